using System.Text;
using System.Text.Json;
using Vita.Graph.Core.Analysis;
using Vita.Graph.Core.Embedded.Reasons;
using Vita.Graph.Core.Plans;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Snapshots;
using Vita.Graph.Core.Text;

namespace Vita.Graph.Core.Embedded;

/// <summary>From the fields of a plan to writers over one snapshot's columns.</summary>
internal sealed class WriterCompiler : FieldVisitor<FieldWriter>
{
    private readonly Snapshot _snapshot;
    private readonly FilterCounter _filters;
    private readonly FilterScope? _scope;
    private readonly RowOrder? _order;
    private readonly RowSource? _rows;
    private readonly KeyColumn[] _keys;

    /// <param name="snapshot">The graph.</param>
    /// <param name="filters">Numbers the filters of the program.</param>
    /// <param name="scope">What fields read: the columns of the current row.</param>
    /// <param name="order">The order of the current connection.</param>
    /// <param name="rows">Finds the rows of the current connection; null in a group, whose rows are found already.</param>
    /// <param name="keys">The keys of the current group.</param>
    private WriterCompiler(
        Snapshot snapshot,
        FilterCounter filters,
        FilterScope? scope,
        RowOrder? order,
        RowSource? rows = null,
        KeyColumn[]? keys = null
    )
    {
        (_snapshot, _filters, _scope, _order) = (snapshot, filters, scope, order);
        (_rows, _keys) = (rows, keys ?? []);
    }

    public static (ObjectWriter Root, int FilterCount) Compile(OperationPlan plan, Snapshot snapshot)
    {
        var filters = new FilterCounter();
        var root = new WriterCompiler(snapshot, filters, null, null).Object(plan.Fields);
        return (root, filters.Count);
    }

    /// <summary>The only analysis of a plan, and the number of filters that it has.</summary>
    public static (AnalysisWriter Analysis, int FilterCount) CompileAnalysis(OperationPlan plan, Snapshot snapshot)
    {
        var filters = new FilterCounter();
        var compiler = new WriterCompiler(snapshot, filters, null, null);
        return ((AnalysisWriter)plan.Roots.OfType<AnalysisField>().Single().Accept(compiler), filters.Count);
    }

    public override FieldWriter Visit(ValueField field)
    {
        var (column, isOfLine, isList) = field.Value switch
        {
            NodeValue node => (_scope!.Table.Columns[node.Property.Index], false, node.Property.IsList),
            EdgeValue edge => (_scope!.Columns[edge.Property.Index], true, edge.Property.IsList),
            ProvenanceValue line => (_scope!.Provenance![line.Part], true, false),
            _ => throw new InvalidOperationException($"{field.Value} is not a value of a row"),
        };
        return isList ? new ElementsWriter(column, isOfLine) : new ValueWriter(column, isOfLine);
    }

    public override FieldWriter Visit(LabelField field) =>
        new LabelWriter(
            _scope!.Table.Columns[field.Kind.Naming.Index],
            field.Kind.Unnamed is { } word
                ? new ConstantWriter(JsonSerializer.SerializeToUtf8Bytes(word, ReadableJson.Values))
                : new ValueWriter(_scope.Table.Columns[0], isOfLine: false)
        );

    public override FieldWriter Visit(WithheldField field) => new ConstantWriter("null"u8.ToArray());

    public override FieldWriter Visit(ConstantField field) => new ConstantWriter(Encoding.UTF8.GetBytes($"\"{field.Text}\""));

    public override FieldWriter Visit(GivenField field) => new ConstantWriter(Encoding.UTF8.GetBytes(field.Json));

    public override FieldWriter Visit(ObjectField field) => new NamedWriter(field.Key, Object(field.Fields));

    public override FieldWriter Visit(ProvenanceListField field)
    {
        var table = _scope!.Table;
        return new ProvenanceWriter(table, On(new(table, [], table.Provenance)).Object(field.Fields));
    }

    public override FieldWriter Visit(EdgeProvenanceField field) => new SameRowWriter(Object(field.Fields));

    public override FieldWriter Visit(ProvenanceSourceField field) =>
        new SourceWriter(_scope!.Provenance!.Sources, On(new(_snapshot.Sources, [], null)).Object(field.Fields));

    public override FieldWriter Visit(LineFieldsField field) => new LineFieldsWriter(_scope!.Table, new(field.Properties));

    public override FieldWriter Visit(EdgeFieldsField field) =>
        new EdgeFieldsWriter([.. field.Properties.Select(property => (property, _scope!.Columns[property.Index]))]);

    public override FieldWriter Visit(ToOneField field) =>
        new ToOneWriter(_snapshot[field.Relation], NodeObject(field.Relation.Target, field.Fields));

    public override FieldWriter Visit(ListField field)
    {
        var source = new RowSource(_snapshot, field.Relation.Target, field.Relation, field.Where, _filters.Next());
        return new ListWriter(
            field,
            source,
            new RowOrder(_snapshot, source.Scope, field.Order),
            NodeObject(field.Relation.Target, field.Fields)
        );
    }

