using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using GraphQL.Types;

namespace Vita.Graph.Tests.World.Operations;

/// <summary>Writes one operation in either of two ways: all values as literals, or some of them, of any size, as variables.</summary>
internal sealed class OperationWriter
{
    private readonly Chance? _lifting;
    private readonly List<string> _definitions = [];
    private readonly StringBuilder _fragments = new();
    private readonly JsonObject _variables = [];
    private readonly Dictionary<IReadOnlyList<RandomArgument>, string> _arguments = new(ReferenceEqualityComparer.Instance);

    private OperationWriter(Chance? lifting) => _lifting = lifting;

    public static WrittenOperation WithLiterals(IReadOnlyList<RandomSelection> root) => new OperationWriter(null).Write(root);

    /// <param name="root">What is selected.</param>
    /// <param name="lifting">Decides what becomes a variable.</param>
    public static WrittenOperation WithVariables(IReadOnlyList<RandomSelection> root, Chance lifting) =>
        new OperationWriter(lifting).Write(root);

    /// <summary>A value as a document writes it.</summary>
    public static string Literal(JsonNode? value, IGraphType type) => new OperationWriter(null).Value(value, type);

    private WrittenOperation Write(IReadOnlyList<RandomSelection> root)
    {
        var set = Set(root);
        var definitions = _definitions.Count == 0 ? "" : $"query({string.Join(", ", _definitions)}) ";
        return new($"{definitions}{set}{_fragments}", _variables);
    }

    private string Set(IReadOnlyList<RandomSelection> selections) => $"{{ {string.Join(' ', selections.Select(Selection))} }}";

    private string Selection(RandomSelection selection) =>
        selection switch
        {
            RandomField field => $"{(field.Alias is { } alias ? alias + ": " : "")}{field.Name}{Arguments(field.Arguments)}"
                + $"{Condition(field.IsIncluded)}{(field.Below is { } below ? " " + Set(below) : "")}",
            RandomFragment { IsNamed: true } named => $"...{Define(named)}{Condition(named.IsIncluded)}",
            RandomFragment inline => $"... on {inline.TypeName}{Condition(inline.IsIncluded)} {Set(inline.Below)}",
            _ => throw new NotSupportedException(),
        };

    private string Define(RandomFragment fragment)
    {
        var set = Set(fragment.Below);
        var name = $"f{_fragments.Length}";
        _fragments.Append(CultureInfo.InvariantCulture, $" fragment {name} on {fragment.TypeName} {set}");
        return name;
    }

    private string Condition(bool? isIncluded) =>
        isIncluded is not { } included ? ""
        : _lifting?.OneIn(2) == true ? $" @skip(if: {Variable("Boolean!", !included)})"
        : $" @include(if: {(included ? "true" : "false")})";

    private string Arguments(IReadOnlyList<RandomArgument> arguments)
    {
        if (!_arguments.TryGetValue(arguments, out var text))
        {
            var written = arguments.Select(argument => $"{argument.Name}: {Value(argument.Value, argument.Type)}").ToList();
            _arguments[arguments] = text = written.Count == 0 ? "" : $"({string.Join(", ", written)})";
        }

        return text;
    }

    private string Value(JsonNode? value, IGraphType type) =>
        _lifting?.OneIn(5) == true
            ? Lifted(value, type)
            : Written(value, type is NonNullGraphType required ? required.ResolvedType! : type);

    private string Lifted(JsonNode? value, IGraphType type)
    {
        if (!_lifting!.OneIn(5))
        {
            return Variable(type.ToString()!, value?.DeepClone());
        }

        _definitions.Add($"$v{_definitions.Count}: {type} = {Literal(value, type)}");
        return $"$v{_definitions.Count - 1}";
    }

    private string Variable(string type, JsonNode? value)
    {
        var name = $"v{_definitions.Count}";
        _definitions.Add($"${name}: {type}");
        _variables.Add(name, value);
        return "$" + name;
    }

    private string Written(JsonNode? value, IGraphType type) =>
        (value, type) switch
        {
            (null, _) => "null",
            (JsonArray items, ListGraphType list) => $"[{string.Join(", ", items.Select(item => Value(item, list.ResolvedType!)))}]",
            (_, ListGraphType list) => Written(
                value,
                list.ResolvedType is NonNullGraphType item ? item.ResolvedType! : list.ResolvedType!
            ),
            (JsonObject fields, IInputObjectGraphType of) =>
                $"{{{string.Join(", ", fields.Select(field => Given(field, of)).Concat(NotGiven(fields, of)))}}}",
            (_, EnumerationGraphType) => value.GetValue<string>(),
            _ => RelaxedJson.Of(value),
        };

    private string Given(KeyValuePair<string, JsonNode?> field, IInputObjectGraphType type) =>
        $"{field.Key}: {Value(field.Value, type.GetField(field.Key)!.ResolvedType!)}";

    /// <summary>Now and then a key whose variable has no value: as if it were not written.</summary>
    private IEnumerable<string> NotGiven(JsonObject fields, IInputObjectGraphType type)
    {
        if (
            _lifting?.OneIn(15) == true
            && type.Fields.FirstOrDefault(field => !fields.ContainsKey(field.Name) && field.ResolvedType is not NonNullGraphType)
                is { } left
        )
        {
            _definitions.Add($"$v{_definitions.Count}: {left.ResolvedType}");
            yield return $"{left.Name}: $v{_definitions.Count - 1}";
        }
    }
}
