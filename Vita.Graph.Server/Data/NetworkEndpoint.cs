using Vita.Graph.Core.Export;
using Vita.Graph.Core.Planning;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Snapshots;
using Vita.Graph.Core.Surface;
using Vita.Graph.Core.Text;
using Vita.Graph.Server.Access;
using Vita.Graph.Server.Http;

namespace Vita.Graph.Server.Data;

/// <summary><c>/data/v1/network.graphml</c>: the graph as a network file, whole or the nodes of a <c>where</c> with the edges between
/// them.</summary>
internal sealed class NetworkEndpoint(GraphSchema schema, RowFilter filter, FileShelf shelf)
{
    private static readonly string[] Known = ["of", "where", "neighbours", "language", "positions"];

    /// <param name="request">Who asks, of which graph.</param>
    /// <param name="ending">The format, as the address names it.</param>
    /// <param name="since">When the graph came into service.</param>
    /// <exception cref="RequestRefusedException">There is no such format, or a parameter is not acceptable.</exception>
    public async Task AnswerAsync(FileRequest request, string ending, DateTimeOffset since)
    {
        var format = ExportFormats.Find(ending) ?? OnlyOneOf(ending) ?? throw NoFormat(ending);
        var query = request.Http.Request.Query;
        RequireKnown(query);
        var kind = KindOf(query);
        var where = One(query, "where");
        if (where is not null && kind is null)
        {
            throw Refused("'where' is given without 'of'; expected 'of' with the list that it filters, as of=organisations.");
        }

        var accepts = await filter.ReadAsync(request, kind, where, []);
        var language = Choice(query, "language", "fr", "en") == "en" ? FileLanguage.English : FileLanguage.French;
        var hasPositions = Choice(query, "positions", "1", "0") == "1";
        var options = new ViewOptions(new PlanOptions(request.Caller.Scopes), language, hasPositions);
        var hasNeighbours = Choice(query, "neighbours", "0", "1") == "1";
        var answer = new FileAnswer(
            FileRequest.NameOf("network", format.Extension),
            format.MediaType,
            Packing.IsText(format.MediaType),
            request.Tag,
            since,
            (output, cancellation) =>
            {
                var view = ViewOf(request.Snapshot, kind, accepts, options);
                return format.WriteAsync(hasNeighbours ? view.WithNeighbours() : view, output, null, cancellation);
            }
        );
        await answer.SendAsync(request.Http, shelf);
    }

    /// <summary>The format whose files alone end so: <c>ttl</c>. Several formats are JSON, so <c>json</c> is none of them.</summary>
    private static ExportFormat? OnlyOneOf(string extension) =>
        ExportFormats.All.Where(format => format.Extension == extension).ToList() is [var one] ? one : null;

    private static GraphView ViewOf(Snapshot snapshot, NodeKind? kind, Func<int, bool>? accepts, ViewOptions options) =>
        kind is null
            ? GraphViews.Whole(snapshot, options)
            : GraphViews.OfNodes(
                snapshot,
                Enumerable
                    .Range(0, snapshot[kind].Count)
                    .Where(row => accepts is null || accepts(row))
                    .Select(row => new GraphNode(kind, row)),
                options
            );

    private static void RequireKnown(IQueryCollection query)
    {
        var unknown = query.Keys.Where(name => !Known.Contains(name) && name != ApiKeys.Parameter).ToList();
        if (unknown.Count > 0)
        {
            throw new RequestRefusedException([
                .. unknown.Select(name => new GraphError(
                    QueryCodes.ParameterUnknown,
                    $"'network' has no parameter '{name}'.{(Nearest.To(name, Known) is { } near ? $" Nearest: '{near}'." : "")} "
                        + $"It takes {string.Join(", ", Known)}."
                )),
            ]);
        }
    }

    private NodeKind? KindOf(IQueryCollection query)
    {
        var plurals = schema.Kinds.Select(kind => kind.Plural).ToList();
        return One(query, "of") is not { } of ? null
            : schema.Kinds.FirstOrDefault(kind => kind.Plural == of) is { } found ? found
            : throw Refused(
                $"'of' is '{of}'.{(Nearest.To(of, plurals) is { } near ? $" Nearest: '{near}'." : "")} "
                    + $"Expected one of {string.Join(", ", plurals)}."
            );
    }

    private static string Choice(IQueryCollection query, string name, string usual, string other) =>
        One(query, name) switch
        {
            null => usual,
            var text when text == usual || text == other => text,
            var text => throw Refused($"'{name}' is '{text}'; expected {usual} or {other}."),
        };

    private static string? One(IQueryCollection query, string name) =>
        query[name] switch
        {
            [] => null,
            [var one] => one,
            var several => throw Refused($"'{name}' is given {several.Count} times; expected one value."),
        };

    private static RequestRefusedException NoFormat(string ending) =>
        new(
            QueryCodes.AddressUnknown,
            $"There is no network file in the format '{ending}'.{ExportFormats.Hint(ending)} Formats: "
                + $"{string.Join(", ", ExportFormats.All.Select(format => $"network.{format.Name}"))}."
        );

    private static RequestRefusedException Refused(string message) => new(QueryCodes.BadParameter, message);
}
