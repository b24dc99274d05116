using System.Globalization;
using GraphQL;
using GraphQL.Types;
using Vita.Graph.Core.Surface;
using Vita.Graph.Server.GraphQL.Execution;
using Vita.Graph.Server.GraphQL.Schemas;
using Vita.Graph.Server.Http;

namespace Vita.Graph.Server.Data;

/// <summary>The parameters of an address → an operation that asks one root field with them, so that they mean what they mean on
/// <c>/graphql</c> and are refused as there.</summary>
internal static class RootField
{
    /// <param name="schema">The schema.</param>
    /// <param name="name">The root field, which gives an object.</param>
    /// <param name="given">The arguments as texts: each one value, or the values of a list.</param>
    /// <param name="defaults">Values of arguments that are not given.</param>
    /// <exception cref="RequestRefusedException">An argument is empty, or given several times without being a list.</exception>
    public static GraphQLRequest Request(
        ISchema schema,
        string name,
        IReadOnlyDictionary<string, IReadOnlyList<string>> given,
        IReadOnlyDictionary<string, object?> defaults
    )
    {
        var field = schema.Query.Fields.Find(name) ?? throw new InvalidOperationException($"no root field '{name}'");
        var (declared, arguments, variables) = (new List<string>(), new List<string>(), new Dictionary<string, object?>());
        foreach (var argument in field.Arguments ?? [])
        {
            if (given.TryGetValue(argument.Name, out var texts))
            {
                Check(argument, texts);
                arguments.Add($"{argument.Name}: {Value(argument, texts)}");
            }
            else if (defaults.TryGetValue(argument.Name, out var usual))
            {
                arguments.Add($"{argument.Name}: {Declared(argument, usual)}");
            }
        }

        var header = declared.Count == 0 ? "query" : $"query({string.Join(", ", declared)})";
        var call = arguments.Count == 0 ? name : $"{name}({string.Join(", ", arguments)})";
        return new($"{header} {{ {call} {{ __typename }} }}", null, variables, IsToExplain: false);

        string Value(QueryArgument argument, IReadOnlyList<string> texts) =>
            argument.ResolvedType!.GetNamedType() is IInputObjectGraphType
                ? WhereText.Argument(argument.Name, texts[0]) is { Json: { } json }
                    ? Declared(argument, JsonValues.Of(json))
                    : texts[0]
                : Declared(argument, Read(argument.ResolvedType!, texts));

        string Declared(QueryArgument argument, object? value)
        {
            declared.Add($"${argument.Name}: {argument.ResolvedType}");
            variables[argument.Name] = value;
            return $"${argument.Name}";
        }
    }

    private static void Check(QueryArgument argument, IReadOnlyList<string> texts)
    {
        var isList = argument.ResolvedType is ListGraphType or NonNullGraphType { ResolvedType: ListGraphType };
        if (texts.Any(string.IsNullOrWhiteSpace))
        {
            throw Refused($"'{argument.Name}' is empty. Give a value, or leave the parameter out.");
        }

        if (texts.Count > 1 && !isList)
        {
            throw Refused($"'{argument.Name}' is given {texts.Count} times; expected one value.");
        }
    }

    private static RequestRefusedException Refused(string message) => new(QueryCodes.BadParameter, message);

    /// <summary>A list takes its key several times, or its values in one text with commas.</summary>
    private static object? Read(IGraphType type, IReadOnlyList<string> texts) =>
        type switch
        {
            NonNullGraphType required => Read(required.ResolvedType!, texts),
            ListGraphType list => texts
                .SelectMany(text => text.Split(',', StringSplitOptions.TrimEntries))
                .Select(text => Read(list.ResolvedType!, [text]))
                .ToArray(),
            EnumerationGraphType words => words.Values.FirstOrDefault(word =>
                word.Name.Equals(texts[0], StringComparison.OrdinalIgnoreCase)
            )
                is { } found
                ? found.Name
                : texts[0],
            IntGraphType when int.TryParse(texts[0], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) =>
                number,
            _ => texts[0],
        };
}
