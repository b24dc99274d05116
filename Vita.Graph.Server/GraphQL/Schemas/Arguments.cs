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
                $"The maximum number of rows, from the start. {SurfaceNames.DefaultPage} if neither first nor "
                    + $"last is given, {SurfaceNames.MaxRows} at most."
            ),
            New(SurfaceNames.After, scalars.Text, "Only rows after this cursor."),
            New(
                SurfaceNames.Last,
                scalars.Int,
                $"The maximum number of rows, from the end. {SurfaceNames.MaxRows} at most. Cannot be used with first."
            ),
            New(SurfaceNames.Before, scalars.Text, "Only rows before this cursor."),
        ];

    /// <summary>Of a plain list: <c>where order first offset</c>.</summary>
    public QueryArgument[] OfList(IGraphType where, IGraphType order) =>
        [
            .. Selection(where, order),
            New(SurfaceNames.First, scalars.Int, $"The maximum number. {SurfaceNames.MaxRows} at most and by default."),
            New(SurfaceNames.Offset, scalars.Int, "The number to skip at the start."),
        ];

    public static QueryArgument New(string name, IGraphType type, string description) =>
        new(type) { Name = name, Description = description };

    private static QueryArgument[] Selection(IGraphType where, IGraphType order) =>
        [
            New(SurfaceNames.Where, where, "Keeps only what matches this filter."),
            New(SurfaceNames.Order, Fields.ListOf(order), "The order of the rows. The first term counts most. By id if not given."),
        ];
}
