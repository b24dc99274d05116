namespace Vita.Graph.Core.Plans;

/// <summary>Does something with every node of a selection. A node that an implementation lacks does not compile.</summary>
public abstract class FieldVisitor<T>
{
    public abstract T Visit(ValueField field);

    public abstract T Visit(LabelField field);

    public abstract T Visit(WithheldField field);

    public abstract T Visit(ConstantField field);

    public abstract T Visit(GivenField field);

    public abstract T Visit(ObjectField field);

    public abstract T Visit(ProvenanceListField field);

    public abstract T Visit(EdgeProvenanceField field);

    public abstract T Visit(ProvenanceSourceField field);

    public abstract T Visit(LineFieldsField field);

    public abstract T Visit(EdgeFieldsField field);

    public abstract T Visit(ToOneField field);

    public abstract T Visit(ListField field);

    public abstract T Visit(ConnectionField field);

    public abstract T Visit(PageRowsField field);

    public abstract T Visit(EdgeNodeField field);

    public abstract T Visit(CursorField field);

    public abstract T Visit(TotalCountField field);

    public abstract T Visit(PageInfoField field);

    public abstract T Visit(PageInfoValueField field);

    public abstract T Visit(AggregateField field);

    public abstract T Visit(RowCountField field);

    public abstract T Visit(NodeCountField field);

    public abstract T Visit(StatisticsField field);

    public abstract T Visit(StatisticField field);

    public abstract T Visit(GroupsField field);

    public abstract T Visit(GroupKeyField field);

    public abstract T Visit(GroupLabelsField field);

    public abstract T Visit(FacetsField field);

    public abstract T Visit(NodesByIdField field);

    public abstract T Visit(AnalysisField field);

    public abstract T Visit(BecauseField field);
}
