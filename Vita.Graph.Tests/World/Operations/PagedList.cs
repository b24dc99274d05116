using System.Text.Json.Nodes;
using CsCheck;
using GraphQL.Types;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Surface;
using Vita.Graph.Tests.GraphQL;

namespace Vita.Graph.Tests.World.Operations;

/// <summary>A question for pages of one list, of all nodes of a kind or of the links of one node, in any order and with any
/// filter.</summary>
/// <param name="Graph">The number of the random graph.</param>
/// <param name="Document">Takes <c>$first $after $last $before</c>; its connection has the key <c>page</c>.</param>
/// <param name="Chance">Decides which pages are asked for.</param>
internal sealed record PagedList(int Graph, string Document, Chance Chance)
{
    public static Gen<PagedList> Any { get; } = new Generator(null);

    /// <summary>Lists with a filter, whose rows all say why they are there. They take no variables.</summary>
    public static Gen<PagedList> Explained { get; } = new Generator(null, isExplained: true);

    public static Gen<PagedList> On(int graph) => new Generator(graph);

    /// <summary>The connection in an answer.</summary>
    public static JsonObject PageOf(string answer)
    {
        var data = JsonNode.Parse(answer)!;
        return (JsonObject)(data["page"] ?? data["node"]!["page"])!;
    }

    public override string ToString() => $"graph {Graph}\n{Document}";

    private sealed class Generator(int? given, bool isExplained = false) : Gen<PagedList>
    {
        public override PagedList Generate(PCG pcg, Size? min, out Size size)
        {
            var chance = new Chance(pcg);
            var graph = given ?? 1 + chance.Below(RandomGraph.Count - 1);
            var list = new PagedList(graph, Write(chance), chance);
            size = new((ulong)(list.Document.Length + graph));
            return list;
        }

        private string Write(Chance chance)
        {
            var kind = chance.Pick(VitaSchema.Current.Kinds);
            if (chance.OneIn(2) || kind.Relations.All(relation => relation.IsToOne))
            {
                return Around(Page(chance, Ask.Schema.Query.Fields.Find(kind.Plural)!, null));
            }

            var relation = chance.Pick(kind.Relations.Where(relation => !relation.IsToOne).ToList());
            var field = ((IObjectGraphType)Ask.Schema.AllTypes[kind.Name]!).Fields.Find(SurfaceNames.ConnectionOf(relation))!;
            return Around($"node(id: \"{kind.Singular}/a\") {{ ... on {kind.Name} {{ {Page(chance, field, relation)} }} }}");
        }

        private string Around(string page) =>
            isExplained ? $"{{ {page} }}" : $"query($first: Int, $after: String, $last: Int, $before: String) {{ {page} }}";

        private string Page(Chance chance, FieldType field, RelationField? relation)
        {
            var inputs = new RandomInput(chance, maySeeAll: false);
            string Argument(string name, int depth)
            {
                var type = field.Arguments!.Find(name)!.ResolvedType!;
                return $"{name}: {OperationWriter.Literal(inputs.Value(type, relation?.Target, depth), type)}";
            }

            if (isExplained)
            {
                // Several in an "or": one alone holds of few rows, and most often for one reason.
                var filters = Enumerable
                    .Range(0, 1 + chance.Below(5))
                    .Select(_ => Argument(SurfaceNames.Where, 4)[$"{SurfaceNames.Where}: ".Length..])
                    .Where(filter => filter != "null");
                return $"page: {field.Name}(where: {{ or: [{string.Join(", ", filters)}] }}) {{ edges {{ node {{ id }} because(first: "
                    + $"{chance.Pick([3, 1000])}) {{ path node {{ id }} values relations {{ type from {{ id }} to {{ id }} "
                    + $"page }} }} }} }}";
            }

            var where = chance.OneIn(3) ? Argument(SurfaceNames.Where, 1) + ", " : "";
            var ofEdge = relation is { IsDerived: false } ? "page basis " : "";
            return $"page: {field.Name}({where}{Argument(SurfaceNames.Order, 2)}, first: $first, after: $after, last: $last, "
                + $"before: $before) "
                + $"{{ totalCount edges {{ cursor {ofEdge}node {{ id }} }} nodes {{ id }} pageInfo {{ hasNextPage hasPreviousPage "
                + $"startCursor endCursor }} }}";
        }
    }
}
