using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Surface;

/// <summary>What people call operators: words between a property and a value.</summary>
public static class OperatorLabels
{
    public static Description Of(Operator one) => one.IsNegated ? Negated(one.Comparison) : Plain(one.Comparison);

    private static Description Plain(Comparison comparison) =>
        comparison switch
        {
            Comparison.Eq => new("is", "est"),
            Comparison.In => new("is one of", "est parmi"),
            Comparison.Gt => new("is more than", "est plus de"),
            Comparison.Gte => new("is at least", "est au moins"),
            Comparison.Lt => new("is less than", "est moins de"),
            Comparison.Lte => new("is at most", "est au plus"),
            Comparison.Contains => new("contains", "contient"),
            Comparison.StartsWith => new("starts with", "commence par"),
            Comparison.EndsWith => new("ends with", "finit par"),
        };

    private static Description Negated(Comparison comparison) =>
        comparison switch
        {
            Comparison.Eq => new("is not", "n'est pas"),
            Comparison.In => new("is none of", "n'est pas parmi"),
            Comparison.Gt => new("is not more than", "n'est pas plus de"),
            Comparison.Gte => new("is not at least", "n'est pas au moins"),
            Comparison.Lt => new("is not less than", "n'est pas moins de"),
            Comparison.Lte => new("is not at most", "n'est pas au plus"),
            Comparison.Contains => new("does not contain", "ne contient pas"),
            Comparison.StartsWith => new("does not start with", "ne commence pas par"),
            Comparison.EndsWith => new("does not end with", "ne finit pas par"),
        };
}
