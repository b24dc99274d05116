using GraphQL.Types;
using GraphQLParser.AST;
using Vita.Graph.Core.Surface;
using Vita.Graph.Server.GraphQL.Selections;
using Vita.Graph.Server.Http;
using Vita.Graph.Server.Settings;

namespace Vita.Graph.Server.GraphQL.Validation;

/// <summary>
/// Counts the values of an answer about the schema before it is made: types lead to fields, fields to types, and so on in circles.
/// What a selection gives of one part of the schema is counted once, however many ways lead there.
/// </summary>
internal sealed class SchemaMeasures(ISchema schema, ValidatedOperation operation, QueryLimits limits)
{
    private readonly Conditions _conditions = new(operation.Variables);
    private readonly Dictionary<GraphQLSelectionSet, Dictionary<object, long>> _known = new(ReferenceEqualityComparer.Instance);
    private readonly List<string> _path = [];
    private int _counted;

    /// <exception cref="RequestRefusedException">They are more than may be asked for.</exception>
    public void Check()
    {
        var sum = 0L;
        var widest = (Values: 0L, Field: default(GraphQLField));
        foreach (var field in FieldsOf(operation.Definition.SelectionSet))
        {
            var values = OfField(RootOf(field), field);
            sum = Plus(sum, values);
            widest = values > widest.Values ? (values, field) : widest;
        }

        if (sum > limits.SchemaValues)
        {
            throw Refused(widest.Field!, Branch(RootOf(widest.Field!)!, widest.Field!), sum);
        }
    }

    private IEnumerable<object?>? RootOf(GraphQLField field) =>
        field.Name.StringValue switch
        {
            "__schema" => [schema],
            "__type" => [schema.AllTypes[NameIn(field)]],
            _ => null,
        };

    /// <summary>The argument <c>name</c> of <c>__type</c>, a literal or a variable.</summary>
    private string NameIn(GraphQLField field) =>
        field.Arguments!.Items[0].Value switch
        {
            GraphQLVariable variable => operation.Variables.GetValueOrDefault(variable.Name.StringValue) as string ?? "",
            GraphQLStringValue text => text.Value.ToString(),
            _ => "",
        };

    private long OfField(IEnumerable<object?>? parts, GraphQLField field)
    {
        if (parts is null || field.SelectionSet is not { } set)
        {
            return 1;
        }

        _path.Add(KeyOf(field));
        var sum = parts.OfType<object>().Aggregate(1L, (sum, part) => Plus(sum, Of(part, set)));
        _path.RemoveAt(_path.Count - 1);
        return sum;
    }

    private long Of(object part, GraphQLSelectionSet set)
    {
        if (!_known.TryGetValue(set, out var ofSet))
        {
            _known.Add(set, ofSet = new(ReferenceEqualityComparer.Instance));
        }

        if (!ofSet.TryGetValue(part, out var values))
        {
            // Each is counted of an answer at least as large, so that counting never takes longer than answering may.
            if (++_counted > limits.SchemaValues)
            {
                throw Refused(operation.Definition, string.Join('.', _path), _counted);
            }

            ofSet[part] = values = FieldsOf(set)
                .Aggregate(1L, (sum, field) => Plus(sum, OfField(SchemaParts.Of(part, field.Name.StringValue), field)));
        }

        return values;
    }

    /// <summary>The keys that lead to where most of the values are.</summary>
    private string Branch(IEnumerable<object?> parts, GraphQLField field)
    {
        if (field.SelectionSet is not { } set || parts.OfType<object>().MaxBy(part => Of(part, set)) is not { } widest)
        {
            return KeyOf(field);
        }

        var next = FieldsOf(set)
            .Select(below => (Field: below, Parts: SchemaParts.Of(widest, below.Name.StringValue)))
            .MaxBy(below => OfField(below.Parts, below.Field));
        return next.Parts is null ? KeyOf(field) : $"{KeyOf(field)}.{Branch(next.Parts, next.Field)}";
    }

    private IEnumerable<GraphQLField> FieldsOf(GraphQLSelectionSet set) =>
        set
            .Selections.Where(selection => !_conditions.LeaveOut((IHasDirectivesNode)selection))
            .SelectMany(selection =>
                selection switch
                {
                    GraphQLField field => [field],
                    GraphQLInlineFragment inline => FieldsOf(inline.SelectionSet),
                    GraphQLFragmentSpread spread => FieldsOf(FragmentOf(spread).SelectionSet),
                    _ => [],
                }
            );

    private GraphQLFragmentDefinition FragmentOf(GraphQLFragmentSpread spread) =>
        operation
            .Document.Definitions.OfType<GraphQLFragmentDefinition>()
            .First(fragment => fragment.FragmentName.Name == spread.FragmentName.Name);

    private static string KeyOf(GraphQLField field) => (field.Alias?.Name ?? field.Name).StringValue;

    /// <summary>Stops at a number beyond every limit: circles reach any number.</summary>
    private static long Plus(long left, long right) => Math.Min(left + right, int.MaxValue);

    private RequestRefusedException Refused(ASTNode place, string branch, long found) =>
        new(
            new GraphError(
                QueryCodes.LimitSchemaValues,
                $"The answer about the schema, most of all '{branch}', would have {(found == int.MaxValue ? "more than " : "")}"
                    + $"{found} values; "
                    + $"at most {limits.SchemaValues} are allowed. Ask for types by name, less deep, or take /schema.graphql.",
                [place.PlaceIn(operation.Document.Source)],
                []
            )
        );
}
