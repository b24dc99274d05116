using System.Text;
using GraphQL.Types;
using Vita.Graph.Core.Schema;
using Vita.Graph.Server.GraphQL.Schemas;
using Xunit;

namespace Vita.Graph.Tests.GraphQL;

public class SchemaTests
{
    [Fact]
    public void The_schema_is_the_one_that_was_reviewed() => TestFiles.SameSnapshot(SchemaText.Of(Ask.Schema, withDescriptions: false));

    [Fact]
    public void Without_descriptions_the_schema_stays_under_100_kB() =>
        Assert.InRange(Encoding.UTF8.GetByteCount(SchemaText.Of(Ask.Schema, withDescriptions: false)), 10_000, 100_000);

    [Fact]
    public void Everything_in_the_schema_is_described() =>
        Assert.Empty(Ask.Schema.AllTypes.Where(type => !IsOfTheLanguage(type.Name)).SelectMany(Undescribed));

    [Fact]
    public void Two_runs_print_the_same() =>
        Assert.Equal(SchemaText.Of(Ask.Schema), SchemaText.Of(SchemaFactory.Create(VitaSchema.Current)));

    [Fact]
    public void A_property_declared_in_one_line_is_in_type_filter_and_order()
    {
        var declared = VitaSchema.Declare();
        declared["Organisation"].Text("motto", "What it says of itself.", "Ce qu'elle dit d'elle-même.");
        var types = SchemaFactory.Create(declared.Build()).AllTypes;
        Assert.NotNull(((IComplexGraphType)types["Organisation"]!).GetField("motto"));
        Assert.NotNull(((IComplexGraphType)types["OrganisationFilter"]!).GetField("motto"));
        Assert.NotNull(((IComplexGraphType)types["OrganisationOrder"]!).GetField("motto"));
        Assert.NotNull(((IComplexGraphType)types["OrganisationLinkFilter"]!).GetField("motto"));
    }

    private static bool IsOfTheLanguage(string name) =>
        name is "String" or "Boolean" or "ID" or "Int" or "Float" || name.StartsWith("__", StringComparison.Ordinal);

    private static IEnumerable<string> Undescribed(IGraphType type)
    {
        var parts = type switch
        {
            IComplexGraphType complex => complex.Fields.SelectMany(field =>
                (field.Arguments ?? [])
                    .Select(argument => ($"{field.Name}({argument.Name})", argument.Description))
                    .Prepend((field.Name, field.Description))
            ),
            EnumerationGraphType words => words.Values.Select(value => (value.Name, value.Description)),
            _ => [],
        };
        return parts
            .Prepend(("", type.Description))
            .Where(part => string.IsNullOrWhiteSpace(part.Description))
            .Select(part => $"{type.Name}.{part.Item1}");
    }
}
