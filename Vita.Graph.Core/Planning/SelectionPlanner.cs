using Vita.Graph.Core.Plans;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Surface;

namespace Vita.Graph.Core.Planning;

/// <summary>Plans what is selected of a node: its properties, its provenance and, through its relations, other nodes.</summary>
internal sealed class SelectionPlanner
{
    private readonly PlanContext _context;
    private readonly FilterPlanner _filters;
    private readonly OrderPlanner _orders;
    private readonly ConnectionPlanner _connections;
    private readonly NodeKind _sourceKind;

    public SelectionPlanner(PlanContext context)
    {
        _context = context;
        _filters = new(context);
        _orders = new(context);
        _connections = new(context, this);
        _sourceKind = context.Schema.FindKind(Provenance.SourceKind)!;
    }

    public IReadOnlyList<FieldNode> OfNode(IReadOnlyList<SelectedField> fields, NodeKind kind, InputPlace place) =>
        [.. fields.Select(field => OfNode(field, kind, place.Then(field.Key)))];

    /// <summary>The provenance of a node.</summary>
    private ProvenanceListField OfProvenance(SelectedField field, NodeKind kind, InputPlace place) =>
        new(field.Key, OfProvenance(field, place, part => new LineFieldsField(part.Key, kind, Seen(kind.Properties))));

    /// <summary>The provenance of an edge.</summary>
    public EdgeProvenanceField OfProvenance(SelectedField field, RelationType type, InputPlace place) =>
        new(field.Key, OfProvenance(field, place, part => new EdgeFieldsField(part.Key, Seen(type.Properties))));

    /// <summary>A field that reads a part of the current provenance; null when <paramref name="field"/> is none of these.</summary>
    public FieldNode? ProvenanceField(SelectedField field, InputPlace place) =>
        field.Name switch
        {
            Provenance.Page => new ValueField(field.Key, new ProvenanceValue(ProvenancePart.Page)),
            Provenance.Basis => new ValueField(field.Key, new ProvenanceValue(ProvenancePart.Basis)),
            Provenance.Source => new ProvenanceSourceField(field.Key, OfNode(field.SubfieldsOn(_sourceKind.Name), _sourceKind, place)),
            _ => null,
        };

    public ConnectionField Connection(SelectedField field, NodeKind kind, RelationField? relation, InputPlace place)
    {
        var where = _filters.Where(field.Argument(SurfaceNames.Where), kind, relation, place.Then(SurfaceNames.Where));
        return new(
            field.Key,
            kind,
            relation,
            where,
            _orders.Order(field.Argument(SurfaceNames.Order), kind, relation, place.Then(SurfaceNames.Order)),
            _connections.Page(field, place),
            _connections.OfConnection(field, new(kind, relation, where), place)
        );
    }

    private FieldNode OfNode(SelectedField field, NodeKind kind, InputPlace place)
    {
        if (field.Name is SurfaceNames.Label)
        {
            return new LabelField(field.Key, kind);
        }

        if (kind.FindProperty(field.Name) is { } property)
        {
            return OfProperty(field, property, place);
        }

        if (kind.FindRelation(field.Name) is { } relation)
        {
            return relation.IsToOne ? ToOne(field, relation, place) : List(field, relation, place);
        }

        return field.Name switch
        {
            SurfaceNames.TypeName => TypeNameField.Of(field, kind.Name),
            SurfaceNames.ProvenanceField => OfProvenance(field, kind, place),
            _ => Connection(field, kind.Relations.Single(candidate => SurfaceNames.ConnectionOf(candidate) == field.Name), place),
        };
    }

    private IReadOnlyList<FieldNode> OfProvenance(SelectedField field, InputPlace place, Func<SelectedField, FieldNode> fields) =>
        [
            .. field
                .SubfieldsOn(TypeNames.Provenance)
                .Select(part =>
                    part.Name is Provenance.Fields
                        ? fields(part)
                        : ProvenanceField(part, place.Then(part.Key)) ?? TypeNameField.Of(part, TypeNames.Provenance)
                ),
        ];

    /// <summary>What is restricted is not even named to a caller who may not see it. The id is stated by no line.</summary>
    private Property[] Seen(IReadOnlyList<Property> properties) =>
        [.. properties.Where(property => property.Type is not PropertyType.Id && _context.MaySee(property))];

    private ConnectionField Connection(SelectedField field, RelationField relation, InputPlace place) =>
        Connection(field, relation.Target, relation, place);

    private FieldNode OfProperty(SelectedField field, Property property, InputPlace place)
    {
        if (_context.MaySee(property))
        {
            return new ValueField(field.Key, new NodeValue(property));
        }

        _context.Withhold(property, place);
        return new WithheldField(field.Key);
    }

    private ToOneField ToOne(SelectedField field, RelationField relation, InputPlace place) =>
        new(field.Key, relation, OfNode(field.SubfieldsOn(relation.Target.Name), relation.Target, place));

    private ListField List(SelectedField field, RelationField relation, InputPlace place) =>
        new(
            field.Key,
            relation,
            _filters.Where(field.Argument(SurfaceNames.Where), relation.Target, relation, place.Then(SurfaceNames.Where)),
            _orders.Order(field.Argument(SurfaceNames.Order), relation.Target, relation, place.Then(SurfaceNames.Order)),
            Count(field, SurfaceNames.First, SurfaceNames.DefaultList, SurfaceNames.MaxRows, place),
            Count(field, SurfaceNames.Offset, 0, SurfaceNames.MaxOffset, place),
            OfNode(field.SubfieldsOn(relation.Target.Name), relation.Target, place)
        );

    private int Count(SelectedField field, string argument, int byDefault, int max, InputPlace place) =>
        field.Argument(argument) is LeafInput given
            ? _context.Parameters.Add(new RowCountType(max), given, place.Then(argument))
            : _context.Parameters.AddConstant(new RowCountType(max), byDefault, place.Then(argument));
}
