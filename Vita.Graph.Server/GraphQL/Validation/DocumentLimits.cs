using System.Text;
using GraphQLParser.AST;
using Vita.Graph.Core.Surface;
using Vita.Graph.Server.Http;
using Vita.Graph.Server.Settings;

namespace Vita.Graph.Server.GraphQL.Validation;

/// <summary>Refuses documents that would cost more to check than an answer is worth. Runs before any other check: some of those are
/// quadratic.</summary>
internal sealed class DocumentLimits(QueryLimits limits)
{
    /// <returns>What has read the text to its end.</returns>
    /// <exception cref="RequestRefusedException">The text is longer than it may be, or holds what is no token.</exception>
    public DocumentScanner CheckText(string text)
    {
        var bytes = Encoding.UTF8.GetByteCount(text);
        if (bytes > limits.DocumentBytes)
        {
            throw Refused(
                QueryCodes.LimitDocumentBytes,
                "The document",
                $"{bytes} bytes",
                limits.DocumentBytes,
                "Select less, or put values into variables."
            );
        }

        var scanner = new DocumentScanner(text);
        while (scanner.MoveNext())
        {
            if (scanner.Tokens.Count > limits.DocumentTokens)
            {
                throw Refused(
                    QueryCodes.LimitDocumentTokens,
                    "The document",
                    $"more than {limits.DocumentTokens} words and signs",
                    limits.DocumentTokens,
                    "Select less, or put values into variables."
                );
            }
        }

        return scanner;
    }

    /// <exception cref="RequestRefusedException">A branch is deeper or wider than it may be.</exception>
    public void CheckTree(GraphQLDocument document)
    {
        var measures = new SelectionMeasures(document);
        foreach (var operation in document.Definitions.OfType<GraphQLOperationDefinition>())
        {
            Check(operation, measures.Of(operation.SelectionSet));
        }

        // What nobody spreads is refused in the end, but every rule looks at it first.
        Check("Fragments that are not spread", measures.OfOthers());

        new InputMeasures(limits, document.Source).Check(document);
    }

    /// <exception cref="RequestRefusedException">It is deeper or wider than it may be.</exception>
    public void Check(GraphQLOperationDefinition operation, SelectionMeasure measure)
    {
        var name = operation.Name is { } own ? $"Operation '{own.StringValue}'" : "The operation";
        Check(name, measure);
        Require(
            measure.Width,
            limits.RootFields,
            QueryCodes.LimitRootFields,
            name,
            "fields at its root",
            "Split it into several operations."
        );
    }

    private void Check(string name, SelectionMeasure measure)
    {
        Require(
            measure.Depth,
            limits.SelectionDepth,
            QueryCodes.LimitSelectionDepth,
            $"'{measure.DeepestBranch}'",
            "fields inside one another",
            "Select less deep, or go on from an id with 'node'."
        );
        Require(
            measure.Fields,
            limits.Fields,
            QueryCodes.LimitFields,
            $"{name}, most of all in '{measure.WidestBranch}',",
            "fields",
            "Split it into several operations."
        );
        Require(measure.Aliases, limits.Aliases, QueryCodes.LimitAliases, name, "aliases", "Split it into several operations.");
    }

    private static void Require(long found, int most, QueryCode code, string branch, string unit, string advice)
    {
        if (found > most)
        {
            throw Refused(code, branch, $"{found} {unit}", most, advice);
        }
    }

    private static RequestRefusedException Refused(QueryCode code, string branch, string found, int most, string advice) =>
        new(new GraphError(code, $"{branch} has {found}; at most {most} are allowed. {advice}"));
}
