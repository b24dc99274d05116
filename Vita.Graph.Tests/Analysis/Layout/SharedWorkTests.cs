using Vita.Graph.Core.Analysis.Layout;
using Xunit;

namespace Vita.Graph.Tests.Analysis.Layout;

/// <summary>Work that many wait for is done once, and ends when nobody waits.</summary>
public sealed class SharedWorkTests
{
    [Fact]
    public async Task It_is_done_once_for_all_who_wait()
    {
        var (done, count) = (new ManualResetEventSlim(), 0);
        var work = new SharedWork<int>(_ =>
        {
            done.Wait(CancellationToken.None);
            return Interlocked.Increment(ref count);
        });
        var waiting = Enumerable.Range(0, 5).Select(_ => Task.Run(() => work.Wait(default))).ToList();
        done.Set();

        Assert.All(await Task.WhenAll(waiting), result => Assert.Equal(1, result));
        Assert.Equal(1, work.Wait(default));
    }

    [Fact]
    public async Task One_who_leaves_does_not_end_it_for_another()
    {
        var (done, began) = (new ManualResetEventSlim(), new ManualResetEventSlim());
        var work = new SharedWork<string>(end =>
        {
            began.Set();
            done.Wait(end);
            return "done";
        });
        using var leaves = new CancellationTokenSource();
        var stays = Task.Run(() => work.Wait(default));
        began.Wait();
        var left = Task.Run(() => work.Wait(leaves.Token));
        await leaves.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => left);
        done.Set();
        Assert.Equal("done", await stays);
    }

    [Fact]
    public async Task It_ends_when_all_have_left_and_begins_anew_for_the_next()
    {
        var (began, ended, tries) = (new ManualResetEventSlim(), new ManualResetEventSlim(), 0);
        var work = new SharedWork<int>(end =>
        {
            if (Interlocked.Increment(ref tries) == 1)
            {
                began.Set();
                using var told = end.Register(ended.Set);
                end.WaitHandle.WaitOne();
                end.ThrowIfCancellationRequested();
            }

            return tries;
        });
        using var leaves = new CancellationTokenSource();
        var left = Task.Run(() => work.Wait(leaves.Token));
        began.Wait();
        await leaves.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => left);
        ended.Wait();
        Assert.Equal(2, work.Wait(default));
    }

    [Fact]
    public void What_goes_wrong_is_told_as_it_is_and_tried_again()
    {
        var tries = 0;
        var work = new SharedWork<int>(_ => ++tries == 1 ? throw new InvalidDataException("first") : tries);

        Assert.Equal("first", Assert.Throws<InvalidDataException>(() => work.Wait(default)).Message);
        Assert.Equal(2, work.Wait(default));
    }
}
