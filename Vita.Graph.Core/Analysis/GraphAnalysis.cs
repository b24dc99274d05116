namespace Vita.Graph.Core.Analysis;

/// <summary>A question that an algorithm answers over the whole graph, as callers see it: a root field with arguments and a result. The
/// GraphQL types, the plan and the writer are made from it.</summary>
/// <param name="Name">The name of the root field.</param>
/// <param name="Description">What it answers.</param>
/// <param name="Arguments">What it takes; at most one of them is a <see cref="FilterArgument"/>.</param>
/// <param name="Result">What it gives: as many as <see cref="ResultObject.Multiplicity"/> says.</param>
public sealed record GraphAnalysis(string Name, string Description, IReadOnlyList<AnalysisArgument> Arguments, ResultObject Result)
{
    /// <summary>An analysis that gives one object.</summary>
    /// <param name="name">The name of the root field.</param>
    /// <param name="description">What it answers.</param>
    /// <param name="type">The type of the object.</param>
    /// <param name="run">The algorithm.</param>
    /// <param name="arguments">What it takes.</param>
    public static GraphAnalysis Of<T>(
        string name,
        string description,
        ResultType<T> type,
        Func<AnalysisRequest, T> run,
        params IReadOnlyList<AnalysisArgument> arguments
    ) =>
        new(
            name,
            description,
            arguments,
            new(name, description, type, Multiplicity.One, request => run((AnalysisRequest)request), _ => 1)
        );

    /// <summary>As <see cref="Of"/>, for one that gives nothing where a node does not exist.</summary>
    public static GraphAnalysis OfOptional<T>(
        string name,
        string description,
        ResultType<T> type,
        Func<AnalysisRequest, T?> run,
        params IReadOnlyList<AnalysisArgument> arguments
    )
        where T : class =>
        new(
            name,
            description,
            arguments,
            new(name, description, type, Multiplicity.Optional, request => run((AnalysisRequest)request), _ => 1)
        );

    /// <summary>As <see cref="Of"/>, for one that gives a list, of no more objects than <paramref name="atMost"/> says.</summary>
    public static GraphAnalysis OfList<T>(
        string name,
        string description,
        ResultType<T> type,
        Func<AnalysisRequest, IEnumerable<T>> run,
        Func<AnalysisSize, double> atMost,
        params IReadOnlyList<AnalysisArgument> arguments
    ) =>
        new(
            name,
            description,
            arguments,
            new(name, description, type, Multiplicity.Many, request => run((AnalysisRequest)request), atMost)
        );

    public override string ToString() => Name;
}
