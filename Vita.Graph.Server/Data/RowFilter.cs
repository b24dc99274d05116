using Vita.Graph.Core.Engines;
using Vita.Graph.Core.Export;
using Vita.Graph.Core.Export.Tables;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Surface;
using Vita.Graph.Server.GraphQL.Execution;
using Vita.Graph.Server.Http;

namespace Vita.Graph.Server.Data;

/// <summary>The filters of an address → which rows of a kind are wanted.</summary>
internal sealed class RowFilter(OperationPreparer preparer)
{
    /// <summary>Whether a row satisfies <c>where</c> and every short filter; null where there is none.</summary>
    /// <exception cref="RequestRefusedException">A filter is not acceptable; <c>where</c> is refused as on <c>/graphql</c>.</exception>
    public async ValueTask<Func<int, bool>?> ReadAsync(
        FileRequest request,
        NodeKind? kind,
        string? where,
        IReadOnlyList<(GroupKey Key, IReadOnlyList<string> Texts)> keys
    )
    {
        var filters = new List<Func<int, bool>>();
        if (kind is not null && where is not null)
        {
            filters.Add(await WhereAsync(request, kind, where));
        }

        var errors = new List<GraphError>();
        filters.AddRange(keys.Select(given => KeyFilter.Of(request.Snapshot, given.Key, given.Texts, Unknown(given.Key, errors))));
        return errors.Count > 0 ? throw new RequestRefusedException(errors) { Status = StatusCodes.Status400BadRequest }
            : filters.Count == 0 ? null
            : row => filters.TrueForAll(filter => filter(row));
    }

    private async ValueTask<Func<int, bool>> WhereAsync(FileRequest request, NodeKind kind, string where)
    {
        var (http, caller) = (request.Http, request.Caller);
        var operation = await PrepareAsync(request, kind, where, caller.NameFor(http));
        RunControl control = http.RequestAborted;
        var rows = AcceptedRows.Of(request.Snapshot, operation.Selection.Plan!, operation.Arguments, control);
        return rows.Select(node => node.Row).ToHashSet().Contains;
    }

    /// <summary>What is refused here is a parameter of an address: always 400.</summary>
    private async ValueTask<PreparedOperation> PrepareAsync(FileRequest request, NodeKind kind, string where, string name)
    {
        try
        {
            return await preparer.PrepareAsync(WhereText.Request(kind, where), request.Caller, name, request.Http.RequestAborted);
        }
        catch (RequestRefusedException refusal) when (refusal.Status is null)
        {
            throw new RequestRefusedException(refusal.Errors) { Status = StatusCodes.Status400BadRequest };
        }
    }

    private static Action<string, string> Unknown(GroupKey key, List<GraphError> errors) =>
        (text, hint) =>
            errors.Add(new(QueryCodes.UnknownValue, $"'{KeyFilter.NameOf(key)}' is '{text}', which means nothing here.{hint}"));
}
