namespace Vita.Graph.Core.Facts;

/// <summary>Rows written so far, of a kind (<c>organisations</c>) or a relation type (<c>MEMBER_OF</c>).</summary>
public readonly record struct LoadStep(string Name, long Rows);

/// <summary>Counts rows and tells a listener now and then: a bar needs some dozens of steps, not a hundred thousand.</summary>
internal sealed class LoadProgress(Action<LoadStep>? listener)
{
    private const int Every = 2000;
    private long _rows;

    public void Add(string name, int rows = 1)
    {
        var before = _rows / Every;
        if ((_rows += rows) / Every != before)
        {
            listener?.Invoke(new(name, _rows));
        }
    }
}
