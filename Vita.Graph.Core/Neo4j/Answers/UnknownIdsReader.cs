using System.Text.Json;
using Vita.Graph.Core.Engines;
using Vita.Graph.Core.Plans;

namespace Vita.Graph.Core.Neo4j.Answers;

/// <summary>Reads, for each parameter that is an id, the list of those ids that no node has; writes nothing.</summary>
internal sealed class UnknownIdsReader(IReadOnlyList<Parameter> parameters) : ValueReader
{
    public override void Read(ref Utf8JsonReader reader, AnswerOutput output)
    {
        foreach (var parameter in parameters)
        {
            reader.Read();
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                if (reader.TokenType == JsonTokenType.String)
                {
                    output.Unknown.Add(new UnknownId(parameter, reader.GetString()!));
                }
            }
        }

        reader.Read();
    }
}
