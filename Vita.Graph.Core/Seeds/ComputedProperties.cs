using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Seeds;

/// <summary>Fills in the properties that are computed from others.</summary>
internal static class ComputedProperties
{
    /// <summary>The node with its computed values; the same one where its kind computes none.</summary>
    public static NodeFact Fill(NodeFact node)
    {
        foreach (var property in node.Kind.Properties)
        {
            if (property.Computed is { } computed)
            {
                node = node with { Values = [.. node.Values] };
                node.Values[property.Index] = Compute(computed, node.Values[node.Kind.FindProperty(computed.Property)!.Index]);
            }
        }

        return node;
    }

    private static bool? Compute(ContainsAny computed, object? value) =>
        value is string[] list ? list.Intersect(computed.Values).Any() : null;
}
