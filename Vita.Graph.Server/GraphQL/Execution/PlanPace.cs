namespace Vita.Graph.Server.GraphQL.Execution;

/// <summary>
/// How long the last run of a plan was. Rows that it looked at tell, not time: a short run takes long on a machine that is busy. Where rows
/// are not
/// counted, as in analyses and in Neo4j, time has to do.
/// </summary>
internal sealed class PlanPace
{
    /// <summary>Ticks, of a thousand rows each, after which a run is long. They take some 5 to 20 ms.</summary>
    public const int LongTicks = 50;

    private static readonly TimeSpan LongTime = TimeSpan.FromMilliseconds(100);

    private volatile Length _last;

    private enum Length
    {
        Unknown,
        Short,
        Long,
    }

    public bool IsShort => _last is Length.Short;

    public bool IsLong => _last is Length.Long;

    /// <param name="ticks">How often the run ticked.</param>
    /// <param name="time">How long it ran; null where rows tell all.</param>
    public void Note(int ticks, TimeSpan? time) => _last = ticks > LongTicks || time > LongTime ? Length.Long : Length.Short;
}
