using Vita.Graph.Server.GraphQL.Schemas;
using Vita.Graph.Server.GraphQL.Selections;
using Xunit;

namespace Vita.Graph.Tests.GraphQL;

public class ShapeKeyTests
{
    [Theory]
    [InlineData("""{}""", "{}")]
    [InlineData("""{"a": "x", "b": 1, "c": 1.5}""", "{a:s,b:s,c:s}")]
    [InlineData("""{"a": null}""", "{a:n}")]
    [InlineData("""{"a": true, "b": false}""", "{a:true,b:false}")]
    [InlineData("""{"a": {"x": {"eq": "AI"}}}""", "{a:{x:{eq:s}}}")]
    [InlineData("""{"o": [{"name": "ASC"}, {"id": "DESC"}]}""", "{o:[{name:ASC},{id:DESC}]}")]
    [InlineData("""{"ids": ["a", "b"]}""", "{ids:l}")]
    [InlineData("""{"ids": []}""", "{ids:l}")]
    [InlineData("""{"ids": [null]}""", "{ids:l}")]
    public void A_shape_says_what_a_plan_depends_on(string variables, string shape) =>
        Assert.Equal(shape, ShapeKey.Of(JsonValues.ReadObject(variables)));
}
