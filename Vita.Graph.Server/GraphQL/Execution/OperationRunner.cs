using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Vita.Graph.Core;
using Vita.Graph.Core.Engines;
using Vita.Graph.Core.Surface;
using Vita.Graph.Core.Text;
using Vita.Graph.Server.GraphQL.Caching;
using Vita.Graph.Server.GraphQL.Validation;
using Vita.Graph.Server.Http;

namespace Vita.Graph.Server.GraphQL.Execution;

/// <summary>Carries out prepared operations. A snapshot never changes, so that a finished answer may be kept with the version of its
/// data.</summary>
/// <param name="questions">Answers what is asked of the schema.</param>
/// <param name="keptBytes">The most bytes of answers kept; 0 keeps none.</param>
/// <param name="turns">Lets operations run beside one another.</param>
/// <param name="log">Takes what callers are not told.</param>
internal sealed class OperationRunner(SchemaQuestions questions, long keptBytes, Turns turns, ILogger<OperationRunner> log)
{
    private readonly BoundedCache<AnswerKey, KeptAnswer> _answers = new(maxCount: 100_000, maxBytes: keptBytes);

    /// <summary>The finished answer, where one is kept of this data.</summary>
    public byte[]? Kept(PreparedOperation operation, IGraphEngine engine) =>
        operation.KeptAs is { } key && engine.DataVersion is { } version && _answers.Find(key) is { } kept && kept.DataVersion == version
            ? kept.Body
            : null;

    /// <summary>The most bytes of an answer that is worth a copy; 0 where none is kept.</summary>
    public long WorthKeeping(PreparedOperation operation, IGraphEngine engine) =>
        operation.KeptAs is not null && engine.DataVersion is not null ? keptBytes / 4 : 0;

    /// <summary>Writes the answer to <paramref name="output"/>.</summary>
    /// <exception cref="RequestRefusedException">It asks for too much, takes too long, or has a cursor of another list; or others have
    /// asked for too much.</exception>
    public async ValueTask RunAsync(PreparedOperation operation, IGraphEngine engine, Utf8Buffer output, Turn turn)
    {
        output.Append(AnswerWriter.Start);
        var hints = await RunAsync(operation, turn, async () =>
        {
            var unknown = await RunInTurnAsync(operation, turn, KindOf(operation, engine), () =>
                WriteDataAsync(operation, engine, output, turn)
            );
            return unknown.Count == 0 ? [] : IdHints.Of(unknown, await engine.NamesAsync(turn.Cancellation));
        });
        output.Append(operation.Ending(engine, hints));
    }

    /// <summary>Carries out an operation otherwise than as an answer: in the same time and turns, refused as there.</summary>
    /// <inheritdoc cref="RunAsync(PreparedOperation, IGraphEngine, Utf8Buffer, Turn)" path="/exception"/>
    public ValueTask<T> RunAsync<T>(PreparedOperation operation, Turn turn, Func<T> run) =>
        RunAsync(operation, turn, () => RunInTurnAsync(operation, turn, RunKind.Analysis, () => new ValueTask<T>(run())));

    private async ValueTask<T> RunAsync<T>(PreparedOperation operation, Turn turn, Func<ValueTask<T>> run)
    {
        try
        {
            return await run();
        }
        catch (OperationCanceledException) when (turn.IsOutOfTime)
        {
            var message = string.Create(
                CultureInfo.InvariantCulture,
                $"The operation took longer than {turns.Time.TotalSeconds:0.###} s and was stopped. Select less, give smaller 'first', "
                    + $"or filter by an id."
            );
            throw new RequestRefusedException(QueryCodes.Timeout, message);
        }
        catch (StoreException error)
        {
            throw Refusals.Of(error, log);
        }
        catch (QueryException refusal)
        {
            throw new RequestRefusedException([.. refusal.Errors.Select(error => FieldPlaces.Locate(error, operation.Operation))]);
        }
    }

    private async ValueTask<T> RunInTurnAsync<T>(PreparedOperation operation, Turn turn, RunKind kind, Func<ValueTask<T>> run)
    {
        var pace = operation.Selection.Pace;
        var since = Stopwatch.GetTimestamp();
        turn.Ticks = 0;
        var found = await turns.RunAsync(turn, pace, kind, run);
        pace.Note(turn.Ticks, kind is RunKind.Rows ? null : Stopwatch.GetElapsedTime(since));
        return found;
    }

    private static RunKind KindOf(PreparedOperation operation, IGraphEngine engine) =>
        operation.Selection switch
        {
            { AsksSchema: true } or { Plan.NeedsWholeGraph: true } => RunKind.Analysis,
            _ => engine.DataVersion is null ? RunKind.Statement : RunKind.Rows,
        };

    /// <summary>Keeps an answer for the next who asks the same.</summary>
    public void Keep(PreparedOperation operation, IGraphEngine engine, byte[] body)
    {
        if (operation.KeptAs is { } key && keptBytes > 0 && engine.DataVersion is { } version)
        {
            _answers.Keep(key, new(body, version), body.Length + key.Bytes);
        }
    }

    private async ValueTask<IReadOnlyList<UnknownId>> WriteDataAsync(
        PreparedOperation operation,
        IGraphEngine engine,
        Utf8Buffer output,
        Turn turn
    )
    {
        if (operation.Selection is { Plan: null, AsksSchema: false })
        {
            // Every field is skipped: there is nobody to ask.
            output.Append("{}"u8);
            return [];
        }

        if (!operation.Selection.AsksSchema)
        {
            return await engine.RunAsync(operation.Selection.Plan!, operation.Arguments, output, turn);
        }

        using var answers = await questions.AnswerAsync(operation.Operation, turn.Cancellation);
        var (graph, unknown) = await RunGraphAsync(operation, engine, turn);
        using (graph)
        {
            Merge(operation.Selection.Keys, answers.RootElement.GetProperty("data"), graph?.RootElement, output);
        }

        return unknown;
    }

    private static async ValueTask<(JsonDocument? Data, IReadOnlyList<UnknownId> Unknown)> RunGraphAsync(
        PreparedOperation operation,
        IGraphEngine engine,
        Turn turn
    )
    {
        if (operation.Selection.Plan is not { } plan)
        {
            return (null, []);
        }

        using var bytes = new Utf8Buffer();
        var unknown = await engine.RunAsync(plan, operation.Arguments, bytes, turn);
        return (JsonDocument.Parse(bytes.WrittenMemory.ToArray()), unknown);
    }

    private static void Merge(IReadOnlyList<string> keys, JsonElement schema, JsonElement? graph, Utf8Buffer output)
    {
        using var json = new Utf8JsonWriter(output, ReadableJson.Writing);
        json.WriteStartObject();
        foreach (var key in keys)
        {
            json.WritePropertyName(key);
            (schema.TryGetProperty(key, out var value) ? value : graph!.Value.GetProperty(key)).WriteTo(json);
        }

        json.WriteEndObject();
    }
}
