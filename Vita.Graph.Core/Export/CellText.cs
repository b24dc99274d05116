namespace Vita.Graph.Core.Export;

/// <summary>The value of a cell as text.</summary>
internal static class CellText
{
    /// <summary>Writes a value: numbers with a point, <c>true</c> and <c>false</c>, texts with escapes.</summary>
    public static void Write(FileOutput file, object value, Escapes escapes)
    {
        switch (value)
        {
            case string text:
                file.Escaped(text, escapes);
                break;
            case int number:
                file.Number(number);
                break;
            case double number:
                file.Number(number);
                break;
            case bool flag:
                file.Raw(flag ? "true"u8 : "false"u8);
                break;
            default:
                throw new ArgumentException($"{value.GetType()} is no type of cell", nameof(value));
        }
    }
}
