using Vita.Graph.Core.Analysis.Paths;
using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Analysis;

/// <summary>Nodes that an answer has no room for, as a result.</summary>
internal static class LeftOutType
{
    /// <summary>A node rarely has neighbours over more relations than this.</summary>
    public const int TypicalRelations = 10;

    public static ResultType<LeftOut> Of(GraphSchema schema) =>
        new ResultType<LeftOut>("LeftOut", "Nodes of one kind that are not in the answer.")
            .Enum("kind", AnalysisVocabularies.Kinds(schema), group => AnalysisVocabularies.NameOf(group.Kind), "Their kind.")
            .Int("count", group => group.Count, "How many.");

    /// <summary>The same, over one relation.</summary>
    public static ResultType<RelationLeftOut> OfRelations(GraphSchema schema) =>
        new ResultType<RelationLeftOut>("RelationLeftOut", "Neighbours over one relation that are not in the answer.")
            .Enum("type", AnalysisVocabularies.RelationTypes(schema), group => group.Type.Name, "The type of relation.")
            .Boolean(
                "isOutgoing",
                group => group.Direction is Direction.Out,
                "Whether the relation leaves the node whose neighbours they are."
            )
            .Enum("kind", AnalysisVocabularies.Kinds(schema), group => AnalysisVocabularies.NameOf(group.Kind), "Their kind.")
            .Int("count", group => group.Count, "How many, each once.");
}
