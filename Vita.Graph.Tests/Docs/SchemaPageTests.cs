using Vita.Graph.Core.Schema;
using Xunit;

namespace Vita.Graph.Tests.Docs;

/// <summary>The page about the schema comes from the schema.</summary>
public sealed class SchemaPageTests
{
    private const string Page = "docs/schema.md";

    /// <summary>With <c>VITA_ACCEPT=1</c> the page is written anew.</summary>
    [Fact]
    public void Docs_schema_md_is_what_the_generator_prints()
    {
        var printed = SchemaPage.Of(VitaSchema.Current);
        if (Environment.GetEnvironmentVariable("VITA_ACCEPT") is "1")
        {
            File.WriteAllText(Papers.PathOf(Page), printed);
        }

        Assert.Equal(printed, Papers.Read(Page));
    }

    [Fact]
    public void A_property_that_is_declared_stands_on_the_page()
    {
        var schema = VitaSchema.Declare();
        schema["Organisation"].Text("motto", "What it says of itself.", "Sa devise.", searchable: true, rdf: "schema:slogan");

        Assert.Contains(
            "\n- **`motto`**: String, `schema:slogan`; searchable\n  - What it says of itself.\n  - *Sa devise.*\n",
            SchemaPage.Of(schema.Build()),
            StringComparison.Ordinal
        );
    }
}
