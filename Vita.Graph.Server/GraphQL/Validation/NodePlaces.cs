using GraphQLParser;
using GraphQLParser.AST;
using Vita.Graph.Server.Http;

namespace Vita.Graph.Server.GraphQL.Validation;

/// <summary>Where the nodes of a document stand in its text.</summary>
internal static class NodePlaces
{
    public static TextPlace PlaceIn(this ASTNode node, ROM source) => TextPlace.At(source.Span, node.Location.Start);
}
