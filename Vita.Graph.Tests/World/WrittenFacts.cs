using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Schema;

namespace Vita.Graph.Tests.World;

/// <summary>Facts as tests write them: values by name, lists as <c>AI|ACI</c>, relations by the field of the node they leave.</summary>
internal static class WrittenFacts
{
    private static readonly GraphSchema Schema = VitaSchema.Current;

    public static NodeFact Node(string id, (string Property, object Value)[] values) => Node(id, values, [Line("paper", 1)]);

    public static NodeFact Node(string id, (string Property, object Value)[] values, ProvenanceFact[] provenance)
    {
        var kind = Schema.KindOfId(id)!;
        return new(kind, id, Values(kind.Properties, [("id", id), .. values]), provenance);
    }

    public static EdgeFact Edge(
        string from,
        string relation,
        string to,
        ProvenanceFact line,
        params (string Property, object Value)[] values
    )
    {
        var set = Schema.KindOfId(from)!.FindRelation(relation)!.Step.Edges;
        return new(set, from, to, Values(set.Type.Properties, values), line);
    }

    public static ProvenanceFact Line(string source, int? page, string basis = "STATED") => new($"source/{source}", page, basis);

    /// <summary>The line, where it states properties of a kind.</summary>
    public static ProvenanceFact Stating(this ProvenanceFact line, string kind, params string[] properties)
    {
        var owner = Schema.FindKind(kind)!;
        return line with { Fields = properties.Aggregate(FieldSet.None, (fields, name) => fields.With(owner.FindProperty(name)!)) };
    }

    private static object?[] Values(IReadOnlyList<Property> properties, (string Property, object Value)[] given)
    {
        var values = new object?[properties.Count];
        foreach (var (name, value) in given)
        {
            var property = properties.Single(property => property.Name == name);
            values[property.Index] = property.IsList ? ((string)value).Split('|') : value;
        }

        return values;
    }
}
