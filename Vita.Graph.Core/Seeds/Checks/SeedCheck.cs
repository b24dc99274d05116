using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Seeds.Checks;

/// <summary>Looks for one kind of problem in all that the seeds declare.</summary>
internal abstract class SeedCheck
{
    public abstract IEnumerable<Problem> Check(SeedGraph graph);
}

/// <summary>Looks at each value by itself, of nodes and of edges alike.</summary>
internal abstract class ValueCheck : SeedCheck
{
    public sealed override IEnumerable<Problem> Check(SeedGraph graph)
    {
        foreach (var declaration in graph.Declarations)
        {
            for (var place = 0; place < declaration.Values.Length; place++)
            {
                if (declaration.Values[place] is { } value && Check(declaration.Properties[place], value) is { } fault)
                {
                    yield return new(declaration.PlaceOf(declaration.Properties[place]), fault.Code, $"{declaration.Properties[place].Name} {fault.Text}");
                }
            }
        }
    }

    /// <summary>What is wrong with a value; null when nothing is.</summary>
    protected abstract (ProblemCode Code, string Text)? Check(Property property, object value);
}
