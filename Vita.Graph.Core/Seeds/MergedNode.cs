using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Seeds;

/// <summary>A node as all its declarations make it: their values together, their provenance added up, equal ones once.</summary>
internal sealed class MergedNode(NodeDeclaration first)
{
    private List<NodeDeclaration>? _others;

    public NodeKind Kind => first.Kind;

    public string Id => first.Id;

    /// <summary>Where the first file declares it.</summary>
    public Place Place => first.Place;

    public object?[] Values { get; private set; } = first.Values;

    public IReadOnlyList<ProvenanceFact> Provenance { get; private set; } = first.ReadIn;

    /// <summary>Adds what another place says. An id under two kinds is wrong in one of them, which its reader reported.</summary>
    public void Add(NodeDeclaration declaration, List<Problem> problems)
    {
        if (declaration.Kind != Kind)
        {
            return;
        }

        Values = [.. Values];
        foreach (var property in Kind.Properties)
        {
            Add(declaration, property, problems);
        }

        Provenance = [.. Provenance.Concat(declaration.ReadIn).Distinct()];
        (_others ??= []).Add(declaration);
    }

    private void Add(NodeDeclaration declaration, Property property, List<Problem> problems)
    {
        var (known, added) = (Values[property.Index], declaration.Values[property.Index]);
        if (known is null)
        {
            Values[property.Index] = added;
        }
        else if (added is not null && ValueOrder.Instance.Compare(known, added) != 0)
        {
            var other = (_others ?? []).Prepend(first).First(earlier => earlier.Values[property.Index] is not null).PlaceOf(property);
            problems.Add(new(declaration.PlaceOf(property), SeedCodes.Contradiction,
                $"{declaration}: {property.Name} {Shown(added)}, but {Shown(known)} in {other.File}:{other.Line}. Keep the right one."));
        }
    }

    private static string Shown(object value) => value switch
    {
        string[] list => $"[{string.Join(", ", list)}]",
        bool flag => flag ? "true" : "false",
        _ => FormattableString.Invariant($"'{value}'"),
    };
}
