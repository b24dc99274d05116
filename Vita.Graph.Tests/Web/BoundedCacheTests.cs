using CsCheck;
using Vita.Graph.Server.GraphQL.Caching;
using Xunit;

namespace Vita.Graph.Tests.Web;

public class BoundedCacheTests
{
    [Fact]
    public void It_is_bounded_by_count_and_by_bytes_whatever_is_done_to_it() =>
        Gen.Select(Gen.Int[0, 60], Gen.Int[1, 30], Gen.Bool)
            .Array[0, 400]
            .Sample(steps =>
            {
                var cache = new BoundedCache<int, string>(maxCount: 20, maxBytes: 100);
                foreach (var (key, bytes, isLookup) in steps)
                {
                    if (isLookup)
                    {
                        Assert.Contains(cache.Find(key), new[] { null, key.ToString() });
                    }
                    else
                    {
                        cache.Keep(key, key.ToString(), bytes);
                    }

                    Assert.InRange(cache.Count, 0, 20);
                    Assert.InRange(cache.Bytes, 0, 100);
                }
            });

    [Fact]
    public void What_is_used_outlives_a_flood_of_what_is_not()
    {
        var cache = new BoundedCache<int, string>(maxCount: 10, maxBytes: 1000);
        cache.Keep(-1, "used", 10);
        for (var i = 0; i < 1000; i++)
        {
            cache.Keep(i, "once", 10);
            Assert.Equal("used", cache.Find(-1));
        }
    }

    [Fact]
    public void A_newer_value_takes_the_place_of_the_older()
    {
        var cache = new BoundedCache<int, string>(maxCount: 10, maxBytes: 100);
        cache.Keep(1, "old", 20);
        cache.Keep(1, "new", 10);
        Assert.Equal(("new", 10), (cache.Find(1), cache.Bytes));
    }

    [Fact]
    public void A_value_that_would_drive_out_the_rest_is_not_kept()
    {
        var cache = new BoundedCache<int, string>(maxCount: 10, maxBytes: 100);
        cache.Keep(1, "small", 10);
        cache.Keep(2, "large", 26);
        Assert.Equal(("small", (string?)null), (cache.Find(1)!, cache.Find(2)));
    }

    [Fact]
    public void Without_bytes_nothing_is_kept()
    {
        var cache = new BoundedCache<int, string>(maxCount: 10, maxBytes: 0);
        cache.Keep(1, "x", 1);
        Assert.Null(cache.Find(1));
    }

    [Fact]
    public void Several_threads_keep_it_whole()
    {
        var cache = new BoundedCache<int, string>(maxCount: 50, maxBytes: 500);
        Parallel.For(0, 20_000, i =>
        {
            cache.Keep(i % 200, "x", 1 + (i % 20));
            _ = cache.Find(i % 50);
        });
        Assert.InRange(cache.Count, 1, 50);
        Assert.InRange(cache.Bytes, 1, 500);
    }
}
