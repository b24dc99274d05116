using System.Text.Json;
using Vita.Graph.Core.Text;

namespace Vita.Graph.Server.Questions;

/// <summary>The questions as JSON, for <c>/questions</c>: all that a form or a dashboard needs to ask one.</summary>
internal static class QuestionList
{
    private static readonly JsonSerializerOptions Form = new(JsonSerializerDefaults.Web) { Encoder = ReadableJson.Encoder };

    public static byte[] Write(QuestionBook book) =>
        JsonSerializer.SerializeToUtf8Bytes(
            book.Questions.Select(question => new
            {
                question.Name,
                question.Url,
                Title = new { question.Title.Fr, question.Title.En },
                Description = new { question.Summary.Fr, question.Summary.En },
                Parameters = question.Parameters.Select(parameter => new
                {
                    parameter.Name,
                    parameter.Type,
                    parameter.Default,
                    Description = new { parameter.Description.Fr, parameter.Description.En },
                    Values = parameter.Values.Select(value => value.Name),
                    Labels = parameter.Values.Select(value => new
                    {
                        Value = value.Name,
                        Fr = value.LabelFr,
                        En = value.LabelEn,
                    }),
                }),
                Columns = question.Table.Columns.Select(column => column.Name),
                question.Document,
            }),
            Form
        );
}
