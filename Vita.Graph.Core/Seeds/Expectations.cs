using System.Globalization;
using System.Text.Json;
using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Text;

namespace Vita.Graph.Core.Seeds;

/// <summary>
/// How many nodes of a kind or relations of a type there should be, from <c>expectations.json</c>:
/// <c>{"organisations": {"min": 60, "max": 200}, "MEMBER_OF": {"min": 20}}</c>. They catch a file that went missing or was read twice.
/// </summary>
internal sealed class Expectations(FileFacts facts, GraphSchema schema)
{
    public const string FileName = "expectations.json";

    private static readonly string[] Bounds = ["min", "max"];

    /// <summary>Reports what lies out of bounds, and what of the file cannot be understood.</summary>
    public void Check(string json, IGraphSource graph)
    {
        try
        {
            foreach (var (name, line, bounds) in Read(json))
            {
                Check(name, line, bounds, graph);
            }
        }
        catch (JsonException error)
        {
            facts.Report(
                (int)(error.LineNumber ?? 0) + 1,
                SeedCodes.BadList,
                "not of the form {\"organisations\": {\"min\": 60, \"max\": 200}}."
            );
        }
    }

    private void Check(string name, int line, Dictionary<string, int> bounds, IGraphSource graph)
    {
        if (CountOf(name, graph) is not { } count)
        {
            string[] known = [.. schema.Kinds.Select(kind => kind.Plural), .. schema.EdgeSets.Select(edges => edges.Type.Name).Distinct()];
            facts.Report(line, SeedCodes.BadList, $"'{name}': no plural of a kind and no relation type.{Nearest.Hint(name, known)}");
        }
        else if (bounds.Keys.Except(Bounds).FirstOrDefault() is { } unknown)
        {
            facts.Report(line, SeedCodes.BadList, $"'{unknown}' of {name}: no bound. Known: {string.Join(", ", Bounds)}.");
        }
        else if (bounds.TryGetValue("min", out var min) && count < min)
        {
            facts.Report(line, SeedCodes.OutOfBounds, Worded(name, count, $"at least {min}", "missing"));
        }
        else if (bounds.TryGetValue("max", out var max) && count > max)
        {
            facts.Report(line, SeedCodes.OutOfBounds, Worded(name, count, $"at most {max}", "doubled"));
        }
    }

    private static string Worded(string name, int count, string bound, string fault) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{name}: {count}, but {bound} are expected. Look for what is {fault}, or move the bound."
        );

    private int? CountOf(string name, IGraphSource graph)
    {
        var sets = schema.EdgeSets.Where(edges => edges.Type.Name == name).ToList();
        return schema.FindByPlural(name) is { } kind ? graph.Nodes(kind).Count()
            : sets.Count > 0 ? sets.Sum(edges => graph.EdgesOf(edges).Count())
            : null;
    }

    /// <summary>Each name with its line and bounds.</summary>
    private static IEnumerable<(string Name, int Line, Dictionary<string, int> Bounds)> Read(string json)
    {
        var expected = JsonSerializer.Deserialize(json, ExpectationsJson.Default.DictionaryStringDictionaryStringInt32) ?? [];
        var lines = json.Split('\n');
        return expected.Select(entry =>
            (entry.Key, 1 + Array.FindIndex(lines, line => line.Contains($"\"{entry.Key}\"", StringComparison.Ordinal)), entry.Value)
        );
    }
}
