using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Seeds.Checks;

/// <summary>Texts have the form of their property, where it declares one.</summary>
internal sealed class FormCheck : ValueCheck
{
    private static readonly ConcurrentDictionary<string, Regex> Forms = new();

    public override bool IsFor(Property property) => property is { Form: not null, IsList: false };

    public override (ProblemCode, string)? Check(Property property, object value) =>
        RegexOf(property.Form!).IsMatch((string)value)
            ? null
            : (
                SeedCodes.WrongForm,
                $"'{value}': not of the form {property.Form}. Expected: "
                    + $"{property.Description.En}{SpreadsheetHints.OfCode((string)value, RegexOf(property.Form!).IsMatch)}"
            );

    private static Regex RegexOf(string form) => Forms.GetOrAdd(form, form => new($"^(?:{form})\\z", RegexOptions.CultureInvariant));
}
