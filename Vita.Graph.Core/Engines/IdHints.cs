using Vita.Graph.Core.Surface;

namespace Vita.Graph.Core.Engines;

/// <summary>Something that an answer tells beside its data: nothing is wrong with the operation, and yet it may not ask what was
/// meant.</summary>
/// <param name="Code">What kind of hint.</param>
/// <param name="Path">Keys of the answer, then names of arguments, that lead to the value; empty where it is about several.</param>
/// <param name="Message">One sentence or two for the person who wrote the operation.</param>
public sealed record QueryHint(QueryCode Code, IReadOnlyList<string> Path, string Message);

/// <summary>Says which node may have been meant.</summary>
public static class IdHints
{
    /// <summary>The most hints of one answer; the others are counted.</summary>
    public const int Most = 10;

    /// <summary>A hint for each unknown id.</summary>
    /// <param name="unknown">The ids.</param>
    /// <param name="names">The names of the graph; null where they cannot be had.</param>
    public static IReadOnlyList<QueryHint> Of(IReadOnlyList<UnknownId> unknown, INodeNames? names)
    {
        var hints = unknown
            .Take(Most)
            .Select(one => new QueryHint(QueryCodes.UnknownId, one.Parameter.Place, MessageOf(one, names)))
            .ToList();
        if (unknown.Count > Most)
        {
            hints.Add(new(QueryCodes.UnknownId, [], $"{unknown.Count - Most} more ids are those of no node."));
        }

        return hints;
    }

    /// <summary>A refusal, with the id of the node that has the name which stands in place of an id.</summary>
    public static QueryError Completed(QueryError error, INodeNames names) =>
        error.Sought is { } sought
            ? error with
            {
                Message = error.Message + Said(names.Meant(sought.Written, sought.Kind), isRefused: true),
            }
            : error;

    private static string MessageOf(UnknownId unknown, INodeNames? names)
    {
        var said = names is null ? "" : Said(names.Meant(unknown.Id, null), isRefused: false);
        return $"'{string.Join('.', unknown.Parameter.Place)}' is '{unknown.Id}', the id of no node, so that nothing is found by it.{said}";
    }

    /// <summary>Of what is refused, only nodes that are called so: what else is near a word is a guess.</summary>
    private static string Said(MeantNodes meant, bool isRefused) =>
        meant switch
        {
            { Nodes.Count: 0 } => "",
            { Way: MeantWay.Nearest } when isRefused => "",
            { Way: MeantWay.Name, Nodes.Count: 1 } => $" The node of that name is {Listed(meant)}.",
            { Way: MeantWay.Name } => $" Nodes of that name: {Listed(meant)}.",
            { Way: MeantWay.OtherKind } => $" There is {Listed(meant)}.",
            _ => $" Nearest: {Listed(meant)}.",
        };

    private static string Listed(MeantNodes meant) =>
        string.Join(", ", meant.Nodes.Select(node => node.Name is { } name ? $"'{node.Id}' ({name})" : $"'{node.Id}'"));
}
