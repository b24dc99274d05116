using System.Text.Json.Nodes;
using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Schema;

namespace Vita.Graph.Tests.World.Naive;

/// <summary>Why a filter holds, key by key, after decision 0012. Where <c>isTrue</c> is false it says why the filter does not hold, which
/// is what <c>not</c> wants to know.</summary>
internal sealed class NaiveBecause(NaiveGraph graph, NaiveFilter filter)
{
    private readonly Dictionary<
        (object Filter, string Path, string Node, int Number, RelationField? Link, bool IsTrue),
        List<NaiveReason>
    > _known = [];

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
                .SelectMany(key => OfKey(key.Key, key.Value!, row, link, path, isTrue))
                .Concat(isTrue ? [] : OfNulls(keys, row, link, path))
                .DistinctBy(reason => reason.Identity)
                .ToList();
        }

        return reasons;
    }

    /// <summary>Where it was asked that there is none, and negated, there is one.</summary>
    private IEnumerable<NaiveReason> OfNulls(Dictionary<string, object?> keys, NaiveRow row, RelationField? link, string path) =>
        from key in keys
        where
            key.Value is null && !filter.Holds(Only(key.Key, null), row, link) && row.Node.Kind.FindRelation(key.Key) is { IsToOne: true }
        from reason in OfLinks(null, row.Node, row.Node.Kind.FindRelation(key.Key)!, Then(path, key.Key))
        select reason;

    private IEnumerable<NaiveReason> OfKey(string key, object value, NaiveRow row, RelationField? link, string path, bool isTrue) =>
        key switch
        {
            "and" or "or" => NaiveInput
                .AsList(value)
                .Where(operand => filter.Holds(operand, row, link) == isTrue)
                .SelectMany(operand => OfObject(operand, row, link, path, isTrue)),
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
            "any" => [],
            _ when row.Edge!.Edges.Type.FindProperty(key) is { } property => OfProperty(
                property,
                row.EdgeValue(property),
                value,
                isTrue,
                one => filter.Holds(Only(key, one), row, link),
                Reason
            ),
            "page" => OfValue(row.Edge.Provenance.Page, value, isTrue, one => filter.Holds(Only(key, one), row, link), Reason),
            "basis" => OfValue(row.Edge.Provenance.Basis, value, isTrue, one => filter.Holds(Only(key, one), row, link), Reason),
            "source" => OfSource(value, row.Edge.Provenance, [new(row.Edge, row.Number)], path, isTrue),
            _ => null,
        };
    }

    private IEnumerable<NaiveReason> OfNode(string key, object value, NaiveNode node, string path, bool isTrue)
    {
        var (row, there) = (new NaiveRow(node), Then(path, key));
        if (NaiveKeys.Property(node.Kind, key) is { } property)
        {
            return OfProperty(
                property,
                node.Values[property.Name],
                value,
                isTrue,
                one => filter.Holds(Only(key, one), row, null),
                values => new(Then(path, property.Name), node, values, [])
            );
        }

        if (key == "provenance")
        {
            return Counted(value, isTrue, one => filter.Holds(Only(key, one), row, null), lines => OfLines(lines, node, there));
        }

        var relation = node.Kind.FindRelation(key)!;
        return relation.FiltersById
            ? isTrue
                ? [Within(node, relation, (string)value, there)]
                : []
            : relation.IsToOne
                ? OfTheOne(value, node, relation, there, isTrue)
                : Counted(value, isTrue, one => filter.Holds(Only(key, one), row, null), links => OfLinks(links, node, relation, there))
                    .Concat(OfNumbers((Dictionary<string, object?>)value, node, relation, there, isTrue));
    }

    /// <summary>Each operator on a single value, each quantifier on a list.</summary>
    private static IEnumerable<NaiveReason> OfProperty(
        Property property,
        object? value,
        object operators,
        bool isTrue,
        Func<object, bool> holds,
        Func<IReadOnlyList<string>, NaiveReason> reason
    ) =>
        property.IsList
            ? Counted(operators, isTrue, holds, elements =>
                ((string[]?)value ?? []).Where(element => NaiveFilter.OfValue(property.Type, element, elements)).ToList()
                    is { Count: > 0 } found
                    ? [reason(found)]
                    : []
            )
            : OfValue(value, operators, isTrue, holds, reason);

    /// <summary>A value that is there. To compare it with null asks nothing of it, save whether it is there.</summary>
    private static IEnumerable<NaiveReason> OfValue(
        object? value,
        object operators,
        bool isTrue,
        Func<object, bool> holds,
        Func<IReadOnlyList<string>, NaiveReason> reason
    ) =>
        from each in (Dictionary<string, object?>)operators
        where value is not null && (each.Value is not null || each.Key is "eq" or "neq") && (isTrue || !holds(Only(each.Key, each.Value)))
        select reason([TextOf(value!)]);

    /// <summary>The quantifiers that say of some that they are there: <c>none</c> and <c>any: false</c> do where they are
    /// negated.</summary>
    private static IEnumerable<NaiveReason> Counted(
        object quantifiers,
        bool isTrue,
        Func<object, bool> holds,
        Func<object?, IEnumerable<NaiveReason>> reasons
    ) =>
        from each in (Dictionary<string, object?>)quantifiers
        where
            each.Value is not null
            && each.Key is "some" or "none" or "all" or "single" or "any"
            && (isTrue || !holds(Only(each.Key, each.Value)))
        where isTrue == (each.Key != "none" && each.Value is not false)
        from reason in reasons(each.Key == "any" ? null : each.Value)
        select reason;

    /// <summary>With <c>any</c> every part is explained by itself; there is one is its edge, there is none is nothing.</summary>
    private IEnumerable<NaiveReason> OfTheOne(object? value, NaiveNode node, RelationField relation, string path, bool isTrue)
    {
        if (value is null)
        {
            return [];
        }

        if (!NaiveFilter.Mentions(value))
        {
            return isTrue ? OfLinks(value, node, relation, path) : [];
        }

        bool Holds(object? part) => part is null || filter.OfTheOne(part, [.. graph.Links(node, relation)], relation);
        var keys = (Dictionary<string, object?>)value;
        var others = keys.Where(key => key.Key is not ("any" or "and" or "or" or "not")).ToDictionary();
        var parts = keys.Where(key =>
            !others.ContainsKey(key.Key) && key.Value is not null && (isTrue || !Holds(Only(key.Key, key.Value)))
        );
        return parts
            .SelectMany(key =>
                key.Key switch
                {
                    "any" => key.Value is true == isTrue ? OfLinks(null, node, relation, path) : [],
                    "not" => OfTheOne(key.Value, node, relation, path, !isTrue),
                    _ => NaiveInput
                        .AsList(key.Value)
                        .Where(operand => operand is not null && Holds(operand) == isTrue)
                        .SelectMany(operand => OfTheOne(operand, node, relation, path, isTrue)),
                }
            )
            .Concat(isTrue && others.Count > 0 ? OfLinks(others, node, relation, path) : []);
    }

    /// <summary>What was counted, whatever the number had to be. Of a statistic, what has a number, and the number.</summary>
    private IEnumerable<NaiveReason> OfNumbers(
        Dictionary<string, object?> value,
        NaiveNode node,
        RelationField relation,
        string path,
        bool isTrue
    )
    {
        foreach (var (name, given) in value.Where(each => each.Key is "count" or "sum" or "min" or "max" or "avg"))
        {
            var asked = (Dictionary<string, object?>)given!;
            foreach (
                var (key, operators) in name == "count"
                    ? [new("", asked.Where(each => each.Key != "of").ToDictionary())]
                    : asked.Where(each => each.Key != "of")
            )
            {
                var only =
                    name == "count"
                        ? asked
                        : new Dictionary<string, object?> { ["of"] = asked.GetValueOrDefault("of"), [key] = operators };
                if (
                    operators is not Dictionary<string, object?> { Count: > 0 }
                    || (!isTrue && filter.OfNumber(name, only, node, relation))
                )
                {
                    continue;
                }

                foreach (var reason in OfNumber(asked.GetValueOrDefault("of"), key, node, relation, path))
                {
                    yield return reason;
                }
            }
        }
    }

    private IEnumerable<NaiveReason> OfNumber(object? of, string key, NaiveNode node, RelationField relation, string path)
    {
        foreach (var row in graph.Links(node, relation).Where(row => filter.Holds(of, row, relation)))
        {
            var isOfEdge = relation.Type?.FindProperty(key) is not null;
            var number =
                key == "" ? null
                : isOfEdge ? row.EdgeValue(relation.Type!.FindProperty(key)!)
                : row.Node.Values[key];
            if (key != "" && number is null)
            {
                continue;
            }

            foreach (var way in NaiveWays.Of(graph, node, row, relation))
            {
                yield return new(path, row.Node, [], way);
            }

            foreach (var reason in OfObject(of, row, relation, path, isTrue: true))
            {
                yield return reason;
            }

            if (number is not null)
            {
                yield return new(Then(path, key), row.Node, [TextOf(number)], isOfEdge ? [new(row.Edge!, row.Number)] : []);
            }
        }
    }

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
        return found.Count == 0
            ? []
            : found
                .SelectMany(line => SourcesOf(lines, line, path, isTrue: true))
                .Prepend(new(path, node, [.. found.Select(line => line.Page).OfType<int>().Distinct().Select(page => $"{page}")], []));
    }

    private IEnumerable<NaiveReason> SourcesOf(object? lines, ProvenanceFact line, string path, bool isTrue) =>
        from key in (Dictionary<string, object?>?)lines ?? []
        where key.Value is not null && filter.OfLine(Only(key.Key, key.Value), line) == isTrue
        from reason in key.Key switch
        {
            "and" or "or" => NaiveInput
                .AsList(key.Value)
                .Where(operand => filter.OfLine(operand, line) == isTrue)
                .SelectMany(operand => SourcesOf(operand, line, path, isTrue)),
            "not" => SourcesOf(key.Value, line, path, !isTrue),
            "source" => OfSource(key.Value!, line, [], path, isTrue),
            _ => [],
        }
        select reason;

    private IEnumerable<NaiveReason> OfSource(object value, ProvenanceFact line, IReadOnlyList<NaiveStep> edge, string path, bool isTrue)
    {
        var source = graph.Find(line.Source)!;
        return isTrue
            ? OfObject(value, new(source), null, Then(path, "source"), isTrue).Prepend(new(Then(path, "source"), source, [], edge))
            : [];
    }

    private static Dictionary<string, object?> Only(string key, object? value) => new() { [key] = value };

    private static string Then(string path, string key) => path == "" ? key : $"{path}.{key}";

    private static string TextOf(object value) => value as string ?? JsonValue.Create(value)!.ToJsonString();
}
