using Vita.Graph.Core.Neo4j.Answers;
using Vita.Graph.Core.Plans;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Surface;

namespace Vita.Graph.Core.Neo4j.Cypher;

/// <content>What is computed from many rows: aggregates, groups, facets.</content>
internal sealed partial class CypherFieldWriter
{
    private static readonly Property Number = new("number", PropertyType.Float, new("A number.", "Un nombre."));

    public override CypherField Visit(AggregateField field)
    {
        if (_statistics is not null)
        {
            return Together(field.Key, Fields(field.Fields));
        }

        var statistics = new CypherStatistics(_names, _scope);
        var fields = new CypherFieldWriter(this, statistics, []).Fields(field.Fields);

        // In a subquery that is an expression, Neo4j groups by the variables around it, so that no rows give no row at all; in a CALL it
        // does not.
        var row = _names.Fresh("row");
        var worked = CypherLinks.Clauses(
            _page!.All(_page.Where),
            statistics.Clauses(),
            CypherField.Returned(fields, _names, text => $"{text} AS {row}")
        );
        return One(field.Key, CypherLinks.Clauses(CypherLinks.Braces($"CALL ({_page.Seen})", worked), $"RETURN {row}"), fields) with
        {
            IsAggregated = true,
        };
    }

    public override CypherField Visit(RowCountField field) => new(field.Key, _statistics!.RowCount, Copy);

    public override CypherField Visit(NodeCountField field) => new(field.Key, _statistics!.NodeCount, Copy);

    public override CypherField Visit(StatisticsField field) => Together(field.Key, Fields(field.Fields));

    public override CypherField Visit(StatisticField field) =>
        new(
            field.Key,
            _statistics!.Of(field.Value),
            field.Value.Statistic switch
            {
                Statistic.Count or Statistic.Distinct => Copy,
                Statistic.Min or Statistic.Max => One(
                    field.Value.Of is EdgeValue edge ? edge.Property : ((NodeValue)field.Value.Of).Property
                ),
                Statistic.Sum or Statistic.Avg or Statistic.Stddev => One(Number),
            }
        );

    private SingleReader One(Property property)
    {
        _names.Returns(property.Type);
        return new(property);
    }

    public override CypherField Visit(GroupsField field)
    {
        var groups = new CypherGroups(field, _names, _pattern, _scope);
        var fields = new CypherFieldWriter(this, groups.Statistics, groups.Keys).Fields(field.Fields);
        var grouped = groups.Clauses();
        return Rows(field.Key, CypherLinks.Clauses(_page!.All(field.Where), grouped, Returned(fields)), fields) with
        {
            IsAggregated = true,
        };
    }

    public override CypherField Visit(GroupKeyField field)
    {
        if (field.Of.Property is { } property)
        {
            return new(field.Key, _keys[field.By], One(property));
        }

        var node = new CypherScope(field.Of.Target, _names.Node(field.Of.Target));
        var fields = On(node).Fields(field.Fields);
        return One(
            field.Key,
            $"UNWIND [{_keys[field.By]}] AS {node.Node}\nWITH {node.Node} WHERE {node.Node} IS NOT NULL\n{Returned(fields)}",
            fields
        );
    }

    public override CypherField Visit(GroupLabelsField field)
    {
        var labels = field.By.Select((key, place) => Label(key, _keys[place], field.IsEnglish)).ToList();
        return new(
            field.Key,
            $"[{string.Join(", ", labels.Select(label => label.Expression))}]",
            new ItemsReader([.. labels.Select(label => label.Reader)])
        );
    }

    public override CypherField Visit(FacetsField field)
    {
        var facets = field.Facets.Select(Fields).ToList();
        return new(
            field.Key,
            $"[{string.Join(", ", facets.Select(CypherField.Row))}]",
            new ItemsReader([.. facets.Select(CypherField.Object)])
        )
        {
            IsAggregated = facets.Any(CypherField.AnyAggregated),
        };
    }

    private static (string Expression, ValueReader Reader) Label(GroupKey key, string variable, bool isEnglish) =>
        key.Property is { } property ? (variable, new EnumWordReader(property, isEnglish))
        : KeyWords.NameOf(key.Target, isEnglish) is { } name ? ($"{variable}.{CypherNames.Key(name)}", new SingleReader(name))
        : ("null", Copy);
}
