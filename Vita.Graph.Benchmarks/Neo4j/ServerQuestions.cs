namespace Vita.Graph.Benchmarks.Neo4j;

/// <summary>One question as our server and as <c>@neo4j/graphql</c> are asked it; keys of values are the same on both sides.</summary>
internal sealed record ServerQuestion(string Name, string Vita, string Peer);

/// <summary>
/// What both sides can express. <c>@neo4j/graphql</c> cannot, without Cypher written by hand in its types: order by a count, follow a
/// relation to any depth
/// (<c>within</c>), page backwards or by a cursor that stands for a row, derived relations as one list, provenance with its source.
/// </summary>
internal static class ServerQuestions
{
    public const string NotExpressed =
        "not expressed by @neo4j/graphql: networks-by-size (order by a count), nouvelle-aquitaine and the first field of "
        + "communes-by-folded-name (within, to any depth), second-page (pages before a cursor), of flagship derived lists and provenance";

    public static IReadOnlyList<ServerQuestion> All { get; } =
    [
        new(
            "flagship, relations one by one",
            """
            { organisations(where: {
                kinds: { some: { eq: AI } }
                territories: { some: { milieux: { some: { eq: RURAL } } } }
                needs: { some: { resources: { some: { eq: ARGUMENT } }, themes: { some: { id: { eq: "theme/clause-insertion" } } } } }
              }, order: [{ name: ASC }]) {
                totalCount nodes { name kinds worksIn { name milieux } projects { title needs { text } } } } }
            """,
            """
            { organisationsConnection(where: {
                kinds: { includes: "AI" }
               OR: [
                 { worksIn: { some: { milieux: { includes: "RURAL" } } } }
                 { projects: { some: { territories: { some: { milieux: { includes: "RURAL" } } } } } }
               ]
               projects: { some: { needs: { some: {
                 resources: { includes: "ARGUMENT" }, themes: { some: { id: { eq: "theme/clause-insertion" } } }
               } } } }
              }, sort: [{ nameFolded: ASC }, { name: ASC }, { id: ASC }], first: 50) {
                totalCount edges { node { name kinds worksIn(sort: [{ id: ASC }]) { name milieux }
                 projects(sort: [{ id: ASC }]) { title needs(sort: [{ id: ASC }]) { text } } } } } }
            """
        ),
        new(
            "50 organisations, nested lists",
            "{ organisations(first: 50) { nodes { id name kinds projects { id title needs { text resources audiences themes { "
                + "label } } } } } }",
            """
            { organisations(limit: 50, sort: [{ id: ASC }]) { id name kinds
                projects(sort: [{ id: ASC }]) { id title needs(sort: [{ id: ASC }]) {
                 text resources audiences themes(sort: [{ id: ASC }]) { label } } } } }
            """
        ),
        new(
            "communes by the end of a name",
            """{ territories(where: { name: { endsWith: "CŒUR" } }, order: [{ name: ASC }]) { totalCount nodes { name } } }""",
            """
            { territoriesConnection(
                where: { nameFolded: { endsWith: "coeur" } }, sort: [{ nameFolded: ASC }, { name: ASC }, { id: ASC }], first: 50) {
                totalCount edges { node { name } } } }
            """
        ),
        new(
            "certified-cedre",
            """
            { networks(where: { name: { eq: "CEDRE" } }) { nodes {
                certifiedOrganisationsConnection(where: { status: { eq: CERTIFIED } }, order: [{ date: ASC }]) {
                 totalCount edges { date page node { name } } } } } }
            """,
            """
            { networks(where: { name: { eq: "CEDRE" } }, sort: [{ id: ASC }], limit: 50) {
                certifiedOrganisationsConnection(
                 where: { edge: { status: { eq: "CERTIFIED" } } }, sort: [{ edge: { date: ASC } }, { node: { id: ASC } }], first: 50) {
                  totalCount edges { properties { date page } node { name } } } } }
            """
        ),
    ];
}
