using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Vita.Graph.Tests.House;

/// <summary>
/// Finds the switches in which something new would be forgotten in silence: those over an enum of ours that answer for values that they do
/// not name, and those over a family of ours, the records of one abstract base, whose last arm does more than throw.
/// </summary>
internal static class CatchAlls
{
    /// <summary>People may write any shape in their seeds: there the last arm reports what is none of those expected.</summary>
    private const string OfSeeds = "YamlValue";

    /// <summary><c>file:line: type</c> for each.</summary>
    public static IEnumerable<string> In(CSharpCompilation compilation) =>
        compilation.SyntaxTrees.SelectMany(tree =>
        {
            var model = compilation.GetSemanticModel(tree);
            return tree.GetRoot().DescendantNodes().Select(node => Found(node, model)).OfType<string>();
        });

    /// <summary>Of expressions the compiler sees what is not named; of statements nobody does, so that they must end with a
    /// throw.</summary>
    private static string? Found(SyntaxNode node, SemanticModel model) =>
        node switch
        {
            SwitchExpressionSyntax expression => expression.Arms.FirstOrDefault(IsForAnything) is { } arm
                ? Found(expression.GoverningExpression, arm, mayThrow: false, arm.Expression is ThrowExpressionSyntax, model)
                : null,
            SwitchStatementSyntax statement => Found(
                statement.Expression,
                statement,
                mayThrow: true,
                statement.Sections.Any(section => IsForAnything(section) && section.Statements is [ThrowStatementSyntax]),
                model
            ),
            _ => null,
        };

    private static string? Found(ExpressionSyntax subject, SyntaxNode place, bool mayThrow, bool throws, SemanticModel model) =>
        Bare(model.GetTypeInfo(subject).Type) is { } type
        && IsOurs(type)
        && (IsEnum(type) ? !(mayThrow && throws) : IsFamily(type) && !throws)
            ? $"{place.SyntaxTree.FilePath}:{place.GetLocation().GetLineSpan().StartLinePosition.Line + 1}: {type.Name}"
            : null;

    private static bool IsForAnything(SwitchExpressionArmSyntax arm) =>
        arm is { Pattern: DiscardPatternSyntax or VarPatternSyntax, WhenClause: null };

    private static bool IsForAnything(SwitchSectionSyntax section) => section.Labels.Any(label => label is DefaultSwitchLabelSyntax);

    private static ITypeSymbol? Bare(ITypeSymbol? type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? nullable.TypeArguments[0]
            : type;

    private static bool IsOurs(ITypeSymbol type) =>
        type.ContainingAssembly?.Name.StartsWith("Vita.Graph", StringComparison.Ordinal) == true;

    private static bool IsEnum(ITypeSymbol type) => type.TypeKind is TypeKind.Enum;

    private static bool IsFamily(ITypeSymbol type) =>
        type is { TypeKind: TypeKind.Class, IsAbstract: true, IsRecord: true } && type.Name != OfSeeds;
}
