using System.Text.Json.Nodes;
using Xunit;

namespace Vita.Graph.Tests.World;

/// <summary>Section 7 of the design, sentence by sentence, over the small world: what is expected is typed here, and both the product and
/// the naive evaluator are asked.</summary>
public class MeaningTests
{
    [Theory]
    [InlineData("7.1 absent satisfies no comparison", "{ foundedYear: { gte: -2147483648 } }", "emoji oeuvre-1 tilde")]
    [InlineData("7.1 absent satisfies every negated one", "{ foundedYear: { neq: 1985 } }", "alone oeuvre-2 oeuvre-3 several-lines tilde")]
    [InlineData("7.1 absent satisfies ngt", "{ foundedYear: { ngt: 0 } }", "alone oeuvre-2 oeuvre-3 several-lines tilde")]
    [InlineData("7.1 eq: null asks for absence", "{ name: { eq: null } }", "alone")]
    [InlineData(
        "7.1 not is true exactly where its operand is not",
        "{ not: { foundedYear: { lt: 1985 } } }",
        "alone emoji oeuvre-1 oeuvre-2 oeuvre-3 several-lines"
    )]
    [InlineData("7.2 all is true of an empty list", "{ kinds: { all: { eq: AI } } }", "alone emoji oeuvre-2 several-lines tilde")]
    [InlineData("7.2 any: true asks for at least one", "{ kinds: { any: true } }", "oeuvre-1 oeuvre-2 oeuvre-3")]
    [InlineData("7.2 any: false asks for none", "{ partners: { any: false }, kinds: { any: true } }", "oeuvre-3")]
    [InlineData("7.2 none is the negation of some", "{ kinds: { none: { eq: AI } } }", "alone emoji oeuvre-3 several-lines tilde")]
    [InlineData("7.2 single is exactly one", "{ kinds: { single: { in: [AI, ACI] } } }", "oeuvre-2")]
    [InlineData("7.2 single counts edges, and two lead to one network", "{ certifications: { single: {} } }", "oeuvre-2")]
    [InlineData("7.3 eq is exact", "{ name: { eq: \"L'OEUVRE D'ETE\" } }", "oeuvre-3")]
    [InlineData(
        "7.3 contains ignores case, accents, ligatures, apostrophes",
        "{ name: { contains: \"l`œuvre D’ÉTÉ\" } }",
        "oeuvre-1 oeuvre-2 oeuvre-3"
    )]
    [InlineData("7.3 startsWith folds both sides", "{ name: { startsWith: \"L'oe\" } }", "oeuvre-1 oeuvre-2 oeuvre-3")]
    [InlineData("7.3 startsWith beyond the basic plane", "{ name: { startsWith: \"😀\" } }", "emoji")]
    [InlineData("7.9 {} holds wherever its object is", "{ name: {}, kinds: { some: {} } }", "oeuvre-1 oeuvre-2 oeuvre-3")]
    [InlineData("7.9 a to-one filter without target is false", "{ basedIn: {} }", "oeuvre-1 oeuvre-2")]
    [InlineData("7.9 nor does its negation need one", "{ basedIn: { name: { neq: \"Thouars\" } } }", "oeuvre-2")]
    [InlineData("7.9 in: [null] finds nothing", "{ name: { in: [null] } }", "")]
    [InlineData("7.9 nin: [null] finds everything", "{ name: { nin: [null] }, kinds: { any: true } }", "oeuvre-1 oeuvre-2 oeuvre-3")]
    [InlineData("7.9 or: [] holds nowhere", "{ or: [] }", "")]
    [InlineData("7.9 and: [] holds everywhere", "{ and: [], kinds: { any: true } }", "oeuvre-1 oeuvre-2 oeuvre-3")]
    [InlineData(
        "7.9 contains: \"\" wherever there is a value",
        "{ name: { contains: \"\" }, not: { kinds: { any: true } } }",
        "emoji several-lines tilde"
    )]
    [InlineData("7.9 a property that is null asks for nothing", "{ name: null, kinds: { any: true } }", "oeuvre-1 oeuvre-2 oeuvre-3")]
    [InlineData("6 null: no target", "{ basedIn: null, kinds: { any: true } }", "oeuvre-3")]
    [InlineData("6 not null: a target", "{ not: { basedIn: null } }", "oeuvre-1 oeuvre-2")]
    [InlineData("6 any of a to-one relation", "{ basedIn: { any: true } }", "oeuvre-1 oeuvre-2")]
    [InlineData("6 no target, by any", "{ basedIn: { any: false }, kinds: { any: true } }", "oeuvre-3")]
    [InlineData(
        "6 no target, or one of some sort",
        "{ basedIn: { or: [{ any: false }, { name: { neq: \"Thouars\" } }] }, kinds: { any: true } }",
        "oeuvre-2 oeuvre-3"
    )]
    [InlineData("6 none and one at once", "{ basedIn: { any: false, name: { contains: \"\" } } }", "")]
    [InlineData("6 not any", "{ basedIn: { not: { any: true } }, kinds: { any: true } }", "oeuvre-3")]
    [InlineData("6 counting edges, two of which lead to one network", "{ certifications: { count: { gte: 2 } } }", "oeuvre-1")]
    [InlineData("6 counting some of them", "{ certifications: { count: { of: { status: { eq: RENEWAL } }, eq: 1 } } }", "oeuvre-1")]
    [InlineData("6 none is 0", "{ kinds: { any: true }, partners: { count: { eq: 0 } } }", "oeuvre-3")]
    [InlineData("6 a count is never absent", "{ partners: { count: { eq: null } } }", "")]
    [InlineData("6 a count is always there", "{ kinds: { any: true }, partners: { count: { neq: null } } }", "oeuvre-1 oeuvre-2 oeuvre-3")]
    [InlineData("6 a count between two", "{ partners: { count: { gte: 1, lt: 3 } } }", "oeuvre-2")]
    [InlineData("6 counting each target of a derived relation once", "{ territories: { count: { in: [1, 2] } } }", "oeuvre-1")]
    [InlineData("7.1 no statistic satisfies no comparison", "{ figures: { sum: { value: { lt: 1e300 } } } }", "oeuvre-1")]
    [InlineData(
        "7.1 no statistic satisfies every negated one",
        "{ kinds: { any: true }, figures: { sum: { value: { ngt: -1e300 } } } }",
        "oeuvre-2 oeuvre-3"
    )]
    [InlineData("7.1 no statistic is null", "{ kinds: { any: true }, figures: { max: { value: { eq: null } } } }", "oeuvre-2 oeuvre-3")]
    [InlineData(
        "6 a statistic of some of them",
        "{ partners: { avg: { of: { isSiae: { eq: true } }, foundedYear: { gte: 0 } } } }",
        "oeuvre-1"
    )]
    [InlineData("6 the label is the name", "{ label: { startsWith: \"L'oe\" } }", "oeuvre-1 oeuvre-2 oeuvre-3")]
    [InlineData(
        "6 edge and target in one filter",
        "{ certifications: { some: { status: { eq: RENEWAL }, date: { gte: \"2011\" }, node: { name: { eq: \"Label\" } } } } }",
        "oeuvre-1"
    )]
    [InlineData(
        "6 one edge must satisfy all of it",
        "{ certifications: { some: { status: { eq: RENEWAL }, date: { lt: \"2009\" } } } }",
        ""
    )]
    [InlineData("6 a relation to itself", "{ partners: { some: { id: { eq: \"organisation/oeuvre-1\" } } } }", "oeuvre-1")]
    [InlineData(
        "6 lines of provenance",
        "{ provenance: { some: { page: { eq: null }, source: { title: { eq: \"Site\" } } } } }",
        "several-lines"
    )]
    [InlineData("6 no line at all", "{ provenance: { none: {} } }", "alone")]
    [InlineData(
        "4 derived relations reach over paths",
        "{ needs: { some: { themes: { some: { allBroader: { some: { label: { eq: \"Haut\" } } } } } } } }",
        "oeuvre-1"
    )]
    [InlineData(
        "4 a derived relation reaches each target once",
        "{ territories: { single: { id: { eq: \"territory/ring-1\" } } } }",
        "oeuvre-1"
    )]
    public async Task Organisations_that_satisfy(string sentence, string where, string slugs) =>
        Assert.True(
            slugs == await Slugs("organisations", $"where: {where}"),
            $"{sentence}: {await Slugs("organisations", $"where: {where}")}"
        );

