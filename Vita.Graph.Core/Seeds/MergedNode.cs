using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Seeds;

/// <summary>
/// A node as all its declarations make it. Nearly all have one declaration only, whose fact it then is; the others are added to, each at
/// the cost of itself,
/// however many came before.
/// </summary>
internal sealed class MergedNode(NodeDeclaration first)
{
    private Merging? _merging;
    private NodeFact? _merged;

    /// <summary>The declaration that comes first in the order of the files.</summary>
    public NodeDeclaration First => first;

    /// <summary>Their values together; their provenance added up: a line for each source, page and basis, which states what any of them
    /// states there.</summary>
    public NodeFact Fact => _merging is null ? first.Fact : _merged ??= _merging.ToFact(first.Fact);

    /// <summary>Adds what another place says. Values that contradict each other are reported; the first one stays.</summary>
    public void Add(NodeDeclaration declaration, ProblemList problems)
    {
        // An id under two kinds is malformed in one of them, which its reader reported.
        if (declaration.Fact.Kind == first.Fact.Kind)
        {
            _merging ??= new(first);
            _merging.Add(declaration, problems);
            _merged = null;
        }
    }

    /// <summary>What has been said so far, and by whom first.</summary>
    private sealed class Merging
    {
        private readonly object?[] _values;
        private readonly NodeDeclaration[] _tellers;
        private readonly List<ProvenanceFact> _provenance = [];
        private readonly Dictionary<ProvenanceFact, int> _places = [];

        public Merging(NodeDeclaration first)
        {
            _values = [.. first.Values];
            _tellers = [.. Enumerable.Repeat(first, _values.Length)];
            Add(first.Fact.Provenance);
        }

        public NodeFact ToFact(NodeFact first) => first with { Values = _values, Provenance = [.. _provenance] };

        public void Add(NodeDeclaration declaration, ProblemList problems)
        {
            foreach (var property in declaration.Properties)
            {
                if (declaration.Values[property.Index] is not { } added)
                {
                    continue;
                }

                if (_values[property.Index] is { } known)
                {
                    Compare(property, known, added, declaration, problems);
                }
                else
                {
                    (_values[property.Index], _tellers[property.Index]) = (added, declaration);
                }
            }

            Add(declaration.Fact.Provenance);
        }

        private void Add(IEnumerable<ProvenanceFact> lines)
        {
            foreach (var line in lines)
            {
                if (_places.TryAdd(line with { Fields = FieldSet.None }, _provenance.Count))
                {
                    _provenance.Add(line);
                }
                else
                {
                    var place = _places[line with { Fields = FieldSet.None }];
                    _provenance[place] = line with { Fields = _provenance[place].Fields.Union(line.Fields) };
                }
            }
        }

        private void Compare(Property property, object known, object added, NodeDeclaration declaration, ProblemList problems)
        {
            var place = declaration.PlaceOf(property);
            if (ValueOrder.Instance.Compare(known, added) != 0 && problems.Wants(place))
            {
                problems.Add(
                    new(
                        place,
                        SeedCodes.Contradiction,
                        $"{declaration}: {property.Name} {Shown(added)}, but {Shown(known)} in "
                            + $"{_tellers[property.Index].PlaceOf(property)}. Keep the correct one."
                    )
                );
            }
        }

        private static string Shown(object value) =>
            value switch
            {
                string[] list => $"[{string.Join(", ", list)}]",
                bool flag => flag ? "true" : "false",
                _ => FormattableString.Invariant($"'{value}'"),
            };
    }
}
