using System.Text;
using Vita.Graph.Core.Text;

namespace Vita.Graph.Core.Generation;

/// <summary>Texts that say of themselves that they are made up: the common words of the models, as often as they stand there, in any order.
/// Names stay out, being capitalised.</summary>
internal sealed class MadeText(IEnumerable<string> models)
{
    private const string Mark = "Fictif : ";

    private readonly string[] _words = [.. models.SelectMany(Words).DefaultIfEmpty("texte")];

    /// <summary>About as long as <paramref name="model"/>; an acronym for an acronym.</summary>
    public string Like(string model, SplitMix chance)
    {
        if (!model.Any(char.IsLower))
        {
            return string.Create(model.Length, chance, (letters, chance) =>
            {
                for (var place = 0; place < letters.Length; place++)
                {
                    letters[place] = place == 0 ? 'F' : (char)('A' + chance.Below(26));
                }
            });
        }

        var text = new StringBuilder(Mark).Append(chance.Of(_words));
        while (text.Length < model.Length)
        {
            text.Append(' ').Append(chance.Of(_words));
        }

        // The last word goes where the text is nearer to its length without it, as often as not.
        var before = text.ToString().LastIndexOf(' ');
        return before >= Mark.Length && model.Length - before < text.Length - model.Length ? text.ToString(0, before) : text.ToString();
    }

    private static IEnumerable<string> Words(string text) =>
        text.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(word => word.Trim('.', ',', ';', ':', '(', ')', '«', '»', '"', '!', '?', '…'))
            .Where(word =>
                word.Length > 0
                && word.All(letter => char.IsLower(letter) || letter is '\'' or '’' or '-')
                && char.IsLower(word[0])
                && char.IsLower(word[^1])
            );
}
