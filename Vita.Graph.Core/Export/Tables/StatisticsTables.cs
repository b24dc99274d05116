using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Snapshots;

namespace Vita.Graph.Core.Export.Tables;

/// <summary>Tables whose rows are groups: how many organisations, projects, needs, offers and challenges each has.</summary>
internal static class StatisticsTables
{
    /// <summary>The kinds that are counted, with the column of each.</summary>
    private static readonly (string Kind, string Column, string En, string Fr)[] Counted =
    [
        ("Organisation", "nb_structures", "Number of organisations.", "Nombre d'organisations."),
        ("Project", "nb_projets", "Number of projects.", "Nombre de projets."),
        ("Need", "nb_besoins", "Number of needs.", "Nombre de besoins."),
        ("Offer", "nb_offres", "Number of offers.", "Nombre d'offres."),
        ("Challenge", "nb_defis", "Number of challenges.", "Nombre de défis."),
    ];

    public static IEnumerable<TableDeclaration> Of(GraphSchema schema) =>
        [
            Groups(schema, "stats_departements", "departement", "Territory", "a département", "un département"),
            Groups(schema, "stats_regions", "region", "Territory", "a région of today", "une région d'aujourd'hui"),
            Groups(schema, "stats_regions_2010", "region2010", "Territory", "a région of 2010", "une région de 2010"),
            Groups(schema, "stats_themes", "theme", "Theme", "a theme", "un thème"),
            Groups(schema, "stats_reseaux", "network", "Network", "a network", "un réseau"),
            Kinds(schema),
            Matrix(schema),
        ];

    /// <summary>Rows are the nodes that a group key leads to, those that anything is counted at.</summary>
    private static TableDeclaration Groups(GraphSchema schema, string name, string key, string target, string en, string fr)
    {
        var kind = schema.FindKind(target)!;
        return Declare(
            name,
            $"One row is {en}, with what is counted there.",
            $"Une ligne est {fr}, avec ce qui y est compté.",
            [
                Text("id", "Its id.", "Son identifiant."),
                .. CodeOf(kind) is null ? [] : new[] { Text("code", "Its official code.", "Son code officiel.") },
                Text("libelle", "Its name.", "Son nom."),
                .. CountColumns(),
            ],
            graph => GroupRows(graph, kind, key)
        );
    }

    private static IEnumerable<object?[]> GroupRows(Snapshot graph, NodeKind kind, string key)
    {
        var table = graph[kind];
        var counts = Counted.Select(counted => CountsAt(graph, graph.Schema.FindKind(counted.Kind)!, key, table.Count)).ToList();
        var (label, cell) = (new LabelCells(table), new Cell());
        var code = CodeOf(kind) is { } property ? table.Columns[property.Index] : null;
        for (var row = 0; row < table.Count; row++)
        {
            if (counts.TrueForAll(count => count is null || count[row] == 0))
            {
                continue;
            }

            cell.Clear();
            label.Read(row, cell);
            var name = TableText.Of(cell);
            object?[] start = code is null
                ? [table.Ids[row], name]
                : [table.Ids[row], code.Codes[row] == Column.Absent ? null : TableText.Of(code.Values[code.Codes[row]]), name];
            yield return [.. start, .. counts.Select(count => (object?)count?[row])];
        }
    }

    /// <summary>For each row of the target, how many nodes lead to it; null where nodes of the kind do not lead there.</summary>
    private static int[]? CountsAt(Snapshot graph, NodeKind counted, string key, int rows)
    {
        if (counted.FindGroupKey(key) is not { Property: null } by)
        {
            return null;
        }

        var counts = new int[rows];
        var path = new NodePath(graph, by.Path, by.RollUp);
        for (var row = 0; row < graph[counted].Count; row++)
        {
            foreach (var node in path.From(row))
            {
                counts[node]++;
            }
        }

        return counts;
    }

    /// <summary>Rows are the kinds of organisations.</summary>
    private static TableDeclaration Kinds(GraphSchema schema)
    {
        var organisation = Domain.Organisation.Kind.In(schema);
        var kinds = Domain.Organisation.Kinds.Of(organisation);
        return Declare(
            "stats_types",
            "One row is a kind of organisation, with what is counted of those that are of it.",
            "Une ligne est un type d'organisation, avec ce qui est compté de celles qui en sont.",
            [
                Text("id", "The kind.", "Le type."),
                Text("libelle", "Its name in French.", "Son nom."),
                Text("libelle_en", "Its name in English.", "Son nom en anglais."),
                .. CountColumns(),
            ],
            graph =>
            {
                var counts = Counted
                    .Select(counted =>
                        CountsOf(graph, graph.Schema.FindKind(counted.Kind)!, counted.Kind == "Organisation" ? "kind" : null)
                    )
                    .ToList();
                return kinds.Enum!.Values.Select(value =>
                    (object?[])
                        [value.Name, value.LabelFr, value.LabelEn, .. counts.Select(count => (object?)count.GetValueOrDefault(value.Name))]
                );
            }
        );
    }

