namespace Vita.Graph.Core.Embedded;

/// <summary>Where a run stands: on a row, on the edge or line of provenance at hand (-1 where there is none), in a page of a connection.</summary>
internal readonly record struct Position(int Row, int Line, Page? Page = null);

/// <summary>Writes the JSON of one field at a position. Made once per plan and snapshot, used by many runs at once.</summary>
internal abstract class FieldWriter
{
    public abstract void Write(Run run, in Position at);
}

/// <summary>Writes an object: each key with its comma and colon is one block of bytes, made beforehand.</summary>
internal sealed class ObjectWriter
{
    private readonly (byte[] Key, FieldWriter Writer)[] _fields;

    public ObjectWriter(IEnumerable<(string Key, FieldWriter Writer)> fields) =>
        _fields = [.. fields.Select((field, index) => (System.Text.Encoding.UTF8.GetBytes($"{(index == 0 ? '{' : ',')}\"{field.Key}\":"), field.Writer))];

    public void Write(Run run, in Position at)
    {
        if (_fields.Length == 0)
        {
            run.Output.Append("{"u8);
        }

        foreach (var (key, writer) in _fields)
        {
            run.Output.Append(key);
            writer.Write(run, at);
        }

        run.Output.Append((byte)'}');
    }
}

/// <summary>Writes the same bytes everywhere.</summary>
internal sealed class ConstantWriter(byte[] json) : FieldWriter
{
    public override void Write(Run run, in Position at) => run.Output.Append(json);
}

/// <summary>A single value of the node, or of the line.</summary>
internal sealed class ValueWriter(Column column, bool isOfLine) : FieldWriter
{
    public override void Write(Run run, in Position at)
    {
        var code = column.Codes[isOfLine ? at.Line : at.Row];
        run.Output.Append(code == Column.Absent ? "null"u8 : column.Values.Json(code));
    }
}

/// <summary>A list of values of the node, or of the line.</summary>
internal sealed class ElementsWriter(Column column, bool isOfLine) : FieldWriter
{
    public override void Write(Run run, in Position at)
    {
        var output = run.Output;
        output.Append((byte)'[');
        var separator = ""u8;
        foreach (var code in column.Elements(isOfLine ? at.Line : at.Row))
        {
            output.Append(separator);
            output.Append(column.Values.Json(code));
            separator = ","u8;
        }

        output.Append((byte)']');
    }
}

/// <summary>The lines of a node's provenance.</summary>
internal sealed class ProvenanceWriter(NodeTable table, ObjectWriter line) : FieldWriter
{
    public override void Write(Run run, in Position at)
    {
        run.Output.Append((byte)'[');
        for (var index = table.ProvenanceStarts[at.Row]; index < table.ProvenanceStarts[at.Row + 1]; index++)
        {
            run.Output.Append(index == table.ProvenanceStarts[at.Row] ? ""u8 : ","u8);
            line.Write(run, new(at.Row, index));
        }

        run.Output.Append((byte)']');
    }
}

/// <summary>An object about the same row and line.</summary>
internal sealed class SameRowWriter(ObjectWriter content) : FieldWriter
{
    public override void Write(Run run, in Position at) => content.Write(run, at);
}

/// <summary>The source that a line names.</summary>
internal sealed class SourceWriter(int[] sources, ObjectWriter source) : FieldWriter
{
    public override void Write(Run run, in Position at) => source.Write(run, new(sources[at.Line], -1));
}

/// <summary>The one target of a relation, or null.</summary>
internal sealed class ToOneWriter(AdjacencyIndex links, ObjectWriter target) : FieldWriter
{
    public override void Write(Run run, in Position at)
    {
        if (links.Degree(at.Row) == 0)
        {
            run.Output.Append("null"u8);
            return;
        }

        var link = links.Start(at.Row);
        target.Write(run, new(links.TargetOf(link), links.EdgeOf(link)));
    }
}
