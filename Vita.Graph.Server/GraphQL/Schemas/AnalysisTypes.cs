using GraphQL.Types;
using Vita.Graph.Core.Analysis;
using Vita.Graph.Core.Schema;

namespace Vita.Graph.Server.GraphQL.Schemas;

/// <summary>The root fields of analyses, their arguments and the types of their results.</summary>
internal sealed class AnalysisTypes(GraphSchema graph, TypeRegistry types, ScalarTypes scalars, ObjectTypes objects)
{
    public void AddRoots(ObjectGraphType query)
    {
        foreach (var analysis in Analyses.Of(graph).All)
        {
            query.Has(
                analysis.Name,
                Many(analysis.Result.Multiplicity, Of(analysis.Result.Type)),
                analysis.Description,
                analysis.Arguments.Select(Argument)
            );
        }
    }

    private QueryArgument Argument(AnalysisArgument argument)
    {
        var made = Arguments.New(argument.Name, TypeOf(argument), argument.Description);
        made.DefaultValue = (argument as NumberArgument)?.Default;
        return made;
    }

    private IGraphType TypeOf(AnalysisArgument argument) =>
        argument switch
        {
            TextArgument => Fields.NonNull(scalars.Text),
            NodeArgument { IsRequired: true } => Fields.NonNull(scalars.Id),
            NodeArgument => scalars.Id,
            NodesArgument { IsRequired: true } => Fields.NonNull(Fields.ListOf(scalars.Id)),
            NodesArgument => Fields.ListOf(scalars.Id),
            NumberArgument => scalars.Int,
            ChoiceArgument { Default: not null } choice => scalars.Enum(choice.Vocabulary),
            ChoiceArgument choice => Fields.NonNull(scalars.Enum(choice.Vocabulary)),
            ChoicesArgument { IsRequired: true } choices => Fields.NonNull(Fields.ListOf(scalars.Enum(choices.Vocabulary))),
            ChoicesArgument choices => Fields.ListOf(scalars.Enum(choices.Vocabulary)),
            FilterArgument => NodeFilter,
            _ => throw new InvalidOperationException($"'{argument.Name}' has no GraphQL type"),
        };

    private InputObjectGraphType NodeFilter =>
        types.Get<InputObjectGraphType>(
            "NodeFilter",
            "Conditions for nodes, by kind. A kind without a key here is not filtered.",
            filter =>
            {
                foreach (var kind in graph.Kinds)
                {
                    filter.Has(kind.Plural, objects.FilterOf(kind), $"Which {kind.Plural}.");
                }
            }
        );

    public ObjectGraphType Of(ResultType result) => types.Get<ObjectGraphType>(result.Name, result.Description, type =>
        {
            foreach (var field in result.Fields)
            {
                type.Has(field.Name, TypeOf(field), field.Description);
            }
        });

    private IGraphType TypeOf(ResultField field) =>
        field switch
        {
            ResultObject part => Many(part.Multiplicity, Of(part.Type)),
            ResultNode node => Many(node.Multiplicity, node.Kind is { } kind ? objects.Of(kind) : objects.Node),
            ResultValue { IsList: true } value => Fields.NonNull(Fields.ListOf(Scalar(value))),
            ResultValue { IsOptional: true } value => Scalar(value),
            ResultValue value => Fields.NonNull(Scalar(value)),
            _ => throw new InvalidOperationException($"'{field.Name}' has no GraphQL type"),
        };

    private IGraphType Scalar(ResultValue value) =>
        value.Type switch
        {
            PropertyType.Int => scalars.Int,
            PropertyType.Float => scalars.Float,
            PropertyType.Boolean => scalars.Boolean,
            PropertyType.Enum => scalars.Enum(value.Vocabulary!),
            PropertyType.Id or PropertyType.Text or PropertyType.Date => scalars.Text,
        };

    private static IGraphType Many(Multiplicity multiplicity, IGraphType type) =>
        multiplicity switch
        {
            Multiplicity.One => Fields.NonNull(type),
            Multiplicity.Optional => type,
            Multiplicity.Many => Fields.NonNull(Fields.ListOf(type)),
        };
}
