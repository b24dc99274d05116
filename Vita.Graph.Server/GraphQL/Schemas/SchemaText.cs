using GraphQL;
using GraphQL.Types;
using GraphQL.Utilities;
using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Visitors;

namespace Vita.Graph.Server.GraphQL.Schemas;

/// <summary>The schema as text in the schema definition language: types by name, the fields of each in the order of their
/// declaration.</summary>
public static class SchemaText
{
    public static string Of(ISchema schema, bool withDescriptions = true)
    {
        // Read back, because only the library's own printer can leave out descriptions, and only the tree can be sorted by type.
        var document = Parser.Parse(schema.Print(new PrintOptions { IncludeDescriptions = withDescriptions }));
        document.Definitions.Sort((left, right) => string.CompareOrdinal(NameOf(left), NameOf(right)));
        return new SDLPrinter().Print(document);
    }

    private static string NameOf(ASTNode node) => node is INamedNode named ? named.Name.StringValue : "";
}
