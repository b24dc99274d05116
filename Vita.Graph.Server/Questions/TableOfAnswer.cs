using Vita.Graph.Core.Analysis;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Surface;

namespace Vita.Graph.Server.Questions;

/// <summary>What an operation selects → the columns of its answer as a table.</summary>
internal static class TableOfAnswer
{
    /// <summary>Keys that say how a list is written down, not what is in it.</summary>
    private static readonly HashSet<string> OfTheForm =
    [
        Parts.NameOf(ConnectionPart.Nodes),
        Parts.NameOf(ConnectionPart.Edges),
        Parts.NameOf(EdgePart.Node),
    ];

    /// <summary>The table; null where there can be none, which is reported.</summary>
    /// <param name="root">What is selected.</param>
    /// <param name="schema">The schema.</param>
    /// <param name="report">Takes why there can be none.</param>
    /// <param name="isToCount">Whether the answer must tell how many rows there are in all.</param>
    public static QuestionTable? Of(IReadOnlyList<SelectedField> root, GraphSchema schema, Action<string> report, bool isToCount = true)
    {
        if (root is not [var field])
        {
            report(
                $"{root.Count} fields at the root; expected one, whose items are the rows of the table. Ask the others in questions "
                    + $"of their own."
            );
            return null;
        }

        var table = Analyses.Of(schema).Find(field.Name) is { } analysis
            ? new TableOfAnalysis(schema).Of(field, analysis.Result, report)
            : OfPage(field, report, isToCount);
        if (table?.Columns.GroupBy(column => column.Name).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            report($"two columns are called '{twice.Key}'; expected one name for each. Give one of the fields an alias.");
            return null;
        }

        return table;
    }

    private static QuestionTable? OfPage(SelectedField page, Action<string> report, bool isToCount)
    {
        var fields = page.SubfieldsOn("");
        var lists = fields
            .Where(field => Parts.Of<ConnectionPart>(field) is ConnectionPart.Nodes or ConnectionPart.Edges or ConnectionPart.GroupBy)
            .ToList();
        var count = fields.FirstOrDefault(field => Parts.Of<ConnectionPart>(field) is ConnectionPart.TotalCount);
        if (lists is not [var list] || (count is null && isToCount && !IsGroups(list)))
        {
            report(
                $"'{page.Key}' has no 'totalCount' and one of 'nodes' and 'edges', and no 'groupBy' alone; expected the rows, and how "
                    + $"many there are in all, or groups. Select them."
            );
            return null;
        }

        // Groups are not counted: the number of rows on all pages is none of theirs.
        return new(
            [page.Key, list.Key],
            IsGroups(list) || count is null ? null : [page.Key, count.Key],
            [.. list.SubfieldsOn("").SelectMany(field => Columns(field, "", []))]
        )
        {
            IsUncounted = count is null && !IsGroups(list),
        };
    }

    private static bool IsGroups(SelectedField list) => Parts.Of<ConnectionPart>(list) is ConnectionPart.GroupBy;

    /// <summary>What a field is called below a prefix.</summary>
    public static string NameOf(SelectedField field, string prefix) =>
        OfTheForm.Contains(field.Name) ? prefix
        : prefix.Length == 0 ? field.Key
        : $"{prefix}.{field.Key}";

    /// <summary>The columns of a field of the graph and of all below it.</summary>
    public static IEnumerable<QuestionColumn> Columns(SelectedField field, string prefix, IReadOnlyList<string> path)
    {
        IReadOnlyList<string> here = [.. path, field.Key];
        var name = NameOf(field, prefix);
        var below = field.SubfieldsOn("");
        return below.Count == 0 ? [new(name, here)] : below.SelectMany(child => Columns(child, name, here));
    }
}
