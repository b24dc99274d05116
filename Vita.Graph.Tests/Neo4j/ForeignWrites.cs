using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Schema;
using Vita.Graph.Tests.World;
using static Vita.Graph.Tests.World.WrittenFacts;

namespace Vita.Graph.Tests.Neo4j;

/// <summary>Something that others write into the small world, and what is left of it.</summary>
/// <param name="Name">What it shows.</param>
/// <param name="Cypher">What others write.</param>
/// <param name="Told">What is told of it: <c>STORE028 Organisation.name 1</c>, sorted, separated by commas; nothing where it all can be
/// read.</param>
/// <param name="Left">The facts that are left.</param>
internal sealed record ForeignWrite(string Name, string Cypher, string Told, Func<GraphFacts> Left)
{
    public static IReadOnlyList<ForeignWrite> All { get; } =
    [
        OfValue("text where a number is due", "organisation/oeuvre-1", "foundedYear", "'1985'"),
        OfValue("list where a number is due", "organisation/oeuvre-1", "foundedYear", "[1985]"),
        OfValue("fraction where a whole number is due", "organisation/oeuvre-1", "foundedYear", "1985.5"),
        OfValue("number of more than 32 bits", "territory/town", "population", "9999999999"),
        OfValue("number of 64 bits, whose sum overflows", "territory/town", "population", "9223372036854775807"),
        OfValue("NaN", "figure/negative", "value", "0.0 / 0.0"),
        OfValue("infinity", "figure/huge", "value", "1.0 / 0.0"),
        OfValue("NaN where a text is due", "organisation/oeuvre-1", "name", "0.0 / 0.0"),
        OfValue("text where a Float is due", "figure/negative", "value", "'-0.5'"),
        OfValue("number where a text is due", "organisation/oeuvre-1", "name", "7"),
        OfValue("point where a text is due", "organisation/oeuvre-1", "name", "point({x: 1, y: 2})"),
        OfValue("list where a text is due", "organisation/oeuvre-1", "name", "['L’Œuvre d’été']"),
        OfValue("text where a truth value is due", "organisation/oeuvre-1", "isSiae", "'true'"),
        OfValue("number where a truth value is due", "figure/huge", "approximate", "1"),
        OfValue("text that is no date", "territory/old", "validTo", "'2015-02-30'"),
        OfValue("moment where a date is due", "territory/old", "validTo", "datetime('2015-12-31T00:00:00Z')"),
        OfValue("word outside the vocabulary", "territory/old", "kind", "'PLANET'"),
        OfValue("number where a list is due", "organisation/oeuvre-1", "kinds", "3"),
        OfValue("list of numbers where words are due", "organisation/oeuvre-1", "kinds", "[3, 4]"),
        OfValue("list of numbers where texts are due", "theme/top", "altLabels", "[3, 4]"),
        new(
            "list that has a word outside the vocabulary",
            Set("organisation/oeuvre-1", "kinds", "['ACI', 'NONSENSE', 'AI']"),
            "STORE028 Organisation.kinds 1",
            () => SmallWorld.Facts
        ),
        new("empty list", Set("theme/top", "altLabels", "[]"), "STORE028 Theme.altLabels 1", () => With("theme/top", "altLabels", null)),
        // In another form, and plain: read as what it says.
        new("Float that is whole where a whole number is due", Set("organisation/oeuvre-1", "foundedYear", "1990.0"), "", () =>
            With("organisation/oeuvre-1", "foundedYear", 1990)
        ),
        new("whole number where a Float is due", Set("figure/negative", "value", "7"), "", () => With("figure/negative", "value", 7.0)),
        new("one word where a list is due", Set("organisation/oeuvre-1", "kinds", "'AI'"), "", () =>
            With("organisation/oeuvre-1", "kinds", new[] { "AI" })
        ),
        new("date where its text is due", Set("territory/old", "validTo", "date('2015-12-30')"), "", () =>
            With("territory/old", "validTo", "2015-12-30")
        ),
        new("accent as a sign of its own", Set("organisation/oeuvre-1", "name", "'E\u0301te\u0301'"), "", () =>
            With("organisation/oeuvre-1", "name", "Été")
        ),
        new("text without its folded form", "MATCH (n {id: 'network/label'}) REMOVE n.nameFolded", "", () => SmallWorld.Facts),
        new("folded form without its text", "MATCH (n {id: 'network/label'}) REMOVE n.name", "", () =>
            With("network/label", "name", null)
        ),
        OfNode(
            "id that is a number",
            "MATCH (n {id: 'organisation/oeuvre-1'}) SET n.id = 7",
            "organisation/oeuvre-1",
            "STORE029 Organisation 1"
        ),
        OfNode("no id", "MATCH (n {id: 'organisation/oeuvre-1'}) REMOVE n.id", "organisation/oeuvre-1", "STORE029 Organisation 1"),
        OfNode(
            "id of another kind",
            "MATCH (n {id: 'organisation/oeuvre-1'}) SET n.id = 'network/oeuvre-1'",
            "organisation/oeuvre-1",
            "STORE029 Organisation 1"
        ),
        OfNode(
            "id of no form",
            "MATCH (n {id: 'territory/ring-3'}) SET n.id = 'territory/Ring 3'",
            "territory/ring-3",
            "STORE029 Territory 1"
        ),
        OfNode(
            "need without id, which leads from projects to themes",
            "MATCH (n {id: 'need/shared'}) SET n.id = ['need/shared']",
            "need/shared",
            "STORE029 Need 1"
        ),
        new(
            "two nodes of one id",
            "MATCH (n {id: 'organisation/oeuvre-2'}) CREATE (m:Organisation) SET m = properties(n)",
            "STORE030 Organisation 2",
            () => WithoutNodes("organisation/oeuvre-2")
        )
        {
            DropsConstraint = "Organisation",
        },
        new(
            "source of which there are two",
            "MATCH (n {id: 'source/web'}) CREATE (m:Source) SET m = properties(n)",
            "STORE030 Source 2, STORE033 BROADER 2…",
            () => WithoutNodes("source/web")
        )
        {
            DropsConstraint = "Source",
        },
        new(
            "node with another label of ours",
            "MATCH (n {id: 'organisation/oeuvre-1'}) SET n:Network:Theme",
            "STORE029 Network 1, STORE029 Theme 1",
            () => SmallWorld.Facts
        ),
        new(
            "node whose label was exchanged",
            "MATCH (n {id: 'network/label'}) REMOVE n:Network SET n:Theme",
            "STORE029 Theme 1, STORE031 CERTIFIED_BY 3",
            () => WithoutNodes("network/label")
        ),
        new(
            "relation between kinds that it does not join",
            $"MATCH (a {{id: 'theme/low'}}), (b {{id: 'network/label'}}) CREATE (a)-[:BASED_IN {Stated}]->(b)",
            "STORE031 BASED_IN 1",
            () => SmallWorld.Facts
        ),
        new(
            "relation the wrong way round",
            $"MATCH (a {{id: 'territory/town'}}), (b {{id: 'organisation/oeuvre-1'}}) CREATE (a)-[:BASED_IN {Stated}]->(b)",
            "STORE031 BASED_IN 1",
            () => SmallWorld.Facts
        ),
        new(
            "relation to a node of others",
            $"MATCH (a {{id: 'organisation/oeuvre-1'}}) CREATE (a)-[:BASED_IN {Stated}]->(:Planet {{id: 'territory/mars', name: 'Mars'}})",
            "STORE031 BASED_IN 1",
            () => SmallWorld.Facts
        ),
        new(
            "transitive relation through a node of others",
            $"MATCH (a {{id: 'territory/town'}}), (b {{id: 'territory/new'}}) CREATE (a)-[:WITHIN {Stated}]->(:Planet {{id: "
                + $"'territory/mars'}})-[:WITHIN {Stated}]->(b)",
            "STORE031 WITHIN 2",
            () => SmallWorld.Facts
        ),
        new(
            "relation that is there twice",
            "MATCH ({id: 'organisation/oeuvre-1'})-[r:BASED_IN]->(b), (a {id: 'organisation/oeuvre-1'}) CREATE (a)-[s:BASED_IN]->(b) "
                + "SET s = properties(r)",
            "STORE032 BASED_IN 1",
            () => SmallWorld.Facts
        ),
        new("relation without its number", "MATCH ()-[r:PARTNER_OF]->() REMOVE r.ordinal", "", () => SmallWorld.Facts),
        new("value of a relation", "MATCH ({id: 'referent/chair'})-[r:REFERENT_OF]->() SET r.main = 'yes'", "STORE028 REFERENT_OF 1", () =>
            WithEdges(edge => edge.From == "referent/chair" ? edge with { Values = new object?[edge.Values.Length] } : edge)
        ),
        OfLine("relation without source", "REMOVE r.source"),
        OfLine("relation whose source is not there", "SET r.source = 'source/none'"),
        OfLine("relation whose source is a number", "SET r.source = 5"),
        OfLine("relation without basis", "REMOVE r.basis"),
        OfLine("relation of an unknown basis", "SET r.basis = 'SURE'"),
        new(
            "page of a relation that is no number",
            "MATCH ({id: 'organisation/oeuvre-1'})-[r:BASED_IN]->() SET r.page = 'one'",
            "STORE033 BASED_IN 1",
            () =>
                WithEdges(edge =>
                    edge.From == "organisation/oeuvre-1" && edge.Edges.Type.Name == "BASED_IN"
                        ? edge with
                        {
                            Provenance = Line("paper", null),
                        }
                        : edge
                )
        ),
        new(
            "line of a node whose source is not there",
            Set("organisation/several-lines", "provenanceSources", "['source/paper', 'source/none', 'source/web']"),
            "STORE033 Organisation.provenance 1",
            () => WithLines("organisation/several-lines", Line("paper", 2), Line("web", null))
        ),
        new(
            "line of a node of an unknown basis",
            Set("organisation/several-lines", "provenanceBases", "['STATED', 'SURE', 'STATED']"),
            "STORE033 Organisation.provenance 1",
            () => WithLines("organisation/several-lines", Line("paper", 2), Line("web", null))
        ),
        new(
            "lines of a node that are a number",
            Set("organisation/several-lines", "provenanceSources", "7"),
            "STORE033 Organisation.provenance 1",
            () => WithLines("organisation/several-lines")
        ),
        new(
            "what lines of a node state is a number",
            Set("organisation/several-lines", "provenanceFields", "7"),
            "STORE033 Organisation.provenance 1",
            () => WithFieldsOf("organisation/several-lines", FieldSet.None)
        ),
        new(
            "pages of a node that are one",
            Set("organisation/several-lines", "provenancePages", "7"),
            "STORE033 Organisation.provenance 1",
            () => WithLines("organisation/several-lines")
        ),
    ];

