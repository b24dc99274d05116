using System.Text.Json.Serialization;
using Vita.Graph.Core;
using Vita.Graph.Core.Neo4j.Foreign;

namespace Vita.Graph.Server.Stores;

/// <summary>Something about the content of the store that does not keep it from being served. Told in the log when it begins, and by
/// <c>/health/ready</c> as long as it holds.</summary>
/// <param name="Code">One of <see cref="Core.StoreCodes.All"/>.</param>
/// <param name="Text">What was found. No path and no address: everybody may read it.</param>
/// <param name="Count">How often; null where it is no number of things.</param>
/// <param name="Place">Where, in names of the schema; null where it is the whole store.</param>
/// <param name="Example">Ids to look at, for the log only: what they name is perhaps not for everybody. Null where there are none.</param>
public sealed record StoreNote(
    string Code,
    string Text,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Place = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] long? Count = null,
    [property: JsonIgnore] string? Example = null
)
{
    /// <summary>A note that says what its code means.</summary>
    public static StoreNote Of(ProblemCode code) => new(code.Code, code.Meaning);

    /// <summary>A note on what others wrote into Neo4j.</summary>
    internal static StoreNote Of(ForeignFact fact) =>
        new(fact.Code.Code, fact.Code.Meaning, fact.Place, fact.Count, fact.Ids.Count > 0 ? string.Join(", ", fact.Ids) : null);

    /// <summary>A line for the log.</summary>
    public override string ToString() =>
        $"{Code}: {(Place is null ? "" : Place + ": ")}"
        + $"{Text}{(Count is { } count ? $" ({count}{(Example is null ? "" : ", for example " + Example)})" : "")}";
}
