using GraphQL.Types;
using Vita.Graph.Core.Planning;

namespace Vita.Graph.Server.GraphQL.Schemas;

/// <summary>The arguments of lists and connections.</summary>
internal sealed class Arguments(ScalarTypes scalars)
{
    /// <summary>Of a page: <c>where order first after last before</c>.</summary>
    public QueryArgument[] OfConnection(IGraphType where, IGraphType order) =>
    [
        .. Selection(where, order),
        New(Surface.First, scalars.Int, $"At most so many rows, from the start of what is left; {Surface.DefaultPage} when neither first nor last is given, {Surface.MaxRows} at most."),
        New(Surface.After, scalars.Text, "Only what comes after this cursor."),
        New(Surface.Last, scalars.Int, $"At most so many rows, from the end of what is left; {Surface.MaxRows} at most. Not together with first."),
        New(Surface.Before, scalars.Text, "Only what comes before this cursor."),
    ];

    /// <summary>Of a plain list: <c>where order first offset</c>.</summary>
    public QueryArgument[] OfList(IGraphType where, IGraphType order) =>
    [
        .. Selection(where, order),
        New(Surface.First, scalars.Int, $"At most so many; {Surface.MaxRows} at most and by default."),
        New(Surface.Offset, scalars.Int, "Leaves out so many at the start."),
    ];

    public static QueryArgument New(string name, IGraphType type, string description) => new(type) { Name = name, Description = description };

    private static QueryArgument[] Selection(IGraphType where, IGraphType order) =>
    [
        New(Surface.Where, where, "Keeps what satisfies it."),
        New(Surface.Order, Fields.ListOf(order), "What comes first; the first term counts most. Without it, by id."),
    ];
}
