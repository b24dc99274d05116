using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Snapshots;
using Vita.Graph.Core.Surface;
using Vita.Graph.Core.Text;

namespace Vita.Graph.Core.Embedded;

/// <summary>What the keys of a column are called: nodes by their name in a column of their own, values by the words that the schema has for
/// them.</summary>
internal sealed class KeyLabels
{
    private readonly Column? _names;
    private readonly byte[][] _words;

    public KeyLabels(GroupKey key, KeyColumn column, bool isEnglish)
    {
        if (column.Values is { } values)
        {
            _words = [.. Enumerable.Range(0, values.Count).Select(code => KeyWords.Json(key.Property!, values[code], isEnglish))];
        }
        else
        {
            _words = [];
            _names = KeyWords.NameOf(key.Target, isEnglish) is { } name ? column.Table.Columns[name.Index] : null;
        }
    }

    public void Write(int key, Utf8Buffer output)
    {
        if (_names is not null && key != Column.Absent)
        {
            _names.Values.WriteJson(_names.Codes[key], output);
        }
        else
        {
            output.Append(_names is not null || key == Column.Absent || _words.Length == 0 ? "null"u8 : _words[key]);
        }
    }
}
