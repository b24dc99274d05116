using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Text;

namespace Vita.Graph.Core.Generation;

/// <summary>Who takes after whom. Found from the number alone, so that any two can be joined without either having been kept.</summary>
internal sealed class Cast(Recueil recueil, ulong seed, int organisations)
{
    /// <summary>How far away by number partners are looked for.</summary>
    private const int Reach = 500;

    /// <summary>Enough to find a group to be part of: one in thirty draws does.</summary>
    private const int Draws = 400;

    private const uint Models = 1,
        Organisation = 2,
        Territory = 3;

    private readonly Dictionary<EdgeSet, int[]> _weights = [];

    public int Organisations => organisations;

    /// <summary>As many for each organisation as the recueil knows that no register does.</summary>
    public int Territories { get; } =
        (int)Math.Max(1, (long)organisations * recueil.Territories.Count / Math.Max(1, recueil.Organisations.Count));

    public NodeFact ModelOf(int organisation) => recueil.Organisations[PlaceOfModel(organisation)];

    public SplitMix ChanceOfOrganisation(int number) => SplitMix.For(seed, Organisation, number);

    public SplitMix ChanceOfTerritory(int number) => SplitMix.For(seed, Territory, number);

    /// <summary>The number of a territory around an organisation: neighbours share it.</summary>
    public int TerritoryNear(int organisation, SplitMix chance) =>
        (int)Math.Clamp(((long)organisation * Territories / organisations) + chance.Below(3) - 1, 0, Territories - 1);

    /// <summary>Another organisation nearby that such an edge may enter, those more often whose models are entered more often; null where
    /// there is none.</summary>
    public int? Near(int number, EdgeSet set, SplitMix chance)
    {
        var weights = WeightsOf(set);
        var (reach, greatest) = (Math.Min(Reach, organisations / 2), weights.Max());
        for (var draw = 0; draw < Draws && reach > 0 && greatest > 0; draw++)
        {
            var other = number + ((1 + chance.Below(reach)) * (chance.Below(2) == 0 ? 1 : -1));
            if (other >= 0 && other < organisations && chance.Below(greatest) < weights[PlaceOfModel(other)])
            {
                return other;
            }
        }

        return null;
    }

    private int PlaceOfModel(int organisation) => SplitMix.For(seed, Models, organisation).Below(recueil.Organisations.Count);

    /// <summary>By model: how often it is entered; for edges that enter projects, how many projects it leads.</summary>
    private int[] WeightsOf(EdgeSet set) =>
        _weights.TryGetValue(set, out var weights)
            ? weights
            : _weights[set] = [
                .. recueil.Organisations.Select(model =>
                    set.To == recueil.Kinds.Organisation
                        ? recueil.In(set, model.Id).Count()
                        : recueil.Out(recueil.Kinds.Carries, model.Id).Count(recueil.IsLead)
                ),
            ];
}
