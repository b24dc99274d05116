using Vita.Graph.Core.Analysis.Layout;

namespace Vita.Graph.Core.Analysis.Paths;

/// <summary>A neighbourhood as it is asked for.</summary>
/// <param name="Found">What is around the nodes.</param>
/// <param name="Places">Where nodes stand in a picture.</param>
public sealed record NeighbourhoodWithPlaces(Neighbourhood Found, PlacesInPicture Places)
{
    internal IEnumerable<NeighbourWithPlace> Nodes => Found.Nodes.Select(neighbour => new NeighbourWithPlace(neighbour, Places));
}

internal sealed record NeighbourWithPlace(Neighbour Neighbour, PlacesInPicture Places);
