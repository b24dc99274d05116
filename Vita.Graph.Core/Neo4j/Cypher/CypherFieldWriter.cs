using Vita.Graph.Core.Engines;
using Vita.Graph.Core.Neo4j.Answers;
using Vita.Graph.Core.Plans;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Surface;

namespace Vita.Graph.Core.Neo4j.Cypher;

/// <summary>From the fields of a plan to expressions of one statement and readers of its answer.</summary>
internal sealed partial class CypherFieldWriter : FieldVisitor<CypherField>
{
    private static readonly CopyReader Copy = new();

    private readonly GraphSchema _schema;
    private readonly CypherNaming _names;
    private readonly CypherPattern _pattern;
    private readonly CypherScope _scope;
    private readonly CypherPage? _page;
    private readonly CursorReader? _cursor;
    private readonly IReadOnlySet<int> _kinds;
    private readonly CypherStatistics? _statistics;
    private readonly IReadOnlyList<string> _keys = [];

    /// <param name="schema">The schema.</param>
    /// <param name="names">The names of the statement.</param>
    /// <param name="kinds">The kinds that ids among the arguments have, by index: the statement looks for no others.</param>
    public CypherFieldWriter(GraphSchema schema, CypherNaming names, IReadOnlySet<int> kinds)
        : this(schema, names, new(schema), new(schema.Kinds[0], new("")), null, null, kinds) { }

    private CypherFieldWriter(
        GraphSchema schema,
        CypherNaming names,
        CypherPattern pattern,
        CypherScope scope,
        CypherPage? page,
        CursorReader? cursor,
        IReadOnlySet<int> kinds
    ) => (_schema, _names, _pattern, _scope, _page, _cursor, _kinds) = (schema, names, pattern, scope, page, cursor, kinds);

    /// <summary>The same where rows have become one: what is selected is computed from them.</summary>
    private CypherFieldWriter(CypherFieldWriter outer, CypherStatistics statistics, IReadOnlyList<string> keys)
        : this(outer._schema, outer._names, outer._pattern, outer._scope, null, null, outer._kinds) =>
        (_statistics, _keys) = (statistics, keys);

    public IReadOnlyList<CypherField> Fields(IReadOnlyList<FieldNode> fields) => [.. fields.Select(field => field.Accept(this))];

    public override CypherField Visit(ValueField field)
    {
        var property = field.Value switch
        {
            NodeValue node => node.Property,
            EdgeValue edge => edge.Property,
            ProvenanceValue line => line.Property,
            _ => throw new InvalidOperationException($"{field.Value} is not a value of a row"),
        };
        _names.Returns(property.Type);
        return new(field.Key, _scope.Text(field.Value), property.IsList ? new ElementsReader(property) : new SingleReader(property));
    }

    public override CypherField Visit(LabelField field) =>
        new(
            field.Key,
            $"coalesce({_scope.Text(new NodeValue(field.Kind.Naming))}, "
                + $"{(field.Kind.Unnamed is { } word ? CypherNames.Literal(word) : $"{_scope.Node}.{SurfaceNames.Id}")})",
            new SingleReader(field.Kind.Naming)
        );

    public override CypherField Visit(WithheldField field) => new(field.Key, null, null, "null");

    public override CypherField Visit(ConstantField field) => new(field.Key, null, null, $"\"{field.Text}\"");

    public override CypherField Visit(GivenField field) => new(field.Key, null, null, field.Json);

