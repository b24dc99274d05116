using Vita.Graph.Core.Analysis.Reasons;

namespace Vita.Graph.Core.Embedded.Reasons;

/// <summary>The first reasons in their order, each once; those beyond are forgotten as they come.</summary>
/// <param name="most">How many to keep.</param>
internal sealed class ReasonSet(int most)
{
    private readonly SortedSet<Reason> _kept = new(ReasonOrder.Instance);

    public IEnumerable<Reason> Kept => _kept;

    /// <summary>Adds a reason that values make: without any there is none.</summary>
    public void AddUnlessEmpty(Reason reason)
    {
        if (reason.Values.Count > 0)
        {
            Add(reason);
        }
    }

    public void Add(Reason reason)
    {
        _kept.Add(reason);
        if (_kept.Count > most)
        {
            _kept.Remove(_kept.Max!);
        }
    }
}
