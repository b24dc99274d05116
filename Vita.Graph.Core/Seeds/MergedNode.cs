using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Seeds;

/// <summary>A node as all its declarations make it. Nearly all have one declaration only, whose fact it then is.</summary>
/// <param name="First">The declaration that comes first in the order of the files.</param>
/// <param name="Fact">Their values together; their provenance added up, equal ones once.</param>
/// <param name="Others">The further declarations, in order; null where there is none.</param>
internal readonly record struct MergedNode(NodeDeclaration First, NodeFact Fact, IReadOnlyList<NodeDeclaration>? Others)
{
    /// <summary>This node with what another place says. Values that contradict each other are reported; the first one stays.</summary>
    public MergedNode With(NodeDeclaration declaration, List<Problem> problems)
    {
        // An id under two kinds is malformed in one of them, which its reader reported.
        if (declaration.Fact.Kind != Fact.Kind)
        {
            return this;
        }

        object?[] values = [.. Fact.Values];
        foreach (var property in Fact.Kind.Properties)
        {
            values[property.Index] ??= declaration.Values[property.Index];
            Compare(property, values[property.Index], declaration, problems);
        }

        return new(First, Fact with { Values = values, Provenance = [.. Fact.Provenance.Union(declaration.Fact.Provenance)] }, [.. Others ?? [], declaration]);
    }

    private void Compare(Property property, object? known, NodeDeclaration declaration, List<Problem> problems)
    {
        if (declaration.Values[property.Index] is { } added && ValueOrder.Instance.Compare(known, added) != 0)
        {
            var other = (Others ?? []).Prepend(First).First(earlier => earlier.Values[property.Index] is not null).PlaceOf(property);
            problems.Add(new(declaration.PlaceOf(property), SeedCodes.Contradiction,
                $"{declaration}: {property.Name} {Shown(added)}, but {Shown(known!)} in {other.File}:{other.Line}. Keep the right one."));
        }
    }

    private static string Shown(object value) => value switch
    {
        string[] list => $"[{string.Join(", ", list)}]",
        bool flag => flag ? "true" : "false",
        _ => FormattableString.Invariant($"'{value}'"),
    };
}
