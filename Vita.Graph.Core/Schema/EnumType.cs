namespace Vita.Graph.Core.Schema;

/// <summary>One value of a closed vocabulary, spelled <c>UPPER_SNAKE</c>.</summary>
public sealed record EnumValue(string Name, string En, string Fr)
{
    /// <summary>What it is called in English: what stands before a colon, without the full stop.</summary>
    public string LabelEn => Short(En);

    /// <summary>What it is called in French.</summary>
    public string LabelFr => Short(Fr);

    private static string Short(string text) => text.Split(':')[0].TrimEnd('.', ' ');
}

/// <summary>A closed vocabulary. Its values are kept sorted by name, so that the code of a value is also its rank.</summary>
public sealed class EnumType
{
    private readonly Dictionary<string, int> _codes;

    public EnumType(string name, string en, string fr, params EnumValue[] values)
    {
        Name = name;
        Description = new(en, fr);
        Values = [.. values.OrderBy(value => value.Name, StringComparer.Ordinal)];
        _codes = Values.Select((value, code) => (value.Name, code)).ToDictionary(pair => pair.Name, pair => pair.code);
    }

    public string Name { get; }

    public Description Description { get; }

    public IReadOnlyList<EnumValue> Values { get; }

    /// <summary>The position of <paramref name="value"/> among the sorted values; -1 when there is no such value.</summary>
    public int CodeOf(string value) => _codes.GetValueOrDefault(value, -1);
}
