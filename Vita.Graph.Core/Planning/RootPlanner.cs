using Vita.Graph.Core.Analysis;
using Vita.Graph.Core.Plans;
using Vita.Graph.Core.Surface;

namespace Vita.Graph.Core.Planning;

/// <summary>Plans the fields of the operation's root.</summary>
internal sealed class RootPlanner
{
    private readonly PlanContext _context;
    private readonly SelectionPlanner _selections;
    private readonly AnalysisPlanner _analyses;

    public RootPlanner(PlanContext context)
    {
        _context = context;
        _selections = new(context);
        _analyses = new(context, _selections);
    }

    public IReadOnlyList<FieldNode> Plan(IReadOnlyList<SelectedField> fields) => [.. fields.Select(Plan)];

    private FieldNode Plan(SelectedField field)
    {
        var place = InputPlace.Start.Then(field.Key);
        return field.Name switch
        {
            SurfaceNames.TypeName => new ConstantField(field.Key, TypeNames.Query),
            SurfaceNames.Node => ById(field, SurfaceNames.Id, isList: false, place),
            SurfaceNames.Question => new QuestionPlanner(_context).Plan(field, place),
            SurfaceNames.Nodes => ById(field, SurfaceNames.Ids, isList: true, place),
            _ when Analyses.Of(_context.Schema).Find(field.Name) is { } analysis => _analyses.Plan(field, analysis, place),
            _ => _selections.Connection(field, _context.Schema.FindByPlural(field.Name)!, relation: null, place),
        };
    }

    private NodesByIdField ById(SelectedField field, string argument, bool isList, InputPlace place)
    {
        var type = new IdType(_context.Schema, Kind: null);
        var (input, at) = (field.Argument(argument)!, place.Then(argument));
        var slot = isList ? _context.Parameters.AddList(type, input, at) : _context.Parameters.Add(type, input, at);
        return new(
            field.Key,
            slot,
            isList,
            [.. _context.Schema.Kinds.Select(kind => _selections.OfNode(field.SubfieldsOn(kind.Name), kind, place))]
        );
    }
}
