using Vita.Graph.Core.Analysis;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Surface;

namespace Vita.Graph.Server.Questions;

/// <summary>What an operation selects of an analysis → the columns of its answer as a table: the rows are the items of the one list that it
/// gives or holds.</summary>
internal sealed class TableOfAnalysis(GraphSchema schema)
{
    /// <summary>The table; null where there can be none, which is reported.</summary>
    public QuestionTable? Of(SelectedField root, ResultObject result, Action<string> report)
    {
        if (result.Multiplicity is Multiplicity.Many)
        {
            return new([root.Key], null, Below(new(root, result), "", []));
        }

        var parts = PartsOf(root, result.Type);
        var lists = parts
            .Where(part =>
                part.Field is ResultObject { Multiplicity: Multiplicity.Many } or ResultNode { Multiplicity: Multiplicity.Many }
            )
            .ToList();
        if (lists is not [var list])
        {
            report(
                $"'{root.Key}' has {lists.Count} lists; expected one, whose items are the rows of the table. Ask the others in "
                    + $"questions of their own."
            );
            return null;
        }

        var count = parts.Find(part => part.Field.Name == Parts.NameOf(ConnectionPart.TotalCount));
        return new([root.Key, list.Selected.Key], count is null ? null : [root.Key, count.Selected.Key], Below(list, "", []));
    }

    private static List<Part> PartsOf(SelectedField field, ResultType type) =>
        [
            .. field
                .SubfieldsOn(type.Name)
                .Select(part => new Part(part, part.Name == SurfaceNames.TypeName ? ResultType.NameOf(type) : type.Find(part.Name))),
        ];

    /// <summary>Kinds of node of which one key is selected share its column.</summary>
    private List<QuestionColumn> Below(Part part, string prefix, IReadOnlyList<string> path) =>
        part.Field switch
        {
            ResultObject owner => [.. PartsOf(part.Selected, owner.Type).SelectMany(below => Columns(below, prefix, path))],
            ResultNode node =>
            [
                .. schema
                    .Kinds.Where(kind => node.Kind is null || node.Kind == kind)
                    .SelectMany(kind => part.Selected.SubfieldsOn(kind.Name))
                    .SelectMany(field => TableOfAnswer.Columns(field, prefix, path))
                    .DistinctBy(column => string.Join('.', column.Path)),
            ],
            null or ResultValue => [],
            _ => throw new InvalidOperationException($"'{part.Selected.Name}' has no columns"),
        };

    private List<QuestionColumn> Columns(Part part, string prefix, IReadOnlyList<string> path)
    {
        IReadOnlyList<string> here = [.. path, part.Selected.Key];
        var name = TableOfAnswer.NameOf(part.Selected, prefix);
        return part.Field is ResultValue ? [new(name, here)] : Below(part, name, here);
    }

    private sealed record Part(SelectedField Selected, ResultField Field);
}
