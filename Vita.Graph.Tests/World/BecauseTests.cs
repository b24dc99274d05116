using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Vita.Graph.Core.Planning;
using Vita.Graph.Core.Surface;
using Xunit;

namespace Vita.Graph.Tests.World;

/// <summary>Why rows are there, sentence by sentence after decision 0012, over the small world: what is expected is typed here, and both
/// the product and the naive evaluator are asked.</summary>
/// <remarks>A reason reads <c>path of node = values : edges</c>, an edge <c>TYPE from&gt;to@page</c>; ids stand without their
/// kind.</remarks>
public class BecauseTests
{
    private const string Selected = "{ path node { id } values relations { type from { id } to { id } page } }";
    private const string WorksThere =
        "territories of ring-1 : WORKS_IN oeuvre-1>ring-1@1 | territories of ring-1 : CARRIES oeuvre-1>one@1 CONCERNS one>ring-1@1";
    private const string RingTwo = "territories of ring-2 : CARRIES oeuvre-1>two@2 CONCERNS two>ring-2@1";

    [Theory]
    [InlineData("a value: the node that has it", "name: { startsWith: \"L'oe\" }", "name of oeuvre-1 = L’Œuvre d’été")]
    [InlineData(
        "numbers and booleans as text",
        "foundedYear: { gte: 1985 }, isSiae: { eq: true }",
        "foundedYear of oeuvre-1 = 1985 | isSiae of oeuvre-1 = true"
    )]
    [InlineData(
        "two conditions on one value are one reason",
        "name: { contains: \"oeuvre\", endsWith: \"ete\" }",
        "name of oeuvre-1 = L’Œuvre d’été"
    )]
    [InlineData("a negated comparison gives a value that is there", "foundedYear: { neq: 2000 }", "foundedYear of oeuvre-1 = 1985")]
    [InlineData("and so does a comparison that is negated", "not: { foundedYear: { eq: 2000 } }", "foundedYear of oeuvre-1 = 1985")]
    [InlineData("what is absent has no witness", "website: { neq: \"x\" }, siret: { eq: null }", "")]
    [InlineData("neq: null gives the value", "foundedYear: { neq: null }", "foundedYear of oeuvre-1 = 1985")]
    [InlineData("to compare with null asks nothing else of a value", "foundedYear: { ngt: null }", "")]
    [InlineData("a list: the elements that satisfy", "kinds: { some: { eq: AI } }", "kinds of oeuvre-1 = AI")]
    [InlineData("in the order of the list", "kinds: { all: { neq: EI } }", "kinds of oeuvre-1 = ACI,AI")]
    [InlineData("any: true is satisfied by all of them", "kinds: { any: true }", "kinds of oeuvre-1 = ACI,AI")]
    [InlineData("single: the one", "kinds: { single: { eq: ACI } }", "kinds of oeuvre-1 = ACI")]
    [InlineData("none has none of its own", "kinds: { none: { eq: EI } }", "")]
    [InlineData("not none is some", "not: { kinds: { none: { eq: AI } } }", "kinds of oeuvre-1 = AI")]
    [InlineData("not all has none", "not: { kinds: { all: { eq: AI } } }", "")]
    [InlineData(
        "or: those that hold",
        "or: [{ kinds: { some: { eq: EI } } }, { kinds: { some: { eq: ACI } } }, { foundedYear: { eq: 1985 } }]",
        "foundedYear of oeuvre-1 = 1985 | kinds of oeuvre-1 = ACI"
    )]
    [InlineData(
        "and: of all operands",
        "and: [{ kinds: { some: { eq: AI } } }, { kinds: { some: { eq: ACI } } }]",
        "kinds of oeuvre-1 = ACI | kinds of oeuvre-1 = AI"
    )]
    [InlineData(
        "not and: those that do not hold",
        "not: { foundedYear: { eq: 1985 }, name: { eq: \"x\" } }",
        "name of oeuvre-1 = L’Œuvre d’été"
    )]
    [InlineData(
        "a relation: its target and the edge, then what holds of the target",
        "projects: { some: { node: { title: { eq: \"Un\" } } } }",
        "projects of one : CARRIES oeuvre-1>one@1 | projects.title of one = Un"
    )]
    [InlineData(
        "each edge that satisfies is a reason of its own",
        "partners: { some: { id: { eq: \"organisation/oeuvre-2\" } } }",
        "partners of oeuvre-2 : PARTNER_OF oeuvre-1>oeuvre-2@4 | partners of oeuvre-2 : PARTNER_OF oeuvre-1>oeuvre-2@5 | partners.id of "
            + "oeuvre-2 = organisation/oeuvre-2"
    )]
    [InlineData(
        "what an edge says: the edge",
        "partners: { some: { page: { eq: 4 } } }",
        "partners of oeuvre-2 : PARTNER_OF oeuvre-1>oeuvre-2@4 | partners.page of oeuvre-2 = 4 : PARTNER_OF oeuvre-1>oeuvre-2@4"
    )]
    [InlineData(
        "its own properties too, and the source that it names",
        "certifications: { some: { status: { eq: RENEWAL }, source: { title: { eq: \"Papier\" } } } }",
        "certifications of label : CERTIFIED_BY oeuvre-1>label@6 | certifications.source of paper : CERTIFIED_BY oeuvre-1>label@6 | "
            + "certifications.source.title of paper = Papier | certifications.status of label = RENEWAL : CERTIFIED_BY oeuvre-1>label@6"
    )]
    [InlineData(
        "lists of an edge",
        "projects: { some: { roles: { some: { eq: PORTEUR } } } }",
        "projects of one : CARRIES oeuvre-1>one@1 | projects.roles of one = PORTEUR : CARRIES oeuvre-1>one@1"
    )]
    [InlineData(
        "all over a relation: every link",
        "figures: { all: { value: { gt: -1 } } }",
        "figures of huge : HAS_FIGURE oeuvre-1>huge@8 | figures of negative : HAS_FIGURE oeuvre-1>negative@8 | figures.value of huge = "
            + "1E+21 | figures.value of negative = -0.5"
    )]
    [InlineData("all of none: nothing", "memberships: { all: { status: { eq: PLANNED } } }", "")]
    [InlineData(
        "a to-one relation",
        "basedIn: { population: { gt: 10000 } }",
        "basedIn of town : BASED_IN oeuvre-1>town@1 | basedIn.population of town = 14000"
    )]
    [InlineData(
        "a derived relation: a reason for each way",
        "territories: { some: { milieux: { some: { eq: URBAN } } } }",
        WorksThere + " | territories.milieux of ring-1 = URBAN"
    )]
    [InlineData("any: true over a relation", "territories: { any: true }", WorksThere + " | " + RingTwo)]
    [InlineData(
        "a filter in a filter explains the links that satisfy it",
        "needs: { some: { themes: { some: { basis: { eq: STATED } } } } }",
        "needs of shared : CARRIES oeuvre-1>one@1 SEEKS one>shared@1 | needs.themes of middle : ABOUT shared>middle@1 | "
            + "needs.themes.basis of middle = STATED : ABOUT shared>middle@1"
    )]
    [InlineData(
        "a transitive relation: a shortest chain",
        "themes: { some: { allBroader: { some: { label: { eq: \"Haut\" } } } } }",
        "themes of low : CARRIES oeuvre-1>one@1 ABOUT one>low@1 | themes.allBroader of top : BROADER low>middle@- BROADER middle>top@- "
            + "| themes.allBroader.label of top = Haut"
    )]
    [InlineData(
        "within: the territory and the chain up to it",
        "worksIn: { some: { within: \"territory/ring-3\" } }",
        "worksIn of ring-1 : WORKS_IN oeuvre-1>ring-1@1 | worksIn.within of ring-3 : WITHIN ring-1>ring-2@- WITHIN ring-2>ring-3@-"
    )]
    [InlineData(
        "within itself: no chain",
        "worksIn: { some: { within: \"territory/ring-1\" } }",
        "worksIn of ring-1 : WORKS_IN oeuvre-1>ring-1@1 | worksIn.within of ring-1"
    )]
    [InlineData(
        "provenance: the pages of the lines that satisfy",
        "provenance: { some: { page: { lt: 9 }, basis: { eq: STATED } } }",
        "provenance of oeuvre-1 = 1"
    )]
    [InlineData(
        "and their source",
        "provenance: { all: { source: { pages: { eq: 9 } } } }",
        "provenance of oeuvre-1 = 1 | provenance.source of paper | provenance.source.pages of paper = 9"
    )]
    [InlineData("{} asks for nothing", "name: {}, kinds: {}, needs: {}", "")]
    public async Task Oeuvre_1_is_there_because(string sentence, string where, string reasons) =>
        await A_question_is_answered_because(
            sentence,
            $"{{ organisations(where: {{ id: {{ eq: \"organisation/oeuvre-1\" }}, {where} }}) {{ edges {{ because }} }} }}",
            reasons
        );

