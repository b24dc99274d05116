using Vita.Graph.Core.Text;

namespace Vita.Graph.Core.Export.Tables;

/// <summary>How a text format writes a cell. One object for each way there is: what it has written of a column is kept by it.</summary>
internal abstract class CellForm
{
    /// <summary>An encoder for one thread.</summary>
    /// <param name="output">Gets the text of each cell.</param>
    public abstract CellEncoder Into(Utf8Buffer output);
}

/// <summary>Writes cells as text.</summary>
internal abstract class CellEncoder
{
    /// <summary>Writes a cell as the format has it, without what stands between cells.</summary>
    public abstract void Write(Cell cell, TableColumn column);
}
