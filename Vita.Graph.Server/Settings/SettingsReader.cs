using System.Globalization;
using Vita.Graph.Core.Text;

namespace Vita.Graph.Server.Settings;

/// <summary>A setting that cannot be used: which, what it is, what is expected.</summary>
public sealed class SettingsException(string message) : Exception(message);

/// <summary>Reads settings by the names of their environment variables; each is also a configuration key: <c>VITA_ANSWER_CACHE_MB</c>,
/// <c>Vita:AnswerCacheMb</c>.</summary>
internal sealed class SettingsReader(IConfiguration configuration)
{
    public string? Text(string name) => configuration[name] is { Length: > 0 } variable ? variable : configuration[KeyOf(name)];

    /// <exception cref="SettingsException">It is no number from <paramref name="least"/> to <paramref name="most"/>.</exception>
    public double Number(string name, double otherwise, double least, double most)
    {
        if (Text(name) is not { Length: > 0 } text)
        {
            return otherwise;
        }

        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : throw new SettingsException(
                string.Create(CultureInfo.InvariantCulture, $"{name} is '{text}'; expected a number from {least} to {most}.")
            );
    }

    /// <summary>As <see cref="Number"/>, to four decimals: what is reckoned with exactly.</summary>
    /// <exception cref="SettingsException">It is no number from <paramref name="least"/> to <paramref name="most"/>.</exception>
    public decimal Decimal(string name, decimal otherwise, double least, double most) =>
        Math.Round((decimal)Number(name, (double)otherwise, least, most), 4);

    /// <exception cref="SettingsException">It is no whole number from <paramref name="least"/> on.</exception>
    public int Whole(string name, int otherwise, int least = 1)
    {
        var number = Number(name, otherwise, least, int.MaxValue);
        return number == Math.Floor(number)
            ? (int)number
            : throw new SettingsException($"{name} is '{Text(name)}'; expected a whole number from {least}.");
    }

    /// <exception cref="SettingsException">It is something else than <c>1</c>, <c>0</c>, <c>true</c> or <c>false</c>.</exception>
    public bool Flag(string name, bool otherwise) =>
        Text(name)?.ToLowerInvariant() switch
        {
            null or "" => otherwise,
            "1" or "true" => true,
            "0" or "false" => false,
            var text => throw new SettingsException($"{name} is '{text}'; expected 1 or 0."),
        };

    /// <summary>One of several words, the first where nothing is said.</summary>
    /// <exception cref="SettingsException">It is another word.</exception>
    public string Choice(string name, params string[] words)
    {
        var text = Text(name) is { Length: > 0 } given ? given : words[0];
        if (words.Contains(text))
        {
            return text;
        }

        var nearest = Nearest.To(text, words) is { } near ? $" Nearest: '{near}'." : "";
        throw new SettingsException($"{name} is '{text}'; expected {string.Join(" or ", words.Select(word => $"'{word}'"))}.{nearest}");
    }

    private static string KeyOf(string name)
    {
        var words = name.Split('_').Skip(1).Select(word => word[..1] + word[1..].ToLowerInvariant());
        return "Vita:" + string.Concat(words);
    }
}
