using Vita.Graph.Core.Plans;
using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Neo4j.Cypher;

/// <summary>A variable of a statement. Patterns name it only where something else refers to it.</summary>
internal sealed class CypherVariable(string name)
{
    /// <summary>Whether anything refers to it so far.</summary>
    public bool IsUsed { get; private set; }

    /// <summary>The name, empty where nothing refers to it.</summary>
    public string Declared => IsUsed ? name : "";

    /// <summary>A reference to it.</summary>
    public override string ToString() => Used().Declared;

    /// <summary>The same, to be named even where nothing refers to it yet.</summary>
    public CypherVariable Used()
    {
        IsUsed = true;
        return this;
    }
}

/// <summary>Names every variable and parameter of one statement: words of the schema and of the query surface with a number, never a word
/// of a caller.</summary>
internal sealed class CypherNaming(IReadOnlyList<Parameter> parameters)
{
    private readonly Dictionary<string, int> _uses = [];

    /// <summary>The slots that the statement has parameters for, and how each is filled.</summary>
    public Dictionary<int, CypherArgument> Arguments { get; } = [];

    /// <summary>Whether the statement may return Floats; said by whoever writes such a value.</summary>
    public bool ReturnsFloats { get; private set; }

    /// <summary>Says that a value of this type is returned.</summary>
    public void Returns(PropertyType type) => ReturnsFloats |= type is PropertyType.Float;

    public CypherVariable Node(NodeKind kind) => new(Fresh(kind.Singular));

    public CypherVariable Edge(RelationField relation) => new(Fresh(relation.Type!.Name.ToLowerInvariant()));

    /// <summary>A name for something computed on the way: <c>page</c>, <c>page2</c>.</summary>
    public string Fresh(string word)
    {
        var use = _uses[word] = _uses.GetValueOrDefault(word) + 1;
        return CypherNames.Quoted(use == 1 ? word : $"{word}_{use}");
    }

    /// <summary>The parameter of a slot: <c>$first3</c>, the last word of its place and its number.</summary>
    public string Parameter(int slot) => "$" + Argument(slot, name => new PlainArgument(name)).Name;

    /// <summary>The parameter of a slot whose text is compared with folded texts.</summary>
    public string FoldedParameter(int slot) => "$" + Argument(slot, name => new FoldedArgument(name)).Name;

    /// <summary>One part of the cursor of a slot: <c>$after2_id</c>.</summary>
    public string CursorPart(int slot, ConnectionField connection, string part) =>
        $"${Argument(slot, name => new CursorArgument(name, connection)).Name}_{part}";

    private CypherArgument Argument(int slot, Func<string, CypherArgument> create)
    {
        if (!Arguments.TryGetValue(slot, out var argument))
        {
            argument = create($"{parameters[slot].Place[^1]}{slot}");
            Arguments.Add(slot, argument);
        }

        return argument;
    }
}
