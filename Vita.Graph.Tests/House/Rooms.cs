using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Vita.Graph.Tests.House;

/// <summary>The rooms of an assembly, which are its folders, and which of them know which: read from the compiled types.</summary>
internal sealed class Rooms(string assembly, string root)
{
    /// <summary>Files beside the rooms.</summary>
    public const string Doorstep = ".";

    /// <summary>Each pair of rooms of which the first uses a type of the second, with one example.</summary>
    public SortedDictionary<(string From, string To), string> Read()
    {
        using var module = ModuleDefinition.ReadModule(Path.Combine(AppContext.BaseDirectory, assembly));
        var known = new SortedDictionary<(string From, string To), string>();
        foreach (var type in module.Types.Where(IsOurs))
        {
            foreach (
                var used in TypesOf(type)
                    .SelectMany(Named)
                    .Select(Outermost)
                    .Where(used => used.Scope == module && IsOurs(used) && RoomOf(used) != RoomOf(type))
            )
            {
                known.TryAdd((RoomOf(type), RoomOf(used)), $"{type.Name} uses {used.Name}");
            }
        }

        return known;
    }

    private bool IsOurs(TypeReference type) => type.Namespace == root || type.Namespace.StartsWith(root + ".", StringComparison.Ordinal);

    private string RoomOf(TypeReference type) => type.Namespace == root ? Doorstep : type.Namespace[(root.Length + 1)..].Split('.')[0];

    private static TypeReference Outermost(TypeReference type) => type.DeclaringType is { } outer ? Outermost(outer) : type;

    /// <summary>A type with the arguments and elements that it is made of.</summary>
    private static IEnumerable<TypeReference> Named(TypeReference type) =>
        type switch
        {
            GenericParameter => [],
            GenericInstanceType generic => generic.GenericArguments.Append(generic.ElementType).SelectMany(Named),
            TypeSpecification made => Named(made.ElementType),
            _ => [type],
        };

    private static IEnumerable<TypeReference> TypesOf(TypeDefinition type)
    {
        var own = new[] { type.BaseType }
            .Concat(type.Interfaces.Select(each => each.InterfaceType))
            .Concat(type.Fields.Select(field => field.FieldType))
            .Concat(type.CustomAttributes.Select(attribute => attribute.AttributeType));
        return own.Concat(type.Methods.SelectMany(TypesOf)).Concat(type.NestedTypes.SelectMany(TypesOf)).Where(used => used is not null);
    }

    private static IEnumerable<TypeReference> TypesOf(MethodDefinition method)
    {
        var signature = method.Parameters.Select(parameter => parameter.ParameterType).Append(method.ReturnType);
        return method.HasBody
            ? signature
                .Concat(method.Body.Variables.Select(local => local.VariableType))
                .Concat(method.Body.Instructions.SelectMany(TypesOf))
            : signature;
    }

    private static IEnumerable<TypeReference> TypesOf(Instruction instruction) =>
        instruction.Operand switch
        {
            TypeReference type => [type],
            FieldReference field => [field.DeclaringType, field.FieldType],
            GenericInstanceMethod method => [method.DeclaringType, method.ReturnType, .. method.GenericArguments],
            MethodReference method =>
            [
                method.DeclaringType,
                method.ReturnType,
                .. method.Parameters.Select(parameter => parameter.ParameterType),
            ],
            _ => [],
        };
}
