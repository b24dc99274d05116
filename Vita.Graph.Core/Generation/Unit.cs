using System.Globalization;
using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Text;

namespace Vita.Graph.Core.Generation;

/// <summary>What is made around one organisation, or one territory: its facts, its place and what it draws from.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Mark">Stands before the number in ids, so that those of organisations and territories differ.</param>
/// <param name="Commune">Where it is.</param>
/// <param name="Chance">What it draws from.</param>
internal sealed record Unit(int Number, string Mark, NodeFact Commune, SplitMix Chance)
{
    private readonly HashSet<(EdgeSet, string, string)> _joined = [];
    private readonly Dictionary<NodeKind, int> _made = [];

    public List<NodeFact> Nodes { get; } = [];

    public List<EdgeFact> Edges { get; } = [];

    /// <summary>The id of organisation or territory <paramref name="number"/>.</summary>
    public static string IdOf(NodeKind kind, int number) => $"{kind.Singular}/fictif-{Digits(number)}";

    /// <summary>The id of the first project that an organisation leads.</summary>
    public static string FirstOf(NodeKind kind, int number) => $"{IdOf(kind, number)}-1";

    public static string Digits(int number) => number.ToString("D6", CultureInfo.InvariantCulture);

    /// <summary>The id of the next node of a kind in this unit.</summary>
    public string NextId(NodeKind kind)
    {
        _made[kind] = _made.GetValueOrDefault(kind) + 1;
        return string.Create(CultureInfo.InvariantCulture, $"{kind.Singular}/fictif-{Mark}{Digits(Number)}-{_made[kind]}");
    }

    /// <summary>An edge like <paramref name="model"/> between other nodes. Where the target is another than the model's, one is
    /// enough.</summary>
    public void Join(EdgeFact model, string from, string to)
    {
        if (from != to && (_joined.Add((model.Edges, from, to)) || to == model.To))
        {
            Edges.Add(model with { From = from, To = to, Provenance = Synthetic.Line(model.Provenance) });
        }
    }
}
