using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Seeds.Checks;

/// <summary>Words the problem of an id that nobody declares. The nearest id is looked for once per misspelling.</summary>
internal sealed class MissingNode(SeedGraph graph)
{
    private readonly Dictionary<string, string?> _nearest = [];

    public Problem At(Place place, string id, NodeKind kind)
    {
        if (!_nearest.TryGetValue(id, out var nearest))
        {
            _nearest[id] = nearest = NearestName.Of(id, graph.Nodes.Values.Where(node => node.Fact.Kind == kind).Select(node => node.Fact.Id));
        }

        var hint = nearest is null ? "Declare it, or correct the id." : $"Nearest: '{nearest}'.";
        return new(place, SeedCodes.NoSuchNode, $"{kind.Singular} '{id}': no such {kind.Singular}. {hint}");
    }
}