    [Theory]
    [InlineData(
        "7.4 folded text first, then the text itself, ids break ties, absent last",
        "{ name: ASC }",
        "oeuvre-3 oeuvre-1 oeuvre-2 several-lines tilde emoji alone"
    )]
    [InlineData("7.4 absent last in both directions", "{ name: DESC }", "emoji tilde several-lines oeuvre-1 oeuvre-2 oeuvre-3 alone")]
    [InlineData("7.9 without order by id", "", "alone emoji oeuvre-1 oeuvre-2 oeuvre-3 several-lines tilde")]
    [InlineData(
        "6 by a to-one relation's field",
        "{ basedIn: { population: ASC } }",
        "oeuvre-2 oeuvre-1 alone emoji oeuvre-3 several-lines tilde"
    )]
    [InlineData("6 by the number of edges", "{ partners: { count: DESC } }", "oeuvre-1 oeuvre-2 alone emoji oeuvre-3 several-lines tilde")]
    [InlineData(
        "6 by the number of targets of a derived relation",
        "{ territories: { count: DESC } }, { id: DESC }",
        "oeuvre-1 tilde several-lines oeuvre-3 oeuvre-2 emoji alone"
    )]
    [InlineData(
        "6 by a statistic of a relation's numbers, absent last",
        "{ figures: { value: { sum: ASC } } }, { id: DESC }",
        "oeuvre-1 tilde several-lines oeuvre-3 oeuvre-2 emoji alone"
    )]
    [InlineData(
        "6 by how many values there are",
        "{ partners: { foundedYear: { count: DESC } } }",
        "oeuvre-1 oeuvre-2 alone emoji oeuvre-3 several-lines tilde"
    )]
    [InlineData(
        "6 by how many different ones",
        "{ partners: { foundedYear: { distinct: DESC } } }, { name: ASC }",
        "oeuvre-1 oeuvre-2 oeuvre-3 several-lines tilde emoji alone"
    )]
    [InlineData(
        "6 by what the edge of a to-one relation says",
        "{ basedIn: { page: DESC } }, { id: DESC }",
        "oeuvre-2 oeuvre-1 tilde several-lines oeuvre-3 emoji alone"
    )]
    [InlineData("6 by the label", "{ label: ASC }", "oeuvre-3 oeuvre-1 oeuvre-2 several-lines tilde emoji alone")]
    [InlineData("7.4 numbers as numbers", "{ foundedYear: ASC }", "tilde emoji oeuvre-1 alone oeuvre-2 oeuvre-3 several-lines")]
    [InlineData("false before true", "{ isSiae: ASC }", "oeuvre-3 oeuvre-1 oeuvre-2 alone emoji several-lines tilde")]
    public async Task Organisations_in_order(string sentence, string order, string slugs) =>
        Assert.True(
            slugs == await Slugs("organisations", $"order: [{order}]"),
            $"{sentence}: {await Slugs("organisations", $"order: [{order}]")}"
        );

