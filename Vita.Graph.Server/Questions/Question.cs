using Vita.Graph.Core.Schema;

namespace Vita.Graph.Server.Questions;

/// <summary>A named question: an operation with its words and parameters, from one file of <c>questions/</c>.</summary>
/// <param name="Name">The name of the file without its number.</param>
/// <param name="File">The path as people know it: <c>questions/01-arguments-sought.graphql</c>.</param>
/// <param name="Title">What is asked, in one sentence.</param>
/// <param name="Summary">What it means and what is left out.</param>
/// <param name="Parameters">In the order of the file.</param>
/// <param name="Table">How its answer becomes a table.</param>
/// <param name="Document">The text of the file.</param>
public sealed record Question(
    string Name,
    string File,
    Description Title,
    Description Summary,
    IReadOnlyList<QuestionParameter> Parameters,
    QuestionTable Table,
    string Document
)
{
    public string Url => $"/questions/{Name}";
}

/// <summary>What a caller may set of a question: a variable of its operation.</summary>
/// <param name="Name">The name of the variable.</param>
/// <param name="Type">Its type, as GraphQL writes it: <c>[Milieu!]</c>.</param>
/// <param name="ValueType">The type of one value: <c>Milieu</c>.</param>
/// <param name="IsList">Whether it takes several values.</param>
/// <param name="Default">What counts where nothing is given; null: nothing is asked for.</param>
/// <param name="Description">What it is.</param>
/// <param name="Values">The values of its vocabulary, with what they are called; empty where it has none.</param>
public sealed record QuestionParameter(
    string Name,
    string Type,
    string ValueType,
    bool IsList,
    object? Default,
    Description Description,
    IReadOnlyList<EnumValue> Values
);

/// <summary>How an answer becomes a table: one row for each item of the list at its root.</summary>
/// <param name="Rows">Keys from <c>data</c> to the rows: <c>organisations</c>, <c>nodes</c>.</param>
/// <param name="Count">Keys from <c>data</c> to the number of all rows there are, also where the answer holds the first of them only; null
/// where the answer holds all.</param>
/// <param name="Columns">From left to right, in the order of the selection.</param>
public sealed record QuestionTable(IReadOnlyList<string> Rows, IReadOnlyList<string>? Count, IReadOnlyList<QuestionColumn> Columns)
{
    /// <summary>Whether the answer holds the first rows and does not tell how many there are.</summary>
    public bool IsUncounted { get; init; }
}

/// <summary>A column: <c>needs.text</c>.</summary>
/// <param name="Name">The keys joined by dots, without <c>nodes</c>, <c>edges</c> and <c>node</c>, which say nothing about the
/// data.</param>
/// <param name="Path">The keys that lead from a row to the value; lists are passed through.</param>
public sealed record QuestionColumn(string Name, IReadOnlyList<string> Path);
