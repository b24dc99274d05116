using System.Text.Json.Nodes;
using Vita.Graph.Core.Facts;

namespace Vita.Graph.Tests.World.Naive;

/// <summary>An edge and its number in the order of its set.</summary>
internal sealed record NaiveStep(EdgeFact Edge, int Number);

/// <summary>Something that satisfied a filter: by which keys, what, with which values, over which edges.</summary>
internal sealed record NaiveReason(string Path, NaiveNode Node, IReadOnlyList<string> Values, IReadOnlyList<NaiveStep> Relations)
{
    /// <summary>A text that tells a reason from every other.</summary>
    public string Identity =>
        new JsonArray([
            Path,
            Node.Id,
            new JsonArray([.. Values.Select(value => JsonValue.Create(value))]),
            .. Relations.Select(step => (JsonNode)$"{step.Edge.Edges.Index} {step.Number}"),
        ]).ToJsonString();

    /// <summary>By path, by the node's id, by edges, by values.</summary>
    public static Comparison<NaiveReason> Order { get; } =
        (x, y) =>
        {
            int[] orders =
            [
                NaiveText.ByCodePoint.Compare(x.Path, y.Path),
                NaiveText.ByCodePoint.Compare(x.Node.Id, y.Node.Id),
                ItemByItem(x.Relations, y.Relations, (a, b) =>
                    a.Edge.Edges.Index == b.Edge.Edges.Index ? a.Number - b.Number : a.Edge.Edges.Index - b.Edge.Edges.Index
                ),
                ItemByItem(x.Values, y.Values, NaiveText.ByCodePoint.Compare),
            ];
            return orders.FirstOrDefault(order => order != 0);
        };

    private static int ItemByItem<T>(IReadOnlyList<T> x, IReadOnlyList<T> y, Comparison<T> order)
    {
        for (var place = 0; ; place++)
        {
            if (place == x.Count || place == y.Count)
            {
                return x.Count - y.Count;
            }

            if (order(x[place], y[place]) is var found and not 0)
            {
                return found;
            }
        }
    }
}
