using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Seeds.Checks;

/// <summary>Looks for one kind of problem in all that the seeds declare.</summary>
internal abstract class SeedCheck
{
    public abstract IEnumerable<Problem> Check(SeedGraph graph);
}

/// <summary>Looks at each value by itself, of nodes and of edges alike.</summary>
internal abstract class ValueCheck
{
    /// <summary>Whether values of this property can have the problem.</summary>
    public abstract bool IsFor(Property property);

    /// <summary>What is wrong with a value, as the message goes on after the property's name; null when nothing is.</summary>
    public abstract (ProblemCode Code, string Text)? Check(Property property, object value);
}
