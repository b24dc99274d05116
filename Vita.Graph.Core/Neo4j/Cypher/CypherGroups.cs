using Vita.Graph.Core.Plans;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Surface;

namespace Vita.Graph.Core.Neo4j.Cypher;

/// <summary>Writes the clauses that turn rows into groups: the keys of each row, one row for each combination, aggregated, filtered,
/// ordered and cut before anything is projected.</summary>
internal sealed class CypherGroups
{
    private readonly GroupsField _field;
    private readonly CypherNaming _names;
    private readonly CypherPattern _pattern;
    private readonly CypherScope _row;

    public CypherGroups(GroupsField field, CypherNaming names, CypherPattern pattern, CypherScope row)
    {
        (_field, _names, _pattern, _row) = (field, names, pattern, row);
        Keys = [.. field.By.Select(by => names.Fresh(by.Key.Name))];
        Statistics = new(names, row);
    }

    /// <summary>The variables of the keys.</summary>
    public IReadOnlyList<string> Keys { get; }

    public CypherStatistics Statistics { get; }

    /// <summary>The clauses that follow those that find rows. What is selected must have been written before: it says which statistics are
    /// needed.</summary>
    public string Clauses()
    {
        var scope = _row with { Statistics = Statistics.Of };
        var having = new CypherFilterWriter(_names, _pattern, scope).Conditions(_field.Having).ToList();
        var isByKeys = _field.Order.Any(term => term is { Key: GroupKeysKey, IsDescending: false });
        var order = string.Join(", ", [.. _field.Order.SelectMany(Sorted), .. isByKeys ? [] : AllKeys(isDescending: false), .. Ids()]);
        return CypherLinks.Clauses([
            .. _field.By.Select((by, place) => OfRow(by, Keys[place])),
            Statistics.Clauses(Keys),
            having.Count == 0 ? "" : $"WITH * {CypherLinks.Where(having)}",
            $"WITH * ORDER BY {order}",
            $"SKIP {_names.Parameter(_field.Offset)}",
            $"LIMIT {_names.Parameter(_field.First)}",
        ]);
    }

    /// <summary>One row for each key of a row: where it has none, for the absent one.</summary>
    private string OfRow(GroupKeyNode by, string key)
    {
        if (by.Key is { Path.Count: 0, Property: { IsList: false } own })
        {
            return $"WITH *, {_row.Node}.{CypherNames.Key(own)} AS {key}";
        }

        var all = _names.Fresh("keys");
        return CypherLinks.Clauses(
            $"WITH *, {CypherLinks.Braces("COLLECT", Found(by))} AS {all}",
            $"UNWIND CASE WHEN size({all}) = 0 THEN [null] ELSE {all} END AS {key}"
        );
    }

    private string Found(GroupKeyNode by)
    {
        var (at, clauses) = (_row, new List<string>());
        foreach (var relation in by.Key.Path)
        {
            var next = new CypherScope(relation.Target, _names.Node(relation.Target));
            clauses.Add(new CypherLinks(_names, _pattern).Ways(relation, at, next.Node.Used()));
            at = next;
        }

        if (by.Key.RollUp is { } units)
        {
            var unit = new CypherScope(at.Kind, _names.Node(at.Kind));
            clauses.Add(CypherPattern.MatchSelfOr(units.Upwards, at.Node.ToString(), unit.Node.Used()));
            clauses.Add($"WITH {unit.Node} {CypherLinks.Where([.. new CypherFilterWriter(_names, _pattern, unit).Conditions(by.Units)])}");
            at = unit;
        }

        return CypherLinks.Clauses([.. clauses, Returned(at, by.Key.Property)]);
    }

    private string Returned(CypherScope at, Property? property)
    {
        if (property is null)
        {
            return $"RETURN DISTINCT {at.Node}";
        }

        var value = _names.Fresh("value");
        var found = $"{at.Node}.{CypherNames.Key(property)}";
        return property.IsList
            ? $"UNWIND {found} AS {value}\nRETURN DISTINCT {value}"
            : $"WITH {found} AS {value} WHERE {value} IS NOT NULL\nRETURN DISTINCT {value}";
    }

    private IEnumerable<string> Sorted(OrderTerm term) =>
        term.Key switch
        {
            ValueKey { Value: RowCountValue } => [CypherOrder.Directed(Statistics.RowCount, term.IsDescending)],
            ValueKey value => CypherOrder.Sorted(Statistics.Of(value.Value), term.IsDescending),
            GroupKeysKey => AllKeys(term.IsDescending),
            _ => throw new InvalidOperationException($"{term.Key} is not a key of groups"),
        };

    /// <summary>Values by themselves, nodes by their names.</summary>
    private IEnumerable<string> AllKeys(bool isDescending) =>
        _field.By.SelectMany(
            (by, place) =>
                by.Key.Property is not null
                    ? CypherOrder.Sorted(Keys[place], isDescending)
                    :
                    [
                        .. CypherOrder.Sorted($"{Keys[place]}.{CypherNames.FoldedKey(by.Key.Target.Naming)}", isDescending),
                        CypherOrder.Directed($"{Keys[place]}.{CypherNames.Key(by.Key.Target.Naming)}", isDescending),
                    ]
        );

    private IEnumerable<string> Ids() =>
        _field
            .By.Select((by, place) => (by, place))
            .Where(key => key.by.Key.Property is null)
            .Select(key => $"{Keys[key.place]}.{SurfaceNames.Id}");
}
