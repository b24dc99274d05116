using System.Globalization;
using System.Text;
using Vita.Graph.Core.Export.Database;
using Vita.Graph.Core.Export.Tables;
using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Export.Metadata;

/// <summary>The catalogue in Turtle after DCAT-AP 3: https://semiceu.github.io/DCAT-AP/releases/3.0.0/. One dataset for each table, one for
/// the network and one for the database, each with its distributions.</summary>
public sealed class DcatFile : MetadataFile
{
    private const string Authority = "http://publications.europa.eu/resource/authority";

    private static readonly (string Prefix, string Space)[] Prefixes =
    [
        ("dcat", "http://www.w3.org/ns/dcat#"),
        ("dct", "http://purl.org/dc/terms/"),
        ("foaf", "http://xmlns.com/foaf/0.1/"),
        ("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
        ("xsd", "http://www.w3.org/2001/XMLSchema#"),
    ];

    public override string Name => "dcat.ttl";

    public override string MediaType => "text/turtle; charset=utf-8";

    public override Description Description { get; } =
        new("Catalogue after DCAT-AP for data portals.", "Catalogue DCAT-AP pour les portails de données.");

    public override byte[] Write(PublishedData data)
    {
        var text = new StringBuilder();
        foreach (var (prefix, space) in Prefixes)
        {
            text.Append(CultureInfo.InvariantCulture, $"@prefix {prefix}: <{space}> .\n");
        }

        var datasets = Datasets(data).ToList();
        WriteCatalogue(text, data, datasets);
        foreach (var dataset in datasets)
        {
            WriteDataset(text, data, dataset);
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static IEnumerable<Dataset> Datasets(PublishedData data)
    {
        foreach (var table in data.Tables)
        {
            var files = TableFormats.All.Select(format => new Distribution(
                $"{table.Name}.{format.Name}",
                format.MediaType,
                format.Description
            ));
            yield return new(table.Name, table.Title, table.Description, [.. files]);
        }

        yield return new(
            "network",
            new("The whole network", "Le réseau entier"),
            new("All nodes and relations, with positions.", "Tous les nœuds et relations, avec leurs positions."),
            [.. ExportFormats.All.Select(format => new Distribution($"network.{format.Name}", format.MediaType, format.Description))]
        );
        yield return new(
            Path.GetFileNameWithoutExtension(DatabaseExport.Name),
            new("The whole graph as a database", "Le graphe entier en base de données"),
            new("All tables, with views and labels of codes.", "Toutes les tables, avec des vues et les libellés des codes."),
            [new(DatabaseExport.Name, DatabaseExport.MediaType, DatabaseExport.Description)]
        );
    }

    private static void WriteCatalogue(StringBuilder text, PublishedData data, List<Dataset> datasets)
    {
        text.Append(
            CultureInfo.InvariantCulture,
            $"""

            <{data.Host}/data/v1> a dcat:Catalog ;
              dct:title {Both(PublishedData.Title)} ;
              dct:description {Both(PublishedData.Summary)} ;
              dct:publisher <{data.Host}/#publisher> ;
              dct:language <{Authority}/language/FRA>, <{Authority}/language/ENG> ;
              foaf:homepage <{data.Host}/> ;
              dct:modified "{Date(data.Since)}"^^xsd:dateTime ;
              dcat:dataset {string.Join(",\n    ", datasets.Select(dataset => $"<{data.AddressOf(dataset.Name)}>"))} .

            <{data.Host}/#publisher> a foaf:Agent ;
              foaf:name "Vita Graph" .

            """
        );
    }

    private static void WriteDataset(StringBuilder text, PublishedData data, Dataset dataset)
    {
        text.Append(
            CultureInfo.InvariantCulture,
            $"""

            <{data.AddressOf(dataset.Name)}> a dcat:Dataset ;
              dct:identifier {Literal(dataset.Name)} ;
              dct:title {Both(dataset.Title)} ;
              dct:description {Both(dataset.Description)} ;
              dct:publisher <{data.Host}/#publisher> ;
              dct:modified "{Date(data.Since)}"^^xsd:dateTime ;
              dcat:version {Literal(data.Graph.Version)} ;
              dcat:theme <{Authority}/data-theme/SOCI> ;
              dct:spatial <{Authority}/country/FRA> ;
              dcat:landingPage <{data.Host}/data/v1> ;
              dcat:distribution {string.Join(",\n    ", dataset.Files.Select(file => $"<{data.AddressOf(file.Name)}>"))} .

            """
        );
        foreach (var file in dataset.Files)
        {
            WriteDistribution(text, data, file);
        }
    }

    private static void WriteDistribution(StringBuilder text, PublishedData data, Distribution file)
    {
        text.Append(
            CultureInfo.InvariantCulture,
            $"""

            <{data.AddressOf(file.Name)}> a dcat:Distribution ;
              dct:title {Literal(file.Name)} ;
              dct:description {Both(file.Description)} ;
              dcat:accessURL <{data.AddressOf(file.Name)}> ;
              dcat:downloadURL <{data.AddressOf(file.Name)}> ;
              dcat:mediaType <https://www.iana.org/assignments/media-types/{file.MediaType.Split(';')[0]}> ;
              dct:rights [ a dct:RightsStatement ; rdfs:label {Literal(DataSource.LineOf(data.Graph))}@fr ] .

            """
        );
    }

    private static string Both(Description text) => $"{Literal(text.Fr)}@fr, {Literal(text.En)}@en";

    private static string Literal(string text) => $"\"{text.Replace("\\", "\\\\").Replace("\"", "\\\"").ReplaceLineEndings(" ")}\"";

    private static string Date(DateTimeOffset date) => date.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);

    private sealed record Dataset(string Name, Description Title, Description Description, IReadOnlyList<Distribution> Files);

    private sealed record Distribution(string Name, string MediaType, Description Description);
}
