using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace Vita.Graph.Tests.House;

/// <summary>Nothing is forgotten in silence: what is new does not compile, or throws, wherever something has to know it.</summary>
[Trait("Speed", "Slow")]
public class ForgottenTests
{
    /// <summary>A value that no switch has an arm for; the build makes an error of it.</summary>
    private const string Forgotten = "CS8509";

    [Theory]
    [InlineData("Vita.Graph.Core")]
    [InlineData("Vita.Graph.Server")]
    [InlineData("Vita.Graph.Seeder")]
    public void No_switch_answers_for_values_of_ours_that_it_does_not_name(string project) =>
        Assert.Equal([], CatchAlls.In(SourceOf.Compiled(project)));

    /// <summary>Its name and types, its codes in memory, how folded texts and numbers compare, its Cypher, its label; the GraphQL types
    /// and the planner read the first of these.</summary>
    [Fact]
    public void For_a_new_operator_the_build_names_every_place() =>
        Assert.Equal(
            ["CodeSets.cs", "CypherFilterWriter.cs", "FoldedTexts.cs", "NumberBinder.cs", "OperatorLabels.cs", "Operators.cs"],
            MissingIn(With("Comparison.cs", "    EndsWith,", "    EndsWith,\n    Resembles,"))
        );

    /// <summary>One more in each of the five families, in one build.</summary>
    [Fact]
    public void For_a_new_field_of_pages_and_groups_the_build_names_its_planner_and_its_type()
    {
        string[] last = ["    TotalCount,", "    Cursor,", "    LabelsEn,", "    Groups,", "    Distinct,"];
        string[] families = ["AggregatePart", "ConnectionPart", "EdgePart", "FacetPart", "GroupPart"];
        var core = SourceOf.Compiled("Vita.Graph.Core", (name, text) =>
            name == "ConnectionPart.cs"
                ? last.Aggregate(text, (source, one) => source.Replace(one, one + "\n    Brandnew,", StringComparison.Ordinal))
                : text
        );
        var server = SourceOf.Compiled("Vita.Graph.Server", core: core);

        Assert.Equal(["AggregatePlanner.cs", "ConnectionPlanner.cs", "GroupPlanner.cs"], MissingIn(core));
        Assert.Equal(["AggregateTypes.cs", "ConnectionTypes.cs", "GroupTypes.cs"], MissingIn(server));
        Assert.All(families, family =>
            Assert.Contains(Messages(core), message => message.Contains($"{family}.Brandnew", StringComparison.Ordinal))
        );
        Assert.All(families, family =>
            Assert.Contains(Messages(server), message => message.Contains($"{family}.Brandnew", StringComparison.Ordinal))
        );
    }

    /// <summary>That a catch-all would be seen.</summary>
    [Fact]
    public void A_catch_all_over_an_enum_or_a_family_of_ours_is_found()
    {
        var core = With("Operators.cs", "Comparison.EndsWith => (", "_ => (");
        var found = CatchAlls
            .In(With("PlanText.cs", "            _ => throw new UnreachableException(),", "            _ => \"\","))
            .ToList();

        Assert.EndsWith("Comparison", Assert.Single(CatchAlls.In(core)), StringComparison.Ordinal);
        Assert.Equal(["OrderKey", "ValueRef"], found.Select(line => line.Split(' ')[^1]).Order(StringComparer.Ordinal));
    }

    private static CSharpCompilation With(string file, string old, string young) =>
        SourceOf.Compiled("Vita.Graph.Core", (name, text) => name == file ? text.Replace(old, young, StringComparison.Ordinal) : text);

    private static List<string> Messages(CSharpCompilation compilation) =>
        [
            .. compilation
                .GetDiagnostics()
                .Where(found => found.Id == Forgotten)
                .Select(found => found.GetMessage(CultureInfo.InvariantCulture)),
        ];

    private static IEnumerable<string> MissingIn(CSharpCompilation compilation) =>
        compilation
            .GetDiagnostics()
            .Where(found => found.Id == Forgotten)
            .Select(found => Path.GetFileName(found.Location.SourceTree!.FilePath))
            .Distinct()
            .Order(StringComparer.Ordinal);
}
