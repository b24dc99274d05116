using System.Collections;
using System.Text;
using Vita.Graph.Core.Analysis;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Snapshots;
using Vita.Graph.Core.Text;

namespace Vita.Graph.Core.Embedded;

/// <summary>Writes one field of an object that an analysis gave.</summary>
internal abstract class PartWriter
{
    public abstract void Write(Run run, object owner);
}

/// <summary>Writes such an object.</summary>
internal sealed class ResultWriter(IEnumerable<(string Key, PartWriter Writer)> fields)
{
    private readonly (byte[] Key, PartWriter Writer)[] _fields =
    [
        .. fields.Select((field, index) => (Encoding.UTF8.GetBytes($"{(index == 0 ? '{' : ',')}\"{field.Key}\":"), field.Writer)),
    ];

    public void Write(Run run, object item)
    {
        run.Tick();
        run.Output.Append(_fields.Length == 0 ? "{"u8 : ""u8);
        foreach (var (key, writer) in _fields)
        {
            run.Output.Append(key);
            writer.Write(run, item);
        }

        run.Output.Append((byte)'}');
    }
}

/// <summary>Writes an object, null or a list of objects.</summary>
internal sealed class ResultsWriter(Multiplicity multiplicity, ResultWriter item)
{
    public void Write(Run run, object? given)
    {
        if (multiplicity is Multiplicity.Many)
        {
            JsonList.Write(run.Output, ((IEnumerable)given!).Cast<object>(), part => item.Write(run, part));
        }
        else if (given is null)
        {
            run.Output.Append("null"u8);
        }
        else
        {
            item.Write(run, given);
        }
    }
}

/// <summary>A single value.</summary>
internal sealed class ValuePartWriter(Action<Snapshot, object, Utf8Buffer> write) : PartWriter
{
    public override void Write(Run run, object owner) => write(run.Snapshot, owner, run.Output);
}

/// <summary>Objects of their own.</summary>
internal sealed class ObjectPartWriter(Func<object, object?> get, ResultsWriter result) : PartWriter
{
    public override void Write(Run run, object owner) => result.Write(run, get(owner));
}

/// <summary>Nodes of the graph.</summary>
internal sealed class NodePartWriter(ResultNode field, IReadOnlyDictionary<NodeKind, ObjectWriter> byKind) : PartWriter
{
    public override void Write(Run run, object owner)
    {
        var nodes = field.Get(run.Snapshot, owner);
        if (field.Multiplicity is Multiplicity.Many)
        {
            JsonList.Write(run.Output, nodes, node => Write(run, node));
        }
        else if (nodes.Cast<GraphNode?>().SingleOrDefault() is { } node)
        {
            Write(run, node);
        }
        else
        {
            run.Output.Append("null"u8);
        }
    }

    private void Write(Run run, GraphNode node)
    {
        run.Tick();
        byKind[node.Kind].Write(run, new(node.Row, -1));
    }
}