    [Theory]
    [InlineData("within includes itself, and the ring contains itself", "{ within: \"territory/ring-3\" }", "ring-1 ring-2 ring-3 town")]
    [InlineData("within a town is the town", "{ within: \"territory/town\" }", "town")]
    [InlineData("within what does not exist is nothing", "{ within: \"territory/nowhere\" }", "")]
    [InlineData("an open end is absent", "{ kind: { eq: REGION }, validTo: { eq: null } }", "new")]
    [InlineData(
        "a date without day comes before its days",
        "{ directlyWithin: { some: { from: { gt: \"2008\", lt: \"2008-12-01\" } } } }",
        "ring-2"
    )]
    public async Task Territories_that_satisfy(string sentence, string where, string slugs) =>
        Assert.True(slugs == await Slugs("territories", $"where: {where}"), sentence);

    [Theory]
    [InlineData("partners { id }", "organisation/oeuvre-1 organisation/oeuvre-2")]
    [InlineData("partners(order: [{ page: DESC }]) { page: id }", "organisation/oeuvre-2 organisation/oeuvre-1")]
    [InlineData("partnersConnection { edges { page } }", "3 4 5")]
    [InlineData("partnersConnection(order: [{ page: DESC }]) { edges { page } }", "5 4 3")]
    [InlineData("partnersConnection { totalCount }", "3")]
    [InlineData("partners(first: 1, offset: 1) { id }", "organisation/oeuvre-2")]
    [InlineData("certificationsConnection(where: { node: { name: { eq: \"Label\" } } }) { edges { status } }", "CERTIFIED RENEWAL")]
    [InlineData("territoriesConnection { totalCount nodes { id } }", "2 territory/ring-1 territory/ring-2")]
    [InlineData("projectsConnection(order: [{ node: { title: ASC } }]) { edges { roles } }", "ENTREPRISE PORTEUR ENTREPRISE")]
    [InlineData("basedInConnection { totalCount edges { page basis source { title } node { name } } }", "1 1 STATED Papier Thouars")]
    [InlineData("figures(order: [{ value: DESC }]) { value }", "1E+21 -0.5")]
    public async Task Of_one_organisation(string selection, string values) =>
        Assert.Equal(
            values,
            JsonLeaves.Of(await Ask($"{{ node(id: \"organisation/oeuvre-1\") {{ ... on Organisation {{ {selection} }} }} }}"))
        );

