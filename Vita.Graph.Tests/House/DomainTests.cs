using System.Reflection;
using System.Text.RegularExpressions;
using Vita.Graph.Core.Schema;
using Xunit;

namespace Vita.Graph.Tests.House;

/// <summary>Names of the domain are members next to the schema, and each of them is a name of it.</summary>
public partial class DomainTests
{
    private static readonly string[] Projects = ["Vita.Graph.Core", "Vita.Graph.Server", "Vita.Graph.Seeder"];

    [Fact]
    public void Every_name_is_one_of_the_schema()
    {
        var names = typeof(Domain)
            .GetNestedTypes()
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Select(field => field.GetValue(null))
            .ToList();

        Assert.NotEmpty(names);
        Assert.All(names, name => Assert.NotNull(Found(name)));
    }

    [Fact]
    public void Nothing_outside_of_the_schema_looks_a_name_up_by_its_text()
    {
        var schema = Path.Combine(TestFiles.Home, "Vita.Graph.Core", "Schema");
        var found = Projects
            .SelectMany(project => Directory.EnumerateFiles(Path.Combine(TestFiles.Home, project), "*.cs", SearchOption.AllDirectories))
            .Where(file => !file.StartsWith(schema, StringComparison.Ordinal))
            .Where(file => LookUp().IsMatch(File.ReadAllText(file)))
            .Select(file => Path.GetRelativePath(TestFiles.Home, file));

        Assert.Equal([], found);
    }

    private static object? Found(object? name) =>
        name switch
        {
            KindName kind => kind.In(VitaSchema.Current),
            RelationName relation => relation.In(VitaSchema.Current),
            PropertyName property => property.In(VitaSchema.Current),
            RelationTypeName type => VitaSchema.Current.EdgeSets.FirstOrDefault(set => type.Is(set.Type)),
            _ => null,
        };

    [GeneratedRegex("Find(Kind|Relation|Property)\\(\\s*\"")]
    private static partial Regex LookUp();
}
