using Vita.Graph.Core.Export;
using Vita.Graph.Core.Schema;
using Vita.Graph.Server.Http;
using Vita.Graph.Server.Questions;

namespace Vita.Graph.Server.Data;

/// <summary>What views are read by.</summary>
internal sealed record ViewReading(GraphSchema Schema, RowFilter Filter, DataOperations Operations, QuestionBook Questions);

/// <summary>A way to say which nodes and edges a network file has. One class each; <see cref="NetworkViews"/> lists them for addresses, the
/// terminal and the docs.</summary>
/// <param name="name">As <c>view</c> has it.</param>
/// <param name="description">What is in the file.</param>
internal abstract class NetworkView(string name, Description description)
{
    public string Name => name;

    public Description Description => description;

    /// <summary>Whether finding it takes long outside the turns of operations: the places of the whole graph are computed once for each
    /// version of the data.</summary>
    public virtual bool IsLong => false;

    /// <summary>The parameters that it takes beside those of every file.</summary>
    /// <param name="by">What views are read by.</param>
    /// <param name="given">What is given: some depend on others.</param>
    /// <exception cref="RequestRefusedException">A value that others depend on means nothing.</exception>
    public abstract IReadOnlyList<string> ParametersFor(ViewReading by, IQueryCollection given);

    /// <summary>What is in the file.</summary>
    /// <param name="by">What views are read by.</param>
    /// <param name="request">Who asks, of which graph.</param>
    /// <param name="options">For whom the file is.</param>
    /// <exception cref="RequestRefusedException">A parameter is not acceptable; with the codes of <c>/graphql</c>.</exception>
    public abstract ValueTask<GraphView> ReadAsync(ViewReading by, DataRequest request, ViewOptions options);

    /// <summary>The parameters of these names, as texts.</summary>
    protected static Dictionary<string, IReadOnlyList<string>> Given(DataRequest request, IEnumerable<string> names) =>
        names
            .Where(request.Parameters.ContainsKey)
            .ToDictionary(
                parameter => parameter,
                parameter => (IReadOnlyList<string>)[.. request.Parameters[parameter].Select(text => text ?? "")]
            );
}
