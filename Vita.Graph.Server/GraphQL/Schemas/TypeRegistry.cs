using GraphQL.Types;

namespace Vita.Graph.Server.GraphQL.Schemas;

/// <summary>Makes each GraphQL type once. A type is known before it is filled, so that types may refer to one another in circles.</summary>
internal sealed class TypeRegistry
{
    private readonly Dictionary<string, GraphType> _types = [];
    private readonly Queue<Action> _unfilled = [];

    /// <summary>The type called <paramref name="name"/>, empty until <see cref="FillAll"/>.</summary>
    /// <exception cref="InvalidOperationException">Two different things want the same name.</exception>
    public T Get<T>(string name, string description, Action<T> fill)
        where T : GraphType, new()
    {
        if (_types.TryGetValue(name, out var known))
        {
            return known is T same && same.Description == description
                ? same
                : throw new InvalidOperationException($"two GraphQL types want the name '{name}'");
        }

        var type = new T { Name = name, Description = description };
        _types.Add(name, type);
        _unfilled.Enqueue(() => fill(type));
        return type;
    }

    /// <summary>Fills every type asked for so far, and every one that this asks for.</summary>
    public void FillAll()
    {
        while (_unfilled.TryDequeue(out var fill))
        {
            fill();
        }
    }
}
