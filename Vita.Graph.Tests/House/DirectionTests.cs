using Xunit;

namespace Vita.Graph.Tests.House;

/// <summary>Each room may know those before it in its list, and no other (decision 0007).</summary>
[Trait("Speed", "Slow")]
public class DirectionTests
{
    private static readonly string[] Core =
    [
        Rooms.Doorstep,
        "Text",
        "Schema",
        "Facts",
        "Surface",
        "Snapshots",
        "Analysis",
        "Plans",
        "Planning",
        "Engines",
        "Embedded",
        "Seeds",
        "Generation",
        "Sqlite",
        "Neo4j",
        "Export",
    ];

    private static readonly string[] Server =
    [
        Rooms.Doorstep,
        "Http",
        "Access",
        "Settings",
        "Stores",
        "GraphQL",
        "Questions",
        "Data",
        "Page",
        "Hosting",
    ];

    private static readonly string[] GraphQL = ["Caching", "Schemas", "Selections", "Validation", "Execution", "Transport"];

    public static TheoryData<string, string, string[]> Houses { get; } =
        new()
        {
            { "Vita.Graph.Core.dll", "Vita.Graph.Core", Core },
            { "Vita.Graph.Server.dll", "Vita.Graph.Server", Server },
            { "Vita.Graph.Server.dll", "Vita.Graph.Server.GraphQL", GraphQL },
        };

    [Theory]
    [MemberData(nameof(Houses))]
    public void Rooms_know_only_those_before_them(string assembly, string root, string[] order)
    {
        var back = new Rooms(assembly, root)
            .Read()
            .Where(pair => Array.IndexOf(order, pair.Key.To) >= Array.IndexOf(order, pair.Key.From))
            .Select(pair => $"{pair.Key.From} knows {pair.Key.To}: {pair.Value}");

        Assert.Equal([], back);
    }

    [Theory]
    [MemberData(nameof(Houses))]
    public void Every_room_is_in_the_list_and_every_name_in_the_list_is_a_room(string assembly, string root, string[] order)
    {
        var folder = Path.Combine(TestFiles.Home, root.Replace("Server.", "Server/", StringComparison.Ordinal));
        var rooms = Directory
            .GetDirectories(folder)
            .Where(each => Directory.GetFiles(each, "*.cs", SearchOption.AllDirectories).Length > 0)
            .Select(each => Path.GetFileName(each))
            .Where(name => name is not ("bin" or "obj"));

        Assert.NotEmpty(assembly);
        Assert.Equal(order.Where(name => name != Rooms.Doorstep).Order(StringComparer.Ordinal), rooms.Order(StringComparer.Ordinal));
    }

    /// <summary>That a new edge back would be seen.</summary>
    [Fact]
    public void A_room_before_one_that_it_uses_is_found()
    {
        var known = new Rooms("Vita.Graph.Core.dll", "Vita.Graph.Core").Read();

        Assert.Contains(("Plans", "Analysis"), known.Keys);
        Assert.Contains(("Embedded", "Snapshots"), known.Keys);
        Assert.DoesNotContain(("Snapshots", "Embedded"), known.Keys);
    }
}
