using GraphQL;
using GraphQL.Types;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Surface;
using Xunit;

namespace Vita.Graph.Tests.GraphQL;

/// <summary>No relation keeps to itself what its edges say: that can be selected, filtered and ordered by, whether it leads to one node or
/// to many.</summary>
public class RelationAccessTests
{
    [Fact]
    public void What_edges_say_can_be_selected_filtered_and_ordered_by() => Assert.Empty(VitaSchema.Current.Relations.SelectMany(Holes));

    [Fact]
    public void Every_kind_has_a_label_and_is_filtered_and_ordered_by_it() =>
        Assert.Empty(
            from kind in VitaSchema.Current.Kinds
            from type in new[] { kind.Name, TypeNames.Filter(kind), TypeNames.Order(kind) }
            where ((IComplexGraphType)Ask.Schema.AllTypes[type]!).GetField("label") is null
            select type
        );

    [Fact]
    public void A_label_that_not_everybody_may_see_is_no_label()
    {
        var schema = new SchemaBuilder();
        schema
            .Kind(
                "Referent",
                "referents",
                "name",
                new(KindShape.Head, "person", "persons", "personne", "personnes"),
                "A person.",
                "Une personne."
            )
            .Text("name", "Name.", "Nom.", restrictedTo: "contacts:read");
        Assert.Contains(
            "Referent is called by 'name'",
            Assert.Throws<InvalidOperationException>(schema.Build).Message,
            StringComparison.Ordinal
        );
    }

    private static IEnumerable<string> Holes(RelationField relation)
    {
        var owner = (IComplexGraphType)Ask.Schema.AllTypes[relation.Owner.Name]!;
        var page = owner.GetField(SurfaceNames.ConnectionOf(relation))?.ResolvedType!.GetNamedType() as IComplexGraphType;
        if (relation.Type is not { } type)
        {
            return page is null ? [$"{relation} has no connection"] : [];
        }

        string[] said = [.. type.Properties.Select(property => property.Name), Provenance.Page, Provenance.Basis, SurfaceNames.Node];
        return Lacking(relation, "edge", Below(page, Parts.NameOf(ConnectionPart.Edges)), [.. said, Provenance.Source])
            .Concat(
                Lacking(
                    relation,
                    "filter",
                    InputOf(Ask.Schema.AllTypes[TypeNames.Filter(relation.Owner)], relation, SurfaceNames.Some),
                    [.. said, Provenance.Source]
                )
            )
            .Concat(
                Lacking(
                    relation,
                    "order",
                    OrderOf(owner, relation),
                    said.Except(type.Properties.Where(property => property.IsList).Select(property => property.Name))
                )
            );
    }

    /// <summary>Of the one target, rows around it can be ordered by its edge; of many, they among themselves.</summary>
    private static IComplexGraphType? OrderOf(IComplexGraphType owner, RelationField relation) =>
        relation.IsToOne
            ? InputOf(Ask.Schema.AllTypes[TypeNames.Order(relation.Owner)], relation, "")
            : owner.GetField(relation.Name)!.Arguments!.Find(SurfaceNames.Order)!.ResolvedType!.GetNamedType() as IComplexGraphType;

    private static IComplexGraphType? InputOf(IGraphType? owner, RelationField relation, string quantifier) =>
        Below(owner as IComplexGraphType, relation.Name) is { } filter && filter.GetField(quantifier) is { } one
            ? one.ResolvedType!.GetNamedType() as IComplexGraphType
            : Below(owner as IComplexGraphType, relation.Name);

    private static IComplexGraphType? Below(IComplexGraphType? type, string field) =>
        type?.GetField(field)?.ResolvedType!.GetNamedType() as IComplexGraphType;

    private static IEnumerable<string> Lacking(RelationField relation, string what, IComplexGraphType? type, IEnumerable<string> names) =>
        names.Where(name => type?.GetField(name) is null).Select(name => $"{relation}: its {what} has no {name}");
}
