using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Export.Formats;

/// <summary>VOSviewer's JSON: items with whole numbers as ids, links with a strength.</summary>
internal sealed class VosViewerFormat()
    : ExportFormat(
        "vosviewer",
        "application/json",
        "json",
        new("VOSviewer JSON, for VOSviewer and VOSviewer Online.", "JSON de VOSviewer, pour VOSviewer et VOSviewer Online.")
    )
{
    /// <inheritdoc />
    /// <remarks>Links have no direction, and two items at most one: the edges between them are added up, which takes 12 bytes of memory
    /// for each.</remarks>
    public override async Task WriteAsync(
        GraphView view,
        Stream output,
        Action<long>? progress = null,
        CancellationToken cancellation = default
    )
    {
        using var file = new FileOutput(output);
        foreach (var _ in new VosViewerWriter(view, file, cancellation).Write())
        {
            progress?.Invoke(1);
            if (file.IsFull)
            {
                await file.FlushAsync(cancellation);
            }
        }

        await file.FlushAsync(cancellation);
    }
}

/// <summary>Writes VOSviewer's JSON.</summary>
internal sealed class VosViewerWriter(GraphView view, FileOutput file, CancellationToken cancellation)
{
    private const string Community = "community";

    private readonly JsonWriting _json = new(file);
    private readonly Dictionary<NodeKind, int[]> _numbers = [];

    /// <summary>Pauses after each item and link.</summary>
    public IEnumerable<bool> Write()
    {
        file.Raw("{\"network\":{\"items\":["u8);
        var number = 0;
        foreach (var group in view.Nodes)
        {
            var numbers = _numbers[group.Kind] = new int[view.Snapshot[group.Kind].Count];
            foreach (var row in group.Rows)
            {
                numbers[row] = ++number;
                Item(group, row, number);
                yield return true;
            }
        }

        file.Raw("\n],\"links\":["u8);
        _json.Restart();
        foreach (var (from, to, strength) in Links())
        {
            _json.Line();
            _json.Open("{"u8);
            _json.Member("source_id", from);
            _json.Member("target_id", to);
            _json.Member("strength", strength);
            _json.Close("}"u8);
            yield return true;
        }

        file.Raw("\n]}}\n"u8);
    }

    private void Item(NodeGroup group, int row, int number)
    {
        _json.Line();
        _json.Open("{"u8);
        _json.Member("id", number);
        _json.Member("label", group.LabelOf(row));
        _json.Member("description", $"{group.IdOf(row)} ({view.WordsOf(KindWords.Of(group.Kind))})");
        if (view.PlaceOf(group.Kind, row) is var (x, y))
        {
            _json.Member("x", x);
            _json.Member("y", y);
        }

        _json.Member("cluster", ClusterOf(group, row));
        _json.Close("}"u8);
    }

    /// <summary>The community in a network of actors, else one cluster for each kind; both from 1.</summary>
    private int ClusterOf(NodeGroup group, int row) =>
        1
        + (
            group.Fields.FirstOrDefault(field => field.Column.Name == Community) is { } field
                ? (int)field[row]!
                : view.Snapshot.Schema.Kinds.ToList().IndexOf(group.Kind)
        );

    private IEnumerable<(int From, int To, int Strength)> Links()
    {
        var links = new List<(long Pair, int Weight)>();
        foreach (var group in view.Edges)
        {
            cancellation.ThrowIfCancellationRequested();
            var (from, to) = (_numbers[group.From], _numbers[group.To]);
            links.AddRange(
                group
                    .Edges.Select(edge => (A: from[edge.From], B: to[edge.To], Weight: group.WeightOf(edge)))
                    .Where(edge => edge.A != edge.B)
                    .Select(edge => (((long)Math.Min(edge.A, edge.B) << 32) | (uint)Math.Max(edge.A, edge.B), edge.Weight))
            );
        }

        links.Sort();
        for (var index = 0; index < links.Count; )
        {
            var (pair, strength) = (links[index].Pair, 0);
            for (; index < links.Count && links[index].Pair == pair; index++)
            {
                strength += links[index].Weight;
            }

            yield return ((int)(pair >> 32), (int)(pair & uint.MaxValue), strength);
        }
    }
}
