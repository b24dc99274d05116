namespace Vita.Graph.Core.Seeds.Yaml;

/// <summary>A piece of YAML and the line it begins on.</summary>
internal abstract record YamlValue(int Line);

/// <summary>A scalar. <paramref name="IsPlain"/> tells <c>null</c> from <c>"null"</c>.</summary>
internal sealed record YamlText(int Line, string Text, bool IsPlain) : YamlValue(Line)
{
    public bool IsAbsent => Text.Length == 0 || (IsPlain && Text is "~" or "null" or "Null" or "NULL");
}

internal sealed record YamlList(int Line, IReadOnlyList<YamlValue> Items) : YamlValue(Line);

internal sealed record YamlMap(int Line, IReadOnlyList<YamlEntry> Entries) : YamlValue(Line)
{
    public YamlValue? Find(string key) => Entries.FirstOrDefault(entry => entry.Key == key)?.Value;
}

/// <summary>A key, the line it is on, and its value.</summary>
internal sealed record YamlEntry(string Key, int Line, YamlValue Value);
