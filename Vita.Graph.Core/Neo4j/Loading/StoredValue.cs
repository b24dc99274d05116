using System.Text.Json;

namespace Vita.Graph.Core.Neo4j.Loading;

/// <summary>Compares a value as Neo4j answers it with the one that should be there, without making it an object.</summary>
internal static class StoredValue
{
    /// <summary>Whether they are equal, type included: 5 is not 5.0. The reader stands at the value, and behind it afterwards.</summary>
    public static bool IsEqual(ref Utf8JsonReader stored, object? wanted)
    {
        switch (wanted)
        {
            case string[] texts when stored.TokenType == JsonTokenType.StartArray:
                return AreEqual(ref stored, texts);
            case int[] numbers when stored.TokenType == JsonTokenType.StartArray:
                return AreEqual(ref stored, numbers);
            case not null when stored.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject:
                stored.Skip();
                return false;
            default:
                return IsSame(ref stored, wanted);
        }
    }

    private static bool IsSame(ref Utf8JsonReader stored, object? wanted)
    {
        switch (wanted)
        {
            case null:
                var isNull = stored.TokenType == JsonTokenType.Null;
                stored.Skip();
                return isNull;
            case string text:
                return stored.TokenType == JsonTokenType.String && stored.ValueTextEquals(text);
            case bool flag:
                return stored.TokenType == (flag ? JsonTokenType.True : JsonTokenType.False);
            case int number:
                return stored.TokenType == JsonTokenType.Number
                    && !IsFloat(stored.ValueSpan)
                    && stored.TryGetInt64(out var whole)
                    && whole == number;
            case double number:
                return stored.TokenType == JsonTokenType.Number
                    && IsFloat(stored.ValueSpan)
                    && BitConverter.DoubleToInt64Bits(stored.GetDouble()) == BitConverter.DoubleToInt64Bits(number);
            default:
                return false;
        }
    }

    private static bool AreEqual<T>(ref Utf8JsonReader stored, T[] wanted)
    {
        var (place, areEqual) = (0, true);
        while (stored.Read() && stored.TokenType != JsonTokenType.EndArray)
        {
            areEqual &= place < wanted.Length && IsSame(ref stored, wanted[place]);
            stored.Skip();
            place++;
        }

        return areEqual && place == wanted.Length;
    }

    private static bool IsFloat(ReadOnlySpan<byte> number) => number.IndexOfAny(".eE"u8) >= 0;
}
