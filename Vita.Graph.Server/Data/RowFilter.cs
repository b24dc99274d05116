using Vita.Graph.Core.Export;
using Vita.Graph.Core.Export.Tables;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Surface;
using Vita.Graph.Server.Http;

namespace Vita.Graph.Server.Data;

/// <summary>The filters of an address → which rows of a kind are wanted.</summary>
internal sealed class RowFilter(DataOperations operations)
{
    /// <summary>Whether a row satisfies <c>where</c> and every short filter; null where there is none.</summary>
    /// <exception cref="RequestRefusedException">A filter is not acceptable; <c>where</c> is refused as on <c>/graphql</c>.</exception>
    public async ValueTask<Func<int, bool>?> ReadAsync(
        DataRequest request,
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

    private async ValueTask<Func<int, bool>> WhereAsync(DataRequest request, NodeKind kind, string where)
    {
        var operation = await operations.PrepareAsync(request, WhereText.Request(kind, where));
        var rows = AcceptedRows.Of(request.Snapshot, operation.Selection.Plan!, operation.Arguments, request.Cancellation);
        return rows.Select(node => node.Row).ToHashSet().Contains;
    }

    private static Action<string, string> Unknown(GroupKey key, List<GraphError> errors) =>
        (text, hint) =>
            errors.Add(new(QueryCodes.UnknownValue, $"'{KeyFilter.NameOf(key)}' is '{text}', which means nothing here.{hint}"));
}
