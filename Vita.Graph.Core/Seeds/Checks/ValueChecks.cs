using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Seeds.Checks;

/// <summary>Runs the checks of single values in one pass; which of them a property needs is decided once.</summary>
internal sealed class ValueChecks(params ValueCheck[] checks) : SeedCheck
{
    public override IEnumerable<Problem> Check(SeedGraph graph)
    {
        var needed = new Dictionary<IReadOnlyList<Property>, IReadOnlyList<Needed>>();
        foreach (var declaration in graph.NodeDeclarations.Concat<Declaration>(graph.Edges))
        {
            if (!needed.TryGetValue(declaration.Properties, out var here))
            {
                needed[declaration.Properties] = here = NeededBy(declaration.Properties);
            }

            foreach (var (property, check) in here)
            {
                if (declaration.Values[property.Index] is { } value && check.Check(property, value) is { } fault)
                {
                    yield return new(declaration.PlaceOf(property), fault.Code, $"{property.Name} {fault.Text}");
                }
            }
        }
    }

    private List<Needed> NeededBy(IReadOnlyList<Property> properties) =>
        [.. properties.SelectMany(property => checks.Where(check => check.IsFor(property)).Select(check => new Needed(property, check)))];

    private readonly record struct Needed(Property Property, ValueCheck Check);
}
