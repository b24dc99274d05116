using System.Buffers;
using System.Text;

namespace Vita.Graph.Core.Text;

/// <summary>
/// The form of a text in which case, accents and ligatures do not count, and in which apostrophes, hyphens and blanks, one or several, are
/// one blank:
/// <c>L’Œuvre – Énergie</c> → <c>l oeuvre energie</c>. One table, so that it is the same on every machine and for every store.
/// </summary>
public static class Folding
{
    /// <summary>What becomes what, for the letters of European languages in Latin script and for punctuation. Other letters are
    /// lower-cased.</summary>
    private static readonly Dictionary<string, string> Groups = new()
    {
        ["'n"] = "ŉ",
        ["a"] = "ÀÁÂÃÄÅàáâãäåĀāĂăĄąǍǎǞǟǠǡǺǻȀȁȂȃȦȧḀḁẠạẢảẤấẦầẨẩẪẫẬậẮắẰằẲẳẴẵẶặÅ",
        ["ae"] = "ÆæǢǣǼǽ",
        ["b"] = "ḂḃḄḅḆḇ",
        ["c"] = "ÇçĆćĈĉĊċČčḈḉ",
        ["d"] = "ÐðĎďĐđḊḋḌḍḎḏḐḑḒḓ",
        ["e"] = "ÈÉÊËèéêëĒēĔĕĖėĘęĚěȄȅȆȇȨȩḔḕḖḗḘḙḚḛḜḝẸẹẺẻẼẽẾếỀềỂểỄễỆệ",
        ["f"] = "Ḟḟ",
        ["ff"] = "ﬀ",
        ["ffi"] = "ﬃ",
        ["ffl"] = "ﬄ",
        ["fi"] = "ﬁ",
        ["fl"] = "ﬂ",
        ["g"] = "ĜĝĞğĠġĢģǦǧḠḡǴǵ",
        ["h"] = "ĤĥĦħȞȟḢḣḤḥḦḧḨḩḪḫẖ",
        ["i"] = "ÌÍÎÏìíîïĨĩĪīĬĭĮįİıǏǐȈȉȊȋḬḭḮḯỈỉỊị",
        ["ij"] = "Ĳĳ",
        ["j"] = "Ĵĵǰ",
        ["k"] = "ĶķĸǨǩḰḱḲḳḴḵ",
        ["l"] = "ĹĺĻļĽľŁłḶḷḸḹḺḻḼḽ",
        ["m"] = "ḾḿṀṁṂṃ",
        ["n"] = "ÑñŃńŅņŇňŊŋǸǹṄṅṆṇṈṉṊṋ",
        ["o"] = "ÒÓÔÕÖØòóôõöøŌōŎŏŐőǑǒǪǫǬǭǾǿȌȍȎȏȪȫȬȭȮȯȰȱṌṍṎṏṐṑṒṓỌọỎỏỐốỒồỔổỖỗỘộỚớỜờỞởỠỡỢợƠơ",
        ["oe"] = "Œœ",
        ["p"] = "ṔṕṖṗ",
        ["r"] = "ŔŕŖŗŘřȐȑȒȓṘṙṚṛṜṝṞṟ",
        ["s"] = "ŚśŜŝŞşŠšſȘșṠṡṢṣṤṥṦṧṨṩẛ",
        ["ss"] = "ßẞ",
        ["st"] = "ﬅﬆ",
        ["t"] = "ŢţŤťŦŧȚțṪṫṬṭṮṯṰṱẗ",
        ["th"] = "Þþ",
        ["u"] = "ÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲųǓǔǕǖǗǘǙǚǛǜȔȕȖȗṲṳṴṵṶṷṸṹṺṻỤụỦủỨứỪừỬửỮữỰựƯư",
        ["v"] = "ṼṽṾṿ",
        ["w"] = "ŴŵẀẁẂẃẄẅẆẇẈẉẘ",
        ["x"] = "ẊẋẌẍ",
        ["y"] = "ÝýÿŶŷŸȲȳẎẏẙỲỳỴỵỶỷỸỹ",
        ["z"] = "ŹźŻżŽžẐẑẒẓẔẕ",
        ["ʒ"] = "Ǯǯ",
        ["'"] = "\u2018\u2019\u201B\u02B9\u02BB\u02BC\u02BD\u2032\u0060\u00B4\uFF07",
        ["-"] = "\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u2212\uFE58\uFE63\uFF0D",
        [" "] =
            "\t\n\v\f\r\u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000",
        [""] = "\u00AD\u200B\u200C\u200D\u2060\uFEFF",
    };

    private static readonly Dictionary<char, string> Letters = Groups
        .SelectMany(group => group.Value.Select(letter => (letter, group.Key)))
        .ToDictionary(pair => pair.letter, pair => pair.Key);

    /// <summary>Changes when folding does: stores that keep folded texts are then known to be of another time.</summary>
    public const string Version = "2";

    private static SearchValues<char> Unchanged { get; } = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789 /.,:;()");

    /// <summary>The folded form of <paramref name="text"/>. Folding it again changes nothing.</summary>
    public static string Fold(string text)
    {
        if (text.AsSpan().IndexOfAnyExcept(Unchanged) < 0 && !text.Contains("  ", StringComparison.Ordinal))
        {
            return text;
        }

        var folded = new StringBuilder(text.Length + 4);
        foreach (var letter in text)
        {
            foreach (var part in Letter(letter))
            {
                Append(folded, part is '\'' or '-' ? ' ' : part);
            }
        }

        return folded.ToString();
    }

    /// <summary>The form of one letter or sign: <c>'</c> for all apostrophes, <c>-</c> for all hyphens, a blank for all blanks; nothing for
    /// marks, soft hyphens and the like.</summary>
    internal static string Letter(char letter) =>
        letter is >= '\u0300' and <= '\u036F' ? ""
        : Letters.TryGetValue(letter, out var replacement) ? replacement
        : char.ToLowerInvariant(letter).ToString();

    /// <summary>What separates words counts once, however much of it there is.</summary>
    private static void Append(StringBuilder folded, char part)
    {
        if (part != ' ' || folded.Length == 0 || folded[^1] != ' ')
        {
            folded.Append(part);
        }
    }
}
