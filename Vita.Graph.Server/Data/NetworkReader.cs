using Vita.Graph.Core.Export;
using Vita.Graph.Core.Planning;
using Vita.Graph.Core.Surface;
using Vita.Graph.Core.Text;
using Vita.Graph.Server.Access;
using Vita.Graph.Server.Http;

namespace Vita.Graph.Server.Data;

/// <summary>Parameters → what a network file has in it, for addresses and command lines.</summary>
internal sealed class NetworkReader(ViewReading reading)
{
    private static readonly string[] OfEveryView = ["view", "language", "positions"];

    /// <summary>Looks at the parameters, as far as this is possible without the graph.</summary>
    /// <exception cref="RequestRefusedException">A parameter is unknown or has another value than those there are.</exception>
    /// <returns>What finds the network, and whether that takes long.</returns>
    public (Func<ValueTask<GraphView>> Find, bool IsLong) Read(DataRequest request)
    {
        var query = request.Parameters;
        var view = NetworkViews.Find(ParameterText.One(query, "view"));
        RequireKnown(query, view);
        var language = ParameterText.Choice(query, "language", "fr", "en") == "en" ? FileLanguage.English : FileLanguage.French;
        var hasPositions = ParameterText.Choice(query, "positions", "1", "0") == "1";
        var options = new ViewOptions(new PlanOptions(request.Caller.Scopes), language, hasPositions);
        return (() => view.ReadAsync(reading, request, options), view.IsLong && hasPositions);
    }

    private void RequireKnown(IQueryCollection query, NetworkView view)
    {
        string[] known = [.. OfEveryView, .. view.ParametersFor(reading, query)];
        var unknown = query.Keys.Where(name => !known.Contains(name) && name != ApiKeys.Parameter).ToList();
        if (unknown.Count > 0)
        {
            throw new RequestRefusedException([
                .. unknown.Select(name => new GraphError(
                    QueryCodes.ParameterUnknown,
                    $"'network' has no parameter '{name}' with view={view.Name}."
                        + $"{(Nearest.To(name, known) is { } near ? $" Nearest: '{near}'." : "")} It takes {string.Join(", ", known)}. "
                        + $"Views: {string.Join(", ", NetworkViews.All.Select(one => one.Name))}."
                )),
            ]);
        }
    }
}
