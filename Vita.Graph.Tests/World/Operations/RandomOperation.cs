using CsCheck;
using Vita.Graph.Core.Planning;
using Vita.Graph.Tests.GraphQL;

namespace Vita.Graph.Tests.World.Operations;

/// <summary>One question to one graph, in both ways of writing it.</summary>
internal sealed record RandomOperation(int Graph, bool MaySeeAll, WrittenOperation Literal, WrittenOperation Varied, Chance Chance)
{
    public PlanOptions Scopes => MaySeeAll ? new(new HashSet<string> { "contacts:read" }) : PlanOptions.Anonymous;

    public static Gen<RandomOperation> Any { get; } = new Generator();

    public override string ToString() => $"graph {Graph}, scopes [{string.Join(' ', Scopes.Scopes)}]\n{Literal.Document}\n{Varied.Document}\n{Varied.VariablesText}";

    /// <summary>Failing operations shrink to short documents over small graphs.</summary>
    private sealed class Generator : Gen<RandomOperation>
    {
        public override RandomOperation Generate(PCG pcg, Size? min, out Size size)
        {
            var chance = new Chance(pcg);
            var (graph, maySeeAll) = (chance.Below(RandomGraph.Count), chance.OneIn(2));
            var root = new RandomDocument(chance, Ask.Schema, maySeeAll).Root();
            var operation = new RandomOperation(graph, maySeeAll, OperationWriter.WithLiterals(root), OperationWriter.WithVariables(root, chance), chance);
            size = new((ulong)(operation.Varied.Document.Length + operation.Varied.VariablesText.Length + graph));
            return operation;
        }
    }
}
