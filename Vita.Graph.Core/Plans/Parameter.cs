using Vita.Graph.Core.Surface;

namespace Vita.Graph.Core.Plans;

/// <summary>A value that varies between requests of one shape.</summary>
/// <param name="Slot">Its place among the parameters of the plan, from 0.</param>
/// <param name="Type">What is acceptable.</param>
/// <param name="IsList">Whether it is a list of such values; nulls in it are left out.</param>
/// <param name="Source">Where each request has it.</param>
/// <param name="Place">Where it stands in the operation: keys of the answer, then of the arguments.</param>
public sealed record Parameter(int Slot, ParameterType Type, bool IsList, ValueSource Source, IReadOnlyList<string> Place)
{
    /// <summary>The greatest number of values in a list.</summary>
    public const int MaxListLength = 1000;

    /// <summary>The value as engines take it: <c>string</c>, <c>int</c>, <c>double</c>, <c>bool</c>, or an array of these; or why it is
    /// refused.</summary>
    public object? Accept(object? raw, out QueryError? error)
    {
        error = null;
        return IsList ? AcceptList(raw, ref error) : AcceptOne(raw, ref error);
    }

    private object?[] AcceptList(object? raw, ref QueryError? error)
    {
        var items = raw as IEnumerable<object?> ?? [raw];
        var accepted = new List<object?>();
        foreach (var item in items)
        {
            if (item is not null)
            {
                accepted.Add(AcceptOne(item, ref error));
            }
        }

        if (accepted.Count > MaxListLength)
        {
            error ??= new(
                QueryCodes.LimitList,
                $"'{string.Join('.', Place)}' has {accepted.Count} values; at most {MaxListLength} are allowed. "
                    + "Split it into several operations.",
                Place
            );
        }

        return [.. accepted];
    }

    private object? AcceptOne(object? raw, ref QueryError? error)
    {
        var value = Type.Accept(raw, string.Join('.', Place), out var refusal);
        if (refusal is { } reason)
        {
            error ??= new(reason.Code, reason.Message, Place)
            {
                Sought = Type is IdType id && raw is string written ? new(written, id.Kind) : null,
            };
        }

        return value;
    }
}
