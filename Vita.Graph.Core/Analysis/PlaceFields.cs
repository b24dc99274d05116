namespace Vita.Graph.Core.Analysis;

/// <summary>The place of a node as fields of a result.</summary>
internal static class PlaceFields
{
    /// <summary>Adds <c>x</c> and <c>y</c>.</summary>
    /// <param name="type">The type of what has a place.</param>
    /// <param name="place">The place; only looked at where one of the fields is selected.</param>
    /// <param name="picture">What picture the place is in.</param>
    public static ResultType<T> WithPlace<T>(
        this ResultType<T> type,
        Func<T, (double X, double Y)> place,
        string picture = "the picture of the whole graph"
    ) =>
        type.Float(
                "x",
                found => place(found).X,
                $"Its place in {picture}: from the centre to the right, in pixels of a picture drawn at its natural size."
            )
            .Float("y", found => place(found).Y, $"Its place in {picture}: from the centre upwards, in the same pixels.");
}
