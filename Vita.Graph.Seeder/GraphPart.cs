using Vita.Graph.Core.Embedded;
using Vita.Graph.Core.Engines;
using Vita.Graph.Core.Export;
using Vita.Graph.Core.Planning;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Snapshots;
using Vita.Graph.Core.Surface;
using Vita.Graph.Core.Text;
using Vita.Graph.Server.GraphQL.Schemas;
using Vita.Graph.Server.GraphQL.Selections;
using Vita.Graph.Server.GraphQL.Validation;

namespace Vita.Graph.Seeder;

/// <summary>Which part of the graph a command line means: filters in the words of GraphQL, each <c>organisations: { … }</c>.</summary>
internal static class GraphPart
{
    /// <summary>The nodes that satisfy one of the filters, and what is between them. Ids in filters that no node has are told on the error
    /// stream.</summary>
    /// <exception cref="UsageException">A filter names no connection.</exception>
    /// <exception cref="QueryException">A filter breaks a rule that types cannot express.</exception>
    /// <exception cref="Vita.Graph.Server.Http.RequestRefusedException">A filter is no filter of its connection.</exception>
    public static async Task<GraphView> FindAsync(
        Snapshot snapshot,
        IReadOnlyList<string> filters,
        ViewOptions options,
        CancellationToken cancellation
    )
    {
        var schema = SchemaFactory.Create(snapshot.Schema);
        var operation = await new OperationReader(schema, new(), new()).ReadAsync(
            Document(snapshot.Schema, filters),
            null,
            new Dictionary<string, object?>()
        );
        var plan = Planner.Plan(snapshot.Schema, SelectionReader.Read(schema, operation), options.Caller);
        var arguments = plan.Bind(operation.Variables);
        var engine = new EmbeddedEngine(snapshot, new EngineSettings(new()));
        using var counts = new Utf8Buffer();
        foreach (
            var hint in IdHints.Of(await engine.RunAsync(plan, arguments, counts, cancellation), await engine.NamesAsync(cancellation))
        )
        {
            Console.Error.WriteLine(hint.Message);
        }

        return GraphViews.Where(snapshot, plan, arguments, options, cancellation);
    }

    private static string Document(GraphSchema schema, IReadOnlyList<string> filters) =>
        $"{{ {string.Join(' ', filters.Select((filter, place) => $"part{place}: {Field(schema, filter)} {{ totalCount }}"))} }}";

    private static string Field(GraphSchema schema, string filter)
    {
        var colon = filter.IndexOf(':', StringComparison.Ordinal);
        var name = (colon < 0 ? filter : filter[..colon]).Trim();
        return colon > 0 && schema.FindByPlural(name) is { } kind
            ? $"{kind.Plural}(where: {filter[(colon + 1)..]})"
            : throw new UsageException(
                $"--where: '{Printable.Of(name)}' is no connection. Expected one with its filter, as "
                    + $"'organisations: {{ kinds: {{ some: {{ eq: AI }} }} }}'."
                    + $"{Nearest.Hint(name, [.. schema.Kinds.Select(one => one.Plural)])}"
            );
    }
}
