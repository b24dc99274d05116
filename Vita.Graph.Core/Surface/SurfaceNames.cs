using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Surface;

/// <summary>The words of the query surface that do not come from the schema, beside those of <see cref="Operators"/> and
/// <see cref="Parts"/>, after HotChocolate.Data's conventions.</summary>
public static class SurfaceNames
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

    public const string Question = "question";
    public const string Name = "name";
    public const string Variables = "variables";
    public const string Title = "title";
    public const string TitleEn = "titleEn";
    public const string Data = "data";

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
    public const string Count = "count";
    public const string Of = "of";
    public const string By = "by";
    public const string Having = "having";
    public const string Keys = "keys";
    public const string Label = "label";
    public const string ProvenanceField = "provenance";
    public const string TypeName = "__typename";
    public const string Descending = "DESC";
    public const string Ascending = "ASC";

    /// <summary>Rows of a connection when neither first nor last is given.</summary>
    public const int DefaultPage = 50;

    /// <summary>Targets of a relation list when first is not given: the same as the most that can be asked for, so that no answer is cut in
    /// silence.</summary>
    public const int DefaultList = 1000;

    /// <summary>The most rows that one list may be asked for.</summary>
    public const int MaxRows = 1000;

    /// <summary>The most rows that offset may leave out.</summary>
    public const int MaxOffset = 100_000;

    /// <summary>The most keys that rows are grouped by at once, and the most facets: combinations of more are hardly read by
    /// anybody.</summary>
    public const int MaxKeys = 5;

    /// <summary>The field that pages a relation's edges, beside the plain list <paramref name="relation"/>.</summary>
    public static string ConnectionOf(RelationField relation) => relation.Name + "Connection";

    /// <summary>The property of that name; <c>label</c> is another name for the one that nodes of the kind are called by.</summary>
    public static Schema.Property? PropertyOf(Schema.NodeKind kind, string name) =>
        kind.FindProperty(name) ?? (name is Label ? kind.Naming : null);

    /// <summary>What a statistic is called: <c>avg</c>.</summary>
    public static string NameOf(Statistic statistic) => statistic.ToString().ToLowerInvariant();

    /// <summary>The statistics of the numbers of a relation's links that filters compare.</summary>
    public static IReadOnlyList<Statistic> LinkStatistics { get; } = [Statistic.Sum, Statistic.Min, Statistic.Max, Statistic.Avg];

    /// <summary>The properties that are numbers, of which statistics can be computed.</summary>
    public static IEnumerable<Schema.Property> NumbersOf(IEnumerable<Schema.Property> properties) =>
        properties.Where(property => property is { Type: Schema.PropertyType.Int or Schema.PropertyType.Float, IsList: false });

    /// <summary>The statistics that values of a type have, in the order of the schema: of numbers all, of dates also the least and the
    /// greatest.</summary>
    public static IEnumerable<Statistic> StatisticsOf(Schema.Property property) =>
        property.Type switch
        {
            Schema.PropertyType.Int or Schema.PropertyType.Float => Enum.GetValues<Statistic>(),
            Schema.PropertyType.Date => [Statistic.Count, Statistic.Distinct, Statistic.Min, Statistic.Max],
            Schema.PropertyType.Id or Schema.PropertyType.Text or Schema.PropertyType.Boolean or Schema.PropertyType.Enum =>
            [
                Statistic.Count,
                Statistic.Distinct,
            ],
        };
}
