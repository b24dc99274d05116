using Vita.Graph.Core.Plans;
using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Neo4j.Cypher;

/// <summary>What the references of a plan are where a statement stands.</summary>
/// <param name="Kind">The kind of the node.</param>
/// <param name="Node">The node.</param>
/// <param name="Edge">The edge that led to it; null where none did.</param>
/// <param name="Line">The provenance at hand; null where there is none.</param>
/// <param name="Element">The element of the current list; null where there is none.</param>
internal sealed record CypherScope(
    NodeKind Kind,
    CypherVariable Node,
    CypherVariable? Edge = null,
    CypherLine? Line = null,
    CypherElement? Element = null
)
{
    /// <summary>The id of the current source, where nothing but ids is asked for and the source is not looked up; else null.</summary>
    public Func<string>? IdOfSource { get; init; }

    /// <summary>The names of what is computed from the rows of a group; null outside of one.</summary>
    public Func<ValueRef, string>? Statistics { get; init; }

    /// <summary>What a number computed from links is called where it is asked about; null elsewhere.</summary>
    public string? LinkNumber { get; init; }

    /// <summary>A link of a relation; of a derived one, its target alone.</summary>
    public static CypherScope OfLink(RelationField relation, CypherNaming names)
    {
        var node = names.Node(relation.Target);
        if (relation.IsDerived)
        {
            return new(relation.Target, node);
        }

        return AtLink(relation.Target, node, names.Edge(relation));
    }

    /// <summary>A node, and the edge that led to it.</summary>
    public static CypherScope AtLink(NodeKind kind, CypherVariable node, CypherVariable edge) =>
        new(
            kind,
            node,
            edge,
            new(() => $"{edge}.{Provenance.Source}", () => $"{edge}.{Provenance.Page}", () => $"{edge}.{Provenance.Basis}")
        );

    /// <summary>The line of the node's provenance at place <paramref name="index"/>.</summary>
    public CypherScope AtLine(string index) =>
        this with
        {
            Line = new(
                () => $"{Node}.{CypherNames.ProvenanceSources}[{index}]",
                () => $"nullIf({Node}.{CypherNames.ProvenancePages}[{index}], {CypherNames.NoPage})",
                () => $"{Node}.{CypherNames.ProvenanceBases}[{index}]",
                () => $"{Node}.{CypherNames.ProvenanceFields}[{index}]"
            ),
        };

    /// <summary>The places of the lines of the node's provenance.</summary>
    public string Lines => $"range(0, size(coalesce({Node}.{CypherNames.ProvenanceSources}, [])) - 1)";

    /// <summary>The expression of a value.</summary>
    public string Text(ValueRef value) =>
        value switch
        {
            NodeValue when IdOfSource is not null => IdOfSource(),
            NodeValue node => $"{Node}.{CypherNames.Key(node.Property)}",
            EdgeValue edge => $"{Edge}.{CypherNames.Key(edge.Property)}",
            ProvenanceValue { Part: ProvenancePart.Page } => Line!.Page(),
            ProvenanceValue => Line!.Basis(),
            LinkNumberValue => LinkNumber!,
            StatisticValue or RowCountValue => Statistics!(value),
            ElementValue => Element!.Value,
            _ => throw new InvalidOperationException($"{value} has no expression"),
        };

    /// <summary>The expression of the folded form of a text.</summary>
    public string FoldedText(ValueRef value) =>
        value switch
        {
            NodeValue node => $"{Node}.{CypherNames.FoldedKey(node.Property)}",
            EdgeValue edge => $"{Edge}.{CypherNames.FoldedKey(edge.Property)}",
            ElementValue => Element!.Folded,
            _ => throw new InvalidOperationException($"{value} has no folded form"),
        };
}

/// <summary>The expressions of the parts of one provenance. Functions, since asking for one is what makes its variable a used
/// one.</summary>
/// <param name="Source">The id of the source.</param>
/// <param name="Page">The page.</param>
/// <param name="Basis">The basis.</param>
/// <param name="Fields">What the line states; null of an edge, of which its values tell.</param>
internal sealed record CypherLine(Func<string> Source, Func<string> Page, Func<string> Basis, Func<string>? Fields = null);

/// <summary>The expressions of an element of a list and of its folded form.</summary>
internal sealed record CypherElement(string Value, string Folded);
