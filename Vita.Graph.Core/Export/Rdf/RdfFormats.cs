namespace Vita.Graph.Core.Export.Rdf;

/// <summary>Turtle.</summary>
internal sealed class TurtleFormat()
    : StreamedFormat(
        "turtle",
        "text/turtle; charset=utf-8",
        "ttl",
        new("Linked data in Turtle: ORG, SKOS, PROV-O, INSEE.", "Données liées en Turtle : ORG, SKOS, PROV-O, INSEE.")
    )
{
    private protected override RowWriter Open(GraphView view, FileOutput file) => new RdfWriter(view, file, new TurtleSink(file));
}

/// <summary>JSON-LD.</summary>
internal sealed class JsonLdFormat()
    : StreamedFormat(
        "jsonld",
        "application/ld+json",
        "jsonld",
        new("Linked data in JSON-LD: the same as Turtle.", "Données liées en JSON-LD : la même chose que Turtle.")
    )
{
    private protected override RowWriter Open(GraphView view, FileOutput file) => new RdfWriter(view, file, new JsonLdSink(file));
}

/// <summary>The SHACL shapes that the linked data of a view satisfies.</summary>
internal sealed class ShaclFormat()
    : StreamedFormat(
        "shacl",
        "text/turtle; charset=utf-8",
        "shacl.ttl",
        new("The SHACL shapes of the linked data.", "Les formes SHACL des données liées.")
    )
{
    private protected override RowWriter Open(GraphView view, FileOutput file) => new ShaclWriter(view, file);
}
