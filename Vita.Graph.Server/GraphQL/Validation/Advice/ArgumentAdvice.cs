using GraphQL;
using GraphQL.Types;
using Vita.Graph.Core.Surface;

namespace Vita.Graph.Server.GraphQL.Validation.Advice;

/// <summary>What to write in the place of an argument that a field does not have: many come from other servers, or belong into
/// <c>where</c>.</summary>
internal static class ArgumentAdvice
{
    public static string Unknown(string name, IReadOnlyList<QueryArgument> known)
    {
        var names = known.Select(argument => argument.Name).ToList();
        return InWhere(name, known) is { } written ? $" Write {written}." : Names.NearestTo(name, names);
    }

    private static string? InWhere(string name, IReadOnlyList<QueryArgument> known) =>
        known.FirstOrDefault(argument => argument.Name == SurfaceNames.Where)?.ResolvedType?.GetNamedType() is IInputObjectGraphType filter
        && filter.GetField(name) is { } key
            ? $"{SurfaceNames.Where}: {{ {name}: {ShapeAdvice.Example(key.ResolvedType!)} }}"
            : null;
}
