using GraphQL.Types;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Surface;

namespace Vita.Graph.Server.GraphQL.Schemas;

/// <summary>The object types of kinds: their properties, their provenance and what they are related to.</summary>
internal sealed class ObjectTypes
{
    private const string StatedFields =
        "The fields of the node or link whose values this line gives, by name and in the order of this "
        + "schema. Empty if it only says that the node or link exists. If several lines give a field, they "
        + "all give the same value. Not listed: id, computed fields, and fields that the caller may not "
        + "see.";

    private readonly GraphSchema _graph;
    private readonly TypeRegistry _types;
    private readonly ScalarTypes _scalars;
    private readonly FilterTypes _filters;
    private readonly OrderTypes _orders;
    private readonly Arguments _arguments;
    private readonly ConnectionTypes _connections;

    public ObjectTypes(GraphSchema graph, TypeRegistry types, ScalarTypes scalars)
    {
        _graph = graph;
        _types = types;
        _scalars = scalars;
        _filters = new(graph, types, scalars);
        _orders = new(types, scalars);
        _arguments = new(scalars);
        _connections = new(graph, types, scalars, this);
    }

    /// <summary>What every kind has.</summary>
    public InterfaceGraphType Node => _types.Get<InterfaceGraphType>("Node", "Anything that has an id.", node =>
        {
            node.ResolveType = _ => null;
            node.Has(SurfaceNames.Id, Fields.NonNull(_scalars.Id), "Stable identity, kind/slug.");
            AddLabel(node, "its name, title, text or role");
            AddProvenance(node);
        });

    public ObjectGraphType ProvenanceType =>
        _types.Get<ObjectGraphType>(
            TypeNames.Provenance,
            "Where a fact comes from, how certain it is, and which of its fields are stated there.",
            type =>
            {
                AddProvenanceFields(type);
                type.Has(Provenance.Fields, Fields.NonNull(Fields.ListOf(_scalars.Text)), StatedFields);
            }
        );

    public ObjectGraphType Of(NodeKind kind) => _types.Get<ObjectGraphType>(kind.Name, kind.Description.En, type =>
        {
            type.SkipTypeCheck = true;
            AddProperties(type, kind.Properties.Where(property => property.Name != SurfaceNames.Label));
            AddLabel(
                type,
                kind.Unnamed is { } word ? $"its {kind.Naming.Name}, or '{word}' where no source says it" : $"its {kind.Naming.Name}"
            );
            AddProvenance(type);
            foreach (var relation in kind.Relations)
            {
                AddRelation(type, relation);
            }
        });

    public InputObjectGraphType FilterOf(NodeKind kind) => _filters.Of(kind);

    /// <summary>Says that every kind is a node, once all are filled: the library compares the fields at this moment.</summary>
    public void Implement(GraphSchema graph)
    {
        foreach (var type in graph.Kinds.Select(Of))
        {
            type.AddResolvedInterface(Node);
            Node.AddPossibleType(type);
        }
    }

    /// <summary>The root field of a kind: a page of all its nodes.</summary>
    public void AddRoot(ObjectGraphType query, NodeKind kind) =>
        query.Has(
            kind.Plural,
            Fields.NonNull(_connections.Of(kind)),
            kind.Description.En,
            _arguments.OfConnection(_filters.Of(kind), _orders.Of(kind))
        );

    public void AddProperties(ObjectGraphType type, IEnumerable<Property> properties)
    {
        foreach (var property in properties)
        {
            type.Has(property.Name, TypeOf(property), Fields.Describe(property));
        }
    }

    public void AddProvenanceFields(ObjectGraphType type)
    {
        type.Has(Provenance.Source, Fields.NonNull(Of(_graph.FindKind(Provenance.SourceKind)!)), "The document it comes from.");
        type.Has(Provenance.Page, _scalars.Int, "The page it is printed on, from 1. Absent if the source has no pages.");
        type.Has(Provenance.Basis, Fields.NonNull(_scalars.Basis), "How certain the source is about it.");
    }

    private void AddLabel(IComplexGraphType type, string what) =>
        type.Has(SurfaceNames.Label, Fields.NonNull(_scalars.Text), $"What it is called in French: {what}.");

    private void AddProvenance(IComplexGraphType type) =>
        type.Has(
            SurfaceNames.ProvenanceField,
            Fields.NonNull(Fields.ListOf(ProvenanceType)),
            "Where it comes from. There are several lines if several pages or sources state it."
        );

    private void AddRelation(ObjectGraphType type, RelationField relation)
    {
        var target = Of(relation.Target);
        if (relation.IsToOne)
        {
            type.Has(relation.Name, target, relation.Description.En);
        }

        var (where, order) = (_filters.OfLink(relation), _orders.OfLink(relation));
        if (!relation.IsToOne)
        {
            type.Has(relation.Name, Fields.NonNull(Fields.ListOf(target)), relation.Description.En, _arguments.OfList(where, order));
        }

        type.Has(
            SurfaceNames.ConnectionOf(relation),
            Fields.NonNull(_connections.OfLink(relation)),
            relation.Description.En + (relation.IsToOne ? " With what the relation itself says." : " As pages."),
            _arguments.OfConnection(where, order)
        );
    }

    private IGraphType TypeOf(Property property) =>
        (property.IsList, property.Type) switch
        {
            (true, _) => Fields.NonNull(Fields.ListOf(_scalars.Of(property))),
            (_, PropertyType.Id) => Fields.NonNull(_scalars.Id),
            _ => _scalars.Of(property),
        };
}
