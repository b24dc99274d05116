using System.Runtime.CompilerServices;
using Vita.Graph.Core.Analysis.Completeness;
using Vita.Graph.Core.Analysis.Layout;
using Vita.Graph.Core.Analysis.Matching;
using Vita.Graph.Core.Analysis.Networks;
using Vita.Graph.Core.Analysis.Paths;
using Vita.Graph.Core.Analysis.Search;
using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Analysis;

/// <summary>All analyses over graphs of a schema, in the order in which the query type has them.</summary>
public sealed class Analyses
{
    private static readonly ConditionalWeakTable<GraphSchema, Analyses> Known = [];

    private readonly Dictionary<string, GraphAnalysis> _byName;

    private Analyses(GraphSchema schema)
    {
        All =
        [
            .. SearchAnalyses.Of(schema),
            .. PathAnalyses.Of(schema),
            .. NetworkAnalyses.Of(schema),
            .. MatchAnalyses.Of(schema),
            .. CompletenessAnalyses.Of(schema),
            .. PictureAnalyses.Of(schema),
        ];
        _byName = All.ToDictionary(analysis => analysis.Name);
    }

    public IReadOnlyList<GraphAnalysis> All { get; }

    public static Analyses Of(GraphSchema schema) => Known.GetValue(schema, key => new(key));

    /// <summary>The analysis that a root field asks for; null where it is another field.</summary>
    public GraphAnalysis? Find(string name) => _byName.GetValueOrDefault(name);
}
