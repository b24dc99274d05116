using System.Text.Json.Nodes;
using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Schema;

namespace Vita.Graph.Tests.World.Naive;

/// <summary>Why a filter holds, key by key, after decision 0012. Where <c>isTrue</c> is false it says why the filter does not hold, which is what <c>not</c> wants to know.</summary>
internal sealed class NaiveBecause(NaiveGraph graph, NaiveFilter filter)
{
    private readonly Dictionary<(object Filter, string Path, string Node, int Number, RelationField? Link, bool IsTrue), List<NaiveReason>> _known = [];

    /// <summary>The reasons in their order, each once.</summary>
    public List<NaiveReason> Of(object? where, NaiveRow row, RelationField? link)
    {
        var reasons = OfObject(where, row, link, "", isTrue: true).DistinctBy(reason => reason.Identity).ToList();
        reasons.Sort(NaiveReason.Order);
        return reasons;
    }

    private List<NaiveReason> OfObject(object? where, NaiveRow row, RelationField? link, string path, bool isTrue)
    {
        if (where is not Dictionary<string, object?> keys)
        {
            return [];
        }

        var question = (where, path, row.Node.Id, row.Number, link, isTrue);
        if (!_known.TryGetValue(question, out var reasons))
        {
            _known[question] = reasons = keys.Where(key => key.Value is not null)
                .Where(key => isTrue || !filter.Holds(Only(key.Key, key.Value), row, link))
                .SelectMany(key => OfKey(key.Key, key.Value!, row, link, path, isTrue)).DistinctBy(reason => reason.Identity).ToList();
        }

        return reasons;
    }

    private IEnumerable<NaiveReason> OfKey(string key, object value, NaiveRow row, RelationField? link, string path, bool isTrue) => key switch
    {
        "and" or "or" => NaiveInput.AsList(value).Where(operand => filter.Holds(operand, row, link) == isTrue).SelectMany(operand => OfObject(operand, row, link, path, isTrue)),
        "not" => OfObject(value, row, link, path, !isTrue),
        _ when link is { IsDerived: false } && OfEdge(key, value, row, link, path, isTrue) is { } reasons => reasons,
        _ => OfNode(key, value, row.Node, path, isTrue),
    };

    private IEnumerable<NaiveReason>? OfEdge(string key, object value, NaiveRow row, RelationField link, string path, bool isTrue)
    {
        NaiveReason Reason(IReadOnlyList<string> values) => new(Then(path, key), row.Node, values, [new(row.Edge!, row.Number)]);
        return key switch
        {
            "node" => OfObject(value, new(row.Node), null, path, isTrue),
            _ when row.Edge!.Edges.Type.FindProperty(key) is { } property => OfProperty(property, row.EdgeValue(property), value, isTrue, one => filter.Holds(Only(key, one), row, link), Reason),
            "page" => OfValue(row.Edge.Provenance.Page, value, isTrue, one => filter.Holds(Only(key, one), row, link), Reason),
            "basis" => OfValue(row.Edge.Provenance.Basis, value, isTrue, one => filter.Holds(Only(key, one), row, link), Reason),
            "source" => OfSource(value, row.Edge.Provenance, [new(row.Edge, row.Number)], path, isTrue),
            _ => null,
        };
    }

    private IEnumerable<NaiveReason> OfNode(string key, object value, NaiveNode node, string path, bool isTrue)
    {
        var (row, there) = (new NaiveRow(node), Then(path, key));
        if (node.Kind.FindProperty(key) is { } property)
        {
            return OfProperty(property, node.Values[key], value, isTrue, one => filter.Holds(Only(key, one), row, null), values => new(there, node, values, []));
        }

        if (key == "provenance")
        {
            return Counted(value, isTrue, one => filter.Holds(Only(key, one), row, null), lines => OfLines(lines, node, there));
        }

        var relation = node.Kind.FindRelation(key)!;
        return relation.FiltersById ? isTrue ? [Within(node, relation, (string)value, there)] : []
            : relation.IsToOne ? isTrue ? OfLinks(value, node, relation, there) : []
            : Counted(value, isTrue, one => filter.Holds(Only(key, one), row, null), links => OfLinks(links, node, relation, there));
    }

