using Vita.Graph.Core.Engines;
using Vita.Graph.Core.Plans;
using Vita.Graph.Core.Surface;

namespace Vita.Graph.Core.Neo4j.Cypher;

/// <summary>How an argument of a request fills parameters of a statement.</summary>
/// <param name="Name">The parameter, or what the names of several begin with.</param>
internal abstract record CypherArgument(string Name)
{
    public abstract void Fill(Dictionary<string, object?> parameters, object? argument);
}

/// <summary>The argument itself.</summary>
internal sealed record PlainArgument(string Name) : CypherArgument(Name)
{
    public override void Fill(Dictionary<string, object?> parameters, object? argument) => parameters[Name] = argument;
}

/// <summary>A text in its folded form.</summary>
internal sealed record FoldedArgument(string Name) : CypherArgument(Name)
{
    public override void Fill(Dictionary<string, object?> parameters, object? argument) =>
        parameters[Name] = FoldedShadow.Of((string)argument!);
}

/// <summary>A cursor in its parts.</summary>
internal sealed record CursorArgument(string Name, ConnectionField Connection) : CypherArgument(Name)
{
    /// <exception cref="QueryException">It is no cursor of this connection.</exception>
    public override void Fill(Dictionary<string, object?> parameters, object? argument)
    {
        var order = Connection.Order;
        var cursor = KeysetCursor.Decode((string)argument!, KeysetCursor.Signature(Connection.Kind, Connection.Relation, order), order);
        for (var term = 0; term < order.Count; term++)
        {
            parameters[$"{Name}_{CypherOrder.PartOf(term)}"] = cursor.Values[term];
            if (order[term].Key is ValueKey { Value: NodeValue { Property.IsText: true } or EdgeValue { Property.IsText: true } })
            {
                parameters[$"{Name}_{CypherOrder.PartOf(term, isFolded: true)}"] = cursor.Values[term] is string text
                    ? FoldedShadow.Of(text)
                    : null;
            }
        }

        parameters[$"{Name}_{CypherOrder.IdPart}"] = cursor.Id;
        parameters[$"{Name}_{CypherOrder.OrdinalPart}"] = cursor.Ordinal;
    }
}
