using System.Text.Json.Nodes;
using Vita.Graph.Tests.World;

namespace Vita.Graph.Tests.Analysis.Matching;

/// <summary>Matches as lines that people can check: <c>need/n offer/o 40: THEME 40/50 OWN 0 x1 theme/low</c>.</summary>
internal static class MatchText
{
    private const string Fields =
        "{ totalCount nodes { need { id } offer { id } score parts { criterion points most way distance count nodes { id } values "
        + "relations { type from { id } to { id } page basis source { id } } } } }";

    /// <summary>The number of all matches, then a line for each that is listed.</summary>
    public static async Task<List<string>> Of(RealPipeline real, string arguments)
    {
        var matches = (await Answer(real, arguments))["matches"]!;
        return [$"{matches["totalCount"]}", .. matches["nodes"]!.AsArray().Select(match => Line(match!))];
    }

    public static async Task<JsonNode> Answer(RealPipeline real, string arguments) =>
        JsonNode.Parse(await real.Data($"{{ matches{(arguments.Length == 0 ? "" : $"({arguments})")} {Fields} }}"))!;

    /// <summary>The relations of a part: <c>need/n ABOUT theme/low 17</c>, with the page they stand on.</summary>
    public static IEnumerable<string> Relations(JsonNode part) =>
        part["relations"]!
            .AsArray()
            .Select(relation => $"{relation!["from"]!["id"]} {relation["type"]} {relation["to"]!["id"]} {relation["page"]}");

    private static string Line(JsonNode match) =>
        $"{match["need"]!["id"]} {match["offer"]!["id"]} {match["score"]}: "
        + $"{string.Join(" | ", match["parts"]!.AsArray().Select(part => Part(part!)))}";

    private static string Part(JsonNode part)
    {
        var shared = part["nodes"]!
            .AsArray()
            .Select(node => $"{node!["id"]}")
            .Concat(part["values"]!.AsArray().Select(value => $"{value}"));
        return $"{part["criterion"]} {part["points"]}/{part["most"]} {part["way"]} {part["distance"]} x{part["count"]} "
            + $"{string.Join(' ', shared)}";
    }
}
