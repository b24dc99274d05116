using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Text;

namespace Vita.Graph.Core.Generation;

/// <summary>
/// The values of a generated node: absent where its model's are, vocabularies and years taken over, texts of the same length from the same
/// words, amounts
/// between half and one and a half times as great.
/// </summary>
internal sealed class MadeValues(Recueil recueil)
{
    private readonly Dictionary<Property, MadeText> _texts = [];

    /// <param name="model">The node that it takes after.</param>
    /// <param name="id">Its own id.</param>
    /// <param name="name">What it is called, where that is no sentence.</param>
    /// <param name="chance">What it draws from.</param>
    public NodeFact After(NodeFact model, string id, string? name, SplitMix chance)
    {
        var values = new object?[model.Values.Length];
        var hundredths = 50 + chance.Below(101);
        foreach (var property in model.Kind.Properties.Where(property => property is { RestrictedTo: null, Computed: null }))
        {
            values[property.Index] =
                model.Values[property.Index] is not { } known ? null
                : property == model.Kind.Naming && name is not null ? name
                : Of(property, known, id, hundredths, model.Kind, chance);
        }

        values[model.Kind.Properties[0].Index] = id;
        var stated = FieldSet.OfValues(model.Kind.Properties, values);
        return new(
            model.Kind,
            id,
            values,
            [.. model.Provenance.Where(recueil.IsOurs).Select(line => Synthetic.Line(line) with { Fields = stated })]
        );
    }

    private object Of(Property property, object known, string id, int hundredths, NodeKind kind, SplitMix chance) =>
        (property.Type, known) switch
        {
            (PropertyType.Text, string text) when text.StartsWith("http", StringComparison.Ordinal) =>
                $"https://{id[(id.IndexOf('/', StringComparison.Ordinal) + 1)..]}.example",
            (PropertyType.Text, string text) => TextOf(property, kind).Like(text, chance),
            (PropertyType.Int, int number) when property.Max is null => Math.Max(
                property.Min ?? 1,
                (int)((long)number * hundredths / 100)
            ),
            (PropertyType.Float, double number) => Scaled(number, hundredths),
            _ => known,
        };

    /// <summary>Whole where its model is; a share stays one.</summary>
    private static double Scaled(double number, int hundredths)
    {
        var scaled = number == Math.Floor(number) ? Math.Floor(number * hundredths / 100) : number * hundredths / 100;
        return number <= 100 ? Math.Min(100, scaled) : scaled;
    }

    private MadeText TextOf(Property property, NodeKind kind) =>
        _texts.TryGetValue(property, out var text)
            ? text
            : _texts[property] = new(recueil.Of(kind).Select(node => node.Values[property.Index]).OfType<string>());
}
