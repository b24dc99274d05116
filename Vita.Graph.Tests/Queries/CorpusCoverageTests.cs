using System.Text.RegularExpressions;
using CsCheck;
using GraphQL.Types;
using Vita.Graph.Core.Planning;
using Vita.Graph.Core.Plans;
using Vita.Graph.Core.Schema;
using Vita.Graph.Tests.GraphQL;
using Vita.Graph.Tests.World;
using Vita.Graph.Tests.World.Operations;
using Xunit;

namespace Vita.Graph.Tests.Queries;

/// <summary>Tests of the tests: what the corpus and the random operations leave out would be proved by nobody.</summary>
[Trait("Speed", "Slow")]
public class CorpusCoverageTests
{
    private static readonly Lazy<string> RandomDocuments = new(() =>
    {
        var chance = new Chance(new PCG(1, 2010));
        return string.Join(
            '\n',
            Enumerable
                .Range(0, 5000)
                .Select(_ => OperationWriter.WithLiterals(new RandomDocument(chance, Ask.Schema, maySeeAll: true).Root(4)).Document)
        );
    });

    [Fact]
    public async Task Every_node_of_a_plan_occurs_in_some_golden()
    {
        var found = new HashSet<Type>();
        foreach (var query in CorpusQuery.Names.Concat(CorpusQuery.AnalysisNames).Select(name => new CorpusQuery(name)))
        {
            var plan = RealGraph.Asked.Real.Plan(await RealPipeline.Read(query.Text, query.VariablesText));
            found.UnionWith(PlanParts.Of(plan).Concat(PlanParts.Of(Planner.RewriteForCypher(plan))).Select(part => part.GetType()));
        }

        Type[] families = [typeof(FieldNode), typeof(FilterNode), typeof(OrderKey), typeof(ValueRef), typeof(ParameterType)];
        var missing = typeof(FieldNode)
            .Assembly.GetTypes()
            .Where(type => !type.IsAbstract && families.Any(type.IsSubclassOf) && !found.Contains(type));
        Assert.Empty(missing.Select(type => type.Name));
    }

    [Fact]
    public void Every_relation_occurs_in_random_operations() => AllOccur(VitaSchema.Current.Relations.Select(relation => relation.Name));

    /// <summary>Fields, keys of filters and orders, operators, arguments. Cursors are asked for where there are some, in
    /// <see cref="PagingTests"/>; analyses in their questions.</summary>
    [Fact]
    public void Every_name_of_the_surface_occurs_in_random_operations_or_in_a_question() =>
        AllOccur(
            Ask.Schema.AllTypes.OfType<IComplexGraphType>()
                .Where(type => !type.Name.StartsWith("__", StringComparison.Ordinal))
                .SelectMany(type => type.Fields)
                .SelectMany(field => (field.Arguments ?? []).Select(argument => argument.Name).Prepend(field.Name))
                .Except(["after", "before"])
        );

    [Fact]
    public void Every_golden_has_its_question() =>
        Assert.Equal(
            CorpusQuery.Names,
            Directory
                .EnumerateFiles(CorpusQuery.Folder, "*.golden")
                .Select(file => Path.GetFileNameWithoutExtension(file))
                .Order(StringComparer.Ordinal)
        );

    private static void AllOccur(IEnumerable<string> names)
    {
        var words = Regex
            .Matches(RandomDocuments.Value + string.Concat(CorpusQuery.AnalysisNames.Select(name => new CorpusQuery(name).Text)), @"\w+")
            .Select(word => word.Value)
            .ToHashSet();
        Assert.Empty(names.ToHashSet().Except(words));
    }
}
