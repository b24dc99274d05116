using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Schema;

namespace Vita.Graph.Tests.Analysis.Completeness;

/// <summary>What is filled, counted once more over facts: node by node, forwards, with the cells of the sheets written down here by hand.
/// It shares no code with the analysis.</summary>
internal sealed class PlainCompleteness(IGraphSource facts)
{
    /// <summary>The cells that a sheet of the recueil has, read off its print.</summary>
    public static IReadOnlyList<string> Cells { get; } =
    [
        "Project.summary",
        "Project.carriers",
        "Project.territories",
        "Project.workshops",
        "Project.needs",
        "Project.offers",
        "Project.challenges",
        "Project.followUps",
        "Project.referents",
        "Organisation.kinds",
        "Organisation.foundedYear",
        "Organisation.website",
        "Organisation.memberships",
        "Organisation.certifications",
        "Organisation.basedIn",
        "Organisation.figures",
        "Organisation.needs",
        "Organisation.offers",
        "Organisation.challenges",
        "Organisation.territories",
        "Territory.milieux",
        "Territory.figures",
        "Referent.role",
    ];

    /// <summary>By which relation of a project a sheet leads to a kind.</summary>
    private static readonly Dictionary<string, string> Ways = new()
    {
        ["Organisation"] = "carriers",
        ["Territory"] = "territories",
        ["Referent"] = "referents",
        ["Workshop"] = "workshops",
        ["Need"] = "needs",
        ["Offer"] = "offers",
        ["Challenge"] = "challenges",
    };

    private readonly Dictionary<Step, ILookup<string, (string To, string Basis)>> _steps = facts
        .Schema.EdgeSets.SelectMany(set => new[] { new Step(set, Direction.Out), new Step(set, Direction.In) })
        .ToDictionary(
            step => step,
            step =>
                facts
                    .EdgesOf(step.Edges)
                    .ToLookup(
                        edge => step.Direction == Direction.Out ? edge.From : edge.To,
                        edge => (step.Direction == Direction.Out ? edge.To : edge.From, edge.Provenance.Basis)
                    )
        );

    /// <summary><c>name nodes filled blank unread absent implied</c>, a line for each field of a kind.</summary>
    public IEnumerable<string> Of(NodeKind kind)
    {
        var (nodes, onSheet) = (facts.Nodes(kind).ToList(), OnSheet(kind));
        var fields = kind
            .Properties.Where(property => property.Name != "id" && property.RestrictedTo is null)
            .Select(property => property.Name)
            .Concat(kind.Relations.Where(relation => !relation.IsTransitive).Select(relation => relation.Name));
        foreach (var name in fields)
        {
            var isCell = Cells.Contains($"{kind.Name}.{name}");
            var empty = nodes.Where(node => !IsFilled(node, name)).ToList();
            var blank = isCell ? empty.Count(node => onSheet.Contains(node.Id)) : 0;
            var unread = isCell ? empty.Count - blank : 0;
            yield return $"{name} {nodes.Count} {nodes.Count - empty.Count} {blank} {unread} {empty.Count - blank - unread} "
                + $"{nodes.Count(node => IsFilled(node, name) && !IsFirm(node, name))}";
        }
    }

    public HashSet<string> OnSheet(NodeKind kind)
    {
        var project = facts.Schema.FindKind("Project")!;
        var printed = facts.Nodes(project).Where(node => node.Values[project.FindProperty("hasSheet")!.Index] is true).ToList();
        return kind == project ? [.. printed.Select(node => node.Id)]
            : Ways.TryGetValue(kind.Name, out var way)
                ? [.. printed.SelectMany(node => Targets(node, project.FindRelation(way)!, isFirm: false))]
            : [];
    }

    /// <summary>One line for each project, in the order that is promised: <c>id hasSheet | filled cells | missing cells</c>.</summary>
    public IEnumerable<string> Projects()
    {
        var kind = facts.Schema.FindKind("Project")!;
        var onSheet = OnSheet(kind);
        return facts
            .Nodes(kind)
            .Select(node => (node.Id, HasSheet: onSheet.Contains(node.Id), Cells: CellsOf(node).ToList()))
            .Select(project =>
                (
                    project.Id,
                    project.HasSheet,
                    Filled: Names(project.Cells, isFilled: true),
                    Missing: Names(project.Cells, isFilled: false)
                )
            )
            .OrderBy(project => project.HasSheet ? 0 : 1)
            .ThenBy(project => -project.Missing.Count)
            .ThenBy(project => project.Id, StringComparer.Ordinal)
            .Select(project => $"{project.Id} {project.HasSheet} | {Sorted(project.Filled)} | {Sorted(project.Missing)}");
    }

    private static List<string> Names(IEnumerable<(string Name, bool IsFilled)> cells, bool isFilled) =>
        [.. cells.Where(cell => cell.IsFilled == isFilled).Select(cell => cell.Name)];

    public static string Sorted(IEnumerable<string> names) => string.Join(' ', names.Order(StringComparer.Ordinal));

    private IEnumerable<(string Name, bool IsFilled)> CellsOf(NodeFact project)
    {
        foreach (var cell in Cells.Select(cell => cell.Split('.')))
        {
            if (cell[0] == "Project")
            {
                yield return (cell[1], IsFilled(project, cell[1]));
            }
            else if (facts.Schema.FindKind(cell[0])!.FindRelation(cell[1]) is not { IsDerived: true })
            {
                var named = Targets(project, project.Kind.FindRelation(Ways[cell[0]])!, isFirm: false);
                yield return (
                    $"{Ways[cell[0]]}.{cell[1]}",
                    facts.Nodes(facts.Schema.FindKind(cell[0])!).Any(node => named.Contains(node.Id) && IsFilled(node, cell[1]))
                );
            }
        }
    }

    private bool IsFilled(NodeFact node, string field) =>
        node.Kind.FindProperty(field) is { } property
            ? node.Values[property.Index] is not null
            : Targets(node, node.Kind.FindRelation(field)!, isFirm: false).Count > 0;

    private bool IsFirm(NodeFact node, string field)
    {
        if (node.Kind.FindRelation(field) is { } relation)
        {
            return Targets(node, relation, isFirm: true).Count > 0;
        }

        var own =
            node.Kind.Name == "Organisation" && field is "kinds" or "isSiae"
                ? node.Values[node.Kind.FindProperty("kindBasis")!.Index] as string
                : null;
        return own is not null ? !IsDoubted(own) : node.Provenance.Count == 0 || node.Provenance.Any(line => !IsDoubted(line.Basis));
    }

    private HashSet<string> Targets(NodeFact node, RelationField relation, bool isFirm) =>
        [
            .. relation.Paths.SelectMany(path =>
                path.Aggregate(new HashSet<string> { node.Id }, (from, step) =>
                    [.. from.SelectMany(id => _steps[step][id]).Where(edge => !isFirm || !IsDoubted(edge.Basis)).Select(edge => edge.To)]
                )
            ),
        ];

    private static bool IsDoubted(string basis) => basis is "IMPLIED" or "AMBIGUOUS";
}
