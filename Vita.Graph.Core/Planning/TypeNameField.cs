using Vita.Graph.Core.Plans;
using Vita.Graph.Core.Surface;

namespace Vita.Graph.Core.Planning;

/// <summary>The field that every type has.</summary>
internal static class TypeNameField
{
    /// <summary><c>__typename</c>, the last field that a planner asks for: a field that it has forgotten must not be answered with the name
    /// of its type.</summary>
    /// <exception cref="InvalidOperationException">It is another field: a planner does not know what the surface declares.</exception>
    public static ConstantField Of(SelectedField field, string typeName) =>
        field.Name == SurfaceNames.TypeName
            ? new(field.Key, typeName)
            : throw new InvalidOperationException($"No planner knows the field '{field.Name}' of '{typeName}'.");
}
