using System.Globalization;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Surface;
using Vita.Graph.Core.Text;

namespace Vita.Graph.Core.Plans;

/// <summary>What values a parameter may have.</summary>
public abstract record ParameterType
{
    /// <summary>The value as engines take it; or null and the reason for its refusal.</summary>
    public abstract object? Accept(object? raw, string place, out (QueryCode Code, string Message)? refusal);
}

/// <summary>A value that can be compared with a property: what GraphQL already checked, brought to one .NET type.</summary>
public sealed record PropertyValueType(Property Property) : ParameterType
{
    public override object? Accept(object? raw, string place, out (QueryCode Code, string Message)? refusal)
    {
        refusal = null;
        if (Property.Type is PropertyType.Date && raw is string date && !DateText.IsValid(date))
        {
            refusal = (QueryCodes.DateMalformed, $"'{place}' is '{date}'; expected a date like 2008, 2008-12 or 2008-12-31.");
        }

        return Property.Type switch
        {
            PropertyType.Float => raw is null ? null : Numbers.Canonical(Convert.ToDouble(raw, CultureInfo.InvariantCulture)),
            PropertyType.Int => raw is null ? null : Convert.ToInt32(raw, CultureInfo.InvariantCulture),
            PropertyType.Text => raw is string text ? CanonicalText.Of(text) : raw,
            PropertyType.Id or PropertyType.Boolean or PropertyType.Date or PropertyType.Enum => raw,
        };
    }
}

/// <summary>The id of a node.</summary>
/// <param name="Schema">Names the kinds that there are.</param>
/// <param name="Kind">The kind that the id must be of; null for any.</param>
public sealed record IdType(GraphSchema Schema, NodeKind? Kind) : ParameterType
{
    public override object? Accept(object? raw, string place, out (QueryCode Code, string Message)? refusal)
    {
        var id = Convert.ToString(raw, CultureInfo.InvariantCulture) ?? "";
        var kind = Schema.KindOfId(id);
        refusal = (kind, Kind) switch
        {
            (null, null) => (QueryCodes.IdMalformed, $"'{place}' is '{id}'; expected an id like organisation/passerelle.{Hint(id)}"),
            (null, _) => (QueryCodes.IdMalformed, $"'{place}' is '{id}'; expected an id of the form {Kind.Singular}/….{Hint(id)}"),
            (_, not null) when kind != Kind => (
                QueryCodes.IdWrongKind,
                $"'{place}' is '{id}', the id of a {kind}; expected an id of the form {Kind.Singular}/…."
            ),
            _ => null,
        };
        return id;
    }

    private string Hint(string id) =>
        Nearest.To(id.Split('/')[0], Schema.Kinds.Select(kind => kind.Singular)) is { } nearest ? $" Nearest kind: {nearest}/." : "";
}

/// <summary>A number of rows.</summary>
public sealed record RowCountType(int Max) : ParameterType
{
    public override object? Accept(object? raw, string place, out (QueryCode Code, string Message)? refusal)
    {
        var count = Convert.ToInt32(raw, CultureInfo.InvariantCulture);
        refusal =
            count < 0 || count > Max
                ? (QueryCodes.LimitRows, $"'{place}' is {count}; expected 0 to {Max}. Ask for the rest by 'after', or by 'offset'.")
                : null;
        return count;
    }
}

/// <summary>A cursor that an earlier answer gave out for the same list in the same order.</summary>
public sealed record CursorType : ParameterType
{
    public override object? Accept(object? raw, string place, out (QueryCode Code, string Message)? refusal)
    {
        refusal = null;
        return raw;
    }
}

/// <summary>A text of some length.</summary>
/// <param name="MaxLength">The greatest length, in UTF-16 units.</param>
public sealed record TextType(int MaxLength) : ParameterType
{
    public override object? Accept(object? raw, string place, out (QueryCode Code, string Message)? refusal)
    {
        var text = (string)raw!;
        refusal =
            text.Length > MaxLength
                ? (
                    QueryCodes.LimitText,
                    $"'{place}' is {text.Length:N0} characters long; at most {MaxLength:N0} are allowed. Keep only the words that matter."
                )
                : null;
        return text;
    }
}

/// <summary>A number within bounds.</summary>
/// <param name="Least">The least.</param>
/// <param name="Most">The greatest.</param>
public sealed record NumberType(int Least, int Most) : ParameterType
{
    public override object? Accept(object? raw, string place, out (QueryCode Code, string Message)? refusal)
    {
        var number = Convert.ToInt32(raw, CultureInfo.InvariantCulture);
        refusal = number < Least || number > Most ? (QueryCodes.OutOfRange, $"'{place}' is {number}; expected {Least} to {Most}.") : null;
        return number;
    }
}

/// <summary>A value of a vocabulary, which GraphQL has checked.</summary>
public sealed record ChoiceType(EnumType Vocabulary) : ParameterType
{
    public override object? Accept(object? raw, string place, out (QueryCode Code, string Message)? refusal)
    {
        refusal = null;
        return raw;
    }
}
