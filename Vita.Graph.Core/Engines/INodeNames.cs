using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Engines;

/// <summary>How the nodes of a graph are called, to tell which of them somebody meant who wrote something else than its id.</summary>
public interface INodeNames
{
    /// <summary>The nodes meant; none where nothing is near. Restricted names are not looked at.</summary>
    /// <param name="written">What was written: a name, or an id that no node has.</param>
    /// <param name="kind">The kind that was expected; null for any.</param>
    MeantNodes Meant(string written, NodeKind? kind);
}

/// <summary>Nodes that may have been meant.</summary>
/// <param name="Way">Why they are thought of.</param>
/// <param name="Nodes">Ids with the names of the nodes, null where there is none; three at most.</param>
public sealed record MeantNodes(MeantWay Way, IReadOnlyList<(string Id, string? Name)> Nodes)
{
    public static MeantNodes None { get; } = new(MeantWay.Nearest, []);
}

/// <summary>Why a node is thought of.</summary>
public enum MeantWay
{
    /// <summary>Its id or its name is the nearest.</summary>
    Nearest,

    /// <summary>It is called so.</summary>
    Name,

    /// <summary>Its id has the same end, behind another kind.</summary>
    OtherKind,
}
