using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Export.Rdf;

/// <summary>Writes a shape for each kind of the schema: what its nodes must, and may, have. Properties that the reader may not see have
/// none.</summary>
internal sealed class ShaclWriter(GraphView view, FileOutput file) : RowWriter(file)
{
    protected override bool HasNodes => false;

    protected override bool HasEdges => false;

    protected override void Begin()
    {
        foreach (var (prefix, space) in RdfTerms.Prefixes.Append(("sh", "http://www.w3.org/ns/shacl#")))
        {
            File.Raw($"@prefix {prefix}: <{space}> .\n");
        }

        foreach (var kind in view.Snapshot.Schema.Kinds)
        {
            Shape(kind);
        }
    }

    private void Shape(NodeKind kind)
    {
        File.Raw($"\n{RdfTerms.Own}:{kind.Name}Shape a sh:NodeShape ;\n  sh:targetClass {RdfTerms.Own}:{kind.Name} ;\n  sh:name ");
        Text(kind.Name, "en");
        File.Raw(" ;\n  sh:description "u8);
        Text(kind.Description.En, "en");
        File.Raw(", "u8);
        Text(kind.Description.Fr, "fr");
        File.Raw(" ;\n  sh:property [ sh:path rdfs:label ; sh:minCount 1 ; sh:maxCount 1 ]"u8);
        var seen = kind.Properties.Where(property => property.Type is not PropertyType.Id && view.Options.MaySee(property));
        foreach (var properties in seen.GroupBy(RdfTerms.Of))
        {
            Property(kind, properties.Key, [.. properties]);
        }

        File.Raw(" .\n"u8);
    }

    /// <summary>Where several properties share a term, as labels in two languages, it may have as many values.</summary>
    private void Property(NodeKind kind, string term, IReadOnlyList<Property> properties)
    {
        File.Raw($" ;\n  sh:property [ sh:path {term} ; sh:name ");
        Text(properties[0].Name, "en");
        File.Raw(" ; sh:description "u8);
        Text(properties[0].Description.En, "en");
        File.Raw(", "u8);
        Text(properties[0].Description.Fr, "fr");
        File.Raw(properties.Any(property => property.IsList) ? "" : $" ; sh:maxCount {properties.Count}");
        if (properties is [var single])
        {
            Values(kind, single);
        }

        File.Raw(" ]"u8);
    }

    private void Values(NodeKind kind, Property property)
    {
        if (property.Enum is { } vocabulary)
        {
            File.Raw($" ; sh:in ( {string.Join(' ', vocabulary.Values.Select(value => $"\"{value.Name}\""))} )");
        }
        else if (property.Type is PropertyType.Date)
        {
            File.Raw(" ; sh:or ( [ sh:datatype xsd:date ] [ sh:datatype xsd:gYearMonth ] [ sh:datatype xsd:gYear ] )"u8);
        }
        else if (!RdfTerms.IsAddress(property))
        {
            var text = RdfTerms.LanguageOf(kind, property) is null ? "xsd:string" : "rdf:langString";
            File.Raw($" ; sh:datatype {RdfTerms.DatatypeOf(property) ?? text}");
        }
    }

    private void Text(string text, string language)
    {
        File.Raw("\""u8);
        File.Escaped(text, Escapes.Backslash);
        File.Raw($"\"@{language}");
    }
}
