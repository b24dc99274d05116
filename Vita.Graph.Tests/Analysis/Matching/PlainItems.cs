using Vita.Graph.Core.Facts;

namespace Vita.Graph.Tests.Analysis.Matching;

/// <summary>What counts of needs and offers, by plain joins over the facts.</summary>
internal sealed class PlainItems(IGraphSource facts)
{
    private readonly Dictionary<(string Relation, string From), List<EdgeFact>> _out = facts
        .Schema.EdgeSets.SelectMany(facts.EdgesOf)
        .GroupBy(edge => (edge.Edges.Type.Name, edge.From))
        .ToDictionary(group => group.Key, group => group.ToList());

    private readonly Dictionary<(string Relation, string To), List<EdgeFact>> _in = facts
        .Schema.EdgeSets.SelectMany(facts.EdgesOf)
        .GroupBy(edge => (edge.Edges.Type.Name, edge.To))
        .ToDictionary(group => group.Key, group => group.ToList());

    private readonly Dictionary<string, NodeFact> _nodes = facts.Schema.Kinds.SelectMany(facts.Nodes).ToDictionary(node => node.Id);

    private readonly Dictionary<(string From, string To), int> _distances = [];

    public List<PlainItem> Of(string kind, string relation) =>
        [.. facts.Nodes(facts.Schema.FindKind(kind)!).Select(node => Of(node, relation))];

    private PlainItem Of(NodeFact node, string relation)
    {
        var projects = From(relation, node.Id);
        var carriers = projects.SelectMany(project => From("CARRIES", project)).ToHashSet();
        var concerned = projects.SelectMany(project => To("CONCERNS", project)).ToHashSet();
        var places = concerned.Count > 0 ? concerned : carriers.SelectMany(carrier => To("WORKS_IN", carrier)).ToHashSet();
        var themes = Out("ABOUT", node.Id)
            .GroupBy(edge => edge.To)
            .ToDictionary(theme => theme.Key, theme => theme.Any(edge => edge.Provenance.Basis != "FROM_PROJECT"));
        var networks = carriers
            .SelectMany(carrier => Out("MEMBER_OF", carrier))
            .Where(edge => edge.Values[0] is null or "MEMBER")
            .Select(edge => edge.To)
            .ToHashSet();
        return new(
            node.Id,
            projects,
            carriers,
            themes,
            Texts(node, "resources"),
            Texts(node, "audiences"),
            places,
            Around(places),
            networks
        );
    }

    /// <summary>Steps up from one theme to the other; 99 where there is no way.</summary>
    public int Distance(string from, string to)
    {
        if (_distances.TryGetValue((from, to), out var known))
        {
            return known;
        }

        return _distances[(from, to)] = Counted(from, to);
    }

    private int Counted(string from, string to)
    {
        HashSet<string> here = [from];
        for (var steps = 0; steps <= 3; steps++)
        {
            if (here.Contains(to))
            {
                return steps;
            }

            here = [.. here.SelectMany(theme => To("BROADER", theme))];
        }

        return 99;
    }

    private HashSet<string> Around(HashSet<string> places)
    {
        HashSet<string> around = [.. places];
        while (around.SelectMany(place => To("WITHIN", place)).Except(around).ToList() is { Count: > 0 } more)
        {
            around.UnionWith(more);
        }

        return around;
    }

    public string KindOf(string territory) =>
        _nodes[territory] is { Kind: var kind, Values: var values }
        && values[kind.FindProperty("kind")!.Index] is "DEPARTEMENT" or "REGION"
            ? (string)values[kind.FindProperty("kind")!.Index]!
            : "AREA";

    public HashSet<string> Milieux(IEnumerable<string> places) => [.. places.SelectMany(place => Texts(_nodes[place], "milieux"))];

    private static HashSet<string> Texts(NodeFact node, string property) =>
        [.. (string[]?)node.Values[node.Kind.FindProperty(property)!.Index] ?? []];

    private List<EdgeFact> Out(string relation, string from) => _out.GetValueOrDefault((relation, from)) ?? [];

    private IEnumerable<string> To(string relation, string from) => Out(relation, from).Select(edge => edge.To);

    private HashSet<string> From(string relation, string to) =>
        [.. (_in.GetValueOrDefault((relation, to)) ?? []).Select(edge => edge.From)];
}

/// <summary>A need or an offer, and all that counts of it.</summary>
internal sealed record PlainItem(
    string Id,
    HashSet<string> Projects,
    HashSet<string> Carriers,
    Dictionary<string, bool> Themes,
    HashSet<string> Resources,
    HashSet<string> Audiences,
    HashSet<string> Places,
    HashSet<string> Around,
    HashSet<string> Networks
);
