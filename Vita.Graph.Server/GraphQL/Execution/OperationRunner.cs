using System.Globalization;
using System.Text.Json;
using Vita.Graph.Core;
using Vita.Graph.Core.Planning;
using Vita.Graph.Core.Text;
using Vita.Graph.Server.GraphQL.Caching;
using Vita.Graph.Server.GraphQL.Validation;

namespace Vita.Graph.Server.GraphQL.Execution;

/// <summary>Carries out prepared operations. A snapshot never changes, so that a finished answer may be kept with the version of its data.</summary>
/// <param name="questions">Answers what is asked of the schema.</param>
/// <param name="keptBytes">The most bytes of answers kept; 0 keeps none.</param>
/// <param name="timeout">After which an operation is stopped.</param>
/// <param name="log">Takes what callers are not told.</param>
internal sealed class OperationRunner(SchemaQuestions questions, long keptBytes, TimeSpan timeout, ILogger<OperationRunner> log)
{
    private readonly Deadlines _deadlines = new(timeout);
    private readonly BoundedCache<AnswerKey, KeptAnswer> _answers = new(maxCount: 100_000, maxBytes: keptBytes);

    /// <summary>The finished answer, where one is kept of this data.</summary>
    public byte[]? Kept(PreparedOperation operation, IGraphEngine engine) =>
        operation.KeptAs is { } key && engine.DataVersion is { } version && _answers.Find(key) is { } kept && kept.DataVersion == version ? kept.Body : null;

    /// <summary>Writes the answer to <paramref name="output"/>.</summary>
    /// <exception cref="RequestRefusedException">It asks for too much, takes too long, or has a cursor of another list.</exception>
    public async ValueTask RunAsync(PreparedOperation operation, IGraphEngine engine, Utf8Buffer output, CancellationToken cancellation)
    {
        var limit = _deadlines.Start();
        var hangUp = cancellation.UnsafeRegister(static source => ((CancellationTokenSource)source!).Cancel(), limit);
        try
        {
            output.Append(AnswerWriter.Start);
            await WriteDataAsync(operation, engine, output, limit.Token);
            output.Append(operation.Ending(engine));
            operation.LastBytes = output.Length;
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            var message = string.Create(CultureInfo.InvariantCulture, $"The operation took longer than {timeout.TotalSeconds:0.###} s and was stopped. Select less, give smaller 'first', or filter by an id.");
            throw new RequestRefusedException(new GraphError("TIMEOUT", message)) { Status = StatusCodes.Status503ServiceUnavailable };
        }
        catch (StoreException error)
        {
            // Where the store is and what it says is for those who run the server; callers get the code.
            log.LogError("The store cannot answer. {Problem}", error.Message);
            throw new RequestRefusedException(new GraphError(error.Code.Code, $"The store of the graph cannot answer: {error.Code.Meaning} Ask again in a moment; /health/ready tells when it can.")) { Status = StatusCodes.Status503ServiceUnavailable };
        }
        catch (QueryException refusal)
        {
            throw new RequestRefusedException([.. refusal.Errors.Select(error => FieldPlaces.Locate(error, operation.Operation))]);
        }
        finally
        {
            await hangUp.DisposeAsync();
            _deadlines.Return(limit);
        }
    }

    /// <summary>Keeps a copy of an answer for the next who asks the same.</summary>
    public void Keep(PreparedOperation operation, IGraphEngine engine, ReadOnlySpan<byte> body)
    {
        if (operation.KeptAs is { } key && keptBytes > 0 && engine.DataVersion is { } version)
        {
            _answers.Keep(key, new(body.ToArray(), version), body.Length + key.Bytes);
        }
    }

    private async ValueTask WriteDataAsync(PreparedOperation operation, IGraphEngine engine, Utf8Buffer output, CancellationToken cancellation)
    {
        if (operation.Selection is { Plan: null, AsksSchema: false })
        {
            // Every field is skipped: there is nobody to ask.
            output.Append("{}"u8);
            return;
        }

        if (!operation.Selection.AsksSchema)
        {
            await engine.RunAsync(operation.Selection.Plan!, operation.Arguments, output, cancellation);
            return;
        }

        using var answers = await questions.AnswerAsync(operation.Operation, cancellation);
        using var graph = await RunGraphAsync(operation, engine, cancellation);
        Merge(operation.Selection.Keys, answers.RootElement.GetProperty("data"), graph?.RootElement, output);
    }

    private static async ValueTask<JsonDocument?> RunGraphAsync(PreparedOperation operation, IGraphEngine engine, CancellationToken cancellation)
    {
        if (operation.Selection.Plan is not { } plan)
        {
            return null;
        }

        using var bytes = new Utf8Buffer();
        await engine.RunAsync(plan, operation.Arguments, bytes, cancellation);
        return JsonDocument.Parse(bytes.WrittenMemory.ToArray());
    }

    private static void Merge(IReadOnlyList<string> keys, JsonElement schema, JsonElement? graph, Utf8Buffer output)
    {
        using var json = new Utf8JsonWriter(output, AnswerWriter.Options);
        json.WriteStartObject();
        foreach (var key in keys)
        {
            json.WritePropertyName(key);
            (schema.TryGetProperty(key, out var value) ? value : graph!.Value.GetProperty(key)).WriteTo(json);
        }

        json.WriteEndObject();
    }
}
