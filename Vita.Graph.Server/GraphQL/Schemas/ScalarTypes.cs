using GraphQL.Types;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Surface;
using Vita.Graph.Server.GraphQL.Validation.Advice;

namespace Vita.Graph.Server.GraphQL.Schemas;

/// <summary>The GraphQL types of single values.</summary>
internal sealed class ScalarTypes(TypeRegistry types)
{
    public IGraphType Id { get; } = new IdText();

    public IGraphType Text { get; } = new StringGraphType();

    public IGraphType Int { get; } = new IntGraphType();

    public IGraphType Float { get; } = new FiniteFloat();

    public IGraphType Boolean { get; } = new BooleanGraphType();

    public IGraphType Date { get; } = new DateGraphType();

    public IGraphType Json { get; } = new JsonGraphType();

    public EnumerationGraphType Basis => Enum(Provenance.BasisType);

    public EnumerationGraphType SortDirection =>
        types.Get<EnumerationGraphType>("SortDirection", "Which values come first. Absent values always come last.", type =>
        {
            type.Add(SurfaceNames.Ascending, SurfaceNames.Ascending, "Smaller values first.");
            type.Add(SurfaceNames.Descending, SurfaceNames.Descending, "Greater values first.");
        });

    /// <summary>The type of one value of the property, nullable, whether the property is a list or not.</summary>
    public IGraphType Of(Property property) =>
        property.Type switch
        {
            PropertyType.Id => Id,
            PropertyType.Text => Text,
            PropertyType.Int => Int,
            PropertyType.Float => Float,
            PropertyType.Boolean => Boolean,
            PropertyType.Date => Date,
            PropertyType.Enum => Enum(property.Enum!),
        };

    public EnumerationGraphType Enum(EnumType vocabulary) =>
        types.Get<EnumerationGraphType>(vocabulary.Name, vocabulary.Description.En, type =>
        {
            type.Metadata[ValueAdvice.Vocabulary] = vocabulary;
            foreach (var value in vocabulary.Values)
            {
                type.Add(value.Name, value.Name, value.En);
            }
        });
}
