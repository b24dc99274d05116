using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;
using Vita.Graph.Core.Surface;

namespace Vita.Graph.Server.GraphQL.Selections;

/// <summary>Reads what a validated operation selects: spreads fragments, decides <c>@include</c> and <c>@skip</c>, merges fields of one
/// key.</summary>
public sealed class SelectionReader
{
    private readonly ISchema _schema;
    private readonly Conditions _conditions;
    private readonly InputReader _inputs;
    private readonly Dictionary<string, GraphQLFragmentDefinition> _fragments;

    private SelectionReader(ISchema schema, GraphQLDocument document, IReadOnlyDictionary<string, object?> variables)
    {
        _schema = schema;
        _conditions = new(variables);
        _inputs = new(variables);
        _fragments = document
            .Definitions.OfType<GraphQLFragmentDefinition>()
            .ToDictionary(fragment => fragment.FragmentName.Name.StringValue);
    }

    /// <summary>The root fields, in the order of the answer.</summary>
    /// <param name="schema">What the operation was validated against.</param>
    /// <param name="operation">The operation with its coerced variables.</param>
    public static IReadOnlyList<SelectedField> Read(ISchema schema, ValidatedOperation operation) =>
        new SelectionReader(schema, operation.Document, operation.Variables).FieldsOf([operation.Definition.SelectionSet], schema.Query);

    private List<SelectedField> FieldsOf(IEnumerable<GraphQLSelectionSet> sets, IObjectGraphType type)
    {
        var groups = new OrderedDictionary<string, List<GraphQLField>>();
        var spread = new HashSet<string>();
        foreach (var set in sets)
        {
            Collect(set, type, groups, spread);
        }

        return [.. groups.Select(group => FieldOf(group.Key, group.Value, type))];
    }

    private void Collect(
        GraphQLSelectionSet set,
        IObjectGraphType type,
        OrderedDictionary<string, List<GraphQLField>> groups,
        HashSet<string> spread
    )
    {
        foreach (var selection in set.Selections)
        {
            if (_conditions.LeaveOut((IHasDirectivesNode)selection))
            {
                continue;
            }

            if (selection is GraphQLField field)
            {
                Group(groups, field);
            }
            else if (SetOf(selection, type, spread) is { } inner)
            {
                Collect(inner, type, groups, spread);
            }
        }
    }

    private static void Group(OrderedDictionary<string, List<GraphQLField>> groups, GraphQLField field)
    {
        var key = (field.Alias?.Name ?? field.Name).StringValue;
        if (!groups.TryGetValue(key, out var fields))
        {
            groups.Add(key, fields = []);
        }

        fields.Add(field);
    }

    /// <summary>What a fragment selects on the type; null where it is of another type or was spread before.</summary>
    private GraphQLSelectionSet? SetOf(ASTNode fragment, IObjectGraphType type, HashSet<string> spread)
    {
        if (fragment is GraphQLInlineFragment inline)
        {
            return Applies(inline.TypeCondition, type) ? inline.SelectionSet : null;
        }

        var definition = _fragments[((GraphQLFragmentSpread)fragment).FragmentName.Name.StringValue];
        return spread.Add(definition.FragmentName.Name.StringValue) && Applies(definition.TypeCondition, type)
            ? definition.SelectionSet
            : null;
    }

    private static bool Applies(GraphQLTypeCondition? condition, IObjectGraphType type) =>
        condition is null
        || condition.Type.Name == type.Name
        || type.ResolvedInterfaces.Any(implemented => condition.Type.Name == implemented.Name);

    private SelectedField FieldOf(string key, List<GraphQLField> fields, IObjectGraphType type)
    {
        var name = fields[0].Name.StringValue;
        var definition = type.GetField(fields[0].Name);
        return definition is null
            ? new(key, name, new Dictionary<string, Input>(), _ => [])
            : new(key, name, ArgumentsOf(fields[0], definition), typeName => SubfieldsOf(fields, definition, typeName));
    }

    private Dictionary<string, Input> ArgumentsOf(GraphQLField field, FieldType definition)
    {
        var arguments = new Dictionary<string, Input>();
        foreach (var argument in field.Arguments?.Items ?? [])
        {
            var name = argument.Name.StringValue;
            if (_inputs.Read(argument.Value, definition.Arguments!.Find(name)!.ResolvedType!) is { } value)
            {
                arguments.Add(name, value);
            }
        }

        return arguments;
    }

    /// <summary>The name of the type matters only below an interface: elsewhere the schema knows it better than the caller.</summary>
    private List<SelectedField> SubfieldsOf(List<GraphQLField> fields, FieldType definition, string typeName)
    {
        var type = definition.ResolvedType!.GetNamedType() switch
        {
            IObjectGraphType known => known,
            IInterfaceGraphType => _schema.AllTypes[typeName] as IObjectGraphType
                ?? throw new ArgumentException($"no object type '{typeName}'", nameof(typeName)),
            _ => null,
        };
        return type is null ? [] : FieldsOf(fields.Select(field => field.SelectionSet).OfType<GraphQLSelectionSet>(), type);
    }
}
