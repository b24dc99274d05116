using Vita.Graph.Core.Analysis;
using Vita.Graph.Core.Analysis.Networks;
using Vita.Graph.Core.Analysis.Paths;
using Vita.Graph.Core.Export;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Snapshots;
using Vita.Graph.Core.Surface;
using Vita.Graph.Core.Text;
using Vita.Graph.Server.GraphQL.Execution;
using Vita.Graph.Server.Http;
using Vita.Graph.Server.Questions;

namespace Vita.Graph.Server.Data;

/// <summary>All views of network files. One more is a class and its line here.</summary>
internal sealed class NetworkViews(GraphSchema schema, RowFilter filter, DataOperations operations, QuestionBook questions)
{
    /// <summary>The usual one first.</summary>
    public IReadOnlyList<NetworkView> All { get; } =
    [
        new PartView(schema, filter),
        new NeighbourhoodView(Analyses.Of(schema).Find("neighbourhood")!, operations),
        new ActorsView(Analyses.Of(schema).Find("network")!, operations),
        new QuestionView(questions, operations),
    ];

    /// <summary>The view of a name; the usual one where none is given.</summary>
    /// <exception cref="RequestRefusedException">There is none of that name.</exception>
    public NetworkView Find(string? name) =>
        name is null
            ? All[0]
            : All.FirstOrDefault(view => view.Name == name)
                ?? throw new RequestRefusedException(
                    QueryCodes.BadParameter,
                    $"'view' is '{name}'.{(Nearest.To(name, All.Select(view => view.Name)) is { } near ? $" Nearest: '{near}'." : "")} "
                        + $"Expected one of {string.Join(", ", All.Select(view => view.Name))}."
                );
}

/// <summary>The whole graph, or the nodes of one kind that satisfy a filter, with the relations among them.</summary>
internal sealed class PartView(GraphSchema schema, RowFilter filter)
    : NetworkView(
        "graph",
        new(
            "The whole graph, or the nodes of one kind, with the relations among them.",
            "Le graphe entier, ou les nœuds d'une sorte, avec les relations entre eux."
        )
    )
{
    public override IReadOnlyList<string> ParametersFor(IQueryCollection given) => ["of", "where", "neighbours"];

    public override async ValueTask<GraphView> ReadAsync(DataRequest request, ViewOptions options)
    {
        var query = request.Parameters;
        var kind = KindOf(query);
        var where = ParameterText.One(query, "where");
        if (where is not null && kind is null)
        {
            throw ParameterText.Refused(
                "'where' is given without 'of'; expected 'of' with the list that it filters, as of=organisations."
            );
        }

        var hasNeighbours = ParameterText.Choice(query, "neighbours", "0", "1") == "1";
        var view = ViewOf(request.Snapshot, kind, await filter.ReadAsync(request, kind, where, []), options);
        return hasNeighbours ? view.WithNeighbours() : view;
    }

    private static GraphView ViewOf(Snapshot snapshot, NodeKind? kind, Func<int, bool>? accepts, ViewOptions options) =>
        kind is null
            ? GraphViews.Whole(snapshot, options)
            : GraphViews.OfNodes(
                snapshot,
                Enumerable
                    .Range(0, snapshot[kind].Count)
                    .Where(row => accepts is null || accepts(row))
                    .Select(row => new GraphNode(kind, row)),
                options
            );

    private NodeKind? KindOf(IQueryCollection query)
    {
        var plurals = schema.Kinds.Select(kind => kind.Plural).ToList();
        return ParameterText.One(query, "of") is not { } of ? null
            : schema.FindByPlural(of) is { } found ? found
            : throw ParameterText.Refused(
                $"'of' is '{of}'.{(Nearest.To(of, plurals) is { } near ? $" Nearest: '{near}'." : "")} "
                    + $"Expected one of {string.Join(", ", plurals)}."
            );
    }
}

/// <summary>What is around some nodes: the field <c>neighbourhood</c>.</summary>
internal sealed class NeighbourhoodView(GraphAnalysis analysis, DataOperations operations)
    : NetworkView(
        "neighbourhood",
        new(
            "The nodes around some nodes, and the relations among them.",
            "Les nœuds autour de quelques nœuds, et les relations entre eux."
        )
    )
{
    public override IReadOnlyList<string> ParametersFor(IQueryCollection given) =>
        [.. analysis.Arguments.Select(argument => argument.Name)];

    public override ValueTask<GraphView> ReadAsync(DataRequest request, ViewOptions options) =>
        operations.AnalyseAsync(request, analysis, Given(request, ParametersFor(request.Parameters)), result =>
            GraphViews.OfNeighbourhood(request.Snapshot, (Neighbourhood)result, options)
        );
}

/// <summary>Actors tied by what they share: the field <c>network</c>.</summary>
internal sealed class ActorsView(GraphAnalysis analysis, DataOperations operations)
    : NetworkView(
        "network",
        new(
            "Organisations or projects tied by what they share, with indicators and reasons; communities are colours.",
            "Structures ou projets liés par ce qu'ils partagent, avec indicateurs et raisons ; les communautés sont des couleurs."
        )
    )
{
    public override IReadOnlyList<string> ParametersFor(IQueryCollection given) =>
        [.. analysis.Arguments.Select(argument => argument.Name)];

    public override ValueTask<GraphView> ReadAsync(DataRequest request, ViewOptions options) =>
        operations.AnalyseAsync(request, analysis, Given(request, ParametersFor(request.Parameters)), result =>
        {
            var (projection, indicators) = (NetworkResult)result;
            return GraphViews.OfNetwork(projection, indicators, options);
        });
}

/// <summary>The nodes of the answer to a named question, and the relations among them.</summary>
internal sealed class QuestionView(QuestionBook questions, DataOperations operations)
    : NetworkView(
        "question",
        new(
            "The nodes of the answer to a named question, and the relations among them.",
            "Les nœuds de la réponse à une question nommée, et les relations entre eux."
        )
    )
{
    private const string Asking = "question";

    public override IReadOnlyList<string> ParametersFor(IQueryCollection given) =>
        [Asking, .. Asked(given).Parameters.Select(parameter => parameter.Name)];

    public override async ValueTask<GraphView> ReadAsync(DataRequest request, ViewOptions options)
    {
        var question = Asked(request.Parameters);
        var variables = QuestionArguments.Read(question, Given(request, question.Parameters.Select(parameter => parameter.Name)));
        var nodes = await operations.NodesAsync(request, new(question.Document, null, variables, IsToExplain: false));
        return GraphViews.OfNodes(request.Snapshot, nodes, options);
    }

    private Question Asked(IQueryCollection given) =>
        ParameterText.One(given, Asking) is { } name
            ? questions.Find(name)
            : throw ParameterText.Refused("'view' is 'question' and no question is named; expected question=name. /questions lists them.");
}
