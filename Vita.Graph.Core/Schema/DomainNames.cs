namespace Vita.Graph.Core.Schema;

/// <summary>The name of a kind that code knows.</summary>
/// <param name="Text">As the schema declares it.</param>
public sealed record KindName(string Text)
{
    /// <summary>The kind in a schema, which may declare more than ours.</summary>
    /// <exception cref="InvalidOperationException">The schema has no such kind.</exception>
    public NodeKind In(GraphSchema schema) =>
        schema.FindKind(Text) ?? throw new InvalidOperationException($"the schema has no kind '{Text}'");

    internal RelationName Relation(string text) => new(this, text);

    internal PropertyName Property(string text) => new(this, text);
}

/// <summary>The name of a relation as seen from a kind that code knows.</summary>
/// <param name="Kind">The kind that it leads from.</param>
/// <param name="Text">As the schema declares it.</param>
public sealed record RelationName(KindName Kind, string Text)
{
    /// <inheritdoc cref="Of"/>
    public RelationField In(GraphSchema schema) => Of(Kind.In(schema));

    /// <summary>The relation of that name. Another kind than <see cref="Kind"/> may have one too: a need and an offer both have
    /// themes.</summary>
    /// <exception cref="InvalidOperationException">The kind has no such relation.</exception>
    public RelationField Of(NodeKind kind) =>
        kind.FindRelation(Text) ?? throw new InvalidOperationException($"{kind.Name} has no relation '{Text}'");
}

/// <summary>The name of a property of a kind that code knows.</summary>
/// <param name="Kind">The kind that has it.</param>
/// <param name="Text">As the schema declares it.</param>
public sealed record PropertyName(KindName Kind, string Text)
{
    /// <inheritdoc cref="Of"/>
    public Property In(GraphSchema schema) => Of(Kind.In(schema));

    /// <summary>The property of that name. Another kind than <see cref="Kind"/> may have one too: a need and an offer both name
    /// resources.</summary>
    /// <exception cref="InvalidOperationException">The kind has no such property.</exception>
    public Property Of(NodeKind kind) =>
        kind.FindProperty(Text) ?? throw new InvalidOperationException($"{kind.Name} has no property '{Text}'");
}

/// <summary>The name of a type of relation whose links code looks at.</summary>
/// <param name="Text">As the schema declares it: <c>MEMBER_OF</c>.</param>
public sealed record RelationTypeName(string Text)
{
    /// <summary>Whether the relation is of the type.</summary>
    public bool Is(RelationType? type) => type?.Name == Text;

    /// <summary>The property of its links.</summary>
    /// <exception cref="InvalidOperationException">The type has no such property.</exception>
    public static Property Property(RelationType type, string text) =>
        type.FindProperty(text) ?? throw new InvalidOperationException($"{type.Name} has no property '{text}'");
}
