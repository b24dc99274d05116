using System.Buffers;
using System.Text.Json;
using Vita.Graph.Core.Engines;
using Vita.Graph.Core.Surface;
using Vita.Graph.Core.Text;

namespace Vita.Graph.Server.Http;

/// <summary>Writes what an answer has beside its data: errors and extensions.</summary>
internal static class AnswerWriter
{
    /// <summary><c>{"data":</c></summary>
    public static ReadOnlySpan<byte> Start => "{\"data\":"u8;

    /// <summary>What follows the data: withheld fields as errors, hints and the plan as extensions, the closing brace.</summary>
    public static byte[] Ending(IReadOnlyList<QueryError> withheld, IReadOnlyList<QueryHint> hints, string? explanation)
    {
        if (withheld.Count == 0 && hints.Count == 0 && explanation is null)
        {
            return [(byte)'}'];
        }

        var bytes = Write(json =>
        {
            json.WriteStartObject();
            if (withheld.Count > 0)
            {
                WriteErrors(json, [.. withheld.Select(GraphError.Of)]);
            }

            WriteExtensions(json, hints, explanation);
            json.WriteEndObject();
        });
        bytes[0] = (byte)',';
        return bytes;
    }

    /// <summary><c>{"errors":[…]}</c>, without data: nothing was carried out.</summary>
    public static byte[] Refusal(IReadOnlyList<GraphError> errors) =>
        Write(json =>
        {
            json.WriteStartObject();
            WriteErrors(json, errors);
            json.WriteEndObject();
        });

    private static byte[] Write(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, ReadableJson.Writing))
        {
            write(json);
        }

        return buffer.WrittenSpan.ToArray();
    }

    private static void WriteExtensions(Utf8JsonWriter json, IReadOnlyList<QueryHint> hints, string? explanation)
    {
        if (hints.Count == 0 && explanation is null)
        {
            return;
        }

        json.WriteStartObject("extensions");
        WriteList(json, "hints", hints, hint => WriteHint(json, hint));
        if (explanation is not null)
        {
            json.WriteString("explain", explanation);
        }

        json.WriteEndObject();
    }

    private static void WriteHint(Utf8JsonWriter json, QueryHint hint)
    {
        json.WriteStartObject();
        json.WriteString("code", hint.Code.Code);
        WriteList(json, "path", hint.Path, json.WriteStringValue);
        json.WriteString("message", hint.Message);
        json.WriteEndObject();
    }

    private static void WriteErrors(Utf8JsonWriter json, IReadOnlyList<GraphError> errors)
    {
        json.WriteStartArray("errors");
        foreach (var error in errors)
        {
            WriteError(json, error);
        }

        json.WriteEndArray();
    }

    private static void WriteError(Utf8JsonWriter json, GraphError error)
    {
        json.WriteStartObject();
        json.WriteString("message", error.Message);
        WriteList(json, "locations", error.Places, place =>
        {
            json.WriteStartObject();
            json.WriteNumber("line", place.Line);
            json.WriteNumber("column", place.Column);
            json.WriteEndObject();
        });
        WriteList(json, "path", error.Path, json.WriteStringValue);
        json.WriteStartObject("extensions");
        json.WriteString("code", error.Code.Code);
        WriteExceeded(json, error.Exceeded);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteExceeded(Utf8JsonWriter json, ExceededLimit? exceeded)
    {
        if (exceeded is null)
        {
            return;
        }

        if (exceeded.Found is { } found)
        {
            json.WriteNumber("found", found);
        }

        json.WriteNumber("limit", exceeded.Limit);
        if (exceeded.Accepted is { } accepted)
        {
            json.WriteStartObject("accepted");
            json.WriteNumber(accepted.Name, accepted.Value);
            json.WriteEndObject();
        }
    }

    private static void WriteList<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<T> write)
    {
        if (items.Count == 0)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var item in items)
        {
            write(item);
        }

        json.WriteEndArray();
    }
}
