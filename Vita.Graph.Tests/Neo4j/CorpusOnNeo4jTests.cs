using Vita.Graph.Core.Neo4j.Cypher;
using Vita.Graph.Tests.Queries;
using Vita.Graph.Tests.Questions;
using Vita.Graph.Tests.World;
using Xunit;

namespace Vita.Graph.Tests.Neo4j;

/// <summary>Every question of the corpus, and every named one, to the bundled graph in Neo4j.</summary>
[Collection(Neo4jTests.Name)]
public sealed class CorpusOnNeo4jTests(Neo4jServer server)
{
    [SkippableFact]
    public async Task Every_question_is_answered_as_by_the_embedded_engine_byte_for_byte()
    {
        using var graph = await GraphOnNeo4j.LoadAsync(RealGraph.Asked, server);
        var corpus = CorpusQuery
            .Names.Concat(CorpusQuery.AnalysisNames)
            .Select(name => new CorpusQuery(name))
            .Select(query => (query.Text, query.VariablesText));
        foreach (var (text, variables) in corpus.Concat(NamedQuestion.Book.Questions.Select(question => (question.Document, "{}"))))
        {
            Assert.StartsWith("{\"", await graph.Data(text, variables), StringComparison.Ordinal);
        }
    }

    /// <summary>EXPLAIN plans the statement without running it, and warns of what is old, misspelt, or joins nothing.</summary>
    [SkippableFact]
    public async Task Every_statement_passes_EXPLAIN_without_a_warning_and_parts_of_names_are_found_by_an_index()
    {
        using var graph = await GraphOnNeo4j.LoadAsync(RealGraph.Asked, server);
        foreach (
            var query in CorpusQuery
                .Names.Append("../Analysis/Questions/named-questions-beside-a-page")
                .Select(name => new CorpusQuery(name))
        )
        {
            var operation = await RealPipeline.Read(query.Text, query.VariablesText);
            var plan = graph.Live.Plan(operation);
            if (plan.NeedsWholeGraph)
            {
                continue;
            }

            var program = new CypherPrograms(plan, graph.Asked.Facts.Schema).For(plan.Bind(operation.Variables));
            if (program.Asks)
            {
                var statement = program.Statement(plan.Bind(operation.Variables));
                var answer = await server.AnswerAsync("EXPLAIN " + statement.Text, statement.Parameters);
                Assert.True(
                    answer["queryPlan"] is not null && answer["errors"] is null && answer["notifications"] is null,
                    $"{query.Name}: {answer["errors"]}{answer["notifications"]}"
                );
            }
        }

        // Without the text index, every commune would be looked at for a part of a name.
        foreach (
            var (comparison, scan) in new[]
            {
                ("contains", "NodeIndexContainsScan"),
                ("endsWith", "NodeIndexEndsWithScan"),
                ("startsWith", "NodeIndexSeekByRange"),
            }
        )
        {
            var operation = await RealPipeline.Read(
                $$"""{ territories(where: { name: { {{comparison}}: "Cœur" } }) { totalCount nodes { name } } }""",
                "{}"
            );
            var plan = graph.Live.Plan(operation);
            var statement = new CypherPrograms(plan, graph.Asked.Facts.Schema)
                .For(plan.Bind(operation.Variables))
                .Statement(plan.Bind(operation.Variables));
            var answer = await server.AnswerAsync("EXPLAIN " + statement.Text, statement.Parameters);
            Assert.Contains(scan, answer["queryPlan"]!.ToJsonString(), StringComparison.Ordinal);
        }
    }

    [SkippableFact]
    public async Task Every_awkward_case_is_answered_as_by_the_embedded_engine()
    {
        using var graph = await GraphOnNeo4j.LoadAsync(SmallWorld.Asked, server);
        foreach (
            var query in CorpusQuery
                .Names.Select(name => new CorpusQuery(name))
                .Where(query => !query.Text.Contains("after:", StringComparison.Ordinal))
        )
        {
            var answer = await graph.Data(query.Text, query.VariablesText);
            var expected = SmallWorld.Asked.Naive.Data(query.Text, query.Variables);
            Assert.Equal(expected, Cursors.Hidden(answer, expected));
        }
    }
}
