using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Neo4j.Loading;

/// <summary>A property as Neo4j keeps it, and how its value comes from a fact: null where it is absent.</summary>
internal sealed record StoredProperty<TFact>(string Name, Func<TFact, object?> ValueOf)
{
    public string Key => CypherNames.Quoted(Name);
}

/// <summary>Everything that a load keeps of nodes and edges, folded texts and provenance included, but for what identifies them.</summary>
internal static class StoredProperties
{
    public static List<StoredProperty<NodeFact>> Of(NodeKind kind) =>
        [
            .. kind
                .Properties.Where(property => property.Type != PropertyType.Id)
                .SelectMany(property => Both<NodeFact>(property, node => node.Values[property.Index])),
            new(CypherNames.ProvenanceSources, node => Line(node, line => line.Source)),
            new(CypherNames.ProvenancePages, node => Line(node, line => line.Page ?? CypherNames.NoPage)),
            new(CypherNames.ProvenanceBases, node => Line(node, line => line.Basis)),
            new(CypherNames.ProvenanceFields, node => Line(node, line => LineFields.Text(kind, line.Fields))),
        ];

    public static List<StoredProperty<NumberedEdge>> Of(RelationType type) =>
        [
            .. type.Properties.SelectMany(property => Both<NumberedEdge>(property, edge => edge.Fact.Values[property.Index])),
            new(Provenance.Source, edge => edge.Fact.Provenance.Source),
            new(Provenance.Page, edge => edge.Fact.Provenance.Page),
            new(Provenance.Basis, edge => edge.Fact.Provenance.Basis),
        ];

    /// <summary>The values of a fact by name. Of what is not there yet, absent values are left out; else they are null, which removes
    /// them.</summary>
    public static Dictionary<string, object?> MapOf<TFact>(
        List<StoredProperty<TFact>> properties,
        TFact fact,
        bool isNew,
        params ReadOnlySpan<(string Name, object Value)> more
    )
    {
        var map = new Dictionary<string, object?>(properties.Count + more.Length);
        foreach (var (name, value) in more)
        {
            map.Add(name, value);
        }

        foreach (var property in properties)
        {
            if (property.ValueOf(fact) is var value && (value is not null || !isNew))
            {
                map.Add(property.Name, value);
            }
        }

        return map;
    }

    private static IEnumerable<StoredProperty<TFact>> Both<TFact>(Property property, Func<TFact, object?> valueOf)
    {
        yield return new(property.Name, valueOf);
        if (property.IsText)
        {
            yield return new(CypherNames.FoldedName(property), fact => Folded(valueOf(fact)));
        }
    }

    private static object? Folded(object? value) =>
        value switch
        {
            string text => FoldedShadow.Of(text),
            string[] texts => FoldedShadow.Of(texts),
            _ => null,
        };

    private static T[]? Line<T>(NodeFact node, Func<ProvenanceFact, T> part) =>
        node.Provenance.Count == 0 ? null : [.. node.Provenance.Select(part)];
}
