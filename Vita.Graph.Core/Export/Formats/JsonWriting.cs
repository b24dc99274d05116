namespace Vita.Graph.Core.Export.Formats;

/// <summary>Members and lists of JSON.</summary>
internal sealed class JsonWriting(FileOutput file)
{
    private bool _isFollowed;

    /// <summary>Begins an object or list, with a comma where one came before it.</summary>
    public void Open(ReadOnlySpan<byte> bracket)
    {
        Separate();
        file.Raw(bracket);
        _isFollowed = false;
    }

    /// <summary>Ends it.</summary>
    public void Close(ReadOnlySpan<byte> bracket)
    {
        file.Raw(bracket);
        _isFollowed = true;
    }

    /// <summary>Forgets what came before: another list has begun.</summary>
    public void Restart() => _isFollowed = false;

    /// <summary>A line of its own for what follows.</summary>
    public void Line()
    {
        file.Raw(_isFollowed ? ",\n"u8 : "\n"u8);
        _isFollowed = false;
    }

    /// <summary>Begins a member whose value is an object or list.</summary>
    public void Open(string name, ReadOnlySpan<byte> bracket)
    {
        Name(name);
        file.Raw(bracket);
        _isFollowed = false;
    }

    /// <summary>A member; none where the value is absent.</summary>
    public void Member(string name, object? value)
    {
        if (value is not null)
        {
            Name(name);
            Value(value);
        }
    }

    /// <summary>A member whose value the caller writes, a text without anything to escape.</summary>
    public void Name(string name)
    {
        Separate();
        file.Raw("\""u8);
        file.Raw(name);
        file.Raw("\":"u8);
        _isFollowed = true;
    }

    /// <summary>An element of a list.</summary>
    public void Element(object value)
    {
        Separate();
        Value(value);
        _isFollowed = true;
    }

    /// <summary>All fields that have a value.</summary>
    public void Fields(IReadOnlyList<FileField> fields, int row)
    {
        foreach (var field in fields)
        {
            Member(field.Column.Name, field[row]);
        }
    }

    private void Separate()
    {
        if (_isFollowed)
        {
            file.Raw(","u8);
        }
    }

    private void Value(object value)
    {
        var isText = value is string;
        file.Raw(isText ? "\""u8 : ""u8);
        CellText.Write(file, value, Escapes.Backslash);
        file.Raw(isText ? "\""u8 : ""u8);
    }
}
