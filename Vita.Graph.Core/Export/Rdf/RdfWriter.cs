using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Snapshots;

namespace Vita.Graph.Core.Export.Rdf;

/// <summary>
/// Says a view in RDF: nodes with their values and the sources they come from (PROV-O), then each edge as a thing of its own with its kind,
/// properties, source, page and basis, and as the plain statement that it makes.
/// </summary>
internal sealed class RdfWriter(GraphView view, FileOutput file, RdfSink sink) : RowWriter(file)
{
    private const string DerivedFrom = "prov:wasDerivedFrom";

    private List<(string Predicate, Property Property, Column Values)> _values = [];
    private InseeTerms? _insee;

    protected override void Begin() => sink.Begin();

    protected override void BeginGroup(NodeGroup group)
    {
        var table = view.Snapshot[group.Kind];
        _values =
        [
            .. group
                .Kind.Properties.Where(property => property.Type is not PropertyType.Id && view.Options.MaySee(property))
                .Select(property => (Predicate: RdfTerms.Of(property), property, table.Columns[property.Index]))
                .OrderBy(value => value.Predicate, StringComparer.Ordinal),
        ];
        _insee = InseeTerms.Of(table);
    }

    protected override void Node(NodeGroup group, int row)
    {
        sink.Subject(() => File.Raw(group.IdOf(row)), [.. RdfTerms.ClassesOf(group.Kind), .. _insee?.ClassOf(row) ?? []]);
        sink.Value("rdfs:label", group.LabelOf(row), null, null);
        foreach (var (predicate, property, values) in _values)
        {
            Values(predicate, property, values, row, RdfTerms.LanguageOf(group.Kind, property));
        }

        if (_insee?.CodeOf(row) is var (term, code))
        {
            sink.Value(term, code, null, null);
        }

        foreach (var source in SourcesOf(group.Kind, row))
        {
            sink.Link(DerivedFrom, source);
        }

        sink.EndSubject();
    }

    protected override void Edge(EdgeGroup group, in FileEdge edge)
    {
        var (from, to, copy) = (view.IdOf(group.From, edge.From), view.IdOf(group.To, edge.To), edge);
        sink.Subject(() => File.Raw(from), []);
        sink.Link(RdfTerms.Of(group.Kind), to);
        sink.EndSubject();
        sink.Subject(() => EdgeId(group, copy, view), ["rdf:Statement", $"{RdfTerms.Own}:{group.Kind}"]);
        sink.Link("rdf:subject", from);
        sink.Term("rdf:predicate", RdfTerms.Of(group.Kind));
        sink.Link("rdf:object", to);
        if (group is RelationGroup relation)
        {
            Line(relation, edge.Row);
        }
        else
        {
            sink.Value($"{RdfTerms.Own}:weight", group.WeightOf(edge), "xsd:integer", null);
            Fields(group, edge.Row);
        }

        sink.EndSubject();
    }

    protected override void End() => sink.End();

    private void Fields(EdgeGroup group, int row)
    {
        foreach (var field in group.Fields)
        {
            foreach (var text in (field[row] as string)?.Split(PropertyFields.Separator) ?? [])
            {
                sink.Value($"{RdfTerms.Own}:{field.Column.Name}", text, null, null);
            }
        }
    }

    private void Line(RelationGroup group, int row)
    {
        var table = view.Snapshot[group.Set];
        foreach (var property in group.Set.Type.Properties.Where(view.Options.MaySee))
        {
            Values(RdfTerms.Of(property), property, table.Columns[property.Index], row, null);
        }

        sink.Link(DerivedFrom, view.Snapshot.Sources.Ids[table.Provenance.Sources[row]]);
        foreach (var part in Enum.GetValues<ProvenancePart>())
        {
            Values(RdfTerms.Of(ProvenanceParts.PropertyOf(part)), ProvenanceParts.PropertyOf(part), table.Provenance[part], row, null);
        }
    }

    private void Values(string predicate, Property property, Column values, int row, string? language)
    {
        if (property.IsList)
        {
            foreach (var code in values.Elements(row))
            {
                Single(predicate, property, values.Values[code], language);
            }
        }
        else if (values.Codes[row] is not Column.Absent and var code)
        {
            Single(predicate, property, values.Values[code], language);
        }
    }

    private void Single(string predicate, Property property, object value, string? language)
    {
        if (RdfTerms.IsAddress(property) && Uri.TryCreate((string)value, UriKind.Absolute, out var address))
        {
            sink.Address(predicate, address.AbsoluteUri);
            return;
        }

        var datatype = property.Type is PropertyType.Date ? RdfTerms.DateType((string)value) : RdfTerms.DatatypeOf(property);
        sink.Value(predicate, value, datatype, datatype is null ? language : null);
    }

    private IEnumerable<string> SourcesOf(NodeKind kind, int row)
    {
        var table = view.Snapshot[kind];
        var withheld = kind.Properties.Where(property => !view.Options.MaySee(property)).ToList();
        return Enumerable
            .Range(table.ProvenanceStarts[row], table.ProvenanceStarts[row + 1] - table.ProvenanceStarts[row])
            .Where(line =>
                withheld.Count == 0 || table.Stated[line].IsEmpty || table.Stated[line].Among(kind.Properties).Any(view.Options.MaySee)
            )
            .Select(line => view.Snapshot.Sources.Ids[table.Provenance.Sources[line]])
            .Distinct();
    }
}

/// <summary>What INSEE's vocabulary says of territories beside the terms of the schema.</summary>
internal sealed class InseeTerms
{
    private readonly Column _kinds;
    private readonly Column _codes;

    private InseeTerms(Column kinds, Column codes) => (_kinds, _codes) = (kinds, codes);

    /// <summary>Null of kinds other than territories.</summary>
    public static InseeTerms? Of(NodeTable table) =>
        table.Kind.Name == Domain.Territory.Kind.Text
            ? new(table.Columns[Domain.Territory.Sort.Of(table.Kind).Index], table.Columns[Domain.Territory.Code.Of(table.Kind).Index])
            : null;

    public IEnumerable<string> ClassOf(int row) => Terms(row) is var (term, _) ? [term] : [];

    /// <summary>The predicate of the code and the code; null where one is not known.</summary>
    public (string Term, string Code)? CodeOf(int row) =>
        Terms(row) is (_, { } term) && _codes.Codes[row] is not Column.Absent and var code ? (term, (string)_codes.Values[code]) : null;

    private (string Class, string? Code)? Terms(int row) =>
        _kinds.Codes[row] is not Column.Absent and var code ? RdfTerms.Territory((string)_kinds.Values[code]) : null;
}
