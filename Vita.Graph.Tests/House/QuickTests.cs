using Mono.Cecil;
using Mono.Cecil.Cil;
using Xunit;

namespace Vita.Graph.Tests.House;

/// <summary>What <c>make test-quick</c> leaves out: tests on Neo4j, those of servers, and those marked as slow. Whatever starts another
/// program is among
/// them.</summary>
[Trait("Speed", "Slow")]
public sealed class QuickTests
{
    private static readonly string[] Starters = ["VitaProcess", "ServerProcess", "System.Diagnostics.Process"];

    [Fact]
    public void A_test_that_starts_another_program_is_marked_as_slow()
    {
        using var module = ModuleDefinition.ReadModule(typeof(QuickTests).Assembly.Location);
        var starting = module.Types.Where(type => AllOf(type).Any(Starts)).Where(HasTests).ToList();

        Assert.NotEmpty(starting);
        Assert.Equal([], starting.Where(type => !IsLeftOut(type)).Select(type => type.FullName));
    }

    private static bool IsLeftOut(TypeDefinition type) =>
        type.Namespace is "Vita.Graph.Tests.Neo4j" or "Vita.Graph.Tests.Web"
        || type.CustomAttributes.Any(attribute =>
            attribute.AttributeType.Name == "TraitAttribute" && attribute.ConstructorArguments is [{ Value: "Speed" }, { Value: "Slow" }]
        );

    private static bool HasTests(TypeDefinition type) =>
        type.Methods.Any(method =>
            method.CustomAttributes.Any(attribute =>
                attribute.AttributeType.Name.EndsWith("FactAttribute", StringComparison.Ordinal)
                || attribute.AttributeType.Name.EndsWith("TheoryAttribute", StringComparison.Ordinal)
            )
        );

    private static bool Starts(TypeDefinition type) =>
        type
            .Methods.Where(method => method.HasBody)
            .SelectMany(method => method.Body.Instructions)
            .Any(instruction =>
                instruction.OpCode.Code is Code.Call or Code.Callvirt
                && instruction.Operand is MethodReference called
                && Starters.Any(name => called.DeclaringType.FullName.EndsWith(name, StringComparison.Ordinal))
            );

    /// <summary>Asynchronous methods and lambdas have types of their own.</summary>
    private static IEnumerable<TypeDefinition> AllOf(TypeDefinition type) => type.NestedTypes.SelectMany(AllOf).Prepend(type);
}
