using Vita.Graph.Core.Facts;

namespace Vita.Graph.Core.Generation;

/// <summary>A France of made-up organisations on the real communes, as many as asked for, with the shares and sizes of the
/// recueil.</summary>
/// <remarks>A pure function of the recueil, the number and the seed. Made one unit at a time: what is kept does not grow with the
/// number.</remarks>
internal sealed class FictionalFrance
{
    private readonly int _organisations;
    private readonly ulong _seed;
    private readonly Recueil _recueil;
    private readonly Cast _cast;
    private readonly UnitMaker _maker;

    /// <exception cref="InvalidOperationException">The graph has no commune with inhabitants, or no organisation, territory or project to
    /// take after.</exception>
    public FictionalFrance(IGraphSource models, int organisations, ulong seed)
    {
        (_organisations, _seed) = (organisations, seed);
        _recueil = new(models);
        _cast = new(_recueil, seed, organisations);
        var places = new Places(_recueil);
        if (places.IsEmpty || _recueil.Organisations.Count == 0 || _recueil.Territories.Count == 0 || _recueil.Served.Count == 0)
        {
            throw new InvalidOperationException(
                "These seeds have no communes with inhabitants, or no projects with organisations and territories of their own, to take "
                    + "after. Name the bundled seeds with --seeds."
            );
        }

        _maker = new(_recueil, _cast, places);
    }

    public MadeKinds Kinds => _recueil.Kinds;

    public NodeFact Source => Synthetic.Source(Kinds.Source, _recueil.Of(Kinds.Source), _organisations, _seed);

    /// <summary>Everything around organisation <paramref name="number"/>: the territories that come with it, then itself.</summary>
    public IEnumerable<Unit> Around(int number)
    {
        var (first, end) = (TerritoriesUpTo(number), TerritoriesUpTo(number + 1));
        for (var territory = first; territory < end; territory++)
        {
            yield return _maker.Territory(territory);
        }

        yield return _maker.Organisation(number);
    }

    private int TerritoriesUpTo(int number) => (int)((long)number * _cast.Territories / _organisations);
}
