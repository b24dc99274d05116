using Vita.Graph.Core.Surface;
using Vita.Graph.Server.Http;

namespace Vita.Graph.Server.Data;

/// <summary>Single parameters of an address.</summary>
internal static class ParameterText
{
    /// <summary>The value; null where none is given.</summary>
    /// <exception cref="RequestRefusedException">It is given several times.</exception>
    public static string? One(IQueryCollection query, string name) =>
        query[name] switch
        {
            [] => null,
            [var one] => one,
            var several => throw Refused($"'{name}' is given {several.Count} times; expected one value."),
        };

    /// <summary>One of two values; the usual one where none is given.</summary>
    /// <exception cref="RequestRefusedException">It is another.</exception>
    public static string Choice(IQueryCollection query, string name, string usual, string other) =>
        One(query, name) switch
        {
            null => usual,
            var text when text == usual || text == other => text,
            var text => throw Refused($"'{name}' is '{text}'; expected {usual} or {other}."),
        };

    public static RequestRefusedException Refused(string message) => new(QueryCodes.BadParameter, message);
}
