namespace Vita.Graph.Core.Surface;

/// <summary>
/// A field that an operation selects, free of syntax: fragments are spread, <c>@include</c> and <c>@skip</c> are decided, fields of one key
/// are merged.
/// </summary>
/// <param name="key">The key in the answer: the alias, or the name.</param>
/// <param name="name">The name of the field in the schema.</param>
/// <param name="arguments">The arguments that are given.</param>
/// <param name="subfields">The fields selected below it, given the name of the concrete type that the field returned.</param>
public sealed class SelectedField(
    string key,
    string name,
    IReadOnlyDictionary<string, Input> arguments,
    Func<string, IReadOnlyList<SelectedField>> subfields
)
{
    private readonly Dictionary<string, IReadOnlyList<SelectedField>> _subfields = [];

    /// <summary>The named question that the field asks; null where it asks none.</summary>
    public AskedQuestion? Asked { get; private init; }

    public string Key { get; } = key;

    public string Name { get; } = name;

    /// <summary>The same field with the question that its arguments name.</summary>
    public SelectedField Asking(AskedQuestion question) => new(Key, Name, arguments, subfields) { Asked = question };

    public Input? Argument(string argument) => arguments.GetValueOrDefault(argument);

    /// <summary>What is selected below this field where it returns an object of type <paramref name="typeName"/>; empty for a
    /// leaf.</summary>
    public IReadOnlyList<SelectedField> SubfieldsOn(string typeName)
    {
        if (!_subfields.TryGetValue(typeName, out var fields))
        {
            _subfields[typeName] = fields = subfields(typeName);
        }

        return fields;
    }
}
