using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Seeds.Checks;

/// <summary>Codes are those that their ids tell: a spreadsheet makes 1001 of 01001, and only in the one column.</summary>
internal sealed class LostZeroCheck : SeedCheck
{
    public override IEnumerable<Problem> Check(SeedGraph graph)
    {
        var codes = graph.Schema.Kinds.Select(kind => kind.Properties.Where(IsCode).ToArray()).ToList();
        foreach (var node in graph.NodeDeclarations)
        {
            foreach (var property in codes[node.Fact.Kind.Index])
            {
                if (node.Values[property.Index] is string text && SpreadsheetHints.OfLostZeros(node.Fact.Id, text) is { } lost)
                {
                    yield return new(node.PlaceOf(property), SeedCodes.WrongForm, $"{property.Name} {lost}");
                }
            }
        }
    }

    private static bool IsCode(Property property) => property is { Type: PropertyType.Text, IsList: false, IsSearchable: false };
}
