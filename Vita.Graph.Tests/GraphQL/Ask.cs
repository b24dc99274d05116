using GraphQL.Types;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Surface;
using Vita.Graph.Server.GraphQL.Schemas;
using Vita.Graph.Server.GraphQL.Selections;
using Vita.Graph.Server.GraphQL.Validation;

namespace Vita.Graph.Tests.GraphQL;

/// <summary>What tests ask: a document and its variables as JSON, against the schema of the product.</summary>
internal static class Ask
{
    public static ISchema Schema { get; } = SchemaFactory.Create(VitaSchema.Current);

    private static OperationReader Reader { get; } = new(Schema, new(), new());

    public static ValueTask<ValidatedOperation> ForOperation(string document, string variables = "{}", string? operationName = null) =>
        Reader.ReadAsync(document, operationName, JsonValues.ReadObject(variables));

    public static async Task<IReadOnlyList<SelectedField>> ForFields(
        string document,
        string variables = "{}",
        string? operationName = null
    ) => SelectionReader.Read(Schema, await ForOperation(document, variables, operationName));
}
