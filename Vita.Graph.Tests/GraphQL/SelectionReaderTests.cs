using Vita.Graph.Core.Surface;
using Xunit;

namespace Vita.Graph.Tests.GraphQL;

public class SelectionReaderTests
{
    [Fact]
    public async Task Aliases_are_the_keys_of_the_answer() =>
        Assert.Equal("a: organisations { n: nodes { name } }", Text(await Ask.ForFields("{ a: organisations { n: nodes { name } } }")));

    [Fact]
    public async Task Fields_of_one_key_are_merged_in_the_place_of_the_first() =>
        Assert.Equal(
            "organisations { nodes { id name acronym } totalCount }",
            Text(await Ask.ForFields("{ organisations { nodes { id name } totalCount } organisations { nodes { acronym id } } }"))
        );

    [Fact]
    public async Task Fragments_are_spread_where_they_stand() =>
        Assert.Equal(
            "organisations { nodes { id name acronym siret } }",
            Text(
                await Ask.ForFields(
                    "{ organisations { nodes { id ...Names ... { siret } } } } fragment Names on Organisation { name acronym }"
                )
            )
        );

    [Fact]
    public async Task Below_an_interface_the_concrete_type_decides()
    {
        var fields = await Ask.ForFields(
            """{ node(id: "x/y") { id ... on Territory { code } ... on Node { provenance { page } } ...O } } """
                + """fragment O on Organisation { siret }"""
        );
        Assert.Equal("node { id code provenance { page } }", SelectionText.Of(fields, "Territory"));
        Assert.Equal("node { id provenance { page } siret }", SelectionText.Of(fields, "Organisation"));
    }

    [Theory]
    [InlineData("true", "organisations { totalCount }")]
    [InlineData("false", "organisations { nodes { id } }")]
    public async Task Include_and_skip_are_decided(string flag, string expected) =>
        Assert.Equal(
            expected,
            Text(
                await Ask.ForFields(
                    "query ($f: Boolean!) { organisations { nodes @skip(if: $f) { id } ... @include(if: $f) { totalCount } } }",
                    $$"""{"f": {{flag}}}"""
                )
            )
        );

    [Fact]
    public async Task Literals_are_read_by_their_type() =>
        Assert.Equal(
            "figures(where: {value: {gt: 2, in: [1, null]}, measure: {eq: OTHER}, id: {eq: 7}, approximate: {eq: True}}, first: 3) { "
                + "totalCount }",
            Text(
                await Ask.ForFields(
                    "{ figures(first: 3, where: { value: { gt: 2, in: [1, null] }, measure: { eq: OTHER }, id: { eq: 7 }, approximate: "
                        + "{ eq: true } }) { totalCount } }"
                )
            )
        );

    [Fact]
    public async Task A_single_value_stands_for_a_list_of_it() =>
        Assert.Equal(
            "organisations(where: {name: {in: [x]}}, order: [{name: ASC}]) { totalCount }",
            Text(await Ask.ForFields("""{ organisations(where: { name: { in: "x" } }, order: { name: ASC }) { totalCount } }"""))
        );

    [Fact]
    public async Task Values_in_variables_keep_their_path() =>
        Assert.Equal(
            "organisations(where: {and: [{name: {eq: x@w.and.0.name.eq}}, {kinds: {any: True@w.and.1.kinds.any}}], name: {in: [a, "
                + "b]@w.name.in}}, order: [{name: DESC@o.0.name}], first: 2@n) { totalCount }",
            Text(
                await Ask.ForFields(
                    "query ($w: OrganisationFilter, $o: [OrganisationOrder!], $n: Int) { organisations(where: $w, order: $o, first: $n) "
                        + "{ totalCount } }",
                    """{"w": {"name": {"in": ["a", "b"]}, "and": [{"name": {"eq": "x"}}, {"kinds": {"any": true}}]}"""
                        + """, "o": {"name": "DESC"}, "n": 2}"""
                )
            )
        );

    [Fact]
    public async Task Variables_inside_literals_are_found() =>
        Assert.Equal(
            "organisations(where: {name: {eq: x@n, in: [a, x@n]}}) { totalCount }",
            Text(
                await Ask.ForFields(
                    """query ($n: String) { organisations(where: { name: { eq: $n, in: ["a", $n] } }) { totalCount } }""",
                    """{"n": "x"}"""
                )
            )
        );

    [Fact]
    public async Task A_variable_without_value_leaves_its_key_out_and_null_does_not()
    {
        const string document =
            "query ($n: String, $w: OrganisationFilter) { organisations(where: { name: { eq: $n }, and: [$w] }, first: 1) { totalCount } }";
        Assert.Equal(
            "organisations(where: {name: {eq: null}, and: [{}]}, first: 1) { totalCount }",
            Text(await Ask.ForFields(document.Replace("OrganisationFilter", "OrganisationFilter!"), """{"n": null, "w": {}}"""))
        );
        Assert.Equal(
            "organisations(where: {name: {}}, first: 1) { totalCount }",
            Text(await Ask.ForFields("query ($n: String) { organisations(where: { name: { eq: $n } }, first: 1) { totalCount } }"))
        );
        Assert.Equal(
            "organisations { totalCount }",
            Text(await Ask.ForFields("query ($w: OrganisationFilter) { organisations(where: $w) { totalCount } }"))
        );
    }

    [Fact]
    public async Task Defaults_of_variables_are_applied() =>
        Assert.Equal(
            "organisations(where: {name: {in: [a]@w.name.in}}, first: 4@n) { totalCount }",
            Text(
                await Ask.ForFields(
                    """query ($n: Int = 4, $w: OrganisationFilter = { name: { in: ["a"] } }) { organisations"""
                        + """(first: $n, where: $w) { totalCount } }"""
                )
            )
        );

    private static string Text(IReadOnlyList<SelectedField> fields) => SelectionText.Of(fields, "Organisation", "where", "order", "first");
}
