using System.Text.Json;
using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Planning;
using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Neo4j.Answers;

/// <summary>
/// An element of <see cref="CypherNames.ProvenanceFields"/> becomes a list of names. What is no text, or missing, states nothing.
/// </summary>
internal sealed class LineFieldsReader(NodeKind kind, FieldNames names) : ValueReader
{
    public override void Read(ref Utf8JsonReader reader, AnswerOutput output)
    {
        var isDoubtful = false;
        var isText = reader.TokenType == JsonTokenType.String;
        var fields = isText ? LineFields.Read(kind, reader.GetString()!, ref isDoubtful) : FieldSet.None;
        reader.Skip();
        names.Write(fields, output.Bytes);
    }
}

/// <summary>
/// The values of an edge become a list of the names of those that are there. What is of another type than the schema's counts as absent, as
/// wherever it is read.
/// </summary>
internal sealed class EdgeFieldsReader(IReadOnlyList<Property> properties) : ValueReader
{
    private readonly FieldNames _names = new(properties);
    private readonly SingleReader[] _values = [.. properties.Select(property => new SingleReader(property))];

    public override void Read(ref Utf8JsonReader reader, AnswerOutput output)
    {
        var fields = FieldSet.None;
        for (var place = 0; place < properties.Count; place++)
        {
            reader.Read();
            fields = IsThere(ref reader, place) ? fields.With(properties[place]) : fields;
        }

        reader.Read();
        _names.Write(fields, output.Bytes);
    }

    /// <summary>Whether the reader stands at a value of the property; of a list, at one with an element that is.</summary>
    private bool IsThere(ref Utf8JsonReader reader, int place)
    {
        var isThere = !properties[place].IsList && _values[place].IsValue(ref reader);
        var isList = properties[place].IsList && reader.TokenType == JsonTokenType.StartArray;
        while (isList && reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            isThere |= _values[place].IsValue(ref reader);
            reader.Skip();
        }

        reader.Skip();
        return isThere;
    }
}
