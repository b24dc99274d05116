using System.Globalization;
using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Seeds.Checks;

/// <summary>Dates exist and have the precision of their source: a year, a month or a day.</summary>
internal sealed class DateCheck : ValueCheck
{
    private static readonly string[] Forms = ["yyyy", "yyyy-MM", "yyyy-MM-dd"];

    public override bool IsFor(Property property) => property.Type == PropertyType.Date;

    public override (ProblemCode, string)? Check(Property property, object value) =>
        DateOnly.TryParseExact((string)value, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            ? null
            : (
                SeedCodes.MalformedDate,
                $"'{value}': no such date. "
                    + (
                        SpreadsheetHints.OfDate((string)value) is { } meant
                            ? $"Perhaps \"{meant}\": write it so."
                            : "Write \"2008\", \"2008-12\" or \"2008-12-31\"."
                    )
            );
}