    [Theory]
    [InlineData(
        "{ node(id: \"territory/ring-1\") { ... on Territory { within { id } } } }",
        "territory/ring-1 territory/ring-2 territory/ring-3"
    )]
    [InlineData(
        "{ node(id: \"territory/town\") { ... on Territory { within { id } contains { id } } } }",
        "territory/ring-1 territory/ring-2 territory/ring-3"
    )]
    [InlineData("{ node(id: \"organisation/nobody\") { id } }", "null")]
    [InlineData("{ nodes(ids: [\"theme/top\", \"theme/nothing\", \"theme/top\"]) { id } }", "theme/top null theme/top")]
    [InlineData("{ organisations(first: 0) { pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }", "true false null null")]
    [InlineData("{ organisations(last: 0) { pageInfo { hasNextPage hasPreviousPage } } }", "false true")]
    [InlineData(
        "{ organisations(where: { or: [] }) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor } nodes { id } } }",
        "0 false false null"
    )]
    [InlineData("{ referents { nodes { role name } } }", "Présidente null")]
    [InlineData(
        "{ nodes(ids: [\"referent/chair\", \"theme/top\", \"need/shared\", \"project/one\", \"source/web\"]) { label } }",
        "Présidente Haut Aide Un Site"
    )]
    [InlineData("{ node(id: \"organisation/alone\") { label } }", "organisation/alone")]
    [InlineData(
        "{ node(id: \"organisation/several-lines\") { provenance { page basis source { title } } } }",
        "2 STATED Papier 1 IMPLIED Papier null STATED Site"
    )]
    public async Task A_question(string document, string values) => Assert.Equal(values, JsonLeaves.Of(await Ask(document)));

    private static async Task<string> Slugs(string kind, string arguments)
    {
        var page = JsonNode.Parse(await Ask($"{{ {kind}({arguments}) {{ nodes {{ id }} }} }}"))![kind]!["nodes"]!.AsArray();
        return string.Join(' ', page.Select(node => node!["id"]!.GetValue<string>().Split('/')[1]));
    }

    private static async Task<string> Ask(string document)
    {
        var answer = await SmallWorld.Asked.Real.Data(document);
        Assert.Equal(SmallWorld.Asked.Naive.Data(document), answer);
        return answer;
    }
}
