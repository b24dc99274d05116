namespace Vita.Graph.Core.Neo4j.Foreign;

/// <summary>What others can write into Neo4j that is no fact of the graph. No refusals: each is left out, and told in the log and by <c>/health/ready</c> as long as it is there.</summary>
public static class ForeignCodes
{
    private const string Correct = "Correct it in Neo4j, or run `vita load --to neo4j`.";

    public static readonly ProblemCode Value = new("STORE028", "In Neo4j, a property holds what is no value of its type or vocabulary: it is left out.", Correct);
    public static readonly ProblemCode Id = new("STORE029", "In Neo4j, a node has no id of its kind: it is left out, and its relations.", Correct);
    public static readonly ProblemCode DoubledId = new(
        "STORE030",
        "In Neo4j, several nodes have one id, so that it names none of them: all are left out, and their relations.",
        "Remove the nodes that are too many, then run `vita load --to neo4j`: it makes the constraint that keeps ids apart.");
    public static readonly ProblemCode Relation = new(
        "STORE031",
        "In Neo4j, a relation joins kinds that it does not join in the schema, or a node of others: it is left out.",
        "Remove it, or give it a type of its own; `vita load --to neo4j` removes those between nodes of the graph.");
    public static readonly ProblemCode DoubledRelation = new("STORE032", "In Neo4j, a relation is there twice, equal in all it says: it counts once.", Correct);
    public static readonly ProblemCode Line = new(
        "STORE033", "In Neo4j, a line of provenance names no source that is there, or no known basis: it is left out, and a relation that has no other. A page alone that is none is left out, and what is no field of what it states.", Correct);
    public static readonly ProblemCode OtherForm = new(
        "STORE034",
        "In Neo4j, facts are written in another form than a load writes: they are read. Live, questions about them are answered from the graph read into memory.",
        "Nothing; or run `vita load --to neo4j` when it suits.");

    public static IReadOnlyList<ProblemCode> All { get; } = [Value, Id, DoubledId, Relation, DoubledRelation, Line, OtherForm];
}
