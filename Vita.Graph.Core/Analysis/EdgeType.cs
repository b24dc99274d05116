using Vita.Graph.Core.Analysis.Paths;
using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Analysis;

/// <summary>An edge of the graph as a result, with its two ends and where it was read.</summary>
internal static class EdgeType
{
    public static ResultType<PathEdge> Of(GraphSchema schema) =>
        new ResultType<PathEdge>("GraphEdge", "A relation between two nodes, as the source states it.")
            .Enum("type", AnalysisVocabularies.RelationTypes(schema), edge => edge.Set.Type.Name, "The type of relation.")
            .Node("from", (snapshot, edge) => new(edge.Set.From, snapshot[edge.Set].From[edge.Edge]), "The node it leaves.")
            .Node("to", (snapshot, edge) => new(edge.Set.To, snapshot[edge.Set].To[edge.Edge]), "The node it enters.")
            .Node(
                "source",
                (snapshot, edge) => new(snapshot.Sources.Kind, snapshot[edge.Set].Provenance.Sources[edge.Edge]),
                "The document it comes from.",
                schema.FindKind(Provenance.SourceKind)
            )
            .Column(
                "page",
                ProvenanceParts.PropertyOf(ProvenancePart.Page),
                (snapshot, edge) => (snapshot[edge.Set].Provenance.Pages, edge.Edge),
                "The page it is printed on, from 1. Absent if the source has no pages."
            )
            .Column(
                "basis",
                Provenance.BasisType,
                (snapshot, edge) => (snapshot[edge.Set].Provenance.Bases, edge.Edge),
                "How certain the source is about it."
            );
}
