namespace Vita.Graph.Benchmarks;

/// <summary>What is asked: a small answer, one of about 50 kB with nested lists, one of about 1 MB.</summary>
internal static class Questions
{
    public const string Small = "{ organisations(first: 3) { nodes { id name } } }";

    public const string Medium = """
        { organisations(first: 50) { nodes {
            id name kinds
            needs { text resources audiences themes { label } }
            offers { text resources audiences themes { label } }
        } } }
        """;

    public const string Large = """
        { territories(first: 1000) { totalCount nodes {
            id name kind code population populationYear communeCount milieux
            within { id name kind code population populationYear communeCount validFrom validTo summary }
            provenance { page basis source { title } }
        } } }
        """;

    public static IReadOnlyList<(string Name, string Query)> All { get; } = [("small", Small), ("50 kB", Medium), ("1 MB", Large)];
}
