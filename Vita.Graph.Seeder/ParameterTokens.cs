namespace Vita.Graph.Seeder;

/// <summary>A command line that cannot be understood: what was found, what was expected.</summary>
internal sealed class UsageException(string message) : Exception(message);

/// <summary>What of a command line is no option of ours: <c>--milieux RURAL --milieux=URBAN --first 3</c> → parameters with their
/// texts.</summary>
internal static class ParameterTokens
{
    /// <exception cref="UsageException">A word does not belong to a parameter, or a parameter has no value.</exception>
    public static IReadOnlyList<KeyValuePair<string, IReadOnlyList<string>>> Read(IReadOnlyList<string> tokens)
    {
        var pairs = new List<(string Name, string Text)>();
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!tokens[i].StartsWith("--", StringComparison.Ordinal) || tokens[i].Length == 2)
            {
                throw new UsageException($"'{tokens[i]}' belongs to no parameter; expected --parameter value.");
            }

            var (name, text) = tokens[i][2..].Split('=', 2) is [var before, var after]
                ? (before, after)
                : (tokens[i][2..], i + 1 < tokens.Count ? tokens[++i] : null);
            pairs.Add((name, text ?? throw new UsageException($"'--{name}' has no value; expected --{name} value.")));
        }

        return
        [
            .. pairs
                .GroupBy(pair => pair.Name)
                .Select(group => KeyValuePair.Create(group.Key, (IReadOnlyList<string>)[.. group.Select(pair => pair.Text)])),
        ];
    }
}
