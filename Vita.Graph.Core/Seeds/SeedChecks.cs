using Vita.Graph.Core.Seeds.Checks;

namespace Vita.Graph.Core.Seeds;

/// <summary>The checks of the seeds, in no particular order: problems are sorted by place. What the readers see themselves (keys, types, vocabularies, ids) they report.</summary>
internal static class SeedChecks
{
    private static readonly SeedCheck[] OfValues = [new DateCheck(), new RangeCheck(), new FormCheck(), new PersonalDataCheck(), new SelfReferenceCheck()];

    private static readonly SeedCheck[] OfTheWhole = [new SourceCheck(), new ReferenceCheck(), new ToOneCheck(), new PageCheck(), new CycleCheck(), new NameCheck()];

    /// <summary>With a file unread, only what each value says by itself: whatever refers to that file would be reported as wrong.</summary>
    public static IEnumerable<Problem> Check(SeedGraph graph, bool isWhole) =>
        (isWhole ? OfValues.Concat(OfTheWhole) : OfValues).SelectMany(check => check.Check(graph));
}
