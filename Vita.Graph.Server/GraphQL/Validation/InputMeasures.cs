using GraphQLParser;
using GraphQLParser.AST;
using Vita.Graph.Core.Planning;
using Vita.Graph.Core.Surface;
using Vita.Graph.Server.Http;
using Vita.Graph.Server.Settings;

namespace Vita.Graph.Server.GraphQL.Validation;

/// <summary>Refuses arguments and variables that are nested deeper or list more than they may. Variables are measured with every
/// request.</summary>
internal sealed class InputMeasures(QueryLimits limits, ROM source = default)
{
    /// <exception cref="RequestRefusedException">A literal in the document is too deep or too long.</exception>
    public void Check(GraphQLDocument document)
    {
        foreach (var definition in document.Definitions.OfType<GraphQLExecutableDefinition>())
        {
            Check(definition.SelectionSet);
        }

        foreach (
            var variable in document
                .Definitions.OfType<GraphQLOperationDefinition>()
                .SelectMany(operation => operation.Variables?.Items ?? [])
        )
        {
            Check(variable.DefaultValue, 0, new(null, "$" + variable.Variable.Name.StringValue));
        }
    }

    /// <exception cref="RequestRefusedException">A variable is too deep or too long, or all of them together have too many
    /// keys.</exception>
    public void Check(IReadOnlyDictionary<string, object?> variables)
    {
        var keys = 0;
        foreach (var (name, value) in variables)
        {
            Check(value, 0, new(null, "$" + name), ref keys);
        }
    }

    private void Check(GraphQLSelectionSet? set)
    {
        foreach (var selection in set?.Selections ?? [])
        {
            foreach (var argument in (selection as GraphQLField)?.Arguments?.Items ?? [])
            {
                Check(argument.Value, 0, new(null, argument.Name.StringValue));
            }

            Check((selection as IHasSelectionSetNode)?.SelectionSet);
        }
    }

    private void Check(GraphQLValue? value, int depth, InputStep place)
    {
        switch (value)
        {
            case GraphQLObjectValue written:
                RequireDepth(++depth, place, value);
                written.Fields?.ForEach(field => Check(field.Value, depth, new(place, field.Name.StringValue)));
                break;
            case GraphQLListValue list:
                RequireDepth(++depth, place, value);
                RequireLength(list.Values?.Count ?? 0, place, value);
                list.Values?.ForEach(item => Check(item, depth, place));
                break;
        }
    }

    private void Check(object? value, int depth, InputStep place, ref int keys)
    {
        switch (value)
        {
            case IReadOnlyDictionary<string, object?> fields:
                RequireDepth(++depth, place, null);
                RequireKeys(keys += fields.Count, place);
                foreach (var (name, field) in fields)
                {
                    Check(field, depth, new(place, name), ref keys);
                }

                break;
            case IReadOnlyList<object?> list:
                RequireDepth(++depth, place, null);
                RequireLength(list.Count, place, null);
                foreach (var item in list)
                {
                    Check(item, depth, place, ref keys);
                }

                break;
        }
    }

    private void RequireKeys(int keys, InputStep place)
    {
        if (keys > PlanLimits.MostConditions)
        {
            throw Refused(
                QueryCodes.LimitConditions,
                $"The variables, up to '{place}', have more than {PlanLimits.MostConditions} keys; at most {PlanLimits.MostConditions} "
                    + $"are allowed. Split it into several operations.",
                null
            );
        }
    }

    private void RequireDepth(int depth, InputStep place, ASTNode? node)
    {
        if (depth > limits.InputDepth)
        {
            throw Refused(
                QueryCodes.LimitInputDepth,
                $"'{place}' is nested {depth} deep; at most {limits.InputDepth} are allowed. Say the same with fewer 'and', 'or' and "
                    + $"'not' inside one another.",
                node
            );
        }
    }

    private void RequireLength(int length, InputStep place, ASTNode? node)
    {
        if (length > limits.ListValues)
        {
            throw Refused(
                QueryCodes.LimitList,
                $"'{place}' has {length} values; at most {limits.ListValues} are allowed. Split it into several operations.",
                node
            );
        }
    }

    private RequestRefusedException Refused(QueryCode code, string message, ASTNode? node) =>
        new(new GraphError(code, message, node is null ? [] : [node.PlaceIn(source)], []));

    /// <summary>A place, put together only when it is reported: names may be as long as a whole request.</summary>
    private sealed record InputStep(InputStep? Above, string Name)
    {
        public override string ToString() => InputProblem.Shortened(Above is null ? Name : $"{Above}.{InputProblem.Shortened(Name)}");
    }
}
