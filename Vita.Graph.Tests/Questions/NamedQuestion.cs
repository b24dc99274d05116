using System.Text;
using Vita.Graph.Core.Surface;
using Vita.Graph.Server.Data;
using Vita.Graph.Server.GraphQL.Selections;
using Vita.Graph.Server.Hosting;
using Vita.Graph.Server.Questions;
using Vita.Graph.Server.Settings;
using Vita.Graph.Tests.GraphQL;
using Vita.Graph.Tests.World;

namespace Vita.Graph.Tests.Questions;

/// <summary>The questions of <c>questions/</c>, asked of the bundled seeds without a server.</summary>
internal static class NamedQuestion
{
    private static readonly Lazy<QuestionBook> All = new(() => new QuestionDesk(new ServerSettings()).Book);

    public static QuestionBook Book => All.Value;

    /// <summary>Fields that ask a named question, with what it asks.</summary>
    public static IReadOnlyList<SelectedField> Expanded(IReadOnlyList<SelectedField> fields, ValidatedOperation operation) =>
        fields.Any(field => field.Name == SurfaceNames.Question)
            ? new QuestionExpander(Ask.Schema, new(Ask.Schema, new(), new()), Book, new()).Expand(fields, operation)
            : fields;

    /// <summary>The answer as a table, with the defaults of its parameters or other values of them as JSON.</summary>
    public static async Task<AnswerTable> TableOf(string name, string variables = "{}")
    {
        var question = Book.Find(name);
        var data = await RealGraph.Asked.Real.Data(question.Document, variables);
        return AnswerTable.Of(question.Table, Encoding.UTF8.GetBytes($"{{\"data\":{data}}}"));
    }

    /// <summary>What stands in one column, from the first row to the last.</summary>
    public static async Task<IReadOnlyList<string>> ColumnOf(string name, string column, string variables = "{}")
    {
        var table = await TableOf(name, variables);
        var at = table.Columns.ToList().IndexOf(column);
        return [.. table.Rows.Select(row => row[at].Text)];
    }
}
