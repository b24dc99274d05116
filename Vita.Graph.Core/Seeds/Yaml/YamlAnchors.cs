using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Vita.Graph.Core.Seeds.Yaml;

/// <summary>
/// What anchors name. An alias is the value itself, not a copy; but whoever reads the tree walks through it again, so what all aliases of a
/// file stand for
/// together is bounded: nine lines can stand for a thousand million values.
/// </summary>
internal sealed class YamlAnchors
{
    /// <summary>Values that the aliases of one file may stand for. The seeds use none.</summary>
    private const int MostExpanded = 10_000;

    private readonly Dictionary<AnchorName, (YamlValue Value, int Size)> _known = [];
    private int _expanded;

    /// <param name="anchor">Empty where the value has none.</param>
    /// <param name="value">What it names.</param>
    /// <param name="size">The values in it, itself and those of its aliases included.</param>
    public void Keep(AnchorName anchor, YamlValue value, int size)
    {
        if (!anchor.IsEmpty)
        {
            _known[anchor] = (value, size);
        }
    }

    /// <summary>What the alias stands for; its size is added to <paramref name="values"/>.</summary>
    /// <exception cref="YamlException">No such anchor ends before it: there is none, or the alias is within what it names.</exception>
    /// <exception cref="YamlExpansionException">It stands for too much.</exception>
    public YamlValue Find(AnchorAlias alias, ref int values)
    {
        if (!_known.TryGetValue(alias.Value, out var named))
        {
            throw new YamlException(alias.Start, alias.End, $"no anchor '&{alias.Value}' that ends before it");
        }

        _expanded += named.Size;
        values += named.Size;
        return _expanded <= MostExpanded
            ? named.Value
            : throw new YamlExpansionException(
                alias.Start,
                alias.End,
                $"'*{alias.Value}': the aliases up to here stand for more than {MostExpanded} values. Write out what is meant."
            );
    }
}

/// <summary>Aliases that stand for too much.</summary>
internal sealed class YamlExpansionException(in Mark start, in Mark end, string message) : YamlException(start, end, message);
