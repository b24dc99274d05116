namespace Vita.Graph.Server.Hosting;

/// <summary>An address of the server, for whoever looks around or has lost the way.</summary>
/// <param name="Address">As one types it.</param>
/// <param name="Fr">What is there, in French.</param>
/// <param name="En">The same in English.</param>
internal sealed record Signpost(string Address, string Fr, string En)
{
    public static IReadOnlyList<Signpost> All { get; } =
    [
        new("/questions", "les questions toutes faites, avec leurs paramètres", "the named questions and their parameters"),
        new("/questions/clause-arguments", "la réponse à l'une d'elles, en JSON", "the answer to one of them, as JSON"),
        new("/questions/clause-arguments.csv", "la même en CSV, pour un tableur", "the same as CSV, for a spreadsheet"),
        new("/graphql", "vos propres questions, en GraphQL, par GET ou POST", "questions of your own, in GraphQL, by GET or POST"),
        new(
            "/graphql?query=%7Borganisations(first:3)%7BtotalCount%20nodes%7Bname%20kinds%7D%7D%7D",
            "un exemple de question",
            "an example of a question"
        ),
        new(
            "/data/v1",
            "des tables entières : CSV, Excel, Parquet, et le réseau pour Gephi",
            "whole tables: CSV, Excel, Parquet, and the network for Gephi"
        ),
        new(
            "/graphiql",
            "l'éditeur de questions GraphQL, qui complète ce que l'on tape",
            "the editor for GraphQL, which completes what is typed"
        ),
        new("/schema", "le schéma en image", "the schema as a picture"),
        new("/schema.graphql", "tout ce que l'on peut demander : le schéma", "all that can be asked for: the schema"),
        new("/labels.json", "les noms de tout cela, en français et en anglais", "the names of all this, in French and English"),
        new("/health/ready", "si le serveur peut répondre", "whether the server can answer"),
    ];

    /// <summary>Addresses without parameters.</summary>
    public static IEnumerable<string> Places =>
        All.Select(post => post.Address).Where(address => !address.Contains('?', StringComparison.Ordinal)).Prepend("/");
}
