using Vita.Graph.Core.Surface;

namespace Vita.Graph.Core.Plans;

/// <summary>What is computed from all rows of a connection, whatever the page; below a group, of its rows. Without rows: an object, as its
/// fields say.</summary>
public sealed record AggregateField(string Key, IReadOnlyList<FieldNode> Fields) : FieldNode(Key)
{
    public override T Accept<T>(FieldVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>The number of rows at hand. None: 0.</summary>
public sealed record RowCountField(string Key) : FieldNode(Key)
{
    public override T Accept<T>(FieldVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>The number of different nodes that the current rows have. None: 0.</summary>
public sealed record NodeCountField(string Key) : FieldNode(Key)
{
    public override T Accept<T>(FieldVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>What is computed from the values that the current rows have; a list gives its elements. Rows where the value is absent do not
/// count.</summary>
public sealed record StatisticsField(string Key, ValueRef Value, IReadOnlyList<FieldNode> Fields) : FieldNode(Key)
{
    public override T Accept<T>(FieldVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>One statistic. Of no values: <c>null</c>, but 0 for the numbers of values.</summary>
public sealed record StatisticField(string Key, StatisticValue Value) : FieldNode(Key)
{
    public override T Accept<T>(FieldVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>Statistics of values. They are told in <see cref="Statistic"/>.</summary>
/// <param name="Of">The value of a row.</param>
/// <param name="Statistic">What is computed.</param>
public sealed record StatisticValue(ValueRef Of, Statistic Statistic) : ValueRef;

/// <summary>The number of rows of a group.</summary>
public sealed record RowCountValue : ValueRef;
