namespace Vita.Graph.Core.Seeds;

/// <summary>
/// The problems that come first by file, line, code and text; of the rest only their number. Nobody reads a million lines, and keeping them
/// would take a
/// gigabyte.
/// </summary>
internal sealed class ProblemList
{
    /// <summary>How many are kept and shown.</summary>
    public const int Most = 200;

    private static readonly Comparer<Problem> ByPlace = Comparer<Problem>.Create(Compare);

    private readonly SortedSet<Problem> _first = new(ByPlace);

    /// <summary>Those that are shown, sorted; equal ones once.</summary>
    public IReadOnlyCollection<Problem> First => _first;

    /// <summary>How many there are beyond those.</summary>
    public long More { get; private set; }

    /// <summary>How many there are.</summary>
    public long Count => _first.Count + More;

    public void Add(Problem problem)
    {
        if (!_first.Add(problem) || _first.Count <= Most)
        {
            return;
        }

        _first.Remove(_first.Max!);
        More++;
    }

    public void AddRange(IEnumerable<Problem> problems)
    {
        foreach (var problem in problems)
        {
            Add(problem);
        }
    }

    public void AddRange(ProblemList others)
    {
        AddRange(others.First);
        More += others.More;
    }

    /// <summary>Whether a problem there would be shown; where not, it is counted here and its text need not be written.</summary>
    public bool Wants(Place place)
    {
        if (_first.Count < Most || ComparePlaces(place, _first.Max!.Place) <= 0)
        {
            return true;
        }

        More++;
        return false;
    }

    private static int Compare(Problem? x, Problem? y) =>
        (ComparePlaces(x!.Place, y!.Place), string.CompareOrdinal(x.Code.Code, y.Code.Code)) switch
        {
            (not 0 and var place, _) => place,
            (_, not 0 and var code) => code,
            _ => string.CompareOrdinal(x.Text, y.Text),
        };

    private static int ComparePlaces(Place x, Place y) =>
        string.CompareOrdinal(x.File, y.File) is not 0 and var file ? file : x.Line.CompareTo(y.Line);
}
