using GraphQL.Validation;
using GraphQLParser.AST;

namespace Vita.Graph.Server.GraphQL.Validation;

/// <summary>A problem at a node of the document, as the library's validator collects it.</summary>
internal sealed class RefusedError : ValidationError
{
    public RefusedError(ValidationContext context, ASTNode node, InputProblem problem)
        : base(context.Document.Source, null, problem.Message, node) => Problem = problem;

    public InputProblem Problem { get; }
}
