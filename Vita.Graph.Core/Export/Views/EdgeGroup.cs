using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Export;

/// <summary>An edge of a view.</summary>
/// <param name="From">The row of the node it leaves.</param>
/// <param name="To">The row of the node it enters.</param>
/// <param name="Ordinal">Its number among the edges of its group between the same two nodes, from 1, whether or not the view holds the
/// others.</param>
/// <param name="Row">What the fields of the group are asked for.</param>
public readonly record struct FileEdge(int From, int To, int Ordinal, int Row);

/// <summary>Edges of one kind from nodes of one kind to nodes of another. Both ends are in the view.</summary>
public abstract class EdgeGroup
{
    private protected EdgeGroup(string kind, Description words, NodeKind from, NodeKind to) =>
        (Kind, Words, From, To) = (kind, words, from, to);

    /// <summary>What the edges are, <c>UPPER_SNAKE</c>: the type of relation, or <see cref="TieGroup.TieKind"/>.</summary>
    public string Kind { get; }

    /// <summary>The same in words.</summary>
    public Description Words { get; }

    /// <summary>The kind of the nodes they leave.</summary>
    public NodeKind From { get; }

    /// <summary>The kind of the nodes they enter.</summary>
    public NodeKind To { get; }

    /// <summary>What is known of them beside ends, kind and weight.</summary>
    public abstract IReadOnlyList<FileField> Fields { get; }

    /// <summary>The edges, by the rows they join.</summary>
    public abstract IEnumerable<FileEdge> Edges { get; }

    /// <summary>How much an edge counts: 1, or how many things two nodes of a network share.</summary>
    public abstract int WeightOf(in FileEdge edge);
}