    private const string Stated = "{source: 'source/paper', page: 1, basis: 'STATED', ordinal: 0}";

    /// <summary>The label whose constraint others drop before they write; null where they leave all.</summary>
    public string? DropsConstraint { get; private init; }

    private static ForeignWrite OfValue(string name, string id, string property, string value) =>
        new(name, Set(id, property, value), $"STORE028 {VitaSchema.Current.KindOfId(id)}.{property} 1", () => With(id, property, null));

    private static ForeignWrite OfNode(string name, string cypher, string id, string told) =>
        new(name, cypher, told, () => WithoutNodes(id));

    private static ForeignWrite OfLine(string name, string change) =>
        new(name, $"MATCH ({{id: 'organisation/oeuvre-1'}})-[r:BASED_IN]->() {change}", "STORE033 BASED_IN 1", () =>
            WithEdges(edge => edge.From == "organisation/oeuvre-1" && edge.Edges.Type.Name == "BASED_IN" ? null : edge)
        );

    private static string Set(string id, string property, string value) => $"MATCH (n {{id: '{id}'}}) SET n.{property} = {value}";

    private static GraphFacts With(string id, string property, object? value) =>
        WithNodes(node =>
        {
            if (node.Id != id)
            {
                return node;
            }

            var values = node.Values.ToArray();
            values[node.Kind.FindProperty(property)!.Index] = value;
            return node with { Values = values };
        });

