using Vita.Graph.Core.Neo4j.Loading;
using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Neo4j.Bulk;

/// <summary>The statements to run after the bulk loader: the constraints and indexes that a load makes.</summary>
public static class BulkSchema
{
    public static IEnumerable<string> Of(GraphSchema schema) =>
        Neo4jSchema.Constraints(schema).Concat(Neo4jSchema.Indexes(schema)).Select(item => item.Create);
}
