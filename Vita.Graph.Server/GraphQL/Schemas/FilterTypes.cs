using GraphQL.Types;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Surface;

namespace Vita.Graph.Server.GraphQL.Schemas;

/// <summary>The filters of kinds: by their properties, their provenance and what they are related to.</summary>
internal sealed class FilterTypes(GraphSchema graph, TypeRegistry types, ScalarTypes scalars)
{
    private readonly ValueFilterTypes _values = new(types, scalars);

    public InputObjectGraphType Of(NodeKind kind) =>
        types.Get<InputObjectGraphType>(
            TypeNames.Filter(kind),
            $"Conditions for {kind.Plural}. All keys must match. Without keys, everything matches.",
            filter =>
            {
                AddLogic(filter);
                AddProperties(filter, kind);
                filter.Has(SurfaceNames.ProvenanceField, _values.ListOf(ProvenanceFilter), "Where it was read.");
                AddRelations(filter, kind.Relations);
            }
        );

    /// <summary>The filter of one link of the relation: of a direct one on edge and target, of a derived one on the target.</summary>
    public InputObjectGraphType OfLink(RelationField relation) =>
        relation.Type is null
            ? Of(relation.Target)
            : types.Get<InputObjectGraphType>(
                TypeNames.Filter(relation),
                $"Which links of {Fields.Describe(relation)}: by what the link says and, through 'node', by its "
                    + $"target{(IsPlain(relation) ? ", whose properties need no 'node'" : "")}.",
                filter =>
                {
                    AddLogic(filter);
                    filter.Has(SurfaceNames.Node, Of(relation.Target), "The target of the link.");
                    AddProvenanceKeys(filter);
                    foreach (var property in relation.Type.Properties)
                    {
                        filter.Has(property.Name, _values.Of(property), Fields.Describe(property));
                    }

                    if (MayBeTheOne(relation))
                    {
                        filter.Has(
                            SurfaceNames.Any,
                            scalars.Boolean,
                            "For a relation to at most one node. true: there is one. false: there is none. null instead of "
                                + "the filter also means none."
                        );
                    }

                    if (IsPlain(relation))
                    {
                        AddProperties(filter, relation.Target);
                        AddRelations(filter, relation.Target.Relations);
                    }
                }
            );

    /// <summary>
    /// Whether links say nothing but their provenance. Their filters then take the target's properties too, so that <c>themes: {some: {id:
    /// …}}</c> reads
    /// naturally. With properties of its own a link has them to itself: both on one level would mix what is said of whom, and the schema
    /// would grow past its bound.
    /// </summary>
    public static bool IsPlain(RelationField relation) => relation.Type is { Properties.Count: 0 };

    /// <summary>Whether a relation to one node at most shares the types around the relation.</summary>
    public static bool MayBeTheOne(RelationField relation) =>
        relation
            .Target.Relations.Select(back => back.Inverse)
            .Any(other => other is { IsToOne: true, IsDerived: false } && TypeNames.Link(other) == TypeNames.Link(relation));

    /// <summary>Adds a key for each property of a kind, except where the filter already has one of that name: the link wins.</summary>
    private void AddProperties(InputObjectGraphType filter, NodeKind kind)
    {
        foreach (var property in kind.Properties.Where(property => !filter.HasField(property.Name)))
        {
            filter.Has(property.Name, _values.Of(property), Fields.Describe(property));
        }

        if (!filter.HasField(SurfaceNames.Label))
        {
            filter.Has(SurfaceNames.Label, _values.Of(kind.Naming), "What it is called in French.");
        }
    }

    private void AddRelations(InputObjectGraphType filter, IEnumerable<RelationField> relations)
    {
        foreach (var relation in relations.Where(relation => !filter.HasField(relation.Name)))
        {
            filter.Has(relation.Name, OfRelation(relation), Describe(relation));
        }
    }

    private IGraphType OfRelation(RelationField relation) =>
        relation.FiltersById ? scalars.Id
        : relation.IsToOne ? OfLink(relation)
        : new RelationFilterTypes(types, scalars, _values).Of(relation, OfLink(relation));

    private static string Describe(RelationField relation) =>
        relation.FiltersById ? $"The {relation.Target.Singular} with this id, or what lies in it." : relation.Description.En;

    private InputObjectGraphType ProvenanceFilter =>
        types.Get<InputObjectGraphType>("ProvenanceFilter", "Conditions for lines of a provenance. All keys must match.", filter =>
        {
            AddLogic(filter);
            AddProvenanceKeys(filter);
        });

    private void AddProvenanceKeys(InputObjectGraphType filter)
    {
        filter.Has(Provenance.Source, Of(graph.FindKind(Provenance.SourceKind)!), "The document it comes from.");
        filter.Has(Provenance.Page, _values.Int, "The page it is printed on.");
        filter.Has(Provenance.Basis, _values.Basis, "How certain the source is about it.");
    }

    internal static void AddLogic(InputObjectGraphType filter)
    {
        filter.Has(SurfaceNames.And, Fields.ListOf(filter), "All of these match. An empty list matches everything.");
        filter.Has(SurfaceNames.Or, Fields.ListOf(filter), "At least one of these matches. An empty list matches nothing.");
        filter.Has(SurfaceNames.Not, filter, "This does not hold.");
    }
}
