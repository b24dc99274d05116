using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Planning;

/// <summary>The words of the query surface that do not come from the schema, after HotChocolate.Data's conventions.</summary>
public static class Surface
{
    public const string Where = "where";
    public const string Order = "order";
    public const string First = "first";
    public const string After = "after";
    public const string Last = "last";
    public const string Before = "before";
    public const string Offset = "offset";
    public const string Id = "id";
    public const string Ids = "ids";

    public const string And = "and";
    public const string Or = "or";
    public const string Not = "not";

    public const string Some = "some";
    public const string None = "none";
    public const string All = "all";
    public const string Single = "single";
    public const string Any = "any";

    public const string Node = "node";
    public const string Nodes = "nodes";
    public const string Edges = "edges";
    public const string Cursor = "cursor";
    public const string PageInfo = "pageInfo";
    public const string TotalCount = "totalCount";
    public const string Count = "count";
    public const string Because = "because";
    public const string ProvenanceField = "provenance";
    public const string TypeName = "__typename";
    public const string Descending = "DESC";
    public const string Ascending = "ASC";

    /// <summary>Rows of a connection when neither first nor last is given.</summary>
    public const int DefaultPage = 50;

    /// <summary>Targets of a relation list when first is not given: the same as the most that can be asked for, so that no answer is cut in silence.</summary>
    public const int DefaultList = 1000;

    /// <summary>The most rows that one list may be asked for.</summary>
    public const int MaxRows = 1000;

    /// <summary>The most rows that offset may leave out.</summary>
    public const int MaxOffset = 100_000;

    /// <summary>The field that pages a relation's edges, beside the plain list <paramref name="relation"/>.</summary>
    public static string ConnectionOf(RelationField relation) => relation.Name + "Connection";

}
