using Vita.Graph.Core.Analysis.Layout;
using Vita.Graph.Core.Analysis.Matching;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Snapshots;
using Vita.Graph.Core.Surface;

namespace Vita.Graph.Core.Analysis;

/// <summary>What one caller asks of an analysis.</summary>
/// <param name="snapshot">The graph.</param>
/// <param name="values">The values of the arguments by name; null where a choice is not given.</param>
/// <param name="accepts">Whether a node satisfies the filter of its kind; null where there is no filter.</param>
/// <param name="restricted">The kinds that have a filter.</param>
/// <param name="weights">How matches are weighed.</param>
/// <param name="cancellation">Ends it early.</param>
public sealed class AnalysisRequest(
    Snapshot snapshot,
    IReadOnlyDictionary<string, object?> values,
    Func<NodeKind, int, bool>? accepts,
    IReadOnlyList<NodeKind> restricted,
    MatchWeights weights,
    CancellationToken cancellation
)
{
    public Snapshot Snapshot { get; } = snapshot;

    public Func<NodeKind, int, bool>? Accepts { get; } = accepts;

    /// <summary>The kinds that have a filter.</summary>
    public IReadOnlyList<NodeKind> Restricted { get; } = restricted;

    /// <summary>How matches are weighed.</summary>
    public MatchWeights Weights { get; } = weights;

    public CancellationToken Cancellation { get; } = cancellation;

    /// <summary>The places of nodes in the picture of the graph.</summary>
    public PlacesInPicture Places { get; } = new(snapshot, cancellation);

    public string Text(AnalysisArgument argument) => (string)values[argument.Name]!;

    /// <summary>The value chosen, or the one that counts where none is.</summary>
    public string Choice(ChoiceArgument argument) => (string?)values[argument.Name] ?? argument.Default!;

    public int Number(AnalysisArgument argument) => (int)values[argument.Name]!;

    /// <summary>Whether an argument that may be left out has a value.</summary>
    public bool IsGiven(AnalysisArgument argument) => values[argument.Name] is not null;

    /// <summary>The node of an id; null where there is none.</summary>
    public GraphNode? Node(AnalysisArgument argument) => GraphNode.Find(Snapshot, Text(argument));

    /// <summary>The nodes of ids, in their order; those that do not exist are left out.</summary>
    public IReadOnlyList<GraphNode> Nodes(AnalysisArgument argument) =>
        [.. Texts(argument)!.Select(id => GraphNode.Find(Snapshot, id)).OfType<GraphNode>()];

    /// <summary>The nodes of ids that may be left out; those that do not exist are passed over.</summary>
    public IReadOnlySet<GraphNode> NodeSet(AnalysisArgument argument) =>
        (Texts(argument) ?? []).Select(id => GraphNode.Find(Snapshot, id)).OfType<GraphNode>().ToHashSet();

    /// <summary>The chosen values; null where none was given.</summary>
    public IReadOnlyList<string>? Texts(AnalysisArgument argument) =>
        values[argument.Name] is object?[] { } given ? [.. given.Cast<string>()] : null;

    /// <summary>The chosen kinds; null where none was given.</summary>
    public IReadOnlySet<NodeKind>? Kinds(AnalysisArgument argument) =>
        Texts(argument)?.Select(name => AnalysisVocabularies.KindOf(Snapshot.Schema, name)).ToHashSet();
}

/// <summary>What is known of a request before it is run: enough to say how much it may give.</summary>
/// <param name="Statistics">The size of the graph.</param>
/// <param name="Number">The value of an argument that is a number.</param>
public sealed record AnalysisSize(Snapshots.IGraphStatistics Statistics, Func<AnalysisArgument, int> Number);

/// <summary>An analysis cannot be made as it is asked for.</summary>
/// <param name="code">What kind of error.</param>
/// <param name="message">What was found, what is expected, what to do.</param>
public class AnalysisException(QueryCode code, string message) : Exception(message)
{
    public QueryCode Code { get; } = code;

    /// <summary>The limit that it exceeds; null where the fault is another.</summary>
    public ExceededLimit? Exceeded { get; init; }
}
