using Vita.Graph.Core.Plans;

namespace Vita.Graph.Core.Planning.Passes;

/// <summary>Rebuilds a plan with its filters rewritten. One that stands in several places is rewritten once, and stays one object: rows
/// that
/// were found for a page are found again by it.</summary>
/// <param name="ofLinks">Rewrites filters on links, and on what is computed from rows.</param>
/// <param name="ofAllNodes">Rewrites filters on all nodes of a kind.</param>
internal sealed class PlanFilterRewriter(Func<FilterNode, FilterNode> ofLinks, Func<FilterNode, FilterNode> ofAllNodes)
    : FieldVisitor<FieldNode>
{
    private readonly Dictionary<FilterNode, FilterNode> _rewritten = new(ReferenceEqualityComparer.Instance);

    /// <summary>Rewrites the filter of the current rows, which groups look at again.</summary>
    private Func<FilterNode, FilterNode>? _ofRows;

    public IReadOnlyList<FieldNode> Rewrite(IReadOnlyList<FieldNode> fields) => [.. fields.Select(field => field.Accept(this))];

    public override FieldNode Visit(ValueField field) => field;

    public override FieldNode Visit(LabelField field) => field;

    public override FieldNode Visit(WithheldField field) => field;

    public override FieldNode Visit(ConstantField field) => field;

    public override FieldNode Visit(GivenField field) => field;

    public override FieldNode Visit(ObjectField field) => field with { Fields = Rewrite(field.Fields) };

    public override FieldNode Visit(ProvenanceListField field) => field with { Fields = Rewrite(field.Fields) };

    public override FieldNode Visit(EdgeProvenanceField field) => field with { Fields = Rewrite(field.Fields) };

    public override FieldNode Visit(ProvenanceSourceField field) => field with { Fields = Rewrite(field.Fields) };

    public override FieldNode Visit(LineFieldsField field) => field;

    public override FieldNode Visit(EdgeFieldsField field) => field;

    public override FieldNode Visit(ToOneField field) => field with { Fields = Rewrite(field.Fields) };

    public override FieldNode Visit(ListField field) => field with { Where = Once(field.Where, ofLinks), Fields = Rewrite(field.Fields) };

    public override FieldNode Visit(ConnectionField field)
    {
        var around = _ofRows;
        _ofRows = field.Relation is null ? ofAllNodes : ofLinks;
        var rewritten = field with { Where = Once(field.Where, _ofRows), Fields = Rewrite(field.Fields) };
        _ofRows = around;
        return rewritten;
    }

    public override FieldNode Visit(PageRowsField field) => field with { Fields = Rewrite(field.Fields) };

    public override FieldNode Visit(EdgeNodeField field) => field with { Fields = Rewrite(field.Fields) };

    public override FieldNode Visit(CursorField field) => field;

    public override FieldNode Visit(TotalCountField field) => field;

    public override FieldNode Visit(PageInfoField field) => field;

    public override FieldNode Visit(PageInfoValueField field) => field;

    public override FieldNode Visit(AggregateField field) => field;

    public override FieldNode Visit(RowCountField field) => field;

    public override FieldNode Visit(NodeCountField field) => field;

    public override FieldNode Visit(StatisticsField field) => field;

    public override FieldNode Visit(StatisticField field) => field;

    public override FieldNode Visit(GroupsField field) =>
        field with
        {
            Where = Once(field.Where, _ofRows ?? ofLinks),
            By = [.. field.By.Select(by => by with { Units = Once(by.Units, ofLinks) })],
            Having = Once(field.Having, ofLinks),
            Fields = Rewrite(field.Fields),
        };

    public override FieldNode Visit(GroupKeyField field) => field with { Fields = Rewrite(field.Fields) };

    public override FieldNode Visit(GroupLabelsField field) => field;

    public override FieldNode Visit(FacetsField field) => field with { Facets = [.. field.Facets.Select(Rewrite)] };

    public override FieldNode Visit(NodesByIdField field) => field with { FieldsByKind = [.. field.FieldsByKind.Select(Rewrite)] };

    /// <summary>Answered over the whole graph in memory, whichever engine is asked.</summary>
    public override FieldNode Visit(AnalysisField field) => field;

    /// <inheritdoc cref="Visit(AnalysisField)"/>
    public override FieldNode Visit(BecauseField field) => field;

    private FilterNode? Once(FilterNode? filter, Func<FilterNode, FilterNode> rewrite)
    {
        if (filter is null)
        {
            return null;
        }

        if (!_rewritten.TryGetValue(filter, out var rewritten))
        {
            _rewritten[filter] = rewritten = rewrite(filter);
        }

        return rewritten;
    }
}
