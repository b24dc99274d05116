using Vita.Graph.Core.Analysis.Matching;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Snapshots;

namespace Vita.Graph.Core.Export.Tables;

/// <summary>Rows of one sort over a graph, and their cells for each column of the table.</summary>
/// <param name="Count">Number of rows.</param>
/// <param name="Cells">One for each column.</param>
public sealed record TableSegment(int Count, IReadOnlyList<CellSource> Cells);

/// <summary>A table that can be fetched whole: declared once, read by the endpoint, the terminal, the catalogue and the docs.</summary>
/// <param name="Name">As in its address, in French: <c>structures</c>.</param>
/// <param name="Title">What it is called, in both languages.</param>
/// <param name="Description">What one row is, in both languages.</param>
/// <param name="Kind">The kind whose nodes are the rows, so that <c>where</c> and the short filters apply; null of other tables.</param>
/// <param name="Columns">Its columns, in their order.</param>
/// <param name="Segments">Its rows over a graph; of a table of an analysis see <see cref="Analysis"/>.</param>
public sealed record TableDeclaration(
    string Name,
    Description Title,
    Description Description,
    NodeKind? Kind,
    IReadOnlyList<TableColumn> Columns,
    Func<Snapshot, IReadOnlyList<TableColumn>, IReadOnlyList<TableSegment>> Segments
)
{
    /// <summary>The analysis whose result the rows are made of; null of tables that show the graph as it is.</summary>
    public AnalysisRows? Analysis { get; init; }

    /// <summary>Its rows over a graph.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="columns">The columns wanted.</param>
    /// <param name="result">What the analysis gave; null for what it gives with its usual arguments.</param>
    public IReadOnlyList<TableSegment> Open(Snapshot graph, IReadOnlyList<TableColumn> columns, object? result = null) =>
        Analysis is { } analysis
            ? analysis.Segments(graph, result ?? analysis.Usual(graph, MatchWeights.Default), columns)
            : Segments(graph, columns);

    /// <summary>The columns that a caller of these scopes may see.</summary>
    public IReadOnlyList<TableColumn> ColumnsFor(IReadOnlySet<string> scopes) =>
        [.. Columns.Where(column => column.RestrictedTo is null || scopes.Contains(column.RestrictedTo))];
}
