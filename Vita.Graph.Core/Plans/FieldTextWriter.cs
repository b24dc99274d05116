using System.Text;
using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Plans;

/// <summary>Writes fields, one line each, indented by two blanks a level.</summary>
internal sealed class FieldTextWriter(IReadOnlyList<Parameter> parameters) : FieldVisitor<bool>
{
    private readonly StringBuilder _text = new();
    private int _depth;

    public void WriteAll(IReadOnlyList<FieldNode> fields)
    {
        foreach (var field in fields)
        {
            field.Accept(this);
        }
    }

    public bool Line(string line, IReadOnlyList<FieldNode>? below = null)
    {
        _text.Append(' ', 2 * _depth).Append(line).Append('\n');
        _depth++;
        WriteAll(below ?? []);
        _depth--;
        return true;
    }

    public override string ToString() => _text.ToString();

    public override bool Visit(ValueField field) => Line(Named(field, PlanText.Of(field.Value)));

    public override bool Visit(LabelField field) =>
        Line(Named(field, $"{field.Kind.Naming.Name} or {(field.Kind.Unnamed is { } word ? $"'{word}'" : "id")}"));

    public override bool Visit(WithheldField field) => Line($"{field.Key}: withheld");

    public override bool Visit(ConstantField field) => Line($"{field.Key}: \"{field.Text}\"");

    public override bool Visit(GivenField field) => Line($"{field.Key}: {field.Json}");

    public override bool Visit(ObjectField field) => Line($"{field.Key}: object", field.Fields);

    public override bool Visit(ProvenanceListField field) => Line(Named(field, "provenance"), field.Fields);

    public override bool Visit(EdgeProvenanceField field) => Line(Named(field, "edge.provenance"), field.Fields);

    public override bool Visit(ProvenanceSourceField field) => Line(Named(field, "line.source"), field.Fields);

    public override bool Visit(LineFieldsField field) => Line(Named(field, "line.fields of " + Names(field.Properties)));

    public override bool Visit(EdgeFieldsField field) => Line(Named(field, "edge.fields of " + Names(field.Properties)));

    public override bool Visit(ToOneField field) => Line(Named(field, "one " + field.Relation), field.Fields);

    public override bool Visit(ListField field) =>
        Line(
            $"{Named(field, "list " + field.Relation)}{Where(field.Where)}{PlanText.Of(field.Order)} first ${field.First} offset "
                + $"${field.Offset}",
            field.Fields
        );

    public override bool Visit(ConnectionField field) =>
        Line(
            $"{Named(field, "page " + PlanText.Of(field.Kind, field.Relation))}{Where(field.Where)}{PlanText.Of(field.Order)}"
                + $"{Of(field.Page)}",
            field.Fields
        );

    public override bool Visit(PageRowsField field) => Line(Named(field, "rows"), field.Fields);

    public override bool Visit(EdgeNodeField field) => Line(Named(field, "node"), field.Fields);

    public override bool Visit(CursorField field) => Line(Named(field, "cursor"));

    public override bool Visit(TotalCountField field) => Line(Named(field, "totalCount"));

    public override bool Visit(PageInfoField field) => Line(Named(field, "pageInfo"), field.Fields);

    public override bool Visit(PageInfoValueField field) => Line(Named(field, field.Value.ToString()));

    public override bool Visit(AggregateField field) => Line(Named(field, "aggregate"), field.Fields);

    public override bool Visit(RowCountField field) => Line(Named(field, "rows.Count"));

    public override bool Visit(NodeCountField field) => Line(Named(field, "nodes.Count"));

    public override bool Visit(StatisticsField field) => Line(Named(field, "statistics of " + PlanText.Of(field.Value)), field.Fields);

    public override bool Visit(StatisticField field) => Line(Named(field, field.Value.Statistic.ToString()));

    public override bool Visit(GroupsField field) =>
        Line(
            $"{Named(field, "groups by " + string.Join(", ", field.By.Select(Of)))}"
                + $"{Where(field.Where)}{(field.Having is null ? "" : $" having {PlanText.Of(field.Having)}")}"
                + $"{PlanText.Of(field.Order)} first ${field.First} offset ${field.Offset}",
            field.Fields
        );

    public override bool Visit(GroupKeyField field) => Line(Named(field, $"key {field.Of.Name}"), field.Fields);

    public override bool Visit(GroupLabelsField field) => Line(Named(field, field.IsEnglish ? "labels in English" : "labels in French"));

    public override bool Visit(FacetsField field)
    {
        Line(Named(field, "facets"));
        _depth++;
        foreach (var facet in field.Facets)
        {
            Line("facet", facet);
        }

        _depth--;
        return true;
    }

    /// <summary>Kinds of which the same is selected share their lines; those of which nothing is have none.</summary>
    public override bool Visit(NodesByIdField field)
    {
        Line(Named(field, $"{(field.IsList ? "nodes" : "node")} by id ${field.Ids}"));
        var kinds = ((IdType)parameters[field.Ids].Type).Schema.Kinds;
        _depth++;
        WriteByKind(kinds.ToDictionary(kind => kind, kind => field.FieldsByKind[kind.Index]));
        _depth--;
        return true;
    }

    public override bool Visit(AnalysisField field)
    {
        var arguments = string.Concat(field.Arguments.Select(argument => $" {argument.Key} ${argument.Value}"));
        var where = string.Concat(field.Where.Select(filter => $" {filter.Key.Plural}{Where(filter.Value)}"));
        Line($"{Named(field, field.Analysis.Name)}: analysis{arguments}{where}");
        WriteResults(field.Fields);
        return true;
    }

    public override bool Visit(BecauseField field)
    {
        Line($"{Named(field, "because")} first ${field.First}");
        WriteResults(field.Fields);
        return true;
    }

    private void WriteResults(IReadOnlyList<ResultSelection> selections)
    {
        _depth++;
        foreach (var selection in selections)
        {
            Line(selection.Key == selection.Field.Name ? selection.Key : $"{selection.Key}: {selection.Field.Name}");
            WriteResults(selection.Fields);
            _depth++;
            WriteByKind(selection.FieldsByKind);
            _depth--;
        }

        _depth--;
    }

    private void WriteByKind(IReadOnlyDictionary<NodeKind, IReadOnlyList<FieldNode>> fields)
    {
        foreach (var group in fields.Where(pair => pair.Value.Count > 0).GroupBy(pair => TextOf(pair.Value), pair => pair.Key))
        {
            Line(string.Join(" | ", group), fields[group.First()]);
        }
    }

    private string TextOf(IReadOnlyList<FieldNode> fields)
    {
        var writer = new FieldTextWriter(parameters);
        writer.WriteAll(fields);
        return writer.ToString();
    }

    private static string Of(GroupKeyNode by) => by.Key.Name + (by.Units is null ? "" : $" ({PlanText.Of(by.Units)})");

    private static string Names(IReadOnlyList<Property> properties) =>
        properties.Count == 0 ? "none" : string.Join(' ', properties.Select(property => property.Name));

    private static string Named(FieldNode field, string what) => field.Key == what ? what : $"{field.Key}: {what}";

    private static string Where(FilterNode? where) => where is null ? "" : $" where {PlanText.Of(where)}";

    private static string Of(PageRequest page) =>
        string.Concat(
            new[] { ("first", page.First), ("after", page.After), ("last", page.Last), ("before", page.Before) }
                .Where(part => part.Item2 is not null)
                .Select(part => $" {part.Item1} ${part.Item2}")
        );
}
