using CsCheck;

namespace Vita.Graph.Tests.World;

/// <summary>Choices, all from one generator, so that a seed repeats them.</summary>
internal sealed class Chance(PCG generator)
{
    /// <summary>A number from 0 up to, but not including, <paramref name="count"/>.</summary>
    public int Below(int count) => (int)generator.Next((uint)count);

    public bool OneIn(int count) => Below(count) == 0;

    public T Pick<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    /// <summary>An item, one near the start more often than one near the end.</summary>
    public T PickEarly<T>(IReadOnlyList<T> items) => items[Below(1 + Below(items.Count))];

    /// <summary>So many of something, each made anew.</summary>
    public static List<T> Some<T>(int count, Func<T> make) => [.. Enumerable.Range(0, count).Select(_ => make())];
}
