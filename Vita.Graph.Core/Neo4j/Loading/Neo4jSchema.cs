using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Neo4j.Loading;

/// <summary>A constraint or an index: its name and the statement that makes it where it is missing.</summary>
internal sealed record SchemaItem(string Name, string Create);

/// <summary>The constraints and indexes of the graph, from the schema.</summary>
/// <remarks>
/// Ids are unique, which also makes them quick to find. Folded texts have a range index, for <c>startsWith</c> and for the order of lists;
/// whole numbers
/// and single vocabulary values have one, since people filter by them; and the identifiers that others gave (INSEE, SIREN, SIRET), which
/// people look up.
/// What names a node has a text index beside, for <c>contains</c> and <c>endsWith</c>: among 36,000 territories it takes 5 database hits
/// where the other takes one for each.
/// Nothing else has: each index costs time at every load, lists are not served by range indexes, booleans select too little, and edges are
/// reached from nodes.
/// </remarks>
internal static class Neo4jSchema
{
    /// <summary>How long an indexed text may be, in bytes: Neo4j keeps keys of 8 kB.</summary>
    public const int LongestIndexed = 8000;

    public static IEnumerable<SchemaItem> Constraints(GraphSchema schema) =>
        schema
            .Kinds.Select(kind => CypherNames.Label(kind))
            .Append(CypherNames.GraphLabel)
            .Select(label => new SchemaItem(
                $"vita_{label}_id",
                $"CREATE CONSTRAINT {CypherNames.Quoted($"vita_{label}_id")} IF NOT EXISTS FOR (n:{label}) REQUIRE n.id IS UNIQUE"
            ));

    public static IEnumerable<SchemaItem> Indexes(GraphSchema schema) => RangeIndexes(schema).Concat(TextIndexes(schema));

    private static IEnumerable<SchemaItem> RangeIndexes(GraphSchema schema) =>
        from kind in schema.Kinds
        from property in kind.Properties
        from name in Indexed(property)
        let item = $"vita_{kind.Name}_{name}"
        select new SchemaItem(
            item,
            $"CREATE RANGE INDEX {CypherNames.Quoted(item)} IF NOT EXISTS FOR (n:{CypherNames.Label(kind)}) ON "
                + $"(n.{CypherNames.Quoted(name)})"
        );

    private static IEnumerable<SchemaItem> TextIndexes(GraphSchema schema) =>
        from kind in schema.Kinds
        let name = CypherNames.FoldedName(kind.Naming)
        let item = $"vita_{kind.Name}_{name}Text"
        select new SchemaItem(
            item,
            $"CREATE TEXT INDEX {CypherNames.Quoted(item)} IF NOT EXISTS FOR (n:{CypherNames.Label(kind)}) ON "
                + $"(n.{CypherNames.Quoted(name)})"
        );

    /// <summary>The names of what is indexed of a property: none, itself, its folded form.</summary>
    private static IEnumerable<string> Indexed(Property property)
    {
        if (
            !property.IsList
            && (
                property.Type is PropertyType.Int or PropertyType.Enum
                || property.RdfTerm?.EndsWith(":identifier", StringComparison.Ordinal) == true
            )
        )
        {
            yield return property.Name;
        }

        if (!property.IsList && property.IsText)
        {
            yield return CypherNames.FoldedName(property);
        }
    }
}
