using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Analysis.Completeness;

/// <summary>A property or a relation whose filling is counted.</summary>
internal sealed record CountedField(
    NodeKind Kind,
    string Name,
    Description Label,
    string? Cell,
    Property? Property,
    RelationField? Relation
)
{
    /// <summary>
    /// The fields of a kind, in the order of the schema. The id is left out as it is always there, what needs a scope as counting it would
    /// give it away, and transitive
    /// relations as they are filled where their single step is.
    /// </summary>
    public static IEnumerable<CountedField> Of(NodeKind kind) =>
        [
            .. kind
                .Properties.Where(property => property is { Type: not PropertyType.Id, RestrictedTo: null })
                .Select(property => new CountedField(kind, property.Name, property.Description, property.Cell, property, null)),
            .. kind
                .Relations.Where(relation => !relation.IsTransitive)
                .Select(relation => new CountedField(kind, relation.Name, relation.Description.Short, relation.Cell, null, relation)),
        ];
}
