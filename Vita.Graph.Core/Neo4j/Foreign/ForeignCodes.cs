namespace Vita.Graph.Core.Neo4j.Foreign;

/// <summary>What others can write into Neo4j that is no fact of the graph. No refusals: each is left out, and told in the log and by
/// <c>/health/ready</c> as long as it is there.</summary>
public static class ForeignCodes
{
    private const string Correct = "Correct it in Neo4j, or run `vita load --to neo4j`.";

    public static readonly ProblemCode Value = new(
        "STORE028",
        "In Neo4j, a property has a value of the wrong type or outside its vocabulary: the value is left out.",
        Correct
    );
    public static readonly ProblemCode Id = new(
        "STORE029",
        "In Neo4j, a node has no valid id for its kind: the node and its relations are left out.",
        Correct
    );
    public static readonly ProblemCode DoubledId = new(
        "STORE030",
        "In Neo4j, several nodes share one id, so nobody can tell which is meant: all of them and their relations are left out.",
        "Remove the extra nodes, then run `vita load --to neo4j`: it makes the constraint that keeps ids apart."
    );
    public static readonly ProblemCode Relation = new(
        "STORE031",
        "In Neo4j, a relation joins kinds that the schema does not let it join, or a node that is not part of the graph: it is left out.",
        "Remove it, or give it a type of its own; `vita load --to neo4j` removes those between nodes of the graph."
    );
    public static readonly ProblemCode DoubledRelation = new(
        "STORE032",
        "In Neo4j, a relation exists twice with the same content: it counts once.",
        Correct
    );
    public static readonly ProblemCode Line = new(
        "STORE033",
        "In Neo4j, a line of provenance names an unknown source or basis: it is left out, and so is a relation without any other. Of an "
            + "otherwise good line, an invalid page or field name alone is left out.",
        Correct
    );
    public static readonly ProblemCode OtherForm = new(
        "STORE034",
        "In Neo4j, some facts are written differently from what a load writes; they are read all the same. Live, questions about them "
            + "are answered from a copy of the graph in memory.",
        "Nothing; or run `vita load --to neo4j` when it suits."
    );

    public static IReadOnlyList<ProblemCode> All { get; } = [Value, Id, DoubledId, Relation, DoubledRelation, Line, OtherForm];
}
