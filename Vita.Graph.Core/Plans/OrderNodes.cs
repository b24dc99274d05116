using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Surface;

namespace Vita.Graph.Core.Plans;

/// <summary>One term of an order. Absent values come last in both directions.</summary>
/// <param name="Path">To-one relations that lead from the node to where the key is; no target: the key is absent.</param>
/// <param name="Key">What is compared.</param>
/// <param name="IsDescending">Whether greater values come first.</param>
public sealed record OrderTerm(IReadOnlyList<RelationField> Path, OrderKey Key, bool IsDescending);

/// <summary>What an order compares.</summary>
public abstract record OrderKey;

/// <summary>A single value. Text by folded text, then by the text itself; enum values by name.</summary>
public sealed record ValueKey(ValueRef Value) : OrderKey;

/// <summary>The number of edges of a relation; of a derived one, of its targets. Never absent, 0 where there are none, but absent with its
/// node.</summary>
public sealed record CountKey(RelationField Relation) : OrderKey;

/// <summary>A statistic of a number that the targets of a relation have, each once for every edge. Absent where
/// <see cref="Surface.Statistic"/> says so, and with its node.</summary>
public sealed record StatisticKey(RelationField Relation, Property Property, Statistic Statistic) : OrderKey;
