using System.Buffers;
using System.Text;

namespace Vita.Graph.Core.Text;

/// <summary>
/// The form of a text in which case, accents, ligatures and the shapes of apostrophes, hyphens and blanks do not count:
/// <c>L’Œuvre – Énergie</c> → <c>l'oeuvre - energie</c>. One table, so that it is the same on every machine and for every store.
/// </summary>
public static class Folding
{
    /// <summary>What becomes what, for the letters of European languages in Latin script and for punctuation. Other letters are lower-cased.</summary>
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
        ["'"] = "\u2018\u2019\u201B\u02BC\u2032\u0060\u00B4",
        ["-"] = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212",
        [" "] = "\u00A0\u2007\u2009\u202F",
    };

    private static readonly Dictionary<char, string> Letters =
        Groups.SelectMany(group => group.Value.Select(letter => (letter, group.Key))).ToDictionary(pair => pair.letter, pair => pair.Key);

    /// <summary>The folded form of <paramref name="text"/>. Folding it again changes nothing.</summary>
    public static string Fold(string text)
    {
        var start = text.AsSpan().IndexOfAnyExcept(Unchanged);
        if (start < 0)
        {
            return text;
        }

        var folded = new StringBuilder(text.Length + 4).Append(text, 0, start);
        foreach (var letter in text.AsSpan(start))
        {
            Append(folded, letter);
        }

        return folded.ToString();
    }

    private static SearchValues<char> Unchanged { get; } = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789 '-/.,:;()");

    private static void Append(StringBuilder folded, char letter)
    {
        if (letter is >= '\u0300' and <= '\u036F')
        {
            return;
        }

        if (Letters.TryGetValue(letter, out var replacement))
        {
            folded.Append(replacement);
        }
        else
        {
            folded.Append(char.ToLowerInvariant(letter));
        }
    }
}
