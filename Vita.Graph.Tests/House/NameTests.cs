using Mono.Cecil;
using Xunit;

namespace Vita.Graph.Tests.House;

/// <summary>A name means one thing: whoever reads it need not look which of two is meant.</summary>
public class NameTests
{
    private static readonly string[] Assemblies = ["Vita.Graph.Core.dll", "Vita.Graph.Server.dll"];

    [Fact]
    public void No_two_types_have_one_name()
    {
        var names = Assemblies
            .SelectMany(Types)
            .Where(type => !type.Name.Contains('<', StringComparison.Ordinal))
            .Select(type => type.Name)
            .ToList();

        Assert.Contains("Snapshot", names);
        Assert.Equal([], names.GroupBy(name => name).Where(group => group.Count() > 1).Select(group => group.Key));
    }

    [Fact]
    public void No_namespace_hides_a_type()
    {
        var types = Assemblies.SelectMany(Types).Where(type => type.DeclaringType is null).ToList();
        var namespaces = types.SelectMany(type => type.Namespace.Split('.')).ToHashSet();

        Assert.Contains("Analysis", namespaces);
        Assert.Equal([], types.Select(type => type.Name).Where(namespaces.Contains));
    }

    private static List<TypeDefinition> Types(string assembly)
    {
        using var module = ModuleDefinition.ReadModule(Path.Combine(AppContext.BaseDirectory, assembly));
        return
        [
            .. module
                .GetTypes()
                .Where(type =>
                    type.Namespace.StartsWith("Vita.", StringComparison.Ordinal)
                    || type.DeclaringType?.Namespace.StartsWith("Vita.", StringComparison.Ordinal) == true
                ),
        ];
    }
}
