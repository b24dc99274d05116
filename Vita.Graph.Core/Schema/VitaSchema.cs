namespace Vita.Graph.Core.Schema;

/// <summary>
/// The one declaration of what the graph holds: the only place where a name is born. From it come the GraphQL types and inputs,
/// the seed checks, the SQLite tables, the Neo4j labels and <c>docs/schema.md</c>. Adding a property is one line in a <c>…Kinds.cs</c>
/// file.
/// </summary>
public static class VitaSchema
{
    /// <summary>The schema that the product runs with.</summary>
    public static GraphSchema Current { get; } = SchemaLabels.Checked(Declare().Build());

    /// <summary>The declaration, open for additions.</summary>
    public static SchemaBuilder Declare()
    {
        var schema = new SchemaBuilder();
        ActorKinds.Declare(schema);
        ProjectKinds.Declare(schema);
        ReferenceKinds.Declare(schema);
        ActorRelations.Declare(schema);
        ProjectRelations.Declare(schema);
        DerivedRelations.Declare(schema);
        GroupKeys.Declare(schema);
        return schema;
    }
}
