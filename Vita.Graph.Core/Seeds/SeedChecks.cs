using Vita.Graph.Core.Seeds.Checks;

namespace Vita.Graph.Core.Seeds;

/// <summary>The checks of the seeds, one class per kind of problem. What the readers see themselves (keys, types, vocabularies, ids) they
/// report.</summary>
internal static class SeedChecks
{
    /// <summary>What each declaration shows by itself.</summary>
    private static readonly SeedCheck[] OfParts =
    [
        new ValueChecks(new DateCheck(), new RangeCheck(), new FormCheck()),
        new SelfReferenceCheck(),
        new LostZeroCheck(),
    ];

    /// <summary>What only all files together show.</summary>
    private static readonly SeedCheck[] OfTheWhole =
    [
        new SourceCheck(),
        new ReferenceCheck(),
        new ToOneCheck(),
        new PageCheck(),
        new CycleCheck(),
        new NameCheck(),
    ];

    /// <summary>What the checks find, in no order: they run side by side, and each only reads. With a file unread, the checks of the whole
    /// are left out: they would report whatever refers to that file.</summary>
    public static IEnumerable<Problem> Check(SeedGraph graph, bool isWhole) =>
        (isWhole ? OfParts.Concat(OfTheWhole) : OfParts).AsParallel().SelectMany(check => check.Check(graph));
}
