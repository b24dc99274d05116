using Vita.Graph.Core.Analysis;
using Vita.Graph.Core.Analysis.Networks;
using Vita.Graph.Core.Analysis.Paths;
using Vita.Graph.Core.Export;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Snapshots;
using Vita.Graph.Core.Surface;
using Vita.Graph.Core.Text;
using Vita.Graph.Server.Http;
using Vita.Graph.Server.Questions;

namespace Vita.Graph.Server.Data;

/// <summary>All views of network files. One more is a class and its line here; addresses, the terminal and tests read this list.</summary>
internal static class NetworkViews
{
    /// <summary>The usual one first.</summary>
    public static IReadOnlyList<NetworkView> All { get; } =
    [
        new PartView(),
        new AnalysisView(
            "neighbourhood",
            new(
                "The nodes around some nodes, and the relations among them.",
                "Les nœuds autour de quelques nœuds, et les relations entre eux."
            ),
            (snapshot, result, options) => GraphViews.OfNeighbourhood(snapshot, ((NeighbourhoodWithPlaces)result).Found, options)
        ),
        new AnalysisView(
            "network",
            new(
                "Organisations or projects tied by what they share, with indicators and reasons; one colour per community.",
                "Organisations ou projets liés par ce qu'ils partagent, avec indicateurs et raisons ; une couleur par communauté."
            ),
            (_, result, options) =>
            {
                var (projection, indicators, _) = (NetworkResult)result;
                return GraphViews.OfNetwork(projection, indicators, options);
            }
        ),
        new QuestionView(),
    ];

    /// <summary>The view of a name; the usual one where none is given.</summary>
    /// <exception cref="RequestRefusedException">There is none of that name.</exception>
    public static NetworkView Find(string? name) =>
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
internal sealed class PartView()
    : NetworkView(
        "graph",
        new(
            "The whole graph, or the nodes of one kind, with the relations among them.",
            "Le graphe entier, ou les nœuds d'une seule nature, avec les relations entre eux."
        )
    )
{
    public override bool IsLong => true;

    public override IReadOnlyList<string> ParametersFor(ViewReading by, IQueryCollection given) => ["of", "where", "neighbours"];

    public override async ValueTask<GraphView> ReadAsync(ViewReading by, DataRequest request, ViewOptions options)
    {
        var query = request.Parameters;
        var kind = KindOf(by.Schema, query);
        var where = ParameterText.One(query, "where");
        if (where is not null && kind is null)
        {
            throw ParameterText.Refused(
                "'where' is given without 'of'; expected 'of' with the list that it filters, as of=organisations."
            );
        }

        var hasNeighbours = ParameterText.Choice(query, "neighbours", "0", "1") == "1";
        var view = ViewOf(request.Snapshot, kind, await by.Filter.ReadAsync(request, kind, where, []), options);
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

    private static NodeKind? KindOf(GraphSchema schema, IQueryCollection query)
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

/// <summary>What an analysis gives: the root field of the same name, with the same arguments.</summary>
internal sealed class AnalysisView(string name, Description description, Func<Snapshot, object, ViewOptions, GraphView> make)
    : NetworkView(name, description)
{
    public override IReadOnlyList<string> ParametersFor(ViewReading by, IQueryCollection given) =>
        [.. AnalysisOf(by).Arguments.Select(argument => argument.Name)];

    public override ValueTask<GraphView> ReadAsync(ViewReading by, DataRequest request, ViewOptions options) =>
        by.Operations.AnalyseAsync(request, AnalysisOf(by), Given(request, ParametersFor(by, request.Parameters)), result =>
            make(request.Snapshot, result, options)
        );

    private GraphAnalysis AnalysisOf(ViewReading by) => Analyses.Of(by.Schema).Find(Name)!;
}

/// <summary>The nodes of the answer to a named question, and the relations among them.</summary>
internal sealed class QuestionView()
    : NetworkView(
        "question",
        new(
            "The nodes of the answer to a named question, and the relations among them.",
            "Les nœuds de la réponse à une question nommée, et les relations entre eux."
        )
    )
{
    private const string Asking = "question";

    public override IReadOnlyList<string> ParametersFor(ViewReading by, IQueryCollection given) =>
        [Asking, .. Asked(by, given).Parameters.Select(parameter => parameter.Name)];

    public override async ValueTask<GraphView> ReadAsync(ViewReading by, DataRequest request, ViewOptions options)
    {
        var question = Asked(by, request.Parameters);
        var variables = QuestionArguments.Read(question, Given(request, question.Parameters.Select(parameter => parameter.Name)));
        var nodes = await by.Operations.NodesAsync(request, new(question.Document, null, variables, IsToExplain: false));
        return GraphViews.OfNodes(request.Snapshot, nodes, options);
    }

    private static Question Asked(ViewReading by, IQueryCollection given) =>
        ParameterText.One(given, Asking) is { } name
            ? by.Questions.Find(name)
            : throw ParameterText.Refused("'view' is 'question' and no question is named; expected question=name. /questions lists them.");
}
