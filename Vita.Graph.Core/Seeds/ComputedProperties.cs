using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Seeds;

/// <summary>Fills in the properties that are computed from others.</summary>
internal static class ComputedProperties
{
    /// <summary>The values of a node with the computed ones; the same array where its kind computes none.</summary>
    public static object?[] Fill(NodeKind kind, object?[] values)
    {
        foreach (var property in kind.Properties)
        {
            if (property.Computed is { } computed)
            {
                values = [.. values];
                values[property.Index] = Compute(computed, values[kind.FindProperty(computed.Property)!.Index]);
            }
        }

        return values;
    }

    private static bool? Compute(ContainsAny computed, object? value) =>
        value is string[] list ? list.Intersect(computed.Values).Any() : null;
}