    /// <summary>Of the lines of a node those with the source and page of one of these.</summary>
    private static GraphFacts WithLines(string id, params ProvenanceFact[] lines) =>
        WithNodes(node =>
            node.Id == id
                ? node with
                {
                    Provenance = [.. node.Provenance.Where(own => lines.Any(line => (line.Source, line.Page) == (own.Source, own.Page)))],
                }
                : node
        );

    /// <summary>All lines of a node state the same.</summary>
    private static GraphFacts WithFieldsOf(string id, FieldSet fields) =>
        WithNodes(node =>
            node.Id == id ? node with { Provenance = [.. node.Provenance.Select(line => line with { Fields = fields })] } : node
        );

    /// <summary>Without nodes, what is related to them, and what is said by them.</summary>
    private static GraphFacts WithoutNodes(params string[] ids) =>
        new(
            VitaSchema.Current,
            Nodes
                .Where(node => !ids.Contains(node.Id))
                .Select(node => node with { Provenance = [.. node.Provenance.Where(line => !ids.Contains(line.Source))] }),
            Edges.Where(edge => !ids.Contains(edge.From) && !ids.Contains(edge.To) && !ids.Contains(edge.Provenance.Source))
        );

    private static GraphFacts WithNodes(Func<NodeFact, NodeFact> change) => new(VitaSchema.Current, Nodes.Select(change), Edges);

    private static GraphFacts WithEdges(Func<EdgeFact, EdgeFact?> change) =>
        new(VitaSchema.Current, Nodes, Edges.Select(change).OfType<EdgeFact>());

    private static IEnumerable<NodeFact> Nodes => VitaSchema.Current.Kinds.SelectMany(SmallWorld.Facts.Nodes);

    private static IEnumerable<EdgeFact> Edges => VitaSchema.Current.EdgeSets.SelectMany(SmallWorld.Facts.EdgesOf);
}