    public override CypherField Visit(ObjectField field)
    {
        var fields = Fields(field.Fields);
        return fields.Any(part => part.Expression is not null)
            ? new(field.Key, CypherField.Row(fields), CypherField.Object(fields))
            : new(field.Key, null, null, $"{{{string.Join(',', fields.Select(part => $"\"{part.Key}\":{part.Constant}"))}}}");
    }

    public override CypherField Visit(ProvenanceListField field)
    {
        var line = _names.Fresh("line");
        var fields = On(_scope.AtLine(line)).Fields(field.Fields);
        return Rows(field.Key, CypherLinks.Clauses($"UNWIND {_scope.Lines} AS {line}", Returned(fields)), fields);
    }

    public override CypherField Visit(EdgeProvenanceField field) => Together(field.Key, Fields(field.Fields));

    public override CypherField Visit(ProvenanceSourceField field)
    {
        var source = new CypherScope(_pattern.SourceKind, _names.Node(_pattern.SourceKind));
        var fields = On(source).Fields(field.Fields);
        return One(
            field.Key,
            CypherLinks.Clauses(
                $"MATCH ({source.Node}:{CypherNames.Label(source.Kind)} {{{SurfaceNames.Id}: {_scope.Line!.Source()}}})",
                Returned(fields)
            ),
            fields
        );
    }

    public override CypherField Visit(LineFieldsField field) =>
        new(field.Key, _scope.Line!.Fields!(), new LineFieldsReader(field.Kind, new(field.Properties)));

    public override CypherField Visit(EdgeFieldsField field)
    {
        field.Properties.ToList().ForEach(property => _names.Returns(property.Type));
        var values = field.Properties.Select(property => _scope.Text(new EdgeValue(property))).ToList();
        return values.Count == 0
            ? new(field.Key, null, null, "[]")
            : new(field.Key, $"[{string.Join(", ", values)}]", new EdgeFieldsReader(field.Properties));
    }

    public override CypherField Visit(ToOneField field)
    {
        var target = CypherScope.OfLink(field.Relation, _names);
        var fields = On(OfNode(target)).Fields(field.Fields);
        var match = new CypherLinks(_names, _pattern).Rows(field.Relation, _scope, target, null);
        return One(field.Key, CypherLinks.Clauses(match, Returned(fields), "LIMIT 1"), fields);
    }

    public override CypherField Visit(ListField field)
    {
        var list = new CypherList(field, _names, _pattern, _scope);
        var fields = On(new(field.Relation.Target, list.Node)).Fields(field.Fields);
        return Rows(field.Key, CypherLinks.Clauses(list.Rows(), Returned(fields)), fields);
    }

    public override CypherField Visit(ConnectionField field)
    {
        var page = new CypherPage(field, _names, _pattern, _scope);
        field.Order.Select(KeysetCursor.TypeOf).ToList().ForEach(_names.Returns);
        var cursor = new CursorReader(KeysetCursor.Signature(field.Kind, field.Relation, field.Order));
        var fields = new CypherFieldWriter(_schema, _names, _pattern, page.Row, page, cursor, _kinds).Fields(field.Fields);
        if (fields.All(part => part.Expression is null))
        {
            return new(field.Key, "[]", CypherField.Object(fields));
        }

        return page.IsRowsOnly || page.IsCountOnly
            ? Together(field.Key, fields)
            : Always(field.Key, CypherLinks.Clauses(page.Start, Returned(fields)), fields);
    }

    public override CypherField Visit(PageRowsField field)
    {
        var fields = Fields(field.Fields);
        return new(
            field.Key,
            _page!.IsRowsOnly
                ? _page.RowsOnly(Returned(fields))
                : _page.Rows(Returned(fields), field.Fields.Any(part => part is CursorField)),
            new RowsReader(CypherField.Object(fields))
        )
        {
            IsAggregated = CypherField.AnyAggregated(fields),
        };
    }

    public override CypherField Visit(EdgeNodeField field) => Together(field.Key, On(OfNode(_scope)).Fields(field.Fields));

    public override CypherField Visit(CursorField field) => new(field.Key, _page!.Order.Cursor, _cursor);

    public override CypherField Visit(TotalCountField field) => new(field.Key, _page!.TotalCount, Copy);

    public override CypherField Visit(PageInfoField field) => Together(field.Key, Fields(field.Fields));

    public override CypherField Visit(PageInfoValueField field) =>
        new(
            field.Key,
            _page!.Of(field.Value),
            field.Value is PageInfoValue.StartCursor or PageInfoValue.EndCursor ? new FirstReader(_cursor!) : Copy
        );

    /// <summary>An id names its kind, so that at most one of the alternatives finds a node. Lists of one are read as that one: head()
    /// around a subquery would keep Neo4j from planning it well.</summary>
    public override CypherField Visit(AnalysisField field) =>
        throw new InvalidOperationException($"'{field.Analysis}' is answered from the whole graph, not by a statement");

    public override CypherField Visit(BecauseField field) =>
        throw new InvalidOperationException($"'{field.Key}' is answered from the whole graph, not by a statement");

    public override CypherField Visit(NodesByIdField field)
    {
        var id = field.IsList ? _names.Fresh(SurfaceNames.Id) : _names.Parameter(field.Ids);
        var found = _names.Fresh("found");
        var nodes = field
            .FieldsByKind.Select((fields, kind) => (Kind: _schema.Kinds[kind], Fields: NodeById(_schema.Kinds[kind], fields, id, found)))
            .ToList();
        var looked = nodes.Where(node => _kinds.Contains(node.Kind.Index)).Select(node => node.Fields).ToList();
        var ways = looked.Select(node => node.Expression!).ToList();
        var isAggregated = CypherField.AnyAggregated(looked);
        var one = ways.Count == 0 ? "[]" : CypherLinks.Braces("COLLECT", string.Join("\nUNION ALL\n", ways));
        var reader = new FirstReader(new AnyKindReader([.. nodes.Select(node => node.Fields.Reader!)]));
        return field.IsList
            ? new(
                field.Key,
                CypherLinks.Braces(
                    "COLLECT",
                    $"UNWIND {_names.Parameter(field.Ids)} AS "
                        + $"{id}\n{(isAggregated ? $"WITH {id}, {one} AS {found}\nRETURN {found}" : $"RETURN {one}")}"
                ),
                new RowsReader(reader)
            )
            {
                IsAggregated = isAggregated,
            }
            : new(field.Key, one, reader) { IsAggregated = isAggregated };
    }

    private CypherField NodeById(NodeKind kind, IReadOnlyList<FieldNode> selected, string id, string found)
    {
        var node = new CypherScope(kind, _names.Node(kind));
        var fields = On(node).Fields(selected);
        var text = CypherLinks.Clauses(
            $"MATCH ({node.Node}:{CypherNames.Label(kind)} {{{SurfaceNames.Id}: {id}}})",
            CypherField.Returned(fields, _names, row => $"[{kind.Index}, {row}] AS {found}")
        );
        return new("", text, CypherField.Object(fields)) { IsAggregated = CypherField.AnyAggregated(fields) };
    }

    private string Returned(IReadOnlyList<CypherField> fields) => CypherField.Returned(fields, _names);

    /// <summary>Several fields as one value, without clauses of its own.</summary>
    private static CypherField Together(string key, IReadOnlyList<CypherField> fields) =>
        new(key, CypherField.Row(fields), CypherField.Object(fields)) { IsAggregated = CypherField.AnyAggregated(fields) };

    private static CypherField Rows(string key, string text, IReadOnlyList<CypherField> fields) =>
        new(key, CypherLinks.Braces("COLLECT", text), new RowsReader(CypherField.Object(fields)))
        {
            IsAggregated = CypherField.AnyAggregated(fields),
        };

    /// <summary>Clauses that give one row whatever they find.</summary>
    private static CypherField Always(string key, string text, IReadOnlyList<CypherField> fields) =>
        One(key, text, fields) with
        {
            OneRow = new(text, CypherField.Object(fields)),
        };

    private static CypherField One(string key, string text, IReadOnlyList<CypherField> fields) =>
        new(key, CypherLinks.Braces("COLLECT", text), new FirstReader(CypherField.Object(fields)))
        {
            IsAggregated = CypherField.AnyAggregated(fields),
        };

    /// <summary>What is selected of a node knows nothing of the edge that led to it.</summary>
    private static CypherScope OfNode(CypherScope link) => new(link.Kind, link.Node);

    private CypherFieldWriter On(CypherScope scope) => new(_schema, _names, _pattern, scope, _page, _cursor, _kinds);
}
