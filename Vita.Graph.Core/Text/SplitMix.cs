namespace Vita.Graph.Core.Text;

/// <summary>
/// SplitMix64 (Steele, Lea and Flood, 2014): whole numbers of 64 bits from additions, shifts and multiplications, the same on every
/// machine.
/// Each thing that is made draws from a sequence of its own, found by its number, so that none depends on what was made before it.
/// </summary>
internal sealed class SplitMix
{
    private const ulong Step = 0x9E3779B97F4A7C15;

    private ulong _state;

    public SplitMix(ulong state) => _state = state;

    /// <summary>The sequence of thing <paramref name="number"/> among those of <paramref name="stream"/>.</summary>
    public static SplitMix For(ulong seed, uint stream, int number) => new(Mixed(Mixed(seed + (stream * Step)) + (ulong)number));

    public ulong Next() => Mixed(_state += Step);

    /// <summary>0 to <paramref name="count"/> - 1, each as likely as the other up to one part in 2³².</summary>
    public int Below(int count) => (int)Math.BigMul(Next(), (ulong)count, out _);

    public T Of<T>(IReadOnlyList<T> list) => list[Below(list.Count)];

    private static ulong Mixed(ulong bits)
    {
        bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9;
        bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EB;
        return bits ^ (bits >> 31);
    }
}
