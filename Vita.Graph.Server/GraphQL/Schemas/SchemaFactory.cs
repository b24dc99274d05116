using GraphQL.Types;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Surface;

namespace Vita.Graph.Server.GraphQL.Schemas;

/// <summary>Makes the GraphQL schema from the one declaration of the graph. Its fields have no resolvers: operations are planned and run as
/// a whole.</summary>
public static class SchemaFactory
{
    public static ISchema Create(GraphSchema graph)
    {
        var types = new TypeRegistry();
        var scalars = new ScalarTypes(types);
        var objects = new ObjectTypes(graph, types, scalars);
        var schema = new Schema
        {
            Description =
                "Territories and actors of the insertion par l'activité économique: who carries which project, "
                + "where and on which themes, and what each seeks and offers.",
            Query = types.Get<ObjectGraphType>(TypeNames.Query, "The entry points for queries.", query =>
                AddRoots(query, graph, types, scalars, objects, new(graph, types, scalars, objects))
            ),
        };
        schema.Features.RepeatableDirectives = true;
        schema.Features.DeprecationOfInputValues = true;
        types.FillAll();
        objects.Implement(graph);
        schema.Initialize();
        IntrospectionFields.Add(schema);
        return schema;
    }

    private static void AddRoots(
        ObjectGraphType query,
        GraphSchema graph,
        TypeRegistry types,
        ScalarTypes scalars,
        ObjectTypes objects,
        AnalysisTypes analyses
    )
    {
        foreach (var kind in graph.Kinds)
        {
            objects.AddRoot(query, kind);
        }

        query.Has(
            SurfaceNames.Node,
            objects.Node,
            "The node with this id. null if there is none.",
            Arguments.New(SurfaceNames.Id, Fields.NonNull(scalars.Id), "Its id, kind/slug.")
        );
        query.Has(
            SurfaceNames.Nodes,
            Fields.NonNull(new ListGraphType(objects.Node)),
            "The nodes with these ids, in the same order. null for an id that no node has.",
            Arguments.New(SurfaceNames.Ids, Fields.NonNull(Fields.ListOf(scalars.Id)), "Ids of any kind.")
        );
        analyses.AddRoots(query);
        QuestionTypes.AddRoot(query, types, scalars);
    }
}
