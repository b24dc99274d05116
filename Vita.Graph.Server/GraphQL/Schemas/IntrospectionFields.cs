using GraphQL.Resolvers;
using GraphQL.Types;

namespace Vita.Graph.Server.GraphQL.Schemas;

/// <summary>What the specification of today lets a schema tell of itself and the library does not yet.</summary>
internal static class IntrospectionFields
{
    /// <summary>Adds <c>specifiedByURL</c> and <c>isOneOf</c> to types, <c>includeDeprecated</c> to the arguments of directives.</summary>
    /// <param name="schema">Initialised: the types of introspection are there from then on.</param>
    public static void Add(ISchema schema)
    {
        var type = (IObjectGraphType)schema.AllTypes["__Type"]!;
        var (text, flag) = (schema.AllTypes["String"]!, schema.AllTypes["Boolean"]!);
        Add(type, "specifiedByURL", text, "Where the format of a scalar is specified. null if it is not, and for other types.", _ => null);
        Add(type, "isOneOf", flag, "Whether an input object takes exactly one of its keys. null for other types.", part =>
            (part as IInputObjectGraphType)?.IsOneOf
        );

        var args = ((IObjectGraphType)schema.AllTypes["__Directive"]!).Fields.Find("args")!;
        args.Arguments ??= [];
        if (args.Arguments.Find("includeDeprecated") is null)
        {
            args.Arguments.Add(new QueryArgument(flag) { Name = "includeDeprecated", DefaultValue = false });
        }
    }

    private static void Add(IObjectGraphType owner, string name, IGraphType type, string description, Func<object?, object?> read)
    {
        if (owner.Fields.Find(name) is null)
        {
            var resolver = new FuncFieldResolver<object?>(context => read(context.Source));
            owner.AddField(
                new FieldType
                {
                    Name = name,
                    Description = description,
                    ResolvedType = type,
                    Resolver = resolver,
                }
            );
        }
    }
}
