using Vita.Graph.Core.Analysis.Networks;

namespace Vita.Graph.Core.Export;

/// <summary>The marks of actors in a network: the shape of their kind in the colour of their community.</summary>
internal static class CommunityMarks
{
    /// <summary>Of an actor that shares nothing.</summary>
    private const string Alone = "95918a";

    /// <summary>Used again from the start where there are more communities.</summary>
    private static readonly string[] Colours =
    [
        "2a5aae",
        "b5430a",
        "1e8468",
        "92226a",
        "ad7b03",
        "008cab",
        "5c4330",
        "6a4fb3",
        "5f7a16",
        "c2185b",
        "24272c",
        "3f7fd1",
    ];

    /// <summary>The mark of each row of the network's kind.</summary>
    public static Func<int, NodeMark> Of(Projection network, Indicators indicators)
    {
        var plain = NodeMarks.Of(network.Kind);
        NodeMark[] marks = [.. Colours.Select(colour => plain with { Colour = colour })];
        var alone = plain with { Colour = Alone };
        var byRow = new Dictionary<int, NodeMark>();
        for (var place = 0; place < network.Rows.Count; place++)
        {
            byRow[network.Rows[place]] =
                indicators.Degree[place] == 0 ? alone : marks[indicators.Communities.CommunityOf[place] % marks.Length];
        }

        return row => byRow[row];
    }
}
