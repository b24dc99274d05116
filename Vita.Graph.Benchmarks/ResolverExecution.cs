using System.Text.Json;
using GraphQL;
using GraphQL.SystemTextJson;
using GraphQL.Types;
using GraphQLParser;
using GraphQLParser.AST;
using Microsoft.AspNetCore.Http;

namespace Vita.Graph.Benchmarks;

/// <summary>GraphQL.NET as it comes: a resolver per field over objects in memory. Its document is parsed once and not validated again, so
/// that only execution and writing are measured.</summary>
internal sealed class ResolverExecution
{
    private readonly DocumentExecuter _executer = new();
    private readonly GraphQLSerializer _serializer = new();
    private readonly ISchema _schema = ResolverSchema.Create(ObjectGraph.Load());
    private readonly GraphQLDocument _document = Parser.Parse(Questions.Medium);

    public async Task AnswerAsync(HttpContext http)
    {
        // The caller's JSON is read, as every server must.
        using var request = await JsonDocument.ParseAsync(http.Request.Body);
        var result = await _executer.ExecuteAsync(
            new ExecutionOptions
            {
                Schema = _schema,
                Query = request.RootElement.GetProperty("query").GetString(),
                Document = _document,
                ValidationRules = [],
            }
        );
        using var body = new MemoryStream();
        await _serializer.WriteAsync(body, result);
        http.Response.ContentType = "application/json; charset=utf-8";
        http.Response.ContentLength = body.Length;
        await http.Response.BodyWriter.WriteAsync(body.GetBuffer().AsMemory(0, (int)body.Length));
    }
}
