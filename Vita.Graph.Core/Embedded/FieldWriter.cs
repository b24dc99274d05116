using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Planning;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Snapshots;
using Vita.Graph.Core.Surface;
using Vita.Graph.Core.Text;

namespace Vita.Graph.Core.Embedded;

/// <summary>Where a run stands: on a row, on the current edge or line of provenance (-1 where there is none), in a page or a
/// group.</summary>
internal readonly record struct Position(int Row, int Line, Surroundings? Around = null);

/// <summary>Writes the JSON of one field at a position. Made once per plan and snapshot, used by many runs at once.</summary>
internal abstract class FieldWriter
{
    public abstract void Write(Run run, in Position at);
}

/// <summary>Writes an object: each key with its comma and colon is one block of bytes, made beforehand. Single values, of which most
/// answers consist, are written here; the rest by their writers.</summary>
internal sealed class ObjectWriter
{
    private readonly Field[] _fields;
    private readonly NodeKind? _kind;

    /// <param name="fields">Its keys, in their order.</param>
    /// <param name="kind">The kind of the node that it is written of; null of other objects.</param>
    public ObjectWriter(IEnumerable<(string Key, FieldWriter Writer)> fields, NodeKind? kind) =>
        (_fields, _kind) = (
            [.. fields.Select((field, index) => new Field($"{(index == 0 ? '{' : ',')}\"{field.Key}\":", field.Writer))],
            kind
        );

    public void Write(Run run, in Position at)
    {
        var output = run.Output;
        if (_kind is not null && run.Seen is { } seen)
        {
            seen.Add(new(_kind, at.Row));
        }

        if (_fields.Length == 0)
        {
            output.Append((byte)'{');
        }

        foreach (ref readonly var field in _fields.AsSpan())
        {
            output.AppendPadded(field.Key, 0, field.KeyLength);
            if (field.Column is { } column)
            {
                column.Values.WriteJson(column.Codes[field.IsOfLine ? at.Line : at.Row], output);
            }
            else
            {
                field.Writer.Write(run, at);
            }
        }

        output.Append((byte)'}');
    }

    private readonly struct Field(string key, FieldWriter writer)
    {
        public readonly byte[] Key = [.. System.Text.Encoding.UTF8.GetBytes(key), .. new byte[Utf8Buffer.Padding]];
        public readonly int KeyLength = System.Text.Encoding.UTF8.GetByteCount(key);
        public readonly FieldWriter Writer = writer;
        public readonly Column? Column = (writer as ValueWriter)?.Column;
        public readonly bool IsOfLine = writer is ValueWriter { IsOfLine: true };
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
    public Column Column => column;

    public bool IsOfLine => isOfLine;

    public override void Write(Run run, in Position at) => column.Values.WriteJson(column.Codes[isOfLine ? at.Line : at.Row], run.Output);
}

/// <summary>What the node is called, or something instead.</summary>
internal sealed class LabelWriter(Column naming, FieldWriter instead) : FieldWriter
{
    public override void Write(Run run, in Position at)
    {
        if (naming.Codes[at.Row] == Column.Absent)
        {
            instead.Write(run, at);
            return;
        }

        naming.Values.WriteJson(naming.Codes[at.Row], run.Output);
    }
}

/// <summary>A list of values of the node, or of the line.</summary>
internal sealed class ElementsWriter(Column column, bool isOfLine) : FieldWriter
{
    public override void Write(Run run, in Position at)
    {
        var output = run.Output;
        output.Append((byte)'[');
        var isFirst = true;
        foreach (var code in column.Elements(isOfLine ? at.Line : at.Row))
        {
            if (!isFirst)
            {
                output.Append((byte)',');
            }

            column.Values.WriteJson(code, output);
            isFirst = false;
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

/// <summary>The names of the properties that a line of a node's provenance states.</summary>
internal sealed class LineFieldsWriter(NodeTable table, FieldNames names) : FieldWriter
{
    public override void Write(Run run, in Position at) => names.Write(table.Stated[at.Line], run.Output);
}

/// <summary>The names of the properties that an edge has.</summary>
internal sealed class EdgeFieldsWriter(IReadOnlyList<(Property Property, Column Column)> columns) : FieldWriter
{
    private readonly FieldNames _names = new([.. columns.Select(column => column.Property)]);

    public override void Write(Run run, in Position at)
    {
        var fields = FieldSet.None;
        foreach (var (property, column) in columns)
        {
            fields = column.HasValue(at.Line) ? fields.With(property) : fields;
        }

        _names.Write(fields, run.Output);
    }
}

/// <summary>An object about the same row and line.</summary>
internal sealed class SameRowWriter(ObjectWriter content) : FieldWriter
{
    public override void Write(Run run, in Position at) => content.Write(run, at);
}

/// <summary>An object that the graph does not have; what is refused inside it is refused below its key.</summary>
internal sealed class NamedWriter(string key, ObjectWriter content) : FieldWriter
{
    public override void Write(Run run, in Position at)
    {
        try
        {
            content.Write(run, at);
        }
        catch (QueryException refusal)
        {
            throw new QueryException([.. refusal.Errors.Select(error => error with { Path = [key, .. error.Path] })]);
        }
    }
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
