using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Analysis.Completeness;

/// <summary>What silence means, as root fields: what is filled, what a sheet leaves blank, of what there is no sheet.</summary>
internal static class CompletenessAnalyses
{
    private const int MaxProjects = 1000;

    private static readonly ResultType<FieldCompleteness> Field = new ResultType<FieldCompleteness>(
        "FieldCompleteness",
        "How many nodes have a field, and why the others have not. filled, blank, unread and absent make up nodes."
    )
        .Text("name", field => field.Field.Name, "The field.")
        .Text("label", field => field.Field.Label.Fr, "What it means, in French.")
        .Text("labelEn", field => field.Field.Label.En, "What it means, in English.")
        .OptionalText("cell", field => field.Field.Cell, "The cell of the sheets that prints it; absent where they have none for it.")
        .Int("nodes", field => field.Nodes, "How many nodes are counted.")
        .Int("filled", field => field.Filled, "Those that have it.")
        .Int("blank", field => field.Blank, "Blank in print: a sheet speaks of them and says nothing of it (item nonresponse).")
        .Int(
            "unread",
            field => field.Unread,
            "Nothing to be read: it is a cell of the sheets, and no sheet speaks of them (unit nonresponse)."
        )
        .Int("absent", field => field.Absent, "Not there, and no cell of the sheets: nobody was asked.")
        .Int("implied", field => field.Implied, "Of those filled: all that fills it is implied or ambiguous, nothing is stated.")
        .Float(
            "share",
            field => field.Share,
            "What part is filled of those of which something could be read: filled / (nodes - unread); 0 where nothing could."
        );

    private static readonly ResultType<FilledCell> Cell = new ResultType<FilledCell>("SheetCell", "A cell of a sheet.")
        .Text("name", cell => cell.Cell.Name, "The field of the project, or of what it leads to: needs, territories.milieux.")
        .Text("label", cell => cell.Cell.Field.Label.Fr, "What it means, in French.")
        .Text("labelEn", cell => cell.Cell.Field.Label.En, "What it means, in English.")
        .Text("cell", cell => cell.Cell.Field.Cell!, "The cell, in the word of the sheet.")
        .Boolean("implied", cell => cell.IsImplied, "Whether what it holds is implied or ambiguous, and nothing stated.");

    public static IEnumerable<GraphAnalysis> Of(GraphSchema schema) => [Kinds(schema), Projects(schema)];

    private static GraphAnalysis Kinds(GraphSchema schema)
    {
        var kinds = new ChoicesArgument("kinds", "The kinds to count; all by default.", AnalysisVocabularies.Kinds(schema));
        var where = new FilterArgument("where", "Which nodes to count.");
        var widest = schema.Kinds.Max(kind => CountedField.Of(kind).Count());
        var type = new ResultType<KindCompleteness>("KindCompleteness", "How far the nodes of a kind are filled.")
            .Enum("kind", AnalysisVocabularies.Kinds(schema), counted => AnalysisVocabularies.NameOf(counted.Kind), "The kind.")
            .Int("nodes", counted => counted.Nodes, "How many nodes are counted.")
            .Int("onSheet", counted => counted.OnSheet, "Those that a sheet speaks of: they have one, or a cell of one names them.")
            .Many("fields", Field, counted => counted.Fields, _ => widest, "Its properties and relations, in the order of the schema.");
        return GraphAnalysis.OfList(
            "completeness",
            "What silence means: kind by kind and field by field how many nodes are filled, blank in print, or have no sheet to be read.",
            type,
            request => KindCompleteness.Of(request, request.Kinds(kinds)),
            _ => schema.Kinds.Count,
            kinds,
            where
        );
    }

    private static GraphAnalysis Projects(GraphSchema schema)
    {
        var where = new FilterArgument("where", "Which projects.");
        var first = new NumberArgument("first", "At most so many projects.", Surface.SurfaceNames.DefaultPage, 0, MaxProjects);
        var kind = Sheets.KindOf(schema);
        var cells = SheetCell.Of(kind).Count();
        var type = new ResultType<ProjectCompleteness>("ProjectCompleteness", "Which cells of a project's sheet are filled.")
            .Node("project", (_, sheet) => sheet.Project, "The project.", kind)
            .Boolean("hasSheet", sheet => sheet.HasSheet, "Whether the recueil prints a sheet of it.")
            .Int("filled", sheet => sheet.Filled.Count, "How many cells hold something.")
            .Int("blank", sheet => sheet.Blank, "How many cells its sheet leaves blank.")
            .Int("unread", sheet => sheet.Missing.Count - sheet.Blank, "How many cells hold nothing as there is no sheet to be read.")
            .Float("share", sheet => sheet.Share, "What part of the cells holds something.")
            .Many("filledCells", Cell, sheet => sheet.Filled, _ => cells, "The cells that hold something.")
            .Many(
                "missingCells",
                Cell,
                sheet => sheet.Missing,
                _ => cells,
                "The cells that hold nothing: blank in print where there is a sheet."
            );
        return GraphAnalysis.OfList(
            "projectCompleteness",
            "Project by project which cells of the sheet are filled and which are missing: sheets first, those that miss most "
                + "before the others.",
            type,
            request => ProjectCompleteness.Of(request, request.Number(first)),
            size => Math.Min(size.Number(first), size.Statistics.CountOf(kind)),
            where,
            first
        );
    }
}
