using Vita.Graph.Tests.World;
using Xunit;

namespace Vita.Graph.Tests.Neo4j;

/// <summary>What <see cref="EmptySelectionTests"/> asks, asked of Neo4j.</summary>
[Collection(Neo4jTests.Name)]
public sealed class EmptySelectionOnNeo4jTests(Neo4jServer server)
{
    [SkippableFact]
    public async Task The_answers_are_those_of_the_embedded_engine()
    {
        using var graph = await GraphOnNeo4j.LoadAsync(SmallWorld.Asked, server);
        foreach (var row in EmptySelectionTests.Answers.Select(row => row))
        {
            Assert.Equal((string)row[1], await graph.Data((string)row[0], "{}"));
        }
    }
}
