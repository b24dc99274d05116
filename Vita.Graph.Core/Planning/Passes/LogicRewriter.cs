using Vita.Graph.Core.Plans;

namespace Vita.Graph.Core.Planning.Passes;

/// <summary>
/// <c>a and (b and c)</c> → <c>a and b and c</c>; <c>and(a)</c> → <c>a</c>; the same for <c>or</c>; <c>not not x</c> → <c>x</c>. Together
/// and from the inside out:
/// each may uncover the other, as the braces of <c>not: { not: … }</c> are an <c>and</c> of one.
/// </summary>
internal sealed class LogicRewriter : FilterRewriter
{
    public override FilterNode Visit(NotFilter filter) =>
        Rewrite(filter.Operand) is var operand && operand is NotFilter inner ? inner.Operand : new NotFilter(operand);

    public override FilterNode Visit(AndFilter filter)
    {
        var operands = filter.Operands.Select(Rewrite).SelectMany(operand => operand is AndFilter and ? and.Operands : [operand]).ToList();
        return operands.Count == 1 ? operands[0] : new AndFilter(operands);
    }

    public override FilterNode Visit(OrFilter filter)
    {
        var operands = filter.Operands.Select(Rewrite).SelectMany(operand => operand is OrFilter or ? or.Operands : [operand]).ToList();
        return operands.Count == 1 ? operands[0] : new OrFilter(operands);
    }
}
