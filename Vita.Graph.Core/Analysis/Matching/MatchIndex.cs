using System.Runtime.CompilerServices;
using Vita.Graph.Core.Analysis.Networks;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Snapshots;

namespace Vita.Graph.Core.Analysis.Matching;

/// <summary>Needs and offers of a snapshot with all that counts of them, made when first asked for and kept with it. No weight is in
/// it.</summary>
internal sealed class MatchIndex
{
    private static readonly ConditionalWeakTable<Snapshot, MatchIndex> Known = [];

    private readonly Snapshot _snapshot;
    private readonly CountedEdges _memberships;
    private readonly int[] _milieux;
    private readonly Column _milieuColumn;

    private MatchIndex(Snapshot snapshot)
    {
        _snapshot = snapshot;
        Relations = new(snapshot.Schema);
        Steps = new(snapshot, Relations);
        Territories = new(snapshot, Relations);
        _memberships = new(snapshot, Relations.Memberships);
        (_milieuColumn, _milieux) = Codes(Relations.Territory, "milieux");
        Needs = SideOf(Relations.Need);
        Offers = SideOf(Relations.Offer);
    }

    public MatchRelations Relations { get; }

    public ThemeSteps Steps { get; }

    public TerritoryCriterion Territories { get; }

    public MatchSide Needs { get; }

    public MatchSide Offers { get; }

    /// <summary>The milieux of a territory, as codes of the vocabulary.</summary>
    public int[] MilieuxOf(int territory) => Elements((_milieuColumn, _milieux), territory);

    public static MatchIndex Of(Snapshot snapshot) => Known.GetValue(snapshot, key => new(key));

    private MatchSide SideOf(NodeKind kind)
    {
        var (resources, audiences) = (Codes(kind, "resources"), Codes(kind, "audiences"));
        var isInherited = MatchRelations.IsInherited(_snapshot, MatchRelations.ThemesOf(kind));
        return new(
            kind,
            [
                .. Enumerable
                    .Range(0, _snapshot[kind].Count)
                    .Select(row =>
                    {
                        var projects = Sorted.Of(Targets(MatchRelations.ProjectOf(kind), [row]));
                        var carriers = Sorted.Of(Targets(Relations.Carriers, projects));
                        return new MatchItem(
                            row,
                            projects,
                            carriers,
                            ThemesOf(kind, row, isInherited),
                            Elements(resources, row),
                            Elements(audiences, row),
                            PlaceOf(projects, carriers),
                            NetworksOf(carriers)
                        );
                    }),
            ]
        );
    }

    private ItemTheme[] ThemesOf(NodeKind kind, int row, Func<int, bool> isInherited)
    {
        var links = _snapshot[MatchRelations.ThemesOf(kind)];
        return
        [
            .. Enumerable
                .Range(links.Start(row), links.Degree(row))
                .GroupBy(links.TargetOf)
                .Select(theme => new ItemTheme(theme.Key, theme.Any(link => !isInherited(links.EdgeOf(link)))))
                .OrderBy(theme => theme.Theme),
        ];
    }

    private ItemPlace PlaceOf(int[] projects, int[] carriers)
    {
        var direct = Sorted.Of(Targets(Relations.Concerns, projects));
        direct = direct.Length > 0 ? direct : Sorted.Of(Targets(Relations.WorksIn, carriers));
        return new(direct, Sorted.Of(direct.Concat(Targets(Relations.Within, direct))), Sorted.Of(direct.SelectMany(MilieuxOf)));
    }

    private int[] NetworksOf(int[] carriers)
    {
        var links = _snapshot[Relations.Memberships];
        return Sorted.Of(
            carriers
                .SelectMany(row => Enumerable.Range(links.Start(row), links.Degree(row)))
                .Where(link => _memberships.Has(links.EdgeOf(link)))
                .Select(links.TargetOf)
        );
    }

    private IEnumerable<int> Targets(RelationField relation, IEnumerable<int> rows) =>
        rows.SelectMany(row => _snapshot[relation].Targets(row).ToArray());

    /// <summary>A column of a vocabulary, and the code in the vocabulary for each code in the column: two columns number their values
    /// differently.</summary>
    private (Column Column, int[] Codes) Codes(NodeKind kind, string name)
    {
        var property = kind.FindProperty(name)!;
        var column = _snapshot[kind].Columns[property.Index];
        return (column, [.. Enumerable.Range(0, column.Values.Count).Select(code => property.Enum!.CodeOf((string)column.Values[code]))]);
    }

    private static int[] Elements((Column Column, int[] Codes) values, int row) =>
        Sorted.Of(values.Column.Elements(row).ToArray().Select(code => values.Codes[code]));
}
