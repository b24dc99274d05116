using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Text;

namespace Vita.Graph.Core.Generation;

/// <summary>Where the generated things are: on the official communes, as their inhabitants are. Neighbours by number are neighbours on the
/// map, since codes of communes run by département.</summary>
internal sealed class Places
{
    private readonly MadeKinds _kinds;
    private readonly Recueil _recueil;
    private readonly NodeFact[] _communes;
    private readonly long[] _upTo;
    private readonly Dictionary<string, NodeFact> _official;
    private readonly ILookup<string, string> _parents;

    public Places(Recueil recueil)
    {
        (_recueil, _kinds) = (recueil, recueil.Kinds);
        var population = Domain.Territory.Population.Of(_kinds.Territory);
        _official = recueil.Graph.Nodes(_kinds.Territory).Where(recueil.IsOfficial).ToDictionary(territory => territory.Id);
        _communes =
        [
            .. _official
                .Values.Where(territory => KindOf(territory) == "COMMUNE" && territory.Values[population.Index] is > 0)
                .OrderBy(commune => commune.Id, StringComparer.Ordinal),
        ];
        _upTo = new long[_communes.Length];
        for (var (place, sum) = (0, 0L); place < _communes.Length; place++)
        {
            _upTo[place] = sum += (int)_communes[place].Values[population.Index]!;
        }

        _parents = recueil
            .Graph.EdgesOf(_kinds.Within)
            .Where(edge => !recueil.IsOurs(edge.Provenance))
            .ToLookup(edge => edge.From, edge => edge.To);
    }

    /// <summary>Whether there is any commune to be in.</summary>
    public bool IsEmpty => _communes.Length == 0;

    /// <summary>The commune of one among <paramref name="count"/> inhabitants drawn at equal distances.</summary>
    public NodeFact CommuneOf(int number, int count, SplitMix chance)
    {
        var inhabitant = (long)(((UInt128)_upTo[^1] * (((ulong)number << 20) + (ulong)chance.Below(1 << 20))) / ((ulong)count << 20));
        var place = Array.BinarySearch(_upTo, inhabitant + 1);
        return _communes[place < 0 ? ~place : place];
    }

    /// <summary>What an official territory of the recueil becomes around another commune: the commune itself, or what it lies in of that
    /// kind. Null where it lies in none.</summary>
    public string? Around(NodeFact commune, string model)
    {
        var kind = KindOf(_recueil.NodeOf(model));
        var reached = new List<string> { commune.Id };
        for (var next = 0; next < reached.Count; next++)
        {
            if (KindOf(_official[reached[next]]) == kind)
            {
                return reached[next];
            }

            reached.AddRange(_parents[reached[next]].Where(_official.ContainsKey).Except(reached).ToList());
        }

        return null;
    }

    public string NameOf(NodeFact commune) => (string)commune.Values[_kinds.Territory.Naming.Index]!;

    private string? KindOf(NodeFact territory) => (string?)territory.Values[_kinds.TerritoryKind.Index];
}