    private static Dictionary<string, int> CountsOf(Snapshot graph, NodeKind counted, string? key)
    {
        var by = counted.FindGroupKey(key ?? "organisationKind") ?? counted.FindGroupKey("carrierKind")!;
        var column = graph[by.Target].Columns[by.Property!.Index];
        var cells =
            by.Path.Count == 0
                ? (CellSource)new PropertyCells(column, by.Property.IsList)
                : new PathCells(new(graph, by.Path), column, by.Property.IsList);
        var (counts, cell) = (new Dictionary<string, int>(), new Cell());
        for (var row = 0; row < graph[counted].Count; row++)
        {
            cell.Clear();
            cells.Read(row, cell);
            foreach (var code in cell.Codes)
            {
                var value = TableText.Of(cell.Values[code]);
                counts[value] = counts.GetValueOrDefault(value) + 1;
            }
        }

        return counts;
    }

    /// <summary>Resource × theme: how many needs ask for the one about the other, and how many offers have it.</summary>
    private static TableDeclaration Matrix(GraphSchema schema)
    {
        var resources = Domain.Need.Resources.In(schema).Enum!;
        var theme = Domain.Theme.Kind.In(schema);
        return Declare(
            "stats_ressources_themes",
            "One row is a resource and a theme that a need or an offer joins.",
            "Une ligne est une ressource et un thème qu'un besoin ou une offre réunit.",
            [
                Text("ressource", "The resource.", "La ressource."),
                Text("ressource_libelle", "Its name in French.", "Son nom."),
                Text("theme_id", "Id of the theme.", "Identifiant du thème."),
                Text("theme", "Name of the theme.", "Nom du thème."),
                Whole("nb_besoins", "Number of needs.", "Nombre de besoins."),
                Whole("nb_offres", "Number of offers.", "Nombre d'offres."),
            ],
            graph =>
            {
                var needs = Pairs(graph, Domain.Need.Resources.In(graph.Schema), Domain.Need.Themes.In(graph.Schema));
                var offers = Pairs(graph, Domain.Offer.Resources.In(graph.Schema), Domain.Offer.Themes.In(graph.Schema));
                var (table, label, cell) = (graph[theme], new LabelCells(graph[theme]), new Cell());
                return needs
                    .Keys.Union(offers.Keys)
                    .OrderBy(pair => pair.Resource, StringComparer.Ordinal)
                    .ThenBy(pair => pair.Theme)
                    .Select(pair =>
                    {
                        cell.Clear();
                        label.Read(pair.Theme, cell);
                        return (object?[])
                            [
                                pair.Resource,
                                resources.Values[resources.CodeOf(pair.Resource)].LabelFr,
                                table.Ids[pair.Theme],
                                TableText.Of(cell),
                                needs.GetValueOrDefault(pair),
                                offers.GetValueOrDefault(pair),
                            ];
                    });
            }
        );
    }

    private static Dictionary<(string Resource, int Theme), int> Pairs(Snapshot graph, Property resource, RelationField about)
    {
        var kind = about.Owner;
        var resources = graph[kind].Columns[resource.Index];
        var themes = new NodePath(graph, [about]);
        var pairs = new Dictionary<(string, int), int>();
        for (var row = 0; row < graph[kind].Count; row++)
        {
            foreach (var theme in themes.From(row))
            {
                foreach (var code in resources.Elements(row))
                {
                    var pair = ((string)resources.Values[code], theme);
                    pairs[pair] = pairs.GetValueOrDefault(pair) + 1;
                }
            }
        }

        return pairs;
    }

    private static TableDeclaration Declare(
        string name,
        string en,
        string fr,
        IReadOnlyList<TableColumn> columns,
        Func<Snapshot, IEnumerable<object?[]>> rows
    ) =>
        new(
            name,
            new("Statistics: " + name[6..].Replace('_', ' '), "Statistiques : " + name[6..].Replace('_', ' ')),
            new(en, fr),
            null,
            columns,
            (graph, wanted) =>
            {
                List<object?[]> computed = [.. rows(graph)];
                return [new(computed.Count, [.. wanted.Select(column => new ComputedCells(computed, PlaceOf(columns, column)))])];
            }
        );

    /// <summary>The official code, which territories have.</summary>
    private static Property? CodeOf(NodeKind kind) => kind.Name == Domain.Territory.Kind.Text ? Domain.Territory.Code.Of(kind) : null;

    private static int PlaceOf(IReadOnlyList<TableColumn> columns, TableColumn column) => columns.ToList().IndexOf(column);

    private static IEnumerable<TableColumn> CountColumns() => Counted.Select(counted => Whole(counted.Column, counted.En, counted.Fr));

    private static TableColumn Text(string name, string en, string fr) =>
        new(name, CellType.Text, false, new(en, fr), _ => new EmptyCells());

    private static TableColumn Whole(string name, string en, string fr) =>
        new(name, CellType.Integer, false, new(en, fr), _ => new EmptyCells());
}
