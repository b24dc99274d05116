using Vita.Graph.Core.Surface;

namespace Vita.Graph.Core.Snapshots;

/// <summary>Which values of a column compare with an operand.</summary>
internal static class CodeSets
{
    /// <summary>The codes whose values stand in <paramref name="comparison"/> to <paramref name="operand"/>. An absent operand:
    /// none.</summary>
    public static CodeSet Of(DistinctValues values, Comparison comparison, object? operand) =>
        operand is null ? CodeSet.Nothing : Present(values, comparison, operand);

    private static CodeSet Present(DistinctValues values, Comparison comparison, object operand) =>
        comparison switch
        {
            Comparison.Eq => Equal(values, operand),
            Comparison.In => In(values, (object?[])operand),
            Comparison.Gt => CodeSet.Range(After(values, operand), values.Count),
            Comparison.Gte => CodeSet.Range(At(values, operand), values.Count),
            Comparison.Lt => CodeSet.Range(0, At(values, operand)),
            Comparison.Lte => CodeSet.Range(0, After(values, operand)),
            Comparison.Contains or Comparison.StartsWith or Comparison.EndsWith => values.Folded.Find(comparison, (string)operand),
        };

    private static CodeSet Equal(DistinctValues values, object operand)
    {
        var code = values.Find(operand);
        return code < 0 ? CodeSet.Nothing : CodeSet.Range(code, code + 1);
    }

    private static CodeSet In(DistinctValues values, object?[] operands) =>
        CodeSet.Of(values.Count, operands.OfType<object>().Select(values.Find).Where(code => code >= 0));

    /// <summary>The first code whose value is not before the operand.</summary>
    private static int At(DistinctValues values, object operand)
    {
        var code = values.Find(operand);
        return code < 0 ? ~code : code;
    }

    /// <summary>The first code whose value is after the operand.</summary>
    private static int After(DistinctValues values, object operand)
    {
        var code = values.Find(operand);
        return code < 0 ? ~code : code + 1;
    }
}
