using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Text;

namespace Vita.Graph.Core.Seeds.Checks;

/// <summary>Words the problem of an id that nobody declares. The nearest id is looked for once per misspelling.</summary>
internal sealed class MissingNode(SeedGraph graph)
{
    /// <summary>Each search looks at every node: a hundred misspellings among all communes, few among a million of nodes. Later ones go
    /// without.</summary>
    private const long MostCompared = 4_000_000;

    private readonly Dictionary<string, string?> _nearest = [];
    private long _compared;

    public Problem At(Place place, string id, NodeKind kind)
    {
        if (!_nearest.TryGetValue(id, out var nearest) && _compared < MostCompared)
        {
            _nearest[id] = nearest = NearestTo(id, kind);
        }

        var hint = nearest is null ? "Declare it, or correct the id." : $"Nearest: '{nearest}'.";
        return new(place, SeedCodes.NoSuchNode, $"{kind.Singular} '{id}': no such {kind.Singular}. {hint}");
    }

    /// <summary>Compared without the kind, which both have in common: it would allow a short slug as many slips as it has
    /// letters.</summary>
    private string? NearestTo(string id, NodeKind kind)
    {
        _compared += graph.Nodes.Count;
        var prefix = kind.Singular.Length + 1;
        if (id.Length <= prefix)
        {
            return null;
        }

        var slugs = graph
            .Nodes.Values.Where(node => node.Fact.Kind == kind && node.Fact.Id.Length > prefix)
            .Select(node => node.Fact.Id[prefix..]);
        return Nearest.To(id[prefix..], slugs) is { } slug ? $"{kind.Singular}/{slug}" : null;
    }
}
