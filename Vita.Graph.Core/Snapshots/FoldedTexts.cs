using Vita.Graph.Core.Surface;
using Vita.Graph.Core.Text;

namespace Vita.Graph.Core.Snapshots;

/// <summary>The folded forms of a column's distinct texts, end to end in one string, so that looking for a part of them is one pass of
/// vector instructions.</summary>
internal sealed class FoldedTexts
{
    /// <summary>Stands before and after each text. It is no part of any: control characters do not survive the loading of data.</summary>
    private const char Mark = '\0';

    private readonly string _all;
    private readonly int[] _starts;

    public FoldedTexts(IReadOnlyList<string> folded)
    {
        _all = Mark + string.Join(Mark, folded) + Mark;
        _starts = new int[folded.Count];
        for (var code = 1; code < folded.Count; code++)
        {
            _starts[code] = _starts[code - 1] + folded[code - 1].Length + 1;
        }
    }

    /// <summary>The codes of the texts that contain, start or end with <paramref name="text"/>, folded.</summary>
    public CodeSet Find(Comparison comparison, string text)
    {
        var folded = Folding.Fold(text);
        if (folded.Contains(Mark, StringComparison.Ordinal))
        {
            return CodeSet.Nothing;
        }

        return folded.Length == 0
            ? CodeSet.Range(0, _starts.Length)
            : CodeSet.Of(
                _starts.Length,
                CodesWith(
                    comparison switch
                    {
                        Comparison.StartsWith => Mark + folded,
                        Comparison.EndsWith => folded + Mark,
                        Comparison.Contains => folded,
                        Comparison.Eq or Comparison.In or Comparison.Gt or Comparison.Gte or Comparison.Lt or Comparison.Lte =>
                            throw new ArgumentOutOfRangeException(nameof(comparison), "compares no folded texts"),
                    }
                )
            );
    }

    private IEnumerable<int> CodesWith(string part)
    {
        var from = 0;
        while (_all.IndexOf(part, from, StringComparison.Ordinal) is var hit and >= 0)
        {
            var code = CodeAt(part[0] == Mark ? hit : hit - 1);
            yield return code;
            if (code + 1 == _starts.Length)
            {
                yield break;
            }

            from = _starts[code + 1];
        }
    }

    /// <summary>The text whose leading mark is at, or last before, a place.</summary>
    private int CodeAt(int place)
    {
        var code = Array.BinarySearch(_starts, place);
        return code < 0 ? ~code - 1 : code;
    }
}