    [Theory]
    [InlineData(
        "lines without page, and pages once each, in the order of the lines",
        "{ organisations(where: { name: { eq: \"Zeste\" }, provenance: { any: true } }) { edges { because } } }",
        "name of several-lines = Zeste | provenance of several-lines = 2,1"
    )]
    [InlineData(
        "a chain back to where it starts",
        "{ territories(where: { id: { eq: \"territory/ring-2\" }, directlyWithin: { none: { node: { id: { eq: \"territory/ring-2\" } } "
            + "} }, contains: { some: { id: { eq: \"territory/ring-2\" } } } }) { edges { because } } }",
        "contains of ring-2 : WITHIN ring-1>ring-2@- WITHIN ring-3>ring-1@- WITHIN ring-2>ring-3@- | contains.id of ring-2 = "
            + "territory/ring-2 | id of ring-2 = territory/ring-2"
    )]
    [InlineData(
        "every row has its own",
        "{ organisations(where: { foundedYear: { gte: 0 } }) { edges { because } } }",
        "foundedYear of emoji = 1985 | foundedYear of oeuvre-1 = 1985"
    )]
    [InlineData("no where, no reason", "{ organisations { edges { because } } }", "")]
    [InlineData("no row, no reason", "{ organisations(where: { or: [] }) { edges { because } } }", "")]
    [InlineData(
        "the first so many",
        "{ organisations(where: { kinds: { some: { eq: ACI } }, foundedYear: { gt: 0 }, name: { contains: \"e\" } }) { edges { "
            + "because(first: 2) } } }",
        "foundedYear of oeuvre-1 = 1985 | kinds of oeuvre-1 = ACI"
    )]
    [InlineData("none", "{ organisations(where: { kinds: { any: true } }) { edges { because(first: 0) } } }", "")]
    [InlineData(
        "links of a relation: the edge at hand, then the target",
        "{ node(id: \"organisation/oeuvre-1\") { ... on Organisation { certificationsConnection(where: { status: { eq: CERTIFIED }, "
            + "node: { name: { eq: \"Label\" } } }) { edges { because } } } } }",
        "name of label = Label | status of label = CERTIFIED : CERTIFIED_BY oeuvre-1>label@6"
    )]
    [InlineData(
        "links of a derived relation: the target",
        "{ node(id: \"organisation/oeuvre-1\") { ... on Organisation { needsConnection(where: { resources: { some: { eq: TOOL } } }) { "
            + "edges { because } } } } }",
        "resources of shared = TOOL"
    )]
    [InlineData(
        "against the direction of a relation",
        "{ node(id: \"territory/ring-1\") { ... on Territory { organisationsConnection(where: { partnerOf: { any: true } }) { edges { "
            + "because } } } } }",
        "partnerOf of oeuvre-1 : PARTNER_OF oeuvre-1>oeuvre-1@3"
    )]
    public async Task A_question_is_answered_because(string sentence, string document, string reasons)
    {
        var found = await Reasons(Regex.Replace(document, @"because(\([^)]*\))?", match => $"because{match.Groups[1]} {Selected}"));
        Assert.True(reasons == found, $"{sentence}: {found}");
    }

