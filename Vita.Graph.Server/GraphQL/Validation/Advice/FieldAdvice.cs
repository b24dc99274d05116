using GraphQL;
using GraphQL.Types;
using Vita.Graph.Core.Surface;

namespace Vita.Graph.Server.GraphQL.Validation.Advice;

/// <summary>What to write in the place of a field that a type does not have, or that is written without what it needs.</summary>
internal static class FieldAdvice
{
    /// <param name="type">Has no such field.</param>
    /// <param name="name">The field.</param>
    /// <param name="above">The field that is selected from and the type that has it; null at the root.</param>
    public static string Unknown(IComplexGraphType type, string name, (IComplexGraphType Type, string Field)? above)
    {
        var known = type.Fields.Select(field => field.Name).ToList();
        return Below(type, name)
            ?? OnKinds(type, name)
            ?? AsConnection(type, name, above)
            ?? (Names.NearestTo(name, known) is { Length: > 0 } nearest ? nearest : Names.ListOf(known));
    }

    /// <summary>Braces with the fields that show what there is.</summary>
    public static string Selection(IGraphType? type)
    {
        var fields = (type?.GetNamedType() as IComplexGraphType)?.Fields.Select(field => field.Name).ToHashSet() ?? [];
        string[] usual = fields.Contains(SurfaceNames.Nodes)
            ? [Parts.NameOf(ConnectionPart.TotalCount), $"{SurfaceNames.Nodes} {{ {SurfaceNames.Id} }}"]
            : [.. new[] { SurfaceNames.Id, "name", "title", "text", "label", SurfaceNames.Count }.Where(fields.Contains).Take(2)];
        return usual.Length > 0 ? $"{{ {string.Join(' ', usual)} }}" : $"{{ {fields.FirstOrDefault() ?? SurfaceNames.TypeName} }}";
    }

    /// <summary>A page has its rows, and an edge its node, one level below.</summary>
    private static string? Below(IComplexGraphType type, string name)
    {
        string[] wrappers =
        [
            SurfaceNames.Nodes,
            SurfaceNames.Node,
            Parts.NameOf(ConnectionPart.PageInfo),
            Parts.NameOf(ConnectionPart.Edges),
        ];
        var wrapper = wrappers.FirstOrDefault(wrapper =>
            (type.GetField(wrapper)?.ResolvedType?.GetNamedType() as IComplexGraphType)?.HasField(name) == true
        );
        return wrapper is null ? null : $" It is one level below: {wrapper} {{ {name} }}.";
    }

    private static string? OnKinds(IComplexGraphType type, string name)
    {
        if (type is not IInterfaceGraphType node)
        {
            return null;
        }

        var kinds = node.PossibleTypes.Where(kind => kind.HasField(name)).Select(kind => kind.Name).ToList();
        return kinds.Count == 0
            ? null
            : $" {string.Join(", ", kinds)} {(kinds.Count == 1 ? "has" : "have")} it: ... on {kinds[0]} {{ {name} }}.";
    }

    /// <summary>A plain list has no pages; the connection of the same relation has.</summary>
    private static string? AsConnection(IComplexGraphType type, string name, (IComplexGraphType Type, string Field)? above)
    {
        var connection = above is var (owner, field) ? owner.GetField(field + "Connection") : null;
        return connection?.ResolvedType?.GetNamedType() is IComplexGraphType page && page.HasField(name) && !type.HasField(name)
            ? $" '{above!.Value.Field}' is a plain list; its pages have it: {connection.Name} {{ {name} … }}."
            : null;
    }
}
