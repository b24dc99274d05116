using GraphQL.Types;

namespace Vita.Graph.Server.GraphQL.Schemas;

/// <summary>Dates as text. What a date looks like is checked where it is used, so that the answer can say where it stood.</summary>
internal sealed class DateGraphType : StringGraphType
{
    public DateGraphType()
    {
        Name = "Date";
        Description = "An ISO 8601 date, as precise as its source: 2008, 2008-12 or 2008-12-31.";
    }
}