    [Fact]
    public async Task Keys_of_where_in_another_order_give_the_same_reasons()
    {
        const string Document = "query($where: OrganisationFilter) {{ organisations(where: {0}) {{ edges {{ because {{ path }} }} }} }}";
        var literal = string.Format(
            null,
            Document.Replace("($where: OrganisationFilter)", "", StringComparison.Ordinal),
            "{ name: { contains: \"oeuvre\" }, kinds: { some: { eq: ACI } } }"
        );
        var varied = string.Format(null, Document, "$where");
        Assert.Equal(
            await SmallWorld.Asked.Real.Data(literal),
            await SmallWorld.Asked.Real.Data(
                varied,
                """{ "where": { "kinds": { "some": { "eq": "ACI" } }, "name": { "contains": "oeuvre" } } }"""
            )
        );
    }

    [Fact]
    public async Task Nodes_in_reasons_have_reasons_too() =>
        Assert.Equal(
            """{"organisations":{"edges":[{"because":[{"node":{"needsConnection":{"edges":[{"because":[{"path":"resources"}]}]}}}]}]}}""",
            await SmallWorld.Asked.Real.Data(
                "{ organisations(where: { id: { eq: \"organisation/oeuvre-1\" } }) { edges { because { node { ... on Organisation { "
                    + "needsConnection(where: { resources: { some: { eq: TOOL } } }) { edges { because { path } } } } } } } } }"
            )
        );

