namespace Vita.Graph.Tests.World.Naive;

/// <summary>A page of ordered rows: those from <paramref name="Start"/> up to <paramref name="End"/> of all.</summary>
internal sealed record NaivePage(List<NaiveRow> All, int Start, int End)
{
    public IEnumerable<NaiveRow> Rows => All.Take(Start..End);

    /// <summary>Cuts by first or last what lies after one cursor and before another.</summary>
    /// <param name="all">The ordered rows.</param>
    /// <param name="argument">The arguments by name.</param>
    /// <param name="places">The places that cursors of earlier answers stand for, as <see cref="PlaceOf"/> names them.</param>
    public static NaivePage Cut(List<NaiveRow> all, Func<string, object?> argument, IReadOnlyDictionary<string, string> places)
    {
        var (first, last) = (NaiveCount.Of(argument("first"), 1000), NaiveCount.Of(argument("last"), 1000));
        if (first is not null && last is not null)
        {
            throw new NaiveRefusal("PAGE_BOTH_ENDS");
        }

        var start = argument("after") is string after ? IndexOf(all, places[after]) + 1 : 0;
        var end = Math.Max(start, argument("before") is string before ? IndexOf(all, places[before]) : all.Count);
        return last is { } fromTheEnd
            ? new(all, Math.Max(start, end - fromTheEnd), end)
            : new(all, start, Math.Min(end, start + (first ?? 50)));
    }

    /// <summary>Where a row stands, in place of the opaque cursor: its node and, of an edge, its number.</summary>
    public static string PlaceOf(NaiveRow row) => $"place of {row.Node.Id} {row.Number}";

    public string? CursorAt(int index) => Start == End ? null : PlaceOf(All[index]);

    private static int IndexOf(List<NaiveRow> all, string place) => all.FindIndex(row => PlaceOf(row) == place);
}

/// <summary>Numbers of rows.</summary>
internal static class NaiveCount
{
    public static int? Of(object? value, int max, string refusal = "LIMIT_ROWS") =>
        value switch
        {
            null => null,
            double number when number < 0 || number > max => throw new NaiveRefusal(refusal),
            double number => (int)number,
            _ => throw new NotSupportedException(value.ToString()),
        };
}
