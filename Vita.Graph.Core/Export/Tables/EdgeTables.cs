using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Export.Tables;

/// <summary>Tables whose rows are relations.</summary>
internal static class EdgeTables
{
    public static IEnumerable<TableDeclaration> Of(GraphSchema schema)
    {
        var organisation = Domain.Organisation.Kind.In(schema);
        return
        [
            Of(
                "adhesions",
                Domain.Organisation.Memberships.Of(organisation),
                new("Memberships", "Adhésions"),
                new(
                    "One row is the membership of an organisation in a network.",
                    "Une ligne est l'adhésion d'une organisation à un réseau."
                )
            ),
            Of(
                "certifications",
                Domain.Organisation.Certifications.Of(organisation),
                new("Certifications", "Certifications"),
                new(
                    "One row is the certification of an organisation under a scheme.",
                    "Une ligne est la certification d'une organisation selon un référentiel."
                )
            ),
            EdgeTableBuilder.All(schema),
        ];
    }

    private static TableDeclaration Of(string name, RelationField relation, Description title, Description description)
    {
        var edges = relation.Step.Edges;
        return new(name, title, description, null, EdgeTableBuilder.Columns(relation, "structure", "reseau", "kinds"), (graph, columns) =>
            [new(graph[edges].Count, [.. columns.Select(column => column.Cells(graph))])]
        );
    }
}
