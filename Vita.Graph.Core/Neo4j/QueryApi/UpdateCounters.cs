using System.Text.Json;

namespace Vita.Graph.Core.Neo4j.QueryApi;

/// <summary>What a statement changed, as Neo4j counts it: a property that is set to the value it had counts too.</summary>
public readonly record struct UpdateCounters(
    long NodesCreated,
    long NodesDeleted,
    long EdgesCreated,
    long EdgesDeleted,
    long PropertiesSet,
    long LabelsAdded,
    long LabelsRemoved
)
{
    public static UpdateCounters operator +(UpdateCounters a, UpdateCounters b) =>
        new(
            a.NodesCreated + b.NodesCreated,
            a.NodesDeleted + b.NodesDeleted,
            a.EdgesCreated + b.EdgesCreated,
            a.EdgesDeleted + b.EdgesDeleted,
            a.PropertiesSet + b.PropertiesSet,
            a.LabelsAdded + b.LabelsAdded,
            a.LabelsRemoved + b.LabelsRemoved
        );

    public static UpdateCounters Add(UpdateCounters left, UpdateCounters right) => left + right;

    internal static UpdateCounters Read(JsonElement counters) =>
        new(
            Number(counters, "nodesCreated"),
            Number(counters, "nodesDeleted"),
            Number(counters, "relationshipsCreated"),
            Number(counters, "relationshipsDeleted"),
            Number(counters, "propertiesSet"),
            Number(counters, "labelsAdded"),
            Number(counters, "labelsRemoved")
        );

    private static long Number(JsonElement counters, string name) => counters.TryGetProperty(name, out var number) ? number.GetInt64() : 0;
}
