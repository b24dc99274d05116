using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Export;

/// <summary>A format that is written node by node and edge by edge: what is kept does not grow with the file.</summary>
public abstract class StreamedFormat(string name, string mediaType, string extension, Description description)
    : ExportFormat(name, mediaType, extension, description)
{
    /// <summary>How many nodes or edges are written before somebody looks whether to go on.</summary>
    private const int Batch = 256;

    /// <inheritdoc />
    public sealed override async Task WriteAsync(
        GraphView view,
        Stream output,
        Action<long>? progress = null,
        CancellationToken cancellation = default
    )
    {
        using var file = new FileOutput(output);
        var waiting = 0;
        foreach (var _ in Open(view, file).Write(view))
        {
            if (++waiting == Batch)
            {
                progress?.Invoke(waiting);
                waiting = 0;
                cancellation.ThrowIfCancellationRequested();
            }

            if (file.IsFull)
            {
                await file.FlushAsync(cancellation);
            }
        }

        progress?.Invoke(waiting);
        await file.FlushAsync(cancellation);
    }

    /// <summary>What writes one file.</summary>
    private protected abstract RowWriter Open(GraphView view, FileOutput file);
}

/// <summary>Writes one file: what comes before the nodes, each node, what comes between, each edge, what comes at the end.</summary>
internal abstract class RowWriter(FileOutput file)
{
    protected FileOutput File => file;

    /// <summary>Whether there are nodes in the file.</summary>
    protected virtual bool HasNodes => true;

    /// <summary>Whether there are edges in it.</summary>
    protected virtual bool HasEdges => true;

    /// <summary>Writes it all, pausing after each node and edge.</summary>
    public IEnumerable<bool> Write(GraphView view)
    {
        Begin();
        foreach (var group in HasNodes ? view.Nodes : [])
        {
            BeginGroup(group);
            foreach (var row in group.Rows)
            {
                Node(group, row);
                yield return true;
            }
        }

        Between();
        foreach (var group in HasEdges ? view.Edges : [])
        {
            BeginGroup(group);
            foreach (var edge in group.Edges)
            {
                Edge(group, edge);
                yield return true;
            }
        }

        End();
    }

    protected virtual void Begin() { }

    /// <summary>Nodes of another kind follow.</summary>
    protected virtual void BeginGroup(NodeGroup group) { }

    protected virtual void Node(NodeGroup group, int row) { }

    protected virtual void Between() { }

    /// <summary>Edges of another group follow.</summary>
    protected virtual void BeginGroup(EdgeGroup group) { }

    protected virtual void Edge(EdgeGroup group, in FileEdge edge) { }

    protected virtual void End() { }

    /// <summary>The id of an edge: <c>organisation/a--CARRIES--project/b</c>, with <c>--2</c> after it of a second one between the
    /// two.</summary>
    protected void EdgeId(EdgeGroup group, in FileEdge edge, GraphView view)
    {
        File.Raw(view.IdOf(group.From, edge.From));
        File.Raw("--"u8);
        File.Raw(group.Kind);
        File.Raw("--"u8);
        File.Raw(view.IdOf(group.To, edge.To));
        if (edge.Ordinal > 1)
        {
            File.Raw("--"u8);
            File.Number(edge.Ordinal);
        }
    }
}
