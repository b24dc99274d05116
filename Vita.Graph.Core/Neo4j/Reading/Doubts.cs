namespace Vita.Graph.Core.Neo4j.Reading;

/// <summary>What was left out of a graph that people edit by hand, and why. The first of each reading are kept, the others counted.</summary>
internal sealed class Doubts
{
    private const int Kept = 100;
    private readonly List<string> _texts = [];
    private int _count;

    public void Add(string text)
    {
        lock (_texts)
        {
            if (_count++ < Kept)
            {
                _texts.Add(text);
            }
        }
    }

    public IReadOnlyList<string> ToList() => _count > Kept ? [.. _texts, $"and {_count - Kept} more"] : _texts;
}
