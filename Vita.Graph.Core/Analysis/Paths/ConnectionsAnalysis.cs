using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Surface;

namespace Vita.Graph.Core.Analysis.Paths;

/// <summary>What two actors share, as a root field.</summary>
internal static class ConnectionsAnalysis
{
    private const int MaxShared = 1000;

    public static GraphAnalysis Of(GraphSchema schema, ResultType<PathEdge> edge)
    {
        var from = new NodeArgument("from", "An organisation or a project.");
        var to = new NodeArgument("to", "Another.");
        var without = NodesArgument.Without(
            "Nodes that do not count as shared, nor as a way to something shared. The two actors themselves always count."
        );
        var first = new NumberArgument(
            "first",
            "The maximum number of shared things, and of direct relations. All are counted.",
            Connections.DefaultLimit,
            0,
            MaxShared
        );
        var route = new ResultType<Route>("Route", "How an actor is related to what it shares.")
            .Enum("way", AnalysisVocabularies.TieWays, found => AnalysisVocabularies.NameOf(found.Way), "In which way.")
            .Nodes("nodes", found => found.Path.Nodes, _ => 4, "The nodes from the actor to what it shares.")
            .Many("edges", edge, found => found.Path.Edges, _ => 3, "What joins each node to the next.");
        var shared = new ResultType<Connection>("SharedThing", "Something that two actors share.")
            .Enum(
                "reason",
                AnalysisVocabularies.TieReasons(schema),
                found => AnalysisVocabularies.NameOf(found.Reason),
                "What sharing it means."
            )
            .Node("node", (_, found) => found.Shared, "What they share.")
            .Many(
                "from",
                route,
                found => found.From,
                _ => Connections.DefaultRoutes,
                "How the first actor is related to it: the first few routes."
            )
            .Int("fromCount", found => (int)Math.Min(int.MaxValue, found.FromCount), "How many routes the first has.")
            .Many(
                "to",
                route,
                found => found.To,
                _ => Connections.DefaultRoutes,
                "How the second actor is related to it: the first few routes."
            )
            .Int("toCount", found => (int)Math.Min(int.MaxValue, found.ToCount), "How many routes the second has.");
        var result = new ResultType<Connections>("Connections", "How two actors are related.")
            .Int("totalCount", found => found.Count, "How many things they share.")
            .Many("shared", shared, found => found.Shared, size => size.Number(first), "The first of them, by reason, then by id.")
            .Int("directCount", found => found.DirectCount, "How many relations join the two directly.")
            .Many("direct", edge, found => found.Direct, size => size.Number(first), "The first of them.");
        return GraphAnalysis.OfOptional(
            "connections",
            "What two organisations or projects share: themes, networks, territories, partners. null if one of them does not exist.",
            result,
            Run,
            from,
            to,
            without,
            first
        );

        Connections? Run(AnalysisRequest request)
        {
            Check(request, from);
            Check(request, to);
            return request.Node(from) is { } one && request.Node(to) is { } other
                ? Connections.Between(
                    request.Snapshot,
                    one,
                    other,
                    request.Number(first),
                    without: request.NodeSet(without),
                    cancellation: request.Cancellation
                )
                : null;
        }

        static void Check(AnalysisRequest request, NodeArgument argument)
        {
            var kind = request.Snapshot.Schema.KindOfId(request.Text(argument))!;
            if (Networks.Ties.Of(kind).Count == 0)
            {
                throw new AnalysisException(
                    QueryCodes.IdWrongKind,
                    $"'{argument.Name}' is '{request.Text(argument)}', the id of a {kind}; expected an organisation or a project: only "
                        + $"these share things."
                );
            }
        }
    }
}
