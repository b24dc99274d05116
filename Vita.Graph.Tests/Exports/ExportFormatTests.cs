using Vita.Graph.Core.Export;
using Vita.Graph.Core.Schema;
using Xunit;

namespace Vita.Graph.Tests.Exports;

/// <summary>Each kind of file, whole: the graph with every awkward case.</summary>
[Trait("Speed", "Slow")]
public class ExportFormatTests
{
    private const string Secret = "La présidente du conte";

    public static TheoryData<string> Formats { get; } = [.. ExportFormats.All.Select(format => format.Name)];

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task The_small_world_is_written_as_it_was(string name)
    {
        var format = ExportFormats.Find(name)!;
        var extension = format.Extension == "xlsx" ? "xlsx.txt" : format.Extension;
        TestFiles.Same(
            TestFiles.PathOf("Exports", "Goldens", $"{name.Replace('.', '_')}.{extension}"),
            await ExportedFile.TextAsync(format, ExportedFile.Whole())
        );
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Two_writings_give_the_same_bytes(string name)
    {
        var format = ExportFormats.Find(name)!;

        var first = await ExportedFile.BytesAsync(format, ExportedFile.Whole());
        await Task.Delay(name == "kumu-xlsx" ? 2_100 : 0); // The times in an archive count by two seconds.

        Assert.Equal(first, await ExportedFile.BytesAsync(format, ExportedFile.Whole()));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task What_is_restricted_is_in_no_file_of_those_who_may_not_see_it(string name)
    {
        var text = await ExportedFile.TextAsync(ExportFormats.Find(name)!, ExportedFile.Whole());

        Assert.DoesNotContain(Secret, text, StringComparison.Ordinal);
        Assert.DoesNotContain("referent_name", text, StringComparison.Ordinal);
        Assert.DoesNotContain("path schema:name", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_has_the_scope_finds_it()
    {
        var without = new List<string>();
        foreach (var format in ExportFormats.All)
        {
            var text = await ExportedFile.TextAsync(format, ExportedFile.Whole(ExportedFile.Trusted));
            if (!text.Contains(Secret, StringComparison.Ordinal))
            {
                without.Add(format.Name);
            }
        }

        // These have no place for it: edges, three columns, or no values at all.
        Assert.Equal(["gephi-edges", "vosviewer", "grafana-nodes", "grafana-edges", "shacl"], without);
    }

    [Fact]
    public async Task A_line_that_states_only_what_is_restricted_is_left_out_with_it()
    {
        var format = ExportFormats.Find("gephi-nodes")!;
        var (anonymous, trusted) = (
            LineOf(await ExportedFile.TextAsync(format, ExportedFile.Whole())),
            LineOf(await ExportedFile.TextAsync(format, ExportedFile.Whole(ExportedFile.Trusted)))
        );

        Assert.DoesNotContain("source/web", anonymous, StringComparison.Ordinal);
        Assert.Contains("source/paper p. 1 STATED|source/web STATED", trusted, StringComparison.Ordinal);

        static string LineOf(string file) =>
            file.Split("\r\n").Single(line => line.StartsWith("referent/chair,", StringComparison.Ordinal));
    }

    [Fact]
    public void Formats_are_found_by_name_and_by_media_type_and_say_what_they_are_for_in_two_languages()
    {
        Assert.Equal(ExportFormats.All.Count, ExportFormats.All.Select(format => format.Name).Distinct().Count());
        Assert.All(ExportFormats.All, format =>
        {
            Assert.Matches("^[a-z0-9.-]+$", format.Name);
            Assert.EndsWith(".", format.Description.En, StringComparison.Ordinal);
            Assert.EndsWith(".", format.Description.Fr, StringComparison.Ordinal);
            Assert.NotEqual(format.Description.En, format.Description.Fr);
        });
        Assert.Equal("graphml", ExportFormats.OfMediaType("application/graphml+xml")?.Name);
        Assert.Equal("gexf", ExportFormats.OfMediaType("application/gexf+xml")?.Name);
        Assert.Null(ExportFormats.OfMediaType("text/html"));
        Assert.Equal(" Nearest: 'turtle'.", ExportFormats.Hint("turtel"));
    }

    [Fact]
    public void Every_kind_has_a_mark() =>
        Assert.Equal(VitaSchema.Current.Kinds.Select(kind => kind.Name).Order(), NodeMarks.Kinds.Order());

    [Fact]
    public async Task Writing_ends_when_it_is_cancelled()
    {
        using var source = new CancellationTokenSource();
        await source.CancelAsync();

        foreach (var format in ExportFormats.All)
        {
            using var stream = new MemoryStream();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
                format.WriteAsync(ExportedFile.Whole(), new FlushingStream(stream), cancellation: source.Token)
            );
        }
    }

    /// <summary>Looks at the token as streams of the network do; a stream in memory does not.</summary>
    private sealed class FlushingStream(Stream inner) : Stream
    {
        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => inner.Length;

        public override long Position
        {
            get => inner.Position;
            set => throw new NotSupportedException();
        }

        public override void Flush() => throw new NotSupportedException("written to without waiting");

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException("written to without waiting");

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return inner.WriteAsync(buffer, cancellationToken);
        }
    }
}
