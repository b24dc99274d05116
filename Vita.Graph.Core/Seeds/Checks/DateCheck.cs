using System.Globalization;
using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Seeds.Checks;

/// <summary>Dates exist and have the precision of their source: a year, a month or a day.</summary>
internal sealed class DateCheck : ValueCheck
{
    private static readonly string[] Forms = ["yyyy", "yyyy-MM", "yyyy-MM-dd"];

    protected override (ProblemCode, string)? Check(Property property, object value) =>
        property.Type == PropertyType.Date && value is string date
        && !DateOnly.TryParseExact(date, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            ? (SeedCodes.MalformedDate, $"'{date}': no such date. Write \"2008\", \"2008-12\" or \"2008-12-31\".")
            : null;
}
