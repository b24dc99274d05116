using System.Collections.Concurrent;
using CsCheck;
using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Schema;
using Vita.Graph.Tests.World.Naive;

namespace Vita.Graph.Tests.World;

/// <summary>
/// Dense graphs over the real schema, each made from its number: 0 is empty, greater ones tend to be larger. The last few are wide: enough
/// rows and distinct values
/// that engines sort in part, stop early and need more than one word of bits.
/// </summary>
internal static class RandomGraph
{
    /// <summary>How many different ones tests draw from.</summary>
    public const int Count = Small + 4;

    private const int Small = 48;
    private const int Wide = 90;

    private static readonly ConcurrentDictionary<int, Lazy<AskedGraph>> Known = [];

    public static AskedGraph Of(int number) => Known.GetOrAdd(number, key => new(() => new(Make(key)))).Value;

    public static GraphFacts Make(int number)
    {
        var schema = VitaSchema.Current;
        var chance = new Chance(new PCG((uint)number, 2010));
        var most = number >= Small ? Wide : Math.Min(Pools.Slugs.Count, 1 + (number / 6));
        var nodes = number == 0 ? [] : schema.Kinds.SelectMany(kind => Nodes(chance, kind, 1 + chance.Below(most), most)).ToList();
        var byKind = nodes.ToLookup(node => node.Kind, node => node.Id);
        return new(
            schema,
            nodes,
            schema.EdgeSets.SelectMany(set => Edges(chance, set, [.. byKind[set.From]], [.. byKind[set.To]], Sources(schema, byKind)))
        );
    }

    private static List<string> Sources(GraphSchema schema, ILookup<NodeKind, string> byKind) =>
        [.. byKind[schema.FindKind(Provenance.SourceKind)!]];

    /// <summary>The first slug always exists, so that provenance has a source to name.</summary>
    private static IEnumerable<NodeFact> Nodes(Chance chance, NodeKind kind, int count, int most) =>
        Enumerable
            .Range(0, most)
            .Where(place => place == 0 || chance.Below(most) < count)
            .Select(place =>
            {
                var id = $"{kind.Singular}/{(place < Pools.Slugs.Count ? Pools.Slugs[place] : $"w-{place}")}";
                var values = kind
                    .Properties.Select(property => property.Type is PropertyType.Id ? id : Value(chance, property, most))
                    .ToArray();
                return new NodeFact(
                    kind,
                    id,
                    values,
                    Chance.Some(chance.Below(4), () => Line(chance, ["source/a"]) with { Fields = Stated(chance, kind) })
                );
            });

    private static List<EdgeFact> Edges(Chance chance, EdgeSet set, List<string> from, List<string> to, List<string> sources)
    {
        var count = from.Count == 0 || to.Count == 0 ? 0 : chance.Below((2 * Math.Max(from.Count, to.Count)) + 1);
        var edges = Chance.Some(count, () =>
            new EdgeFact(
                set,
                End(chance, from),
                End(chance, to),
                [.. set.Type.Properties.Select(property => Value(chance, property, from.Count))],
                Line(chance, sources)
            )
        );
        var there = set.From.Relations.Single(relation => !relation.IsDerived && relation.Step == new Step(set, Direction.Out));
        return OneTargetEach(
            OneTargetEach(edges, there.IsToOne, edge => edge.From, edge => edge.To),
            there.Inverse.IsToOne,
            edge => edge.To,
            edge => edge.From
        );
    }

    /// <summary>Half of the ends lie among the first nodes, so that these are hubs.</summary>
    private static string End(Chance chance, List<string> nodes) => chance.OneIn(2) ? chance.PickEarly(nodes) : chance.Pick(nodes);

    /// <summary>Where a relation leads to one node at most, drops what leads to another. Several edges to that one stay.</summary>
    private static List<EdgeFact> OneTargetEach(
        List<EdgeFact> edges,
        bool isToOne,
        Func<EdgeFact, string> owner,
        Func<EdgeFact, string> target
    ) => isToOne ? [.. edges.GroupBy(owner).SelectMany(group => group.Where(edge => target(edge) == target(group.First())))] : edges;

    private static ProvenanceFact Line(Chance chance, List<string> sources) =>
        new(chance.Pick(sources), chance.OneIn(3) ? null : 1 + chance.Below(3), chance.Pick(Provenance.BasisType.Values).Name);

    /// <summary>Whatever a line states of a node, be it there or not.</summary>
    private static FieldSet Stated(Chance chance, NodeKind kind) =>
        kind
            .Properties.Where(property => property.Type is not PropertyType.Id && chance.OneIn(3))
            .Aggregate(FieldSet.None, (fields, property) => fields.With(property));

    private static object? Value(Chance chance, Property property, int most) =>
        chance.OneIn(3) ? null
        : property.IsList ? Chance.Some(1 + chance.Below(3), () => (string)One(chance, property, most)).ToArray()
        : One(chance, property, most);

    /// <summary>In wide graphs, half of the texts and numbers are of so many that most occur once.</summary>
    private static object One(Chance chance, Property property, int most) =>
        property.Type switch
        {
            PropertyType.Int when most >= Wide && chance.OneIn(2) => chance.Below(200),
            PropertyType.Text when most >= Wide && chance.OneIn(2) => $"Été {chance.Below(200)}",
            PropertyType.Int => chance.PickEarly(Pools.Ints),
            PropertyType.Float => chance.Pick(Pools.Floats) + 0.0,
            PropertyType.Boolean => chance.OneIn(2),
            PropertyType.Date => chance.Pick(Pools.Dates),
            PropertyType.Enum => chance.PickEarly(property.Enum!.Values).Name,
            _ => NaiveText.Composed(chance.PickEarly(Pools.Texts)),
        };
}
