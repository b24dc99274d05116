using System.Text.Json;

namespace Vita.Graph.Core.Neo4j.QueryApi;

/// <summary>One Cypher statement with its parameters.</summary>
/// <param name="Text">The statement; every value in it is a <c>$parameter</c>.</param>
/// <param name="Parameters">
/// Values by name: <c>string</c>, <c>int</c>, <c>long</c>, <c>double</c>, <c>bool</c>, null, lists of these, and maps
/// (<c>IReadOnlyDictionary&lt;string, object?&gt;</c>).
/// A <c>double</c> always arrives as a Float, also when it is whole.
/// </param>
public sealed record CypherStatement(string Text, IReadOnlyDictionary<string, object?> Parameters)
{
    /// <summary>A statement without parameters.</summary>
    public CypherStatement(string text)
        : this(text, new Dictionary<string, object?>()) { }

    /// <summary>Whether it may return Floats: then all of their digits are asked for, which takes more bytes. See
    /// <see cref="TypedValues"/>.</summary>
    public bool ReturnsFloats { get; init; }

    internal ValueForm Form => ReturnsFloats ? ValueForm.Typed : ValueForm.Plain;

    /// <summary>The statement only: parameters hold what people ask about.</summary>
    public override string ToString() => Text;
}

/// <summary>
/// Consumes one array, exactly: called with the reader at its <c>[</c>, it returns with the reader at its <c>]</c>.
/// The bytes are valid during the call only.
/// </summary>
public delegate void ValuesReader(ref Utf8JsonReader reader);
