using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;

namespace Vita.Graph.Benchmarks;

/// <summary>The types that <see cref="Questions.Medium"/> needs, with a resolver on every field.</summary>
internal static class ResolverSchema
{
    public static ISchema Create(IReadOnlyList<OrganisationObject> organisations)
    {
        var theme = Type("Theme", Field<ThemeObject>("label", new StringGraphType(), source => source.Label));
        var item = Type(
            "Item",
            Field<ItemObject>("text", new StringGraphType(), source => source.Text),
            Field<ItemObject>("resources", Strings(), source => source.Resources),
            Field<ItemObject>("audiences", Strings(), source => source.Audiences),
            Field<ItemObject>("themes", new ListGraphType(theme), source => source.Themes)
        );
        var organisation = Type(
            "Organisation",
            Field<OrganisationObject>("id", new IdGraphType(), source => source.Id),
            Field<OrganisationObject>("name", new StringGraphType(), source => source.Name),
            Field<OrganisationObject>("kinds", Strings(), source => source.Kinds),
            Field<OrganisationObject>("needs", new ListGraphType(item), source => source.Needs),
            Field<OrganisationObject>("offers", new ListGraphType(item), source => source.Offers)
        );
        var connection = Type(
            "Connection",
            Field<IEnumerable<OrganisationObject>>("nodes", new ListGraphType(organisation), source => source)
        );
        var root = new FieldType
        {
            Name = "organisations",
            ResolvedType = connection,
            Arguments = new QueryArguments(new QueryArgument(new IntGraphType()) { Name = "first" }),
            Resolver = new FuncFieldResolver<object>(context => organisations.Take(context.GetArgument<int>("first"))),
        };
        var schema = new Schema { Query = Type("Query", root) };
        schema.Initialize();
        return schema;
    }

    private static ListGraphType Strings() => new(new StringGraphType());

    private static ObjectGraphType Type(string name, params FieldType[] fields)
    {
        var type = new ObjectGraphType { Name = name };
        foreach (var field in fields)
        {
            type.AddField(field);
        }

        return type;
    }

    private static FieldType Field<TSource>(string name, IGraphType type, Func<TSource, object?> resolve) =>
        new()
        {
            Name = name,
            ResolvedType = type,
            Resolver = new FuncFieldResolver<object>(context => resolve((TSource)context.Source!)),
        };
}
