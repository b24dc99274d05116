using System.Text.Json.Nodes;
using GraphQL.Types;

namespace Vita.Graph.Tests.World.Operations;

/// <summary>An argument: its value as JSON, read by its type.</summary>
internal sealed record RandomArgument(string Name, IGraphType Type, JsonNode? Value);

/// <summary>Something that a selection set holds.</summary>
/// <param name="IsIncluded">The condition of an <c>@include</c>; null where there is none.</param>
internal abstract record RandomSelection(bool? IsIncluded);

/// <summary>A field. Twins, fields of one key to be merged, share the object that holds their arguments.</summary>
internal sealed record RandomField(
    string? Alias,
    string Name,
    IReadOnlyList<RandomArgument> Arguments,
    IReadOnlyList<RandomSelection>? Below,
    bool? IsIncluded
) : RandomSelection(IsIncluded);

/// <summary>Selections under a type condition: in place, or as a named fragment.</summary>
internal sealed record RandomFragment(string TypeName, bool IsNamed, IReadOnlyList<RandomSelection> Below, bool? IsIncluded)
    : RandomSelection(IsIncluded);

/// <summary>A document and its variables, ready to be sent.</summary>
internal sealed record WrittenOperation(string Document, JsonObject Variables)
{
    public string VariablesText => RelaxedJson.Of(Variables);
}
