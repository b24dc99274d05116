using Vita.Graph.Core.Plans;
using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Neo4j.Cypher;

/// <summary>Whether a filter on nodes asks of nothing but their ids: then whoever knows the id need not look the node up.</summary>
internal sealed class AsksIdOnly : FilterVisitor<bool>
{
    public override bool Visit(AndFilter filter) => filter.Operands.All(operand => operand.Accept(this));

    public override bool Visit(OrFilter filter) => filter.Operands.All(operand => operand.Accept(this));

    public override bool Visit(NotFilter filter) => filter.Operand.Accept(this);

    public override bool Visit(CompareFilter filter) => filter.Value is NodeValue { Property.Type: PropertyType.Id };

    public override bool Visit(AbsentFilter filter) => false;

    public override bool Visit(ElementsFilter filter) => false;

    public override bool Visit(RelationFilter filter) => false;

    public override bool Visit(LinkNumberFilter filter) => false;

    public override bool Visit(ProvenanceFilter filter) => false;

    public override bool Visit(ProvenanceSourceFilter filter) => false;

    public override bool Visit(SelfOrTargetFilter filter) => false;

    public override bool Visit(AnchoredFilter filter) => filter.Where.Accept(this);
}
