using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Snapshots;
using Vita.Graph.Core.Text;

namespace Vita.Graph.Core.Analysis;

/// <summary>How many there are of something.</summary>
public enum Multiplicity
{
    /// <summary>Exactly one.</summary>
    One,

    /// <summary>One or none.</summary>
    Optional,

    /// <summary>Any number, as a list.</summary>
    Many,
}

/// <summary>A type of object that analyses give.</summary>
public abstract class ResultType(string name, string description)
{
    public string Name { get; } = name;

    public string Description { get; } = description;

    public abstract IReadOnlyList<ResultField> Fields { get; }

    /// <summary>The field <c>__typename</c>.</summary>
    public static ResultField NameOf(ResultType type) =>
        new ResultValue(
            Surface.SurfaceNames.TypeName,
            "The name of the type.",
            PropertyType.Text,
            null,
            IsOptional: false,
            (_, _, output) => output.Append(System.Text.Encoding.ASCII.GetBytes($"\"{type.Name}\""))
        );

    public ResultField Find(string field) => Fields.Single(candidate => candidate.Name == field);
}

/// <summary>A field of such an object.</summary>
public abstract record ResultField(string Name, string Description);

/// <summary>A single value. It is never absent, save where it is optional.</summary>
/// <param name="Name">The name.</param>
/// <param name="Description">What it means.</param>
/// <param name="Type">Its type.</param>
/// <param name="Vocabulary">Its values where the type is an enum.</param>
/// <param name="IsOptional">Whether it may be absent.</param>
/// <param name="Write">Writes the value that an object has, as JSON.</param>
public sealed record ResultValue(
    string Name,
    string Description,
    PropertyType Type,
    EnumType? Vocabulary,
    bool IsOptional,
    Action<Snapshot, object, Utf8Buffer> Write
) : ResultField(Name, Description)
{
    /// <summary>Whether it is a list of such values.</summary>
    public bool IsList { get; init; }
}

/// <summary>An object, or several, that belong to another, or, of an analysis, to its request.</summary>
/// <param name="Name">The name.</param>
/// <param name="Description">What it means.</param>
/// <param name="Type">The type of each.</param>
/// <param name="Multiplicity">How many there are.</param>
/// <param name="Get">From the owner: the object, null, or an <see cref="IEnumerable{T}"/> of objects.</param>
/// <param name="AtMost">The most objects that there can be of one owner.</param>
public sealed record ResultObject(
    string Name,
    string Description,
    ResultType Type,
    Multiplicity Multiplicity,
    Func<object, object?> Get,
    Func<AnalysisSize, double> AtMost
) : ResultField(Name, Description);

/// <summary>A node of the graph, or several.</summary>
/// <param name="Name">The name.</param>
/// <param name="Description">What it means.</param>
/// <param name="Kind">The kind of the nodes; null for any.</param>
/// <param name="Multiplicity">How many there are.</param>
/// <param name="Get">From the owner: its nodes; none, one or several.</param>
/// <param name="AtMost">The most nodes that there can be of one owner.</param>
public sealed record ResultNode(
    string Name,
    string Description,
    NodeKind? Kind,
    Multiplicity Multiplicity,
    Func<Snapshot, object, IEnumerable<Snapshots.GraphNode>> Get,
    Func<AnalysisSize, double> AtMost
) : ResultField(Name, Description);
