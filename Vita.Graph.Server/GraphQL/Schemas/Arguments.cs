using GraphQL.Types;
using Vita.Graph.Core.Surface;

namespace Vita.Graph.Server.GraphQL.Schemas;

/// <summary>The arguments of lists and connections.</summary>
internal sealed class Arguments(ScalarTypes scalars)
{
    /// <summary>Of a page: <c>where order first after last before</c>.</summary>
    public QueryArgument[] OfConnection(IGraphType where, IGraphType order) =>
        [
            .. Selection(where, order),
            New(
                SurfaceNames.First,
                scalars.Int,
                $"At most so many rows, from the start of what is left; {SurfaceNames.DefaultPage} when neither first nor last is "
                    + $"given, {SurfaceNames.MaxRows} at most."
            ),
            New(SurfaceNames.After, scalars.Text, "Only what comes after this cursor."),
            New(
                SurfaceNames.Last,
                scalars.Int,
                $"At most so many rows, from the end of what is left; {SurfaceNames.MaxRows} at most. Not together with first."
            ),
            New(SurfaceNames.Before, scalars.Text, "Only what comes before this cursor."),
        ];

    /// <summary>Of a plain list: <c>where order first offset</c>.</summary>
    public QueryArgument[] OfList(IGraphType where, IGraphType order) =>
        [
            .. Selection(where, order),
            New(SurfaceNames.First, scalars.Int, $"At most so many; {SurfaceNames.MaxRows} at most and by default."),
            New(SurfaceNames.Offset, scalars.Int, "Leaves out so many at the start."),
        ];

    public static QueryArgument New(string name, IGraphType type, string description) =>
        new(type) { Name = name, Description = description };

    private static QueryArgument[] Selection(IGraphType where, IGraphType order) =>
        [
            New(SurfaceNames.Where, where, "Keeps what satisfies it."),
            New(SurfaceNames.Order, Fields.ListOf(order), "What comes first; the first term counts most. Without it, by id."),
        ];
}
