using System.Runtime.CompilerServices;
using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Analysis.Reasons;

/// <summary>A reason as a result: why a row is there.</summary>
public static class ReasonType
{
    /// <summary>How many are given where a caller does not say how many.</summary>
    public const int DefaultCount = 100;

    /// <summary>As many as a caller may ask for.</summary>
    public const int MaxCount = 1000;

    /// <summary>Edges of one reason, for estimates: no path of the schema is longer than three, and no chain of territories or themes than
    /// this.</summary>
    private const int MostRelations = 6;

    private static readonly ConditionalWeakTable<GraphSchema, ResultType<Reason>> Known = [];

    public static ResultType<Reason> Of(GraphSchema schema) => Known.GetValue(schema, Make);

    private static ResultType<Reason> Make(GraphSchema schema) =>
        new ResultType<Reason>("Reason", "Something that satisfied where.")
            .Text("path", reason => reason.Path, "The keys of where that led there, without some, and, node and the like: needs.themes.")
            .Node("node", (_, reason) => reason.Node, "What satisfied it: what has the property, or what the relation leads to.")
            .Texts("values", reason => reason.Values, "The values that satisfied it; none where a relation did.")
            .Many(
                "relations",
                EdgeType.Of(schema),
                reason => reason.Relations,
                _ => MostRelations,
                "What leads to it from the node above, step by step; none of a property. Of what a link says: the link."
            );
}
