using System.Buffers.Text;
using System.Text;
using System.Text.Json;
using Vita.Graph.Core.Plans;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Surface;
using Vita.Graph.Core.Text;

namespace Vita.Graph.Core.Engines;

/// <summary>
/// The place of a row in an ordered list: the values it is ordered by, its id, and its number among edges that join the same nodes. Opaque
/// to callers,
/// the same on every engine, and still good after data was added or the row removed.
/// </summary>
/// <param name="Values">One per order term: <c>string</c>, <c>double</c>, <c>bool</c>, or null where absent.</param>
/// <param name="Id">Id of the node.</param>
/// <param name="Ordinal">Number of the edge among those that join the same nodes, from 0.</param>
public sealed record KeysetCursor(IReadOnlyList<object?> Values, string Id, int Ordinal)
{
    /// <summary>Names a list and its order, so that the cursor of one is not taken for that of another.</summary>
    public static string Signature(NodeKind kind, RelationField? relation, IReadOnlyList<OrderTerm> order)
    {
        var text = PlanText.Of(kind, relation) + PlanText.Of(order);
        var hash = text.Aggregate(2166136261u, (sum, letter) => (sum ^ letter) * 16777619u);
        return hash.ToString("x8", System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>base64url of a JSON array: signature, values, id, ordinal.</summary>
    public string Encode(string signature) =>
        Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes((object?[])[signature, .. Values, Id, Ordinal]));

    /// <summary>The cursor that <see cref="Encode"/> made for the same list and order.</summary>
    /// <exception cref="QueryException">The text is not such a cursor.</exception>
    public static KeysetCursor Decode(string text, string signature, IReadOnlyList<OrderTerm> order)
    {
        try
        {
            var parts = JsonSerializer.Deserialize<JsonElement[]>(Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text)));
            if (parts is not null && parts.Length == order.Count + 3 && parts[0].ValueEquals(signature))
            {
                return new(
                    [.. parts[1..^2].Select((part, term) => Value(part, order[term]))],
                    parts[^2].GetString()!,
                    parts[^1].GetInt32()
                );
            }
        }
        catch (Exception error) when (error is FormatException or JsonException or InvalidOperationException or ArgumentException)
        {
            // Told below, with the same words as a cursor of another list.
        }

        var shown = text.Length > 40 ? text[..40] + "…" : text;
        throw new QueryException(
            new QueryError(
                QueryCodes.CursorInvalid,
                $"'{shown}' is no cursor of this list in this order; expected the cursor of an edge, or startCursor or endCursor, from "
                    + $"an answer to the same list with the same order.",
                []
            )
        );
    }

    private static object? Value(JsonElement part, OrderTerm term) =>
        (TypeOf(term), part.ValueKind) switch
        {
            (_, JsonValueKind.Null) => null,
            (PropertyType.Int, JsonValueKind.Number) => part.GetInt32(),
            (PropertyType.Float, JsonValueKind.Number) => Numbers.Canonical(part.GetDouble()),
            (PropertyType.Boolean, JsonValueKind.True or JsonValueKind.False) => part.GetBoolean(),
            (PropertyType.Id or PropertyType.Text or PropertyType.Date or PropertyType.Enum, JsonValueKind.String) => part.GetString(),
            _ => throw new FormatException(),
        };

    /// <summary>The type of the values of a term.</summary>
    internal static PropertyType TypeOf(OrderTerm term) =>
        term.Key switch
        {
            ValueKey { Value: NodeValue node } => node.Property.Type,
            ValueKey { Value: EdgeValue edge } => edge.Property.Type,
            ValueKey { Value: ProvenanceValue line } => line.Property.Type,
            StatisticKey => PropertyType.Float,
            CountKey => PropertyType.Int,
            _ => throw new InvalidOperationException($"{term.Key} is not a key of rows"),
        };
}
