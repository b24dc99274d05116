namespace Vita.Graph.Core.Neo4j.Foreign;

/// <summary>What a look at a graph that others write to has found.</summary>
/// <param name="Bookmark">The moment: nothing has changed while Neo4j gives the same.</param>
/// <param name="Foreign">What is no fact, or is one in another form, by code and place; none in a graph that was loaded and not written
/// to.</param>
/// <param name="Unconstrained">Labels whose ids no constraint keeps apart.</param>
public sealed record GuardReport(string Bookmark, IReadOnlyList<ForeignFact> Foreign, IReadOnlyList<string> Unconstrained)
{
    /// <summary>What was left out, and of the rest of the places where something else stands, that it was read.</summary>
    internal static IReadOnlyList<ForeignFact> Told(IReadOnlyList<ForeignFact> leftOut, FormSpots spots)
    {
        var counted = leftOut.GroupBy(fact => fact.Place).ToDictionary(facts => facts.Key, facts => facts.Sum(fact => fact.Count));
        return
        [
            .. leftOut,
            .. spots
                .Spots.GroupBy(spot => spot.Place)
                .Select(place => new ForeignFact(
                    ForeignCodes.OtherForm,
                    place.Key,
                    place.Max(spot => spot.Count) - counted.GetValueOrDefault(place.Key),
                    []
                ))
                .Where(fact => fact.Count > 0)
                .OrderBy(fact => fact.Place, StringComparer.Ordinal),
        ];
    }
}
