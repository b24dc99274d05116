using Vita.Graph.Core.Analysis;
using Vita.Graph.Core.Analysis.Matching;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Snapshots;

namespace Vita.Graph.Core.Export.Tables;

/// <summary>Needs and the offers that may answer them: what <c>matches</c> gives, all of it.</summary>
internal static class MatchTables
{
    private static readonly (MatchCriterion Criterion, string Name, string En, string Fr)[] Criteria =
    [
        (MatchCriterion.Theme, "themes", "themes", "les thèmes"),
        (MatchCriterion.Resource, "ressources", "resources", "les ressources"),
        (MatchCriterion.Audience, "publics", "audiences", "les publics"),
        (MatchCriterion.Territory, "territoires", "territories", "les territoires"),
        (MatchCriterion.Network, "reseaux", "networks", "les réseaux"),
    ];

    public static IEnumerable<TableDeclaration> Of(GraphSchema schema)
    {
        var relations = new MatchRelations(schema);
        var table = new AnalysisTableBuilder<Matches>(Analyses.Of(schema).Find("matches")!, found => found.Nodes.Count);
        Item(table, relations, "besoin", match => match.Need, "the need", "le besoin");
        Item(table, relations, "offre", match => match.Offer, "the offer", "l'offre");
        table.Column(
            "score",
            CellType.Number,
            "Sum of the points of all criteria.",
            "Somme des points de tous les critères.",
            (_, found) => row => (double)found.Nodes[row].Score
        );
        foreach (var criterion in Criteria)
        {
            Part(table, criterion);
        }

        return
        [
            table.Build(
                "correspondances",
                new("Matches", "Correspondances"),
                new(
                    "One row is a need and an offer that may answer it, best first.",
                    "Une ligne est un besoin et une offre qui peut y répondre, les meilleures d'abord."
                ),
                new Dictionary<string, object?>(),
                new Dictionary<string, object?> { ["first"] = int.MaxValue }
            ),
        ];
    }

    private static void Item(
        AnalysisTableBuilder<Matches> table,
        MatchRelations relations,
        string name,
        Func<Match, GraphNode> of,
        string en,
        string fr
    )
    {
        table
            .Column($"{name}_id", CellType.Text, $"Id of {en}.", $"Identifiant : {fr}.", (graph, found) =>
                row => of(found.Nodes[row]).IdIn(graph)
            )
            .Column(name, CellType.Text, $"Text of {en}.", $"Texte : {fr}.", (graph, found) =>
                row => NodeLabels.Of(graph, of(found.Nodes[row]))
            );
        Nodes(table, $"{name}_projet", of, item => [MatchRelations.ProjectOf(item)], $"Project of {en}.", $"Projet : {fr}.");
        Nodes(
            table,
            $"{name}_porteurs",
            of,
            item => [MatchRelations.ProjectOf(item), relations.Carriers],
            $"Organisations that carry the project of {en}.",
            $"Structures qui portent le projet : {fr}."
        );
    }

    /// <summary>What nodes at the end of a path are called, and their ids in a column of its own.</summary>
    private static void Nodes(
        AnalysisTableBuilder<Matches> table,
        string name,
        Func<Match, GraphNode> of,
        Func<NodeKind, IReadOnlyList<RelationField>> path,
        string en,
        string fr
    )
    {
        Column(name, en, fr, NodeLabels.Of);
        Column(name + "_id", $"Ids. {en}", $"Identifiants. {fr}", (graph, node) => node.IdIn(graph));

        void Column(string column, string english, string french, Func<Snapshot, GraphNode, string> text) =>
            table.Column(
                column,
                CellType.Text,
                english,
                french,
                (graph, found) =>
                {
                    var paths = new Dictionary<NodeKind, (NodePath Path, NodeKind End)>();
                    return row =>
                    {
                        var item = of(found.Nodes[row]);
                        if (!paths.TryGetValue(item.Kind, out var known))
                        {
                            var relations = path(item.Kind);
                            paths[item.Kind] = known = (new(graph, relations), relations[^1].Target);
                        }

                        return string.Join(TableText.Between, known.Path.From(item.Row).Select(node => text(graph, new(known.End, node))));
                    };
                },
                isList: true
            );
    }

    private static void Part(AnalysisTableBuilder<Matches> table, (MatchCriterion Criterion, string Name, string En, string Fr) of) =>
        table
            .Column(
                $"points_{of.Name}",
                CellType.Number,
                $"Points for {of.En}; blank where there are none.",
                $"Points pour {of.Fr} ; vide s'il n'y en a pas.",
                (_, found) => Reading(found, of.Criterion, (_, part) => (double)part.Points)
            )
            .Column(
                $"maniere_{of.Name}",
                CellType.Text,
                $"The way in which {of.En} match.",
                $"La façon dont {of.Fr} correspondent.",
                (_, found) => Reading(found, of.Criterion, (_, part) => AnalysisVocabularies.NameOf(part.Way)),
                vocabulary: MatchWords.Ways
            )
            .Column(
                $"nb_{of.Name}",
                CellType.Integer,
                $"How many {of.En} both have.",
                $"Combien les deux en ont en commun : {of.Fr}.",
                (_, found) => Reading(found, of.Criterion, (_, part) => part.Count)
            )
            .Column(
                $"{of.Name}_communs",
                CellType.Text,
                $"The first {of.En} that both have.",
                $"Les premiers en commun : {of.Fr}.",
                (graph, found) => Reading(found, of.Criterion, (_, part) => Shared(graph, part)),
                isList: true
            );

    private static string Shared(Snapshot graph, MatchPart part) =>
        string.Join(TableText.Between, part.Nodes.Select(node => NodeLabels.Of(graph, node)).Concat(part.Values));

    /// <summary>Reads one part of a row; nothing where that criterion gave no points.</summary>
    private static Func<int, object?> Reading(Matches found, MatchCriterion criterion, Func<int, MatchPart, object?> read) =>
        row => PartsOf(found, row).FirstOrDefault(part => part.Criterion == criterion) is { } part ? read(row, part) : null;

    private static IReadOnlyList<MatchPart> PartsOf(Matches found, int row) => LastParts.Of(found.Nodes[row]);

    /// <summary>The columns of a row are read one after the other: its parts are computed once.</summary>
    private static class LastParts
    {
        [ThreadStatic]
        private static (Match Of, IReadOnlyList<MatchPart> Parts) _last;

        public static IReadOnlyList<MatchPart> Of(Match match)
        {
            if (!ReferenceEquals(_last.Of, match))
            {
                _last = (match, match.Parts());
            }

            return _last.Parts;
        }
    }
}
