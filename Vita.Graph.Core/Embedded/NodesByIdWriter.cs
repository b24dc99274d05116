using Vita.Graph.Core.Plans;

namespace Vita.Graph.Core.Embedded;

/// <summary>Nodes of any kind by their ids; null in the place of one that does not exist.</summary>
internal sealed class NodesByIdWriter(NodesByIdField field, ObjectWriter[] byKind) : FieldWriter
{
    public override void Write(Run run, in Position at)
    {
        if (!field.IsList)
        {
            WriteNode(run, (string)run.Argument(field.Ids)!);
            return;
        }

        run.Output.Append((byte)'[');
        var ids = (object?[])run.Argument(field.Ids)!;
        for (var index = 0; index < ids.Length; index++)
        {
            run.Output.Append(index == 0 ? ""u8 : ","u8);
            WriteNode(run, (string)ids[index]!);
        }

        run.Output.Append((byte)']');
    }

    private void WriteNode(Run run, string id)
    {
        var row = run.Snapshot.Find(id, out var table);
        if (row < 0)
        {
            run.Output.Append("null"u8);
        }
        else
        {
            byKind[table!.Kind.Index].Write(run, new(row, -1));
        }
    }
}
