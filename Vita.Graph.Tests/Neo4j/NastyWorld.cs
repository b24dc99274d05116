using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Schema;
using Vita.Graph.Tests.World;
using static Vita.Graph.Tests.World.WrittenFacts;

namespace Vita.Graph.Tests.Neo4j;

/// <summary>The small world, and every text that a file of cells could get wrong.</summary>
internal static class NastyWorld
{
    public static readonly IReadOnlyList<string> Texts =
    [
        "",
        " ",
        "  blanks around  ",
        "\"",
        "\"\"",
        "a\"b",
        "\"a\"",
        "'a'",
        "a\\",
        "\\\"",
        "a,b;c|d",
        "a\nb",
        "\r\n",
        "a\rb",
        "\n",
        "\t",
        "=1+1",
        "#",
        "null",
        "😀 ～ Œuvre d’été",
        "a\u001Fb\u001Ec",
        "\u0001",
        "\uFEFFa",
        "\u2028\u0085",
        "\u0301",
        new string('é', 3_000_000),
    ];

    /// <summary>Lists in which elements are as nasty, one of an empty text only, and one that is empty when folded.</summary>
    public static readonly IReadOnlyList<string[]> Lists =
    [
        [""],
        ["", ""],
        ["", "a"],
        ["a", ""],
        ["\u0301"],
        ["a\u001Fb", "\"", "\n"],
        [.. Texts.Take(25)],
    ];

    public static GraphFacts Facts { get; } =
        new(
            VitaSchema.Current,
            [
                .. All(SmallWorld.Facts.Schema.Kinds, SmallWorld.Facts.Nodes),
                .. Texts.Select(TextNode),
                .. Lists.Select(ListNode),
                Numbers("least", int.MinValue, 5e-324),
                Numbers("most", int.MaxValue, double.MaxValue),
                Numbers("tenth", 2000, 0.1),
            ],
            All(SmallWorld.Facts.Schema.EdgeSets, SmallWorld.Facts.EdgesOf).Concat(Texts.Select(TextEdge))
        );

    private static NodeFact TextNode(string text, int place) => Node($"organisation/text-{place}", [("name", text)], []);

    private static NodeFact ListNode(string[] list, int place)
    {
        var node = Node($"theme/list-{place}", []);
        node.Values[node.Kind.FindProperty("altLabels")!.Index] = list;
        return node;
    }

    private static NodeFact Numbers(string name, int year, double value) =>
        Node($"figure/{name}", [("year", year), ("value", value), ("approximate", false)]);

    private static EdgeFact TextEdge(string text, int place) =>
        Edge($"organisation/text-{place}", "certifications", "network/label", Line("web", null), ("version", text));

    private static IEnumerable<TFact> All<TOwner, TFact>(IEnumerable<TOwner> owners, Func<TOwner, IEnumerable<TFact>> facts) =>
        owners.SelectMany(facts);
}
