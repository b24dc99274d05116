using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Seeds;
using Xunit;

namespace Vita.Graph.Tests.Seeds;

/// <summary>Twice as much to read is twice the work. Counted in bytes asked of the memory: what copies all that came before asks for four
/// times as much.</summary>
[Collection(nameof(LinearWorkTests))]
[Trait("Speed", "Slow")]
public sealed class LinearWorkTests
{
    [Theory]
    [InlineData("one node, declared again and again on other pages")]
    [InlineData("one node, contradicted again and again")]
    [InlineData("a chain that leads back to its beginning from everywhere")]
    [InlineData("one anchor, named again and again")]
    [InlineData("relations to nodes that nobody declares")]
    public void Work_grows_with_the_seeds(string shape)
    {
        Work(shape, 500);
        var (once, twice) = (Work(shape, 4000), Work(shape, 8000));

        Assert.InRange((double)twice / once, 0.5, 2.9);
    }

    private static long Work(string shape, int count)
    {
        using var folder = new TemporaryFolder()
            .With("seeds/sources.yaml", SeedText.Sources.Replace("pages: 10", "pages: 100000", StringComparison.Ordinal))
            .With($"seeds/{NameOf(shape)}", TextOf(shape, count));
        var before = GC.GetTotalAllocatedBytes(precise: true);
        SeedReader.Read(folder.PathOf("seeds"), VitaSchema.Current);
        return GC.GetTotalAllocatedBytes(precise: true) - before;
    }

    private static string NameOf(string shape) =>
        shape switch
        {
            "one anchor, named again and again" => "a.yaml",
            "a chain that leads back to its beginning from everywhere" => "territories.csv",
            _ => "organisations.csv",
        };

    private static string TextOf(string shape, int count) =>
        shape switch
        {
            "one node, declared again and again on other pages" => Rows("id,name,page", count, number => $"a,A,{number}"),
            "one node, contradicted again and again" => Rows("id,name,page", count, number => $"a,A{number},1"),
            "a chain that leads back to its beginning from everywhere" => Rows("id,name,page,directlyWithin", count, number =>
                $"t{number},T,1,t{number + 1}|t1"
            ),
            "relations to nodes that nobody declares" => Rows("id,name,page,partners", count, number => $"a{number},A,1,nobody-{number}"),
            _ => "source: source/paper\norganisations:\n  - {id: organisation/a, name: A, page: 1, kinds: &k [AI]}\n"
                + string.Concat(
                    Enumerable.Range(1, count).Select(number => $"  - {{id: organisation/a{number}, name: A, page: 1, kinds: *k}}\n")
                ),
        };

    private static string Rows(string header, int count, Func<int, string> row) =>
        $"# source: source/paper\n{header}\n" + string.Concat(Enumerable.Range(1, count).Select(number => row(number) + "\n"));
}

/// <summary>Runs alone: what others ask of the memory meanwhile would be counted too.</summary>
[CollectionDefinition(nameof(LinearWorkTests), DisableParallelization = true)]
public sealed class LinearWorkAlone;
