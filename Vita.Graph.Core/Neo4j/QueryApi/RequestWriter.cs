using System.Buffers;
using System.Collections;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Vita.Graph.Core.Text;

namespace Vita.Graph.Core.Neo4j.QueryApi;

/// <summary>Writes the body of a request.</summary>
internal static class RequestWriter
{
    private static readonly JsonWriterOptions Options = ReadableJson.Writing with { SkipValidation = true };

    /// <summary>A statement with its parameters and the number by which it can be ended.</summary>
    public static ReadOnlyMemory<byte> Write(CypherStatement statement, string request, string? accessMode, string? bookmark)
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        using var json = new Utf8JsonWriter(buffer, Options);
        json.WriteStartObject();
        json.WriteString("statement"u8, statement.Text);
        json.WriteStartObject("parameters"u8);
        json.WriteString(CypherNames.RequestParameter, request);
        foreach (var (name, value) in statement.Parameters)
        {
            json.WritePropertyName(name);
            Write(json, value);
        }

        json.WriteEndObject();
        json.WriteBoolean("includeCounters"u8, true);
        WriteOptional(json, accessMode, bookmark);
        json.WriteEndObject();
        json.Flush();
        return buffer.WrittenMemory;
    }

    /// <summary>The body of a step without a statement: begin, commit.</summary>
    public static ReadOnlyMemory<byte> WriteEmpty(string? accessMode, string? bookmark)
    {
        var buffer = new ArrayBufferWriter<byte>(128);
        using var json = new Utf8JsonWriter(buffer, Options);
        json.WriteStartObject();
        WriteOptional(json, accessMode, bookmark);
        json.WriteEndObject();
        json.Flush();
        return buffer.WrittenMemory;
    }

    private static void WriteOptional(Utf8JsonWriter json, string? accessMode, string? bookmark)
    {
        if (accessMode is not null)
        {
            json.WriteString("accessMode"u8, accessMode);
        }

        if (bookmark is not null)
        {
            json.WriteStartArray("bookmarks"u8);
            json.WriteStringValue(bookmark);
            json.WriteEndArray();
        }
    }

    private static void Write(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null:
                json.WriteNullValue();
                break;
            case string text:
                json.WriteStringValue(WellFormed(text));
                break;
            case bool flag:
                json.WriteBooleanValue(flag);
                break;
            case int number:
                json.WriteNumberValue(number);
                break;
            case long number:
                json.WriteNumberValue(number);
                break;
            case double number:
                json.WriteRawValue(Float(number), skipInputValidation: true);
                break;
            case IReadOnlyDictionary<string, object?> map:
                WriteMap(json, map);
                break;
            case IEnumerable list:
                WriteList(json, list);
                break;
            default:
                throw new ArgumentException($"{value.GetType()} is no type of parameter", nameof(value));
        }
    }

    private static void WriteMap(Utf8JsonWriter json, IReadOnlyDictionary<string, object?> map)
    {
        json.WriteStartObject();
        foreach (var (name, value) in map)
        {
            json.WritePropertyName(name);
            Write(json, value);
        }

        json.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter json, IEnumerable list)
    {
        json.WriteStartArray();
        foreach (var value in list)
        {
            Write(json, value);
        }

        json.WriteEndArray();
    }

    /// <summary>5 → <c>5.0</c>: written <c>5</c> it would become an Integer in the database.</summary>
    private static string Float(double number)
    {
        if (!double.IsFinite(number))
        {
            throw new ArgumentException($"{number} is no finite number", nameof(number));
        }

        var text = number.ToString("R", CultureInfo.InvariantCulture);
        return text.AsSpan().IndexOfAny('.', 'E') < 0 ? text + ".0" : text;
    }

    /// <summary>Half a surrogate pair is no text that UTF-8 can carry: it becomes U+FFFD, rather than an error of the writer.</summary>
    private static string WellFormed(string text) =>
        text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0 ? text : Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
}
