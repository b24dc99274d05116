using System.Text.Json.Serialization;
using Vita.Graph.Core;

namespace Vita.Graph.Server.Stores;

/// <summary>Something about the content of the store that does not keep it from being served. Told in the log when it begins, and by <c>/health/ready</c> as long as it holds.</summary>
/// <param name="Code">One of <see cref="Core.StoreCodes.All"/>.</param>
/// <param name="Text">What was found. No path and no address: everybody may read it.</param>
/// <param name="Count">How often; null where it is no number of things.</param>
/// <param name="Example">An id to look at; null where there is none.</param>
public sealed record StoreNote(string Code, string Text, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] long? Count = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Example = null)
{
    /// <summary>A note that says what its code means.</summary>
    public static StoreNote Of(ProblemCode code) => new(code.Code, code.Meaning);

    public override string ToString() => $"{Code}: {Text}{(Count is { } count ? $" ({count}, for example {Example})" : "")}";
}
