using System.Globalization;
using Vita.Graph.Core.Facts;

namespace Vita.Graph.Core.Neo4j.Bulk;

/// <summary>Statements that set what no file of the loader can say: lists whose one element is an empty text. Hardly any graph has
/// one.</summary>
internal sealed class EmptyTexts
{
    private readonly List<string> _statements = [];

    public IReadOnlyList<string> Statements => _statements;

    public void Add(NodeFact node, string name) =>
        _statements.Add($"MATCH (n:{CypherNames.Label(node.Kind)} {{id: {Literal(node.Id)}}}) SET n.{CypherNames.Quoted(name)} = ['']");

    public void Add(EdgeFact edge, int ordinal, string name) =>
        _statements.Add(
            string.Create(
                CultureInfo.InvariantCulture,
                $"MATCH (:{CypherNames.Label(edge.Edges.From)} {{id: {Literal(edge.From)}}})-[r:{CypherNames.Type(edge.Edges.Type)} "
                    + $"{{{CypherNames.Ordinal}: {ordinal}}}]->(:{CypherNames.Label(edge.Edges.To)} {{id: {Literal(edge.To)}}}) SET "
                    + $"r.{CypherNames.Quoted(name)} = ['']"
            )
        );

    private static string Literal(string text) =>
        $"'{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal)}'";
}
