using Microsoft.Data.Sqlite;
using Vita.Graph.Core;
using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Sqlite;
using Vita.Graph.Tests.Seeds;
using Xunit;

namespace Vita.Graph.Tests.Store;

/// <summary>The SQLite file: what goes in comes out, and people find their way in it.</summary>
public sealed class StoreTests : IDisposable
{
    private const string Text = """
        source: source/paper
        organisations:
          - id: organisation/a
            name: Études & Chantiers
            kinds: [ASP, AI]
            foundedYear: 1990
            page: [3, 2]
            memberships:
              - {ref: network/n, status: MEMBER, since: "2008-12"}
              - {ref: network/n, status: FORMER, page: 1}
            figures: [{id: figure/f, label: Heures, value: 0.5, maxValue: 12000, approximate: false, unit: HOURS}]
          - {id: organisation/a-b, name: "\U0001F600 œuvre", page: 1, projects: [{ref: project/p, roles: [PORTEUR, ENTREPRISE]}]}
        network: {id: network/n, name: N, page: 1}
        project: {id: project/p, title: P, page: 1, themes: [theme/t], needs: [{id: need/n, text: N}]}
        theme: {id: theme/t, label: T, altLabels: [b, a], page: 1}
        """;

    private readonly TemporaryFolder _folder = new();

    private string File => _folder.PathOf("vita.sqlite");

    [Fact]
    public void Every_fact_comes_back_as_it_was()
    {
        var facts = SeedText.Facts(("a.yaml", Text));
        SqliteStore.Load(facts, File);

        using var graph = SqliteStore.Open(File, VitaSchema.Current);

        Assert.Equal(facts.Version, graph.Version);
        Assert.Equal(facts.Version, DataVersion.Of(graph));
        Assert.Equal(["AI", "ASP"], ((string[])graph.Node("organisation/a").Value("kinds")!).Order());
        Assert.Equal([3, 2], graph.Node("organisation/a").Provenance.Select(provenance => provenance.Page));
        Assert.Equal(["name kinds foundedYear", "name kinds foundedYear"], graph.Node("organisation/a").Stated());
        Assert.Equal(["b", "a"], (string[])graph.Node("theme/t").Value("altLabels")!);
        Assert.Equal(
            (0.5, 12000.0, false, null),
            (
                graph.Node("figure/f").Value("value"),
                graph.Node("figure/f").Value("maxValue"),
                graph.Node("figure/f").Value("approximate"),
                graph.Node("figure/f").Value("year")
            )
        );
        Assert.Equal(["PORTEUR", "ENTREPRISE"], (string[])graph.Edges("CARRIES").Single().Value("roles")!);
        Assert.Equal(["FORMER", "MEMBER"], graph.Edges("MEMBER_OF").Select(edge => edge.Value("status")));
        Assert.Equal("😀 œuvre", graph.Node("organisation/a-b").Value("name"));
    }

    [Fact]
    public void Loading_twice_changes_nothing()
    {
        Assert.Equal(LoadOutcome.Written, SqliteStore.Load(SeedText.Facts(("a.yaml", Text)), File));
        var (bytes, written) = (System.IO.File.ReadAllBytes(File), System.IO.File.GetLastWriteTimeUtc(File));

        Assert.Equal(LoadOutcome.Unchanged, SqliteStore.Load(SeedText.Facts(("b.yaml", Text)), File));

        Assert.Equal(written, System.IO.File.GetLastWriteTimeUtc(File));
        Assert.Equal(bytes, System.IO.File.ReadAllBytes(File));
    }

    [Fact]
    public void Equal_graphs_give_equal_files()
    {
        SqliteStore.Load(SeedText.Facts(("a.yaml", Text)), File);
        SqliteStore.Load(SeedText.Facts(("b.yaml", Text)), _folder.PathOf("other.sqlite"));

        Assert.Equal(System.IO.File.ReadAllBytes(File), System.IO.File.ReadAllBytes(_folder.PathOf("other.sqlite")));
    }

    [Fact]
    public void Reader_goes_on_with_the_graph_it_opened()
    {
        var (old, young) = (SeedText.Facts(("a.yaml", Text)), SeedText.Facts());
        SqliteStore.Load(old, File);
        using var reader = SqliteStore.Open(File, VitaSchema.Current);

        SqliteStore.Load(young, File);

        Assert.Equal(old.Version, DataVersion.Of(reader));
        using var next = SqliteStore.Open(File, VitaSchema.Current);
        Assert.Equal(young.Version, DataVersion.Of(next));
    }

    [Fact]
    public void Every_property_of_the_schema_has_its_column()
    {
        SqliteStore.Load(SeedText.Facts(), File);
        var columns = Query("SELECT m.name || '.' || p.name FROM sqlite_schema m, pragma_table_info(m.name) p WHERE m.type = 'table'")
            .ToHashSet();

        string Snake(string name) =>
            string.Concat(name.Select(letter => char.IsUpper(letter) ? $"_{char.ToLowerInvariant(letter)}" : $"{letter}")).TrimStart('_');
        var expected = VitaSchema
            .Current.Kinds.SelectMany(kind =>
                kind.Properties.Select(property =>
                    property.IsList ? $"{Snake(kind.Name)}_{Snake(property.Name)}.value" : $"{Snake(kind.Name)}.{Snake(property.Name)}"
                )
            )
            .Concat(
                VitaSchema.Current.EdgeSets.SelectMany(edges =>
                    edges
                        .Type.Properties.Select(property => property.Name)
                        .Concat(["from_id", "to_id", "source", "page", "basis"])
                        .Select(name => $"{edges.Type.Name.ToLowerInvariant()}.{Snake(name)}")
                )
            );

        Assert.DoesNotContain(expected, column => !columns.Contains(column));
        Assert.Contains("organisation.founded_year", columns);
    }

    [Fact]
    public void Every_foreign_key_leads_somewhere()
    {
        SqliteStore.Load(SeedText.Facts(("a.yaml", Text)), File);

        Assert.Empty(Query("SELECT \"table\" FROM pragma_foreign_key_check"));
        Assert.NotEmpty(Query("SELECT p.\"table\" FROM sqlite_schema m, pragma_foreign_key_list(m.name) p"));
    }

    [Fact]
    public void Property_added_to_the_declaration_is_stored_and_read_back()
    {
        var declaration = VitaSchema.Declare();
        declaration["Organisation"].Text("motto", "What it stands for.", "Sa devise.");
        var schema = declaration.Build();
        using var seeds = new TemporaryFolder().With(
            "seeds/a.yaml",
            "source: source/s\nsources: [{id: source/s, title: S}]\norganisation: {id: organisation/a, name: A, motto: Ensemble}"
        );
        SqliteStore.Load(Core.Seeds.SeedReader.Read(seeds.PathOf("seeds"), schema).Facts!, File);

        using var graph = SqliteStore.Open(File, schema);

        Assert.Equal("Ensemble", graph.Node("organisation/a").Value("motto"));
        Assert.Equal(["Ensemble"], Query("SELECT motto FROM organisation"));
        Assert.Equal(StoreCodes.OtherSchema, Assert.Throws<StoreException>(() => SqliteStore.Open(File, VitaSchema.Current)).Code);
    }

    public void Dispose() => _folder.Dispose();

    private List<string> Query(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={File};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Constants of this test.
        command.CommandText = sql;
#pragma warning restore CA2100
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(reader.GetString(0));
        }

        return rows;
    }
}
