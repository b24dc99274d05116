using GraphQL.Types;
using Vita.Graph.Core.Surface;

namespace Vita.Graph.Server.GraphQL.Schemas;

/// <summary>The root field that asks a named question, and its answer.</summary>
internal static class QuestionTypes
{
    public static void AddRoot(ObjectGraphType query, TypeRegistry types, ScalarTypes scalars) =>
        query.Has(
            SurfaceNames.Question,
            Fields.NonNull(Answer(types, scalars)),
            "A named question: the answer of /questions/name, together with other fields and from the same state of the graph.",
            Arguments.New(SurfaceNames.Name, Fields.NonNull(scalars.Text), "Its name, as /questions lists it."),
            Arguments.New(
                SurfaceNames.Variables,
                scalars.Json,
                "Its parameters by name, as an object. Parameters left out have their defaults."
            )
        );

    private static ObjectGraphType Answer(TypeRegistry types, ScalarTypes scalars) =>
        types.Get<ObjectGraphType>(TypeNames.QuestionAnswer, "The answer to a named question.", answer =>
        {
            answer.Has(SurfaceNames.Name, Fields.NonNull(scalars.Text), "The name of the question.");
            answer.Has(SurfaceNames.Title, Fields.NonNull(scalars.Text), "What is asked, in French.");
            answer.Has(SurfaceNames.TitleEn, Fields.NonNull(scalars.Text), "What is asked, in English.");
            answer.Has(SurfaceNames.Data, Fields.NonNull(scalars.Json), "The data that its operation selects.");
        });
}
