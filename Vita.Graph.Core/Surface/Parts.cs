namespace Vita.Graph.Core.Surface;

/// <summary>The fields that do not come from the schema of the graph are declared as enums: <see cref="ConnectionPart"/> and those next to
/// it. The GraphQL types have a field for each, and the planners a step.</summary>
public static class Parts
{
    /// <summary>The name of the field: <c>totalCount</c>.</summary>
    public static string NameOf<T>(T part)
        where T : struct, Enum
    {
        var name = part.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    /// <summary>The part that a field asks for; null where it is another field of its type.</summary>
    public static T? Of<T>(SelectedField field)
        where T : struct, Enum => Named<T>(field.Name);

    /// <summary>The part of a name; null where it is another field's.</summary>
    public static T? Named<T>(string name)
        where T : struct, Enum => Names<T>.All.TryGetValue(name, out var part) ? part : null;

    private static class Names<T>
        where T : struct, Enum
    {
        public static readonly Dictionary<string, T> All = Enum.GetValues<T>().ToDictionary(NameOf);
    }
}
