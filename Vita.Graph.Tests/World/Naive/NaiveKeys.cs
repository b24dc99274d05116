using System.Globalization;
using Vita.Graph.Core.Schema;

namespace Vita.Graph.Tests.World.Naive;

/// <summary>The keys that rows are grouped by: nodes or values, found by looking along the path that the schema declares.</summary>
internal sealed class NaiveKeys(NaiveGraph graph)
{
    private static readonly string[] Names = ["name", "title", "text", "label"];

    /// <summary>A property by its name; <c>label</c> is the one that a node is called by, whatever its name.</summary>
    public static Property? Property(NodeKind kind, string key) =>
        kind.FindProperty(key) ?? (key == "label" ? kind.FindProperty(NameOf(kind)) : null);

    /// <summary>Kinds are called by their name, title, text or label, in this order; referents, who have no name that all may see, by their
    /// role.</summary>
    public static string NameOf(NodeKind kind) =>
        kind.Name == "Referent" ? "role" : Names.First(name => kind.FindProperty(name) is not null);

    /// <summary>The keys of a node, each once: a <see cref="NaiveNode"/> or a value; null where there is none.</summary>
    public List<object?> Of(NaiveNode node, GroupKey key)
    {
        IEnumerable<NaiveNode> nodes = [node];
        foreach (var relation in key.Path)
        {
            nodes = nodes.SelectMany(from => graph.Links(from, relation)).Select(link => link.Node).Distinct().ToList();
        }

        if (key.RollUp is { } units)
        {
            nodes = nodes
                .SelectMany(from => graph.Links(from, units.Upwards).Select(link => link.Node).Append(from))
                .Distinct()
                .Where(unit =>
                    unit.Values["kind"] is string sort && sort == units.Sort && unit.Values["validTo"] is null != units.HasEnded
                )
                .ToList();
        }

        var keys = key.Property is { } property
            ? nodes.SelectMany(from => Elements(from.Values[property.Name])).Where(value => value is not null).Distinct().ToList()
            : [.. nodes];
        return keys.Count > 0 ? keys : [null];
    }

    /// <summary>What a key is called, in either language; null where it is absent or has no name.</summary>
    public static string? Label(object? key, GroupKey of, bool isEnglish) =>
        key switch
        {
            null => null,
            NaiveNode node => (string?)(isEnglish && node.Values.ContainsKey("labelEn") ? node.Values["labelEn"] : Name(node)),
            bool flag => flag ? (isEnglish ? "yes" : "oui")
            : isEnglish ? "no"
            : "non",
            string word => Words(of, word, isEnglish).Split(':')[0].TrimEnd('.', ' '),
            _ => Convert.ToString(key, CultureInfo.InvariantCulture),
        };

    /// <summary>Values by themselves, nodes by their names; what is absent or nameless comes last in both directions.</summary>
    public static int Compare(object? x, object? y, bool isDescending)
    {
        var (left, right) = (x is NaiveNode a ? Name(a) : x, y is NaiveNode b ? Name(b) : y);
        if (left is null || right is null)
        {
            return (left is null ? 1 : 0) - (right is null ? 1 : 0);
        }

        var order = left is string text
            ? (x is NaiveNode ? NaiveText.ByFolded : NaiveText.ByCodePoint).Compare(text, (string)right)
            : ((IComparable)left).CompareTo(right);
        return isDescending ? -order : order;
    }

    /// <summary>What decides between keys of equal names.</summary>
    public static int CompareIds(object? x, object? y) =>
        (x, y) switch
        {
            (NaiveNode a, NaiveNode b) => NaiveText.ByCodePoint.Compare(a.Id, b.Id),
            _ => (x is null ? 1 : 0) - (y is null ? 1 : 0),
        };

    public static IEnumerable<object?> Elements(object? value) => value is string[] list ? list : [value];

    private static object? Name(NaiveNode node) => node.Values[NameOf(node.Kind)];

    private static string Words(GroupKey key, string word, bool isEnglish)
    {
        var value = key.Property!.Enum!.Values.Single(value => value.Name == word);
        return isEnglish ? value.En : value.Fr;
    }
}
