using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Analysis.Completeness;

/// <summary>What silence means, as root fields: what is filled, what a sheet leaves blank, of what there is no sheet.</summary>
internal static class CompletenessAnalyses
{
    private const int MaxProjects = 1000;

    private static readonly ResultType<FieldCompleteness> Field = new ResultType<FieldCompleteness>(
        "FieldCompleteness",
        "How many nodes have a field, and why the others do not. filled, blank, unread and absent add up to nodes."
    )
        .Text("name", field => field.Field.Name, "The field.")
        .Text("label", field => field.Field.Label.Fr, "What it means, in French.")
        .Text("labelEn", field => field.Field.Label.En, "What it means, in English.")
        .OptionalText("cell", field => field.Field.Cell, "The cell of the sheets for it. Absent if the sheets have none.")
        .Int("nodes", field => field.Nodes, "How many nodes are counted.")
        .Int("filled", field => field.Filled, "How many have it.")
        .Int("blank", field => field.Blank, "Blank in print: a sheet describes them but leaves the cell empty (item nonresponse).")
        .Int(
            "unread",
            field => field.Unread,
            "Nothing to read: the sheets have a cell for it, but no sheet describes these nodes (unit nonresponse)."
        )
        .Int("absent", field => field.Absent, "Not there, and the sheets have no cell for it: nobody was asked.")
        .Int("implied", field => field.Implied, "How many of the filled ones are only implied or ambiguous: nothing is stated.")
        .Float(
            "share",
            field => field.Share,
            "The share filled among those with something to read: filled / (nodes - unread). 0 if there was nothing to read."
        );

    private static readonly ResultType<FilledCell> Cell = new ResultType<FilledCell>("SheetCell", "A cell of a sheet.")
        .Text("name", cell => cell.Cell.Name, "The field of the project, or of a node it leads to: needs, territories.milieux.")
        .Text("label", cell => cell.Cell.Field.Label.Fr, "What it means, in French.")
        .Text("labelEn", cell => cell.Cell.Field.Label.En, "What it means, in English.")
        .Text("cell", cell => cell.Cell.Field.Cell!, "The name of the cell on the sheet.")
        .Boolean("implied", cell => cell.IsImplied, "Whether its content is only implied or ambiguous: nothing is stated.");

    public static IEnumerable<GraphAnalysis> Of(GraphSchema schema) => [Kinds(schema), Projects(schema)];

    private static GraphAnalysis Kinds(GraphSchema schema)
    {
        var kinds = new ChoicesArgument("kinds", "The kinds to count; all by default.", AnalysisVocabularies.Kinds(schema));
        var where = new FilterArgument("where", "Which nodes to count.");
        var widest = schema.Kinds.Max(kind => CountedField.Of(kind).Count());
        var type = new ResultType<KindCompleteness>("KindCompleteness", "How complete the nodes of a kind are.")
            .Enum("kind", AnalysisVocabularies.Kinds(schema), counted => AnalysisVocabularies.NameOf(counted.Kind), "The kind.")
            .Int("nodes", counted => counted.Nodes, "How many nodes are counted.")
            .Int(
                "onSheet",
                counted => counted.OnSheet,
                "How many of them a sheet describes: they have a sheet, or a cell of a sheet names them."
            )
            .Many("fields", Field, counted => counted.Fields, _ => widest, "Its properties and relations, in the order of the schema.");
        return GraphAnalysis.OfList(
            "completeness",
            "What a missing value means: for each kind and field, how many nodes are filled, blank in print, "
                + "or without a sheet to read.",
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
        var first = new NumberArgument("first", "The maximum number of projects.", Surface.SurfaceNames.DefaultPage, 0, MaxProjects);
        var kind = Sheets.KindOf(schema);
        var cells = SheetCell.Of(kind).Count();
        var type = new ResultType<ProjectCompleteness>("ProjectCompleteness", "Which cells of a project's sheet are filled.")
            .Node("project", (_, sheet) => sheet.Project, "The project.", kind)
            .Boolean("hasSheet", sheet => sheet.HasSheet, "Whether the recueil has a sheet about it.")
            .Int("filled", sheet => sheet.Filled.Count, "How many cells are filled.")
            .Int("blank", sheet => sheet.Blank, "How many cells are blank on its sheet.")
            .Int("unread", sheet => sheet.Missing.Count - sheet.Blank, "How many cells are empty because there is no sheet to read.")
            .Float("share", sheet => sheet.Share, "The share of cells that are filled.")
            .Many("filledCells", Cell, sheet => sheet.Filled, _ => cells, "The filled cells.")
            .Many(
                "missingCells",
                Cell,
                sheet => sheet.Missing,
                _ => cells,
                "The empty cells. If there is a sheet, they are blank in print."
            );
        return GraphAnalysis.OfList(
            "projectCompleteness",
            "For each project, which cells of the sheet are filled and which are missing. Projects with a "
                + "sheet come first, the least complete before the others.",
            type,
            request => ProjectCompleteness.Of(request, request.Number(first)),
            size => Math.Min(size.Number(first), size.Statistics.CountOf(kind)),
            where,
            first
        );
    }
}
