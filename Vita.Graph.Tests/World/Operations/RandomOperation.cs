using CsCheck;
using Vita.Graph.Core.Planning;
using Vita.Graph.Core.Surface;
using Vita.Graph.Tests.GraphQL;

namespace Vita.Graph.Tests.World.Operations;

/// <summary>One question to one graph, in both ways of writing it.</summary>
internal sealed record RandomOperation(int Graph, bool MaySeeAll, WrittenOperation Literal, WrittenOperation Varied, Chance Chance)
{
    public PlanOptions Scopes => MaySeeAll ? new(new HashSet<string> { "contacts:read" }) : PlanOptions.Anonymous;

    public static Gen<RandomOperation> Any { get; } = new Generator(null);

    /// <summary>Questions to one graph, most of them less deep: an engine in another process takes long to understand them. Few ask why a
    /// row is there: those are answered without a statement.</summary>
    public static Gen<RandomOperation> On(int graph) => new Generator(graph);

    public override string ToString() =>
        $"graph {Graph}, scopes [{string.Join(' ', Scopes.Scopes)}]\n{Literal.Document}\n{Varied.Document}\n{Varied.VariablesText}";

    /// <summary>Failing operations shrink to short documents over small graphs.</summary>
    private sealed class Generator(int? given) : Gen<RandomOperation>
    {
        public override RandomOperation Generate(PCG pcg, Size? min, out Size size)
        {
            var chance = new Chance(pcg);
            var (graph, maySeeAll) = (given ?? chance.Below(RandomGraph.Count), chance.OneIn(2));
            IReadOnlyList<RandomSelection> root;
            WrittenOperation literal;
            do
            {
                root = new RandomDocument(chance, Ask.Schema, maySeeAll).Root(given is null || chance.OneIn(10) ? 4 : 3);
                literal = OperationWriter.WithLiterals(root);
            } while (
                given is not null
                && literal.Document.Contains(Parts.NameOf(EdgePart.Because), StringComparison.Ordinal)
                && !chance.OneIn(5)
            );

            var operation = new RandomOperation(graph, maySeeAll, literal, OperationWriter.WithVariables(root, chance), chance);
            size = new((ulong)(operation.Varied.Document.Length + operation.Varied.VariablesText.Length + graph));
            return operation;
        }
    }
}