    /// <summary>Each operator on a single value, each quantifier on a list.</summary>
    private static IEnumerable<NaiveReason> OfProperty(Property property, object? value, object operators, bool isTrue, Func<object, bool> holds, Func<IReadOnlyList<string>, NaiveReason> reason) => property.IsList
        ? Counted(operators, isTrue, holds, elements => ((string[]?)value ?? []).Where(element => NaiveFilter.OfValue(property.Type, element, elements)).ToList() is { Count: > 0 } found ? [reason(found)] : [])
        : OfValue(value, operators, isTrue, holds, reason);

    /// <summary>A value that is there. To compare it with null asks nothing of it, save whether it is there.</summary>
    private static IEnumerable<NaiveReason> OfValue(object? value, object operators, bool isTrue, Func<object, bool> holds, Func<IReadOnlyList<string>, NaiveReason> reason) =>
        from each in (Dictionary<string, object?>)operators
        where value is not null && (each.Value is not null || each.Key is "eq" or "neq") && (isTrue || !holds(Only(each.Key, each.Value)))
        select reason([TextOf(value!)]);

    /// <summary>The quantifiers that say of some that they are there: <c>none</c> and <c>any: false</c> do where they are negated.</summary>
    private static IEnumerable<NaiveReason> Counted(object quantifiers, bool isTrue, Func<object, bool> holds, Func<object?, IEnumerable<NaiveReason>> reasons) =>
        from each in (Dictionary<string, object?>)quantifiers
        where each.Value is not null && (isTrue || !holds(Only(each.Key, each.Value)))
        where isTrue == (each.Key != "none" && each.Value is not false)
        from reason in reasons(each.Key == "any" ? null : each.Value)
        select reason;

    private IEnumerable<NaiveReason> OfLinks(object? links, NaiveNode node, RelationField relation, string path)
    {
        foreach (var row in graph.Links(node, relation).Where(row => filter.Holds(links, row, relation)))
        {
            foreach (var way in NaiveWays.Of(graph, node, row, relation))
            {
                yield return new(path, row.Node, [], way);
            }

            foreach (var reason in OfObject(links, row, relation, path, isTrue: true))
            {
                yield return reason;
            }
        }
    }

    private NaiveReason Within(NaiveNode node, RelationField relation, string id, string path)
    {
        var target = graph.Find(id)!;
        return new(path, target, [], target == node ? [] : NaiveWays.Of(graph, node, new(target), relation).Single());
    }

    /// <summary>The pages of the lines that satisfy, each once; then their sources, where these were asked for.</summary>
    private IEnumerable<NaiveReason> OfLines(object? lines, NaiveNode node, string path)
    {
        var found = node.Provenance.Where(line => filter.OfLine(lines, line)).ToList();
        return found.Count == 0 ? [] : found.SelectMany(line => SourcesOf(lines, line, path, isTrue: true))
            .Prepend(new(path, node, [.. found.Select(line => line.Page).OfType<int>().Distinct().Select(page => $"{page}")], []));
    }

    private IEnumerable<NaiveReason> SourcesOf(object? lines, ProvenanceFact line, string path, bool isTrue) =>
        from key in (Dictionary<string, object?>?)lines ?? []
        where key.Value is not null && filter.OfLine(Only(key.Key, key.Value), line) == isTrue
        from reason in key.Key switch
        {
            "and" or "or" => NaiveInput.AsList(key.Value).Where(operand => filter.OfLine(operand, line) == isTrue).SelectMany(operand => SourcesOf(operand, line, path, isTrue)),
            "not" => SourcesOf(key.Value, line, path, !isTrue),
            "source" => OfSource(key.Value!, line, [], path, isTrue),
            _ => [],
        }
        select reason;

    private IEnumerable<NaiveReason> OfSource(object value, ProvenanceFact line, IReadOnlyList<NaiveStep> edge, string path, bool isTrue)
    {
        var source = graph.Find(line.Source)!;
        return isTrue ? OfObject(value, new(source), null, Then(path, "source"), isTrue).Prepend(new(Then(path, "source"), source, [], edge)) : [];
    }

    private static Dictionary<string, object?> Only(string key, object? value) => new() { [key] = value };

    private static string Then(string path, string key) => path == "" ? key : $"{path}.{key}";

    private static string TextOf(object value) => value as string ?? JsonValue.Create(value)!.ToJsonString();
}
