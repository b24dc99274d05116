using System.Globalization;
using Vita.Graph.Core.Analysis.Paths;
using Vita.Graph.Core.Analysis.Reasons;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Snapshots;

namespace Vita.Graph.Core.Embedded.Reasons;

/// <summary>Where a filter stands that is explained.</summary>
/// <param name="Scope">What its references mean.</param>
/// <param name="Link">The direct relation whose edge is current; null where none is.</param>
/// <param name="Path">The keys that led here; empty at the start.</param>
internal sealed record ReasonPlace(FilterScope Scope, RelationField? Link, string Path)
{
    public static ReasonPlace Of(Snapshot snapshot, NodeKind kind, RelationField? relation, string path = "") =>
        new(FilterScope.Of(snapshot, kind, relation), relation is { IsDerived: false } ? relation : null, path);

    /// <summary>Whether a line of the node's provenance is current, and no edge.</summary>
    public bool IsAtLine => Link is null && Scope.Provenance is not null;

    public string Then(string key) => Path.Length == 0 ? key : $"{Path}.{key}";

    public GraphNode Node(int row) => new(Scope.Table.Kind, row);

    /// <summary>The edge at hand, as it was followed; nothing where none is.</summary>
    public PathEdge[] Edge(int line) => Link is null ? [] : [new(Link.Step.Edges, line, Link.Step.Direction)];

    /// <summary>The text of a value, as the answer's JSON has it without quotes.</summary>
    public static string TextOf(object value) =>
        value is bool flag
            ? flag
                ? "true"
                : "false"
            : Convert.ToString(value, CultureInfo.InvariantCulture)!;

    public Reason OfNode(string key, int row, IReadOnlyList<string> values) => new(Then(key), Node(row), values, []);

    public Reason OfEdge(string key, in Position at, IReadOnlyList<string> values) => new(Then(key), Node(at.Row), values, Edge(at.Line));
}
