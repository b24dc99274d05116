using System.Globalization;
using Vita.Graph.Core;
using Xunit;

namespace Vita.Graph.Tests.Store;

/// <summary>Whatever happens to the bytes of a store: the right answer, or a refusal with a code of the stores. Never another answer, never
/// another failure.</summary>
/// <remarks><c>VITA_RANDOM_DAMAGE=20000</c> asks more. A failure prints its seed, which <c>VITA_RANDOM_DAMAGE_SEED</c> repeats.</remarks>
[Trait("Speed", "Slow")]
public sealed class StoreFuzzTests
{
    [Fact]
    public async Task Damaged_bytes_are_refused_or_do_no_harm()
    {
        using var world = new WorldFile();
        var whole = await File.ReadAllBytesAsync(world.Path);
        var right = await WorldFile.Right;
        var first = Number("VITA_RANDOM_DAMAGE_SEED", 1);
        var (refused, unharmed) = (0, 0);
        for (var seed = first; seed < first + Number("VITA_RANDOM_DAMAGE", 300); seed++)
        {
            await File.WriteAllBytesAsync(world.Path, Damaged(whole, new Random(seed)));
            try
            {
                Assert.True(right == await world.Answer(), $"another answer with seed {seed}");
                unharmed++;
            }
            catch (StoreException)
            {
                refused++;
            }
            catch (Exception error) when (error is not Xunit.Sdk.XunitException)
            {
                Assert.Fail($"seed {seed}: {error}");
            }
        }

        Assert.True(refused > 0 && unharmed >= 0);
    }

    private static byte[] Damaged(byte[] whole, Random random)
    {
        var bytes = whole.ToArray();
        switch (random.Next(7))
        {
            case 0:
                Times(random, 3, () => bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8)));
                return bytes;
            case 1:
                Times(random, 40, () => bytes[random.Next(bytes.Length)] = (byte)random.Next(256));
                return bytes;
            case 2:
                Times(random, 3, () => bytes[random.Next(200)] ^= (byte)(1 << random.Next(8)));
                return bytes;
            case 3:
                return bytes[..random.Next(bytes.Length)];
            case 4:
                bytes.AsSpan(Page(bytes, random), 4096).Clear();
                return bytes;
            case 5:
                bytes.AsSpan(Page(bytes, random), 4096).ToArray().CopyTo(bytes, Page(bytes, random));
                return bytes;
            default:
                // Near the start of a page, where the numbers stand that lead to all else.
                Times(random, 4, () => bytes[Page(bytes, random) + random.Next(32)] ^= (byte)(1 << random.Next(8)));
                return bytes;
        }
    }

    private static int Page(byte[] bytes, Random random) => random.Next(bytes.Length / 4096) * 4096;

    private static void Times(Random random, int most, Action act)
    {
        for (var left = random.Next(1, most + 1); left > 0; left--)
        {
            act();
        }
    }

    private static int Number(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
