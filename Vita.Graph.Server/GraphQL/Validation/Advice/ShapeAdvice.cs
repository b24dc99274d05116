using GraphQL;
using GraphQL.Types;
using Vita.Graph.Core.Surface;

namespace Vita.Graph.Server.GraphQL.Validation.Advice;

/// <summary>How filters and orders are written, for whoever wrote a value, a list or a key where another shape is due.</summary>
internal static class ShapeAdvice
{
    private static readonly string Equal = Operators.NameOf(Comparison.Eq);
    private static readonly string Among = Operators.NameOf(Comparison.In);

    /// <summary>In the place of a key that the type does not have: it may be one level below.</summary>
    public static string UnknownKey(IInputObjectGraphType type, string name)
    {
        var known = type.Fields.Select(field => field.Name).ToList();
        var below = new[] { SurfaceNames.Some, SurfaceNames.Node }.FirstOrDefault(key =>
            (type.GetField(key)?.ResolvedType?.GetNamedType() as IInputObjectGraphType)?.GetField(name) is not null
        );
        return below is not null
            ? $" Write {below}: {{ {name}: … }}.{Names.ListOf(known)}"
            : Names.NearestTo(name, known) + Names.ListOf(known);
    }

    /// <summary>In the place of a value of another shape.</summary>
    /// <param name="type">What is expected.</param>
    /// <param name="found">What was found, as it is written in a document; null for an object.</param>
    /// <param name="isList">Whether it is a list.</param>
    public static string Wrong(IGraphType type, string? found, bool isList) =>
        type.GetNamedType() switch
        {
            _ when found is null => "",
            IInputObjectGraphType of when isList => ForList(of, found),
            IInputObjectGraphType of when IsOrder(of) => $" Write {ExampleOfOrder(of, found)}.",
            IInputObjectGraphType of => $" Write {Example(of, found)}.",
            _ when isList => $" For several values there is '{Among}'.",
            IntGraphType when found.EndsWith(".0", StringComparison.Ordinal) => $" Write {found[..^2]}.",
            _ => "",
        };

    /// <summary>A value in the shape of the type, as one writes it.</summary>
    public static string Example(IGraphType type, string value = "…") =>
        type.GetNamedType() switch
        {
            IInputObjectGraphType of when of.GetField(Equal) is not null => $"{{ {Equal}: {value} }}",
            IInputObjectGraphType of when of.GetField(SurfaceNames.Some) is { } some =>
                $"{{ {SurfaceNames.Some}: {Example(some.ResolvedType!, value)} }}",
            IInputObjectGraphType of when of.GetField(SurfaceNames.Id) is { } id =>
                $"{{ {SurfaceNames.Id}: {Example(id.ResolvedType!, value)} }}",
            IInputObjectGraphType of => $"{{ {of.Fields.First().Name}: … }}",
            _ => value,
        };

    private static string ForList(IInputObjectGraphType type, string found) =>
        type.GetField(Among) is not null ? $" Write {{ {Among}: {found} }}."
        : type.GetField(SurfaceNames.Some)?.ResolvedType?.GetNamedType() is IInputObjectGraphType element
        && element.GetField(Among) is not null
            ? $" Write {{ {SurfaceNames.Some}: {{ {Among}: {found} }} }}."
        : type.GetField(SurfaceNames.Some) is not null ? $" Write {{ {SurfaceNames.Some}: {{ {SurfaceNames.Or}: [ … ] }} }}."
        : type.GetField(SurfaceNames.And) is not null ? $" Put the conditions into one object, or write {{ {SurfaceNames.And}: [ … ] }}."
        : "";

    private static bool IsOrder(IInputObjectGraphType type) => type.Name.EndsWith("Order", StringComparison.Ordinal);

    /// <summary><c>order: name</c> means a key, <c>needs: DESC</c> a direction.</summary>
    private static string ExampleOfOrder(IInputObjectGraphType type, string found)
    {
        var (key, direction) = type.GetField(found.Trim('"')) is { } named
            ? (named.Name, SurfaceNames.Ascending)
            : (
                type.GetField(SurfaceNames.Count)?.Name ?? type.Fields.First().Name,
                found is SurfaceNames.Descending ? SurfaceNames.Descending : SurfaceNames.Ascending
            );
        return $"{{ {key}: {direction} }}";
    }
}
