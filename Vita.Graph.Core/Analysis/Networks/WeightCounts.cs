namespace Vita.Graph.Core.Analysis.Networks;

/// <summary>How many edges there are of each weight, to say what the least weight would have to be.</summary>
internal sealed class WeightCounts
{
    private readonly List<long> _ofWeight = [];

    public long Total { get; private set; }

    /// <param name="weight">A whole number from 0.</param>
    public void Add(int weight)
    {
        while (_ofWeight.Count <= weight)
        {
            _ofWeight.Add(0);
        }

        _ofWeight[weight]++;
        Total++;
    }

    /// <summary>The least weight that leaves at most so many edges; null if even none would be too many.</summary>
    public int? Least(long mostEdges)
    {
        var left = Total;
        var weight = 0;
        while (left > mostEdges && weight < _ofWeight.Count)
        {
            left -= _ofWeight[weight++];
        }

        return left <= mostEdges ? weight : null;
    }
}
