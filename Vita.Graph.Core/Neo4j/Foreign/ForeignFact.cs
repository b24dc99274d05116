namespace Vita.Graph.Core.Neo4j.Foreign;

/// <summary>One sort of what others wrote that is no fact of the graph.</summary>
/// <param name="Code">What is wrong: one of <see cref="ForeignCodes.All"/>.</param>
/// <param name="Place">Where, in names of the schema: <c>Organisation.name</c>, <c>Organisation</c>, <c>MEMBER_OF</c>.</param>
/// <param name="Count">How often.</param>
/// <param name="Ids">Up to three ids of nodes, the smallest; never anything that has not the form of an id, since it may be
/// anything.</param>
public sealed record ForeignFact(ProblemCode Code, string Place, long Count, IReadOnlyList<string> Ids);
