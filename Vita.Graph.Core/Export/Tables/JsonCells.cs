using System.Diagnostics;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Vita.Graph.Core.Text;

namespace Vita.Graph.Core.Export.Tables;

/// <summary>Cells as JSON has them; absent ones are null.</summary>
internal sealed class JsonCells : CellForm
{
    private JsonCells() { }

    public static JsonCells Form { get; } = new();

    public static string Quoted(string text) => $"\"{JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";

    public override CellEncoder Into(Utf8Buffer output) => new JsonEncoder(output);

    private sealed class JsonEncoder(Utf8Buffer output) : CellEncoder
    {
        /// <summary>A single value has finished JSON already, unless the column is a list, whose cells are texts also where they have one
        /// item.</summary>
        public override void Write(Cell cell, TableColumn column)
        {
            switch (cell.Content)
            {
                case CellContent.Empty:
                    output.Append("null"u8);
                    break;
                case CellContent.Values when cell.Codes is [var code] && !(column.IsList && column.Type is not CellType.Text):
                    cell.Values.WriteJson(code, output);
                    break;
                case CellContent.Integer:
                case CellContent.Number:
                    output.Append(Encoding.UTF8.GetBytes(TableText.Of(cell)));
                    break;
                case CellContent.Values:
                case CellContent.Text:
                    output.Append(Encoding.UTF8.GetBytes(Quoted(TableText.Of(cell))));
                    break;
                default:
                    throw new UnreachableException();
            }
        }
    }
}
