using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Seeds.Checks;

/// <summary>Texts have the form of their property, where it declares one.</summary>
internal sealed class FormCheck : ValueCheck
{
    private static readonly ConcurrentDictionary<string, Regex> Forms = new();

    protected override (ProblemCode, string)? Check(Property property, object value) =>
        property.Form is { } form && value is string text && !RegexOf(form).IsMatch(text)
            ? (SeedCodes.WrongForm, $"'{text}': not of the form {form}.")
            : null;

    private static Regex RegexOf(string form) =>
        Forms.GetOrAdd(form, form => new($"^(?:{form})\\z", RegexOptions.CultureInvariant));
}