    [Theory]
    [InlineData("{ organisations { nodes { needsConnection { edges { because { path } } } } } }", true)]
    [InlineData("{ organisations { nodes { needsConnection { edges { cursor } } } } }", false)]
    public async Task A_plan_says_that_reasons_need_the_whole_graph_however_deep_they_lie(string document, bool needsIt) =>
        Assert.Equal(needsIt, SmallWorld.Asked.Real.Plan(await RealPipeline.Read(document)).NeedsWholeGraph);

    [Theory]
    [InlineData(-1)]
    [InlineData(1001)]
    public async Task More_reasons_than_can_be_asked_for_are_refused(int first)
    {
        var document = $"{{ organisations {{ edges {{ because(first: {first}) {{ path }} }} }} }}";
        var refusal = await Assert.ThrowsAsync<QueryException>(() => SmallWorld.Asked.Real.Data(document));
        Assert.Equal(
            $"OUT_OF_RANGE: 'organisations.edges.because.first' is {first}; expected 0 to 1000.",
            $"{refusal.Errors.Single().Code}: {refusal.Errors.Single().Message}"
        );
        Assert.Equal("OUT_OF_RANGE", Assert.Throws<Naive.NaiveRefusal>(() => SmallWorld.Asked.Naive.Data(document)).Code);
    }

    /// <summary>A restricted value cannot be filtered by, so that no reason tells it; a node in a reason withholds it as
    /// anywhere.</summary>
    [Fact]
    public async Task A_restricted_value_is_no_reason_for_those_without_its_scope()
    {
        const string Filtered = "{ referents(where: { name: { contains: \"conte\" } }) { edges { because { values } } } }";
        const string Beside =
            "{ referents(where: { role: { contains: \"e\" } }) { edges { because { values node { ... on Referent { name } } } } } }";
        var all = new PlanOptions(new HashSet<string> { "contacts:read" });

        Assert.Equal(
            "RESTRICTED",
            (await Assert.ThrowsAsync<QueryException>(() => SmallWorld.Asked.Real.Data(Filtered))).Errors.Single().Code.Code
        );
        Assert.Contains(
            """{"values":["La présidente du conte"]}""",
            await SmallWorld.Asked.Real.Data(Filtered, scopes: all),
            StringComparison.Ordinal
        );
        Assert.Contains(
            """{"values":["Présidente"],"node":{"name":null}}""",
            await SmallWorld.Asked.Real.Data(Beside),
            StringComparison.Ordinal
        );
        Assert.Contains(
            """{"values":["Présidente"],"node":{"name":"La présidente du conte"}}""",
            await SmallWorld.Asked.Real.Data(Beside, scopes: all),
            StringComparison.Ordinal
        );
    }

    private static async Task<string> Reasons(string document)
    {
        var answer = await SmallWorld.Asked.Real.Data(document);
        Assert.Equal(SmallWorld.Asked.Naive.Data(document), answer);
        return string.Join(" | ", ReasonsIn(JsonNode.Parse(answer)).Except(["id of oeuvre-1 = organisation/oeuvre-1"]));
    }

    private static IEnumerable<string> ReasonsIn(JsonNode? node) =>
        node switch
        {
            JsonObject reason when reason.ContainsKey("path") => [Text(reason)],
            JsonObject fields => fields.SelectMany(field => ReasonsIn(field.Value)),
            JsonArray items => items.SelectMany(ReasonsIn),
            _ => [],
        };

    private static string Text(JsonObject reason)
    {
        var (values, edges) = (reason["values"]!.AsArray(), reason["relations"]!.AsArray());
        return $"{reason["path"]} of {Slug(reason["node"])}"
            + (values.Count == 0 ? "" : " = " + string.Join(',', values.Select(value => value!.ToString())))
            + (
                edges.Count == 0
                    ? ""
                    : " : "
                        + string.Join(
                            ' ',
                            edges.Select(edge =>
                                $"{edge!["type"]} {Slug(edge["from"])}>{Slug(edge["to"])}@{edge["page"]?.ToString() ?? "-"}"
                            )
                        )
            );
    }

    private static string Slug(JsonNode? node) => node!["id"]!.GetValue<string>().Split('/')[1];
}
