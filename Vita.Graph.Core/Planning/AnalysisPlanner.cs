using Vita.Graph.Core.Analysis;
using Vita.Graph.Core.Plans;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Surface;

namespace Vita.Graph.Core.Planning;

/// <summary>Plans what is asked of an analysis and selected of its result.</summary>
internal sealed class AnalysisPlanner(PlanContext context, SelectionPlanner selections)
{
    private static readonly Dictionary<NodeKind, IReadOnlyList<FieldNode>> NoNodes = [];

    private readonly FilterPlanner _filters = new(context);

    public AnalysisField Plan(SelectedField field, GraphAnalysis analysis, InputPlace place)
    {
        context.NeedsWholeGraph = true;
        var slots = new Dictionary<string, int>();
        var where = new Dictionary<NodeKind, FilterNode>();
        foreach (var argument in analysis.Arguments)
        {
            var (given, at) = (field.Argument(argument.Name), place.Then(argument.Name));
            if (argument is FilterArgument)
            {
                where = Where(given as ObjectInput, at);
            }
            else if (SlotOf(argument, given, at) is { } slot)
            {
                slots.Add(argument.Name, slot);
            }
        }

        return new(field.Key, analysis, slots, where, OfType(field, analysis.Result.Type, place));
    }

    private int? SlotOf(AnalysisArgument argument, Input? given, InputPlace place) =>
        (argument, given) switch
        {
            (NumberArgument number, LeafInput leaf) => context.Parameters.Add(TypeOf(number), leaf, place),
            (NumberArgument number, _) => context.Parameters.AddConstant(TypeOf(number), number.Default, place),
            (_, null or NullInput) => null,
            (TextArgument text, _) => context.Parameters.Add(new TextType(text.MaxLength), given, place),
            (NodeArgument node, _) => context.Parameters.Add(new IdType(context.Schema, node.Kind), given, place),
            (NodesArgument, _) => context.Parameters.AddList(new IdType(context.Schema, Kind: null), given, place),
            (ChoiceArgument choice, _) => context.Parameters.Add(new ChoiceType(choice.Vocabulary), given, place),
            (ChoicesArgument choices, _) => context.Parameters.AddList(new ChoiceType(choices.Vocabulary), given, place),
            _ => throw new InvalidOperationException($"'{argument.Name}' has no type of parameter"),
        };

    private static NumberType TypeOf(NumberArgument number) => new(number.Least, number.Most);

    /// <summary>A filter for each kind that is named.</summary>
    private Dictionary<NodeKind, FilterNode> Where(ObjectInput? given, InputPlace place) =>
        (given?.Fields ?? [])
            .Where(field => field.Value is ObjectInput)
            .Select(field => (Kind: context.Schema.FindByPlural(field.Key)!, field.Value, At: place.Then(field.Key)))
            .ToDictionary(part => part.Kind, part => _filters.Where(part.Value, part.Kind, link: null, part.At)!);

    /// <summary>What is selected of objects of a type.</summary>
    public IReadOnlyList<ResultSelection> OfType(SelectedField field, ResultType type, InputPlace place) =>
        [.. field.SubfieldsOn(type.Name).Select(part => Of(part, type, place.Then(part.Key)))];

    private ResultSelection Of(SelectedField field, ResultType type, InputPlace place) =>
        (field.Name == SurfaceNames.TypeName ? ResultType.NameOf(type) : type.Find(field.Name)) switch
        {
            ResultObject part => new(field.Key, part, OfType(field, part.Type, place), NoNodes),
            ResultNode node => new(field.Key, node, [], OfNodes(field, node, place)),
            ResultValue value => new(field.Key, value, [], NoNodes),
            _ => throw new InvalidOperationException($"No planner knows the field '{field.Name}' of '{type.Name}'."),
        };

    private Dictionary<NodeKind, IReadOnlyList<FieldNode>> OfNodes(SelectedField field, ResultNode node, InputPlace place) =>
        context
            .Schema.Kinds.Where(kind => node.Kind is null || node.Kind == kind)
            .ToDictionary(kind => kind, kind => selections.OfNode(field.SubfieldsOn(kind.Name), kind, place));
}
