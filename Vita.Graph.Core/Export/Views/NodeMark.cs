using System.Globalization;
using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Export;

/// <summary>How nodes of a kind are drawn.</summary>
/// <param name="Colour">Six hexadecimal digits, on a light ground.</param>
/// <param name="Shape">The shape in Graphviz's words; the page draws its own.</param>
public sealed record NodeMark(string Colour, string Shape)
{
    /// <summary>The parts of the colour, 0 to 255.</summary>
    public (int Red, int Green, int Blue) Parts => (Part(0), Part(2), Part(4));

    private int Part(int start) => int.Parse(Colour.AsSpan(start, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}

/// <summary>The marks of all kinds: what files show is what the page shows.</summary>
public static class NodeMarks
{
    /// <summary>The colour of networks and of whatever surrounds the facts.</summary>
    private const string Ink = "24272c";

    private static readonly NodeMark Plain = new(Ink, "ellipse");

    private static readonly Dictionary<string, NodeMark> ByKind = new()
    {
        ["Organisation"] = new("2a5aae", "ellipse"),
        ["Project"] = new("92226a", "box"),
        ["Network"] = new(Ink, "doublecircle"),
        ["Theme"] = new("ad7b03", "diamond"),
        ["Need"] = new("b5430a", "invtriangle"),
        ["Offer"] = new("1e8468", "triangle"),
        ["Challenge"] = new("5c4330", "Mdiamond"),
        ["Territory"] = new("008cab", "egg"),
        ["Workshop"] = new(Ink, "house"),
        ["Figure"] = new(Ink, "cylinder"),
        ["Referent"] = new(Ink, "octagon"),
        ["Source"] = new(Ink, "note"),
    };

    /// <summary>The kinds that have a mark of their own.</summary>
    public static IReadOnlyCollection<string> Kinds => ByKind.Keys;

    /// <summary>The mark of a kind; ink for one that a deployment has added.</summary>
    public static NodeMark Of(NodeKind kind) => ByKind.GetValueOrDefault(kind.Name, Plain);
}
