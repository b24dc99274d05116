using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Snapshots;
using Vita.Graph.Core.Text;

namespace Vita.Graph.Core.Export.Tables;

/// <summary>A short filter, <c>?region=Poitou-Charentes</c>: rows that have one of some values at a group key of their kind. A node is
/// meant by its
/// id, its official code, its name or its acronym; a value of a vocabulary by its code or its label in French or English. Case, accents and
/// hyphens do not matter.</summary>
public static class KeyFilter
{
    /// <summary>As the parameter is called: <c>region_2010</c>.</summary>
    public static string NameOf(GroupKey key) => key.Value.ToLowerInvariant();

    /// <summary>Whether a row has one of the values.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="key">A group key of the kind whose nodes are the rows.</param>
    /// <param name="texts">The values, one of which is enough.</param>
    /// <param name="unknown">Told of each text that means nothing here, with the nearest that does; the filter is then not to be
    /// used.</param>
    public static Func<int, bool> Of(Snapshot graph, GroupKey key, IReadOnlyList<string> texts, Action<string, string> unknown) =>
        key.Property is { } property ? OfValues(graph, key, property, texts, unknown) : OfNodes(graph, key, texts, unknown);

    private static Func<int, bool> OfNodes(Snapshot graph, GroupKey key, IReadOnlyList<string> texts, Action<string, string> unknown)
    {
        var path = new NodePath(graph, key.Path, key.RollUp);
        var names = NamesOf(graph, key.Target, path.MayEndAt);
        var wanted = Meant(names, texts, unknown);
        return row => path.From(row).Any(wanted.Contains);
    }

    private static Func<int, bool> OfValues(
        Snapshot graph,
        GroupKey key,
        Property property,
        IReadOnlyList<string> texts,
        Action<string, string> unknown
    )
    {
        var column = graph[key.Target].Columns[property.Index];
        var names = new Dictionary<string, HashSet<int>>();
        foreach (var value in property.Enum?.Values ?? [])
        {
            // A value of the vocabulary that no node has is known all the same: it finds nothing.
            foreach (var name in new[] { value.Name, value.LabelFr, value.LabelEn })
            {
                Add(names, name, column.Values.Find(value.Name));
            }
        }

        for (var code = 0; code < column.Values.Count; code++)
        {
            Add(names, TableText.Of(column.Values[code]), code);
        }

        var wanted = Meant(names, texts, unknown);
        var cells = new PathCells(new(graph, key.Path), column, property.IsList);
        var cell = new Cell();
        return row =>
        {
            cell.Clear();
            cells.Read(row, cell);
            return cell.Codes.Any(wanted.Contains);
        };
    }

    private static Dictionary<string, HashSet<int>> NamesOf(Snapshot graph, NodeKind kind, Func<int, bool> isMeant)
    {
        var table = graph[kind];
        var columns = kind.Properties.Where(property => Names(kind, property)).ToList();
        var names = new Dictionary<string, HashSet<int>>();
        for (var row = 0; row < table.Count; row++)
        {
            if (isMeant(row))
            {
                Add(names, table.Ids[row], row);
                foreach (var property in columns)
                {
                    if (table.Columns[property.Index] is var column && column.HasValue(row))
                    {
                        Add(names, TableText.Of(column.Values[column.Codes[row]]), row);
                    }
                }
            }
        }

        return names;
    }

    /// <summary>What people call a node by: its name, its acronym, its official code.</summary>
    private static bool Names(NodeKind kind, Property property) =>
        property is { IsText: true, IsList: false, RestrictedTo: null }
        && (property == kind.Naming || property.RdfTerm is "skos:prefLabel" or "skos:altLabel" or "schema:identifier");

    private static HashSet<int> Meant(Dictionary<string, HashSet<int>> names, IReadOnlyList<string> texts, Action<string, string> unknown)
    {
        var wanted = new HashSet<int>();
        foreach (var text in texts)
        {
            if (names.TryGetValue(Folding.Fold(text).Trim(), out var found))
            {
                wanted.UnionWith(found);
            }
            else
            {
                unknown(text, Nearest.Hint(Folding.Fold(text), names.Keys));
            }
        }

        return wanted;
    }

    private static void Add(Dictionary<string, HashSet<int>> names, string name, int code)
    {
        var key = Folding.Fold(name).Trim();
        (names.TryGetValue(key, out var codes) ? codes : names[key] = []).Add(code);
    }
}