    public override FieldWriter Visit(ConnectionField field)
    {
        var source = new RowSource(_snapshot, field.Kind, field.Relation, field.Where, _filters.Next());
        var order = new RowOrder(_snapshot, field);
        return new ConnectionWriter(
            field,
            source,
            order,
            new WriterCompiler(_snapshot, _filters, source.Scope, order, source).Object(field.Fields)
        );
    }

    public override FieldWriter Visit(PageRowsField field) => new PageRowsWriter(Object(field.Fields, _scope!.Table.Kind));

    public override FieldWriter Visit(EdgeNodeField field) => new SameRowWriter(NodeObject(_scope!.Table.Kind, field.Fields));

    public override FieldWriter Visit(CursorField field) => new CursorWriter(_order!);

    public override FieldWriter Visit(TotalCountField field) => new TotalCountWriter();

    public override FieldWriter Visit(PageInfoField field) => new SameRowWriter(Object(field.Fields));

    public override FieldWriter Visit(PageInfoValueField field) => new PageInfoWriter(field.Value);

    public override FieldWriter Visit(AggregateField field) =>
        _rows is { } rows ? new AggregateWriter(rows, Object(field.Fields)) : new SameRowWriter(Object(field.Fields));

    public override FieldWriter Visit(RowCountField field) => new RowCountWriter();

    public override FieldWriter Visit(NodeCountField field) => new NodeCountWriter();

    public override FieldWriter Visit(StatisticsField field) => new SameRowWriter(Object(field.Fields));

    public override FieldWriter Visit(StatisticField field) =>
        new StatisticWriter(StatisticColumn.Of(_scope!, field.Value.Of), field.Value.Statistic);

    public override FieldWriter Visit(GroupsField field)
    {
        var source = _rows!.With(field.Where, _filters.Next());
        var keys = field.By.Select(by => new KeyColumn(_snapshot, by, _filters.Next())).ToArray();
        return new GroupsWriter(
            field,
            source,
            keys,
            new WriterCompiler(_snapshot, _filters, source.Scope, null, null, keys).Object(field.Fields)
        );
    }

    public override FieldWriter Visit(GroupKeyField field) =>
        new GroupKeyWriter(field.By, _keys[field.By], NodeObject(field.Of.Target, field.Fields));

    public override FieldWriter Visit(GroupLabelsField field) =>
        new GroupLabelsWriter([.. field.By.Select((key, place) => new KeyLabels(key, _keys[place], field.IsEnglish))]);

    public override FieldWriter Visit(FacetsField field) => new FacetsWriter([.. field.Facets.Select(Object)]);

    public override FieldWriter Visit(NodesByIdField field) =>
        new NodesByIdWriter(field, [.. field.FieldsByKind.Select((fields, kind) => NodeObject(_snapshot.Schema.Kinds[kind], fields))]);

    public override FieldWriter Visit(AnalysisField field)
    {
        var filters = field.Where.Select(filter => new KindFilter(
            filter.Key,
            filter.Value,
            FilterScope.Of(_snapshot, filter.Key, relation: null),
            _filters.Next()
        ));
        return new AnalysisWriter(field, [.. filters], Result(field.Analysis.Result.Multiplicity, field.Fields));
    }

    public override FieldWriter Visit(BecauseField field) => new BecauseWriter(field, Result(Multiplicity.Many, field.Fields));

    private ResultsWriter Result(Multiplicity multiplicity, IReadOnlyList<ResultSelection> fields) =>
        new(multiplicity, new ResultWriter(fields.Select(field => (field.Key, Part(field)))));

    private PartWriter Part(ResultSelection selection) =>
        selection.Field switch
        {
            ResultObject part => new ObjectPartWriter(part.Get, Result(part.Multiplicity, selection.Fields)),
            ResultNode node => new NodePartWriter(
                node,
                selection.FieldsByKind.ToDictionary(fields => fields.Key, fields => NodeObject(fields.Key, fields.Value))
            ),
            ResultValue value => new ValuePartWriter(value.Write),
            _ => throw new InvalidOperationException($"'{selection.Field.Name}' cannot be written"),
        };

    private ObjectWriter Object(IReadOnlyList<FieldNode> fields) => Object(fields, null);

    private ObjectWriter Object(IReadOnlyList<FieldNode> fields, NodeKind? kind) =>
        new(fields.Select(field => (field.Key, field.Accept(this))), kind);

    private ObjectWriter NodeObject(NodeKind kind, IReadOnlyList<FieldNode> fields) => OnNode(kind).Object(fields, kind);

    private WriterCompiler OnNode(NodeKind kind) => On(new(_snapshot[kind], [], null));

    private WriterCompiler On(FilterScope scope) => new(_snapshot, _filters, scope, _order, _rows, _keys);

    private sealed class FilterCounter
    {
        public int Count { get; private set; }

        public int Next() => Count++;
    }
}
