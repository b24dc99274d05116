namespace Vita.Graph.Tests.World.Naive;

/// <summary>The operation is refused with an error of this code.</summary>
internal sealed class NaiveRefusal(string code) : Exception(code)
{
    public string Code { get; } = code;
}
