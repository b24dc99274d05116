using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Exceptions;
using Vita.Graph.Core.Surface;
using Vita.Graph.Server.Http;

namespace Vita.Graph.Server.GraphQL.Validation;

/// <summary>Tokens → the syntax tree, or the place of the first that cannot stand where it stands.</summary>
internal static class DocumentParser
{
    private const int LongToken = 100;
    private const int LongLine = 1000;

    /// <exception cref="RequestRefusedException">It is no GraphQL, or nested deeper than the library reads.</exception>
    public static GraphQLDocument Parse(DocumentScanner document)
    {
        if (document.Text.Length > LongLine)
        {
            CheckLines(document);
        }

        try
        {
            return Read(document.WithoutComments);
        }
        catch (GraphQLParserException error)
        {
            throw Refused(error, document, PositionOf(error.Location, document.WithoutComments));
        }
    }

    /// <summary>
    /// The library draws an arrow below what it complains of, in a time that is the square of the column: 60,000 columns take it a second.
    /// So what may have long lines is first read with each token on a line of its own and long ones shortened. The number of a line is
    /// then that of a token.
    /// </summary>
    private static void CheckLines(DocumentScanner document)
    {
        try
        {
            Read(string.Join('\n', document.Tokens.Select(token => Shortened(document.Text[token]))));
        }
        catch (GraphQLParserException error)
        {
            throw Refused(error, document, document.Tokens[Math.Min(error.Location.Line, document.Tokens.Count) - 1].Start.Value);
        }
    }

    private static string Shortened(string token) =>
        token.Length <= LongToken
            ? token
            : token[0] switch
            {
                '"' => "\"\"",
                '-' or (>= '0' and <= '9') => "1",
                _ => token[..LongToken],
            };

    private static GraphQLDocument Read(string text) => Parser.Parse(text, new ParserOptions { Ignore = IgnoreOptions.Comments });

    private static int PositionOf(Location location, string text)
    {
        var position = 0;
        for (var line = 1; line < location.Line; line++)
        {
            var end = text.AsSpan(position).IndexOfAny('\n', '\r');
            position += end + (text.AsSpan(position + end).StartsWith("\r\n") ? 2 : 1);
        }

        return position + location.Column - 1;
    }

    /// <summary>What is missing at the end is missed directly behind the last token.</summary>
    private static RequestRefusedException Refused(GraphQLParserException error, DocumentScanner document, int position)
    {
        var (code, what) =
            error is GraphQLMaxDepthExceededException
                ? (QueryCodes.LimitNesting, "is nested too deep to be read")
                : (QueryCodes.Syntax, "cannot be read");
        var found = error.Description.Split("; for more information", 2)[0].TrimEnd('.');
        var isAtEnd =
            found.EndsWith("found EOF", StringComparison.Ordinal) || found.StartsWith("Unexpected EOF", StringComparison.Ordinal);
        var place = TextPlace.At(document.Text, isAtEnd && document.Tokens.Count > 0 ? document.Tokens[^1].End.Value : position);
        return new(new GraphError(code, $"The document {what}: {found}. See the place for what stands there.", [place], []));
    }
}
