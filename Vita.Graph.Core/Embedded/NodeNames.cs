using Vita.Graph.Core.Engines;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Snapshots;
using Vita.Graph.Core.Text;

namespace Vita.Graph.Core.Embedded;

/// <summary>The names of a snapshot's nodes, folded; made when somebody first writes an id that no node has.</summary>
/// <remarks>What is restricted is looked at for nobody, so that no guess gives it away.</remarks>
public sealed class NodeNames(Snapshot snapshot) : INodeNames
{
    /// <summary>Texts longer than this are no names, and are not compared sign by sign.</summary>
    private const int LongestName = 100;

    private const int Most = 3;

    private readonly Lazy<Dictionary<string, List<Named>>> _byName = new(() => ByName(snapshot));

    /// <inheritdoc />
    public MeantNodes Meant(string written, NodeKind? kind)
    {
        var idKind = snapshot.Schema.KindOfId(written);
        var slug = written[(written.IndexOf('/', StringComparison.Ordinal) + 1)..];
        var expected = kind ?? idKind;
        if (slug.Length is 0 or > LongestName)
        {
            return MeantNodes.None;
        }

        var slugged = OfSlug(slug).Where(node => node.Id != written).ToList();
        var named = _byName.Value.GetValueOrDefault(Key(slug), []).Where(node => node.Id != written).ToList();
        return FirstOf(MeantWay.OtherKind, slugged.Where(node => node.Kind == expected))
            ?? FirstOf(MeantWay.Name, named.Where(node => node.Kind == expected))
            ?? FirstOf(MeantWay.OtherKind, slugged)
            ?? FirstOf(MeantWay.Name, named)
            ?? FirstOf(MeantWay.Nearest, Near(slug, expected))
            ?? MeantNodes.None;
    }

    /// <summary>Nodes whose ids end so, of whichever kind.</summary>
    private IEnumerable<Named> OfSlug(string slug) =>
        snapshot
            .Schema.Kinds.Select(kind => (Kind: kind, Row: snapshot[kind].Find($"{kind.Singular}/{slug}")))
            .Where(found => found.Row >= 0)
            .Select(found => new Named(found.Kind, found.Row, snapshot[found.Kind].Ids[found.Row]));

    /// <summary>The nearest id, else the node with the nearest name; of the kind only, where one is expected.</summary>
    private IEnumerable<Named> Near(string slug, NodeKind? kind)
    {
        var kinds = kind is null ? snapshot.Schema.Kinds : [kind];
        if (
            kind is not null
            && Nearest.To(slug.ToLowerInvariant(), snapshot[kind].Ids.Select(id => id[(kind.Singular.Length + 1)..])) is { } near
        )
        {
            return OfSlug(near).Where(node => node.Kind == kind);
        }

        return
            Nearest.To(
                Key(slug),
                _byName.Value.Where(name => name.Value.Exists(node => kinds.Contains(node.Kind))).Select(name => name.Key)
            )
                is { } name
            ? _byName.Value[name].Where(node => kinds.Contains(node.Kind))
            : [];
    }

    private MeantNodes? FirstOf(MeantWay way, IEnumerable<Named> nodes)
    {
        var few = nodes.Take(Most).Select(node => (node.Id, NameOf(node))).ToList();
        return few.Count == 0 ? null : new(way, few);
    }

    private string? NameOf(Named node)
    {
        if (node.Kind.Naming is not { RestrictedTo: null, IsList: false } naming)
        {
            return null;
        }

        var column = snapshot[node.Kind].Columns[naming.Index];
        return column.Codes[node.Row] is var code and not Column.Absent && (string)column.Values[code] is { Length: <= LongestName } name
            ? name
            : null;
    }

    private static string Key(string name) => Folding.Fold(name).Trim();

    private static Dictionary<string, List<Named>> ByName(Snapshot snapshot)
    {
        var names = new Dictionary<string, List<Named>>();
        foreach (var kind in snapshot.Schema.Kinds)
        {
            foreach (var property in kind.Properties.Where(property => IsName(kind, property)))
            {
                Add(names, snapshot[kind], property);
            }
        }

        return names;
    }

    /// <summary>What nodes are called: their name, acronym and other labels.</summary>
    private static bool IsName(NodeKind kind, Property property) =>
        property is { IsText: true, RestrictedTo: null }
        && (property == kind.Naming || property.RdfTerm is "skos:prefLabel" or "skos:altLabel");

    private static void Add(Dictionary<string, List<Named>> names, NodeTable table, Property property)
    {
        var column = table.Columns[property.Index];
        for (var row = 0; row < table.Count; row++)
        {
            foreach (var code in property.IsList ? column.Elements(row).ToArray() : [column.Codes[row]])
            {
                if (code != Column.Absent && Key((string)column.Values[code]) is { Length: > 0 and <= LongestName } key)
                {
                    Add(names.TryGetValue(key, out var known) ? known : names[key] = [], new(table.Kind, row, table.Ids[row]));
                }
            }
        }
    }

    private static void Add(List<Named> nodes, Named node)
    {
        if (!nodes.Contains(node))
        {
            nodes.Add(node);
        }
    }

    private readonly record struct Named(NodeKind Kind, int Row, string Id);
}
