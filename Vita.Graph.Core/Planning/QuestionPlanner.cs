using System.Text.Json;
using Vita.Graph.Core.Plans;
using Vita.Graph.Core.Surface;
using Vita.Graph.Core.Text;

namespace Vita.Graph.Core.Planning;

/// <summary>Plans a named question inside an operation: its root fields become fields of an object, its values those of this one
/// request.</summary>
internal sealed class QuestionPlanner(PlanContext context)
{
    public ObjectField Plan(SelectedField field, InputPlace place)
    {
        if (field.Asked is not { } asked)
        {
            context.Refuse(
                QueryCodes.QuestionInside,
                $"'{place}' asks a question inside a question; expected fields of the graph. Ask the other question beside this one.",
                place
            );
            return new(field.Key, []);
        }

        return new(field.Key, [.. field.SubfieldsOn(TypeNames.QuestionAnswer).Select(part => Part(part, asked, place.Then(part.Key)))]);
    }

    private FieldNode Part(SelectedField part, AskedQuestion asked, InputPlace place) =>
        part.Name switch
        {
            SurfaceNames.Data => new ObjectField(part.Key, Data(asked, place)),
            SurfaceNames.Name => Given(part, asked.Name),
            SurfaceNames.Title => Given(part, asked.Title),
            SurfaceNames.TitleEn => Given(part, asked.TitleEn),
            _ => TypeNameField.Of(part, TypeNames.QuestionAnswer),
        };

    private static GivenField Given(SelectedField part, string text) => new(part.Key, JsonSerializer.Serialize(text, ReadableJson.Values));

    /// <summary>Places inside are those of the question itself, so that what is said of a value is said in the words of /questions; errors
    /// point to the field.</summary>
    private IReadOnlyList<FieldNode> Data(AskedQuestion asked, InputPlace place)
    {
        var part = context.ForPart();
        var fields = new RootPlanner(part).Plan(asked.Fields);
        context.Refusals.AddRange(
            part.Refusals.Concat(part.Parameters.All.Select(parameter => Refusal(parameter, asked)).OfType<QueryError>())
                .Select(error => error with { Path = [place.Keys[0]] })
        );
        context.Withheld.AddRange(part.Withheld.Select(error => error with { Path = place.Keys }));
        context.Parameters.AddAll(
            part.Parameters.All.Select(parameter =>
                parameter with
                {
                    Source = new LiteralSource(parameter.Source.Resolve(asked.Variables)),
                    Place = [.. place.Keys, .. parameter.Place],
                }
            )
        );
        return fields;
    }

    private static QueryError? Refusal(Parameter parameter, AskedQuestion asked)
    {
        parameter.Accept(parameter.Source.Resolve(asked.Variables), out var error);
        return error;
    }
}
