using Vita.Graph.Core.Analysis.Matching;
using Vita.Graph.Core.Export.Database;
using Vita.Graph.Server.Data;
using Vita.Graph.Server.GraphQL.Execution;
using Vita.Graph.Server.Http;
using Vita.Graph.Server.Settings;
using Xunit;

namespace Vita.Graph.Tests.Web;

/// <summary>The work on files: who waits for it, who takes turns, and when it ends.</summary>
public sealed class FileWorkTests : IDisposable
{
    private readonly FileShelf _shelf = new(mostBytes: 10);

    [Fact]
    public async Task A_file_is_written_on_while_one_of_those_who_wait_for_it_is_left()
    {
        using var first = new CancellationTokenSource();
        var (isBegun, mayEnd) = (new TaskCompletionSource(), new TaskCompletionSource());
        var one = _shelf.OpenAsync("a", WriteAsync, first.Token);
        await isBegun.Task;
        var other = _shelf.OpenAsync("a", (_, _) => throw new InvalidOperationException("written twice"), CancellationToken.None);

        await first.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => one);
        mayEnd.SetResult();

        var (file, rows) = await other;
        await using (file)
        {
            Assert.Equal((3L, 7), (file.Length, rows));
        }

        async Task<int?> WriteAsync(Stream output, CancellationToken cancellation)
        {
            isBegun.SetResult();
            await mayEnd.Task.WaitAsync(cancellation);
            await output.WriteAsync(new byte[3], cancellation);
            return 7;
        }
    }

    [Fact]
    public async Task When_all_who_wait_for_a_file_have_gone_the_work_ends_and_the_next_begins_anew()
    {
        using var only = new CancellationTokenSource();
        var (isBegun, isEnded) = (new TaskCompletionSource(), new TaskCompletionSource());
        var gone = _shelf.OpenAsync(
            "a",
            async (_, cancellation) =>
            {
                isBegun.SetResult();
                await using var ended = cancellation.Register(isEnded.SetResult);
                await Task.Delay(Timeout.Infinite, cancellation);
                return null;
            },
            only.Token
        );
        await isBegun.Task;

        await only.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => gone);
        await isEnded.Task;

        var (file, _) = await _shelf.OpenAsync("a", (_, _) => Task.FromResult<int?>(null), CancellationToken.None);
        await file.DisposeAsync();
    }

    [Fact]
    public async Task A_database_that_nobody_waits_for_is_not_built()
    {
        using var output = new MemoryStream();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            DatabaseExport.CopyToAsync(Many.Snapshot, MatchWeights.Default, output, new CancellationToken(canceled: true))
        );

        Assert.Equal(0, output.Length);
    }

    /// <summary>One place: whoever has it and waits for a reader lets another in.</summary>
    [Fact]
    public async Task A_long_file_waits_for_a_place_and_gives_it_to_others_while_its_reader_is_slow()
    {
        using var turns = new Turns(new RunLimits { LongAtOnce = 1, Patience = TimeSpan.FromSeconds(30) });
        await using var first = new FilePlace(turns, "a", CancellationToken.None);
        await using var second = new FilePlace(turns, "b", CancellationToken.None);
        await using var small = new FilePlace(turns, "c", CancellationToken.None);
        await first.EnterAsync(isNeeded: true);

        await small.EnterAsync(isNeeded: false);
        var waiting = second.EnterAsync(isNeeded: true).AsTask();
        Assert.False(waiting.IsCompleted);

        var reader = new TaskCompletionSource();
        var slow = first.WaitAsync(reader.Task).AsTask();
        await waiting;
        reader.SetResult();
        Assert.False(slow.IsCompleted);
        await second.DisposeAsync();
        await slow;
    }

    [Fact]
    public async Task A_reader_that_takes_nothing_is_dropped()
    {
        using var turns = new Turns(new RunLimits { ReaderPatience = TimeSpan.Zero });
        await using var place = new FilePlace(turns, "a", CancellationToken.None);

        await Assert.ThrowsAsync<OperationCanceledException>(() => place.WaitAsync(new TaskCompletionSource().Task).AsTask());
    }

    [Fact]
    public async Task Who_would_wait_too_long_is_told_to_come_back()
    {
        using var turns = new Turns(new RunLimits { LongAtOnce = 1, Patience = TimeSpan.Zero });
        await using var first = new FilePlace(turns, "a", CancellationToken.None);
        await using var second = new FilePlace(turns, "b", CancellationToken.None);
        await first.EnterAsync(isNeeded: true);

        var busy = await Assert.ThrowsAsync<RequestRefusedException>(() => second.EnterAsync(isNeeded: true).AsTask());
        Assert.Equal(503, busy.Status);
    }

    public void Dispose() => _shelf.Dispose();

    /// <summary>More rows than are counted at once.</summary>
    private static class Many
    {
        public static Vita.Graph.Core.Snapshots.Snapshot Snapshot { get; } =
            Vita.Graph.Core.Snapshots.SnapshotBuilder.Build(
                new Vita.Graph.Core.Facts.GraphFacts(
                    Vita.Graph.Core.Schema.VitaSchema.Current,
                    [
                        World.WrittenFacts.Node("source/paper", []),
                        .. Enumerable.Range(0, 3000).Select(number => World.WrittenFacts.Node($"organisation/n{number:0000}", [])),
                    ],
                    []
                )
            );
    }
}
