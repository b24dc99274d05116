using System.Diagnostics;
using Vita.Graph.Core.Plans;
using Vita.Graph.Core.Surface;

namespace Vita.Graph.Core.Planning;

/// <summary>Collects the parameters of one plan and hands out their slots.</summary>
/// <param name="start">The first slot: those before it are of the plan that this one becomes a part of.</param>
internal sealed class ParameterList(int start = 0)
{
    private readonly List<Parameter> _parameters = [];

    public IReadOnlyList<Parameter> All => _parameters;

    public int Add(ParameterType type, Input input, InputPlace place) => Add(type, isList: false, SourceOf(input), place);

    public int AddList(ParameterType type, Input input, InputPlace place) => Add(type, isList: true, SourceOf(input), place);

    public int AddConstant(ParameterType type, object value, InputPlace place) =>
        Add(type, isList: false, new LiteralSource(value), place);

    /// <summary>The slot that comes next.</summary>
    public int Next => start + _parameters.Count;

    /// <summary>Takes over the parameters of a part that was planned from <see cref="Next"/> on.</summary>
    public void AddAll(IEnumerable<Parameter> parameters) => _parameters.AddRange(parameters);

    private int Add(ParameterType type, bool isList, ValueSource source, InputPlace place)
    {
        _parameters.Add(new(Next, type, isList, source, place.Keys));
        return Next - 1;
    }

    private static ValueSource SourceOf(Input input) =>
        input switch
        {
            LeafInput leaf => leaf.Source,
            ListInput list => new ListSource([.. list.Items.Select(SourceOf)]),
            NullInput or ObjectInput => new LiteralSource(null),
            _ => throw new UnreachableException(),
        };
}

/// <summary>Where in the operation something stands: keys of the answer, then names of arguments.</summary>
internal sealed record InputPlace(IReadOnlyList<string> Keys)
{
    public static InputPlace Start { get; } = new([]);

    public InputPlace Then(string key) => new([.. Keys, key]);

    public override string ToString() => string.Join('.', Keys);
}
