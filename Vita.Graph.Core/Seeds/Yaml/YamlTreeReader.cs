using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Vita.Graph.Core.Seeds.Yaml;

/// <summary>Reads the text of a file into a tree that knows its lines. What is not YAML becomes a problem, never an exception.</summary>
internal sealed class YamlTreeReader
{
    /// <summary>Deeper than any seed; an unclosed bracket per byte must not exhaust the stack.</summary>
    private const int MaxDepth = 40;

    private readonly YamlAnchors _anchors = new();
    private readonly Parser _parser;
    private readonly FileFacts _facts;
    private int _values;

    private YamlTreeReader(string text, FileFacts facts)
    {
        _parser = new(new StringReader(text));
        _facts = facts;
    }

    /// <summary>The top-level mapping; null when there is none, which is then a problem of <paramref name="facts"/>.</summary>
    public static YamlMap? Read(string text, FileFacts facts)
    {
        var reader = new YamlTreeReader(text, facts);
        try
        {
            return reader.ReadFile();
        }
        catch (YamlExpansionException error)
        {
            facts.ReportUnreadable((int)error.Start.Line, SeedCodes.YamlFeature, error.Message);
        }
        catch (YamlException error)
        {
            ReportNotYaml((int)error.Start.Line, $"not YAML: {error.Message.TrimEnd('.')}", text, facts);
        }
        catch (Exception error)
            when (error
                    is InvalidOperationException
                        or ArgumentException
                        or IndexOutOfRangeException
                        or FormatException
                        or OverflowException
                        or NotSupportedException
            )
        {
            // The parser loses its footing on some broken texts, and says so with whatever exception comes.
            ReportNotYaml((int?)reader._parser.Current?.End.Line ?? 1, "not YAML from here on", text, facts);
        }

        return null;
    }

    private static void ReportNotYaml(int line, string found, string text, FileFacts facts)
    {
        if ((YamlTabs.IsAbout(found) ? YamlTabs.FirstLine(text) : YamlTabs.FirstLine(text, line + 1)) is { } tabs)
        {
            facts.ReportUnreadable(tabs, SeedCodes.NotYaml, "a tab in the indentation, which YAML does not allow. Indent with blanks.");
            return;
        }

        facts.ReportUnreadable(
            Math.Max(1, line),
            SeedCodes.NotYaml,
            $"{found}. Look at indentation, brackets and quotes here and just above; quote a text that holds ': '."
        );
    }

    private YamlMap? ReadFile()
    {
        _parser.Consume<StreamStart>();
        if (_parser.Accept<StreamEnd>(out _))
        {
            _facts.ReportUnreadable(1, SeedCodes.NotReadable, "the file holds nothing. Begin it with `source: source/…`, or remove it.");
            return null;
        }

        _parser.Consume<DocumentStart>();
        var root = ReadValue(0);
        _parser.Consume<DocumentEnd>();
        if (!_parser.Accept<StreamEnd>(out _))
        {
            _facts.ReportUnreadable(
                (int)_parser.Current!.Start.Line,
                SeedCodes.NotYaml,
                "a second document begins here. Put it into a file of its own."
            );
        }

        if (root is not YamlMap)
        {
            _facts.ReportUnreadable(root.Line, SeedCodes.WrongType, "the file is no mapping. Begin it with `source: source/…`.");
        }

        return root as YamlMap;
    }

    private YamlValue ReadValue(int depth)
    {
        var at = _parser.Current ?? throw new YamlException("the file ends too early");
        if (depth > MaxDepth)
        {
            throw new YamlException(at.Start, at.End, $"nested more than {MaxDepth} deep");
        }

        if (_parser.TryConsume<AnchorAlias>(out var alias))
        {
            return _anchors.Find(alias, ref _values);
        }

        var (anchor, before) = ((at as NodeEvent)?.Anchor ?? AnchorName.Empty, _values++);
        YamlTags.Check(at, _facts);
        YamlValue value = at switch
        {
            MappingStart => ReadMap(depth),
            SequenceStart => ReadList(depth),
            _ => ReadText(),
        };
        _anchors.Keep(anchor, value, _values - before);
        return value;
    }

    private YamlText ReadText()
    {
        var scalar = _parser.Consume<Scalar>();
        TakeUp(scalar);
        return new((int)scalar.Start.Line, scalar.Value.Trim(), scalar.Style == ScalarStyle.Plain && scalar.Tag.IsEmpty);
    }

    /// <summary>What is written with escapes or over several lines is looked through as it reads, not only as it is written.</summary>
    private void TakeUp(Scalar scalar)
    {
        if (scalar.End.Line > scalar.Start.Line || scalar.Style == ScalarStyle.DoubleQuoted)
        {
            // A block ends where the next line begins.
            var (first, last) = ((int)scalar.Start.Line, (int)scalar.End.Line - (scalar.End.Column <= 1 ? 1 : 0));
            _facts.LongTexts.Add(new(first, Math.Max(first, last), scalar.Value));
        }
    }

    private YamlList ReadList(int depth)
    {
        var start = _parser.Consume<SequenceStart>();
        var items = new List<YamlValue>();
        while (!_parser.TryConsume<SequenceEnd>(out _))
        {
            items.Add(ReadValue(depth + 1));
        }

        return new((int)start.Start.Line, items);
    }

    private YamlMap ReadMap(int depth)
    {
        var start = _parser.Consume<MappingStart>();
        var entries = new List<YamlEntry>();
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            var (key, line, value) = ReadEntry(depth);
            if (key == YamlTags.MergeKey)
            {
                _facts.Report(line, SeedCodes.YamlFeature, "'<<': keys are not taken over from elsewhere. Write them here.");
                continue;
            }

            if (lines.TryAdd(key, line))
            {
                entries.Add(new(key, line, value));
            }
            else
            {
                _facts.Report(
                    line,
                    SeedCodes.KeyTwice,
                    $"'{key}' is written twice, first on line {lines[key]}. Merge the two, or remove one."
                );
            }
        }

        return new((int)start.Start.Line, entries);
    }

    private (string Key, int Line, YamlValue Value) ReadEntry(int depth)
    {
        if (!_parser.TryConsume<Scalar>(out var key))
        {
            var at = _parser.Current!;
            throw new YamlException(at.Start, at.End, "a key is a single word, no list, mapping or alias");
        }

        YamlTags.Check(key, _facts);
        TakeUp(key);
        return (key.Value, (int)key.Start.Line, ReadValue(depth + 1));
    }
}
