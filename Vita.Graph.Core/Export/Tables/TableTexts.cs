using Vita.Graph.Core.Text;

namespace Vita.Graph.Core.Export.Tables;

/// <summary>
/// The cells of a table as finished text: copied where they were written before, else written now and kept. A file of a whole table costs
/// little more than a copy from the second time on; one of a few rows writes these alone. For one writer.
/// </summary>
internal sealed class TableTexts : IDisposable
{
    /// <summary>One row in so many must be wanted before the rows around it are written too.</summary>
    private const int Sparse = 4;

    private readonly Utf8Buffer _scratch = new();
    private readonly CellEncoder _encoder;
    private readonly KeptTable? _kept;
    private readonly ColumnTexts[][] _columns;

    public TableTexts(Table table, CellForm form)
    {
        (_encoder, _kept) = (form.Into(_scratch), table.KeptIn(form));
        var isWhole = (long)table.Rows.Count * Sparse >= table.Segments.Sum(segment => (long)segment.Count);
        _columns =
        [
            .. table.Segments.Select(
                (segment, place) =>
                    table
                        .Columns.Select(
                            (column, at) =>
                                new ColumnTexts(
                                    this,
                                    column,
                                    segment.Cells[at],
                                    segment.Count,
                                    isWhole ? _kept?.BlocksOf(place, column.Name, segment.Count) : null
                                )
                        )
                        .ToArray()
            ),
        ];
    }

    /// <param name="row">A row of the table.</param>
    /// <param name="column">The place of the column.</param>
    /// <param name="output">Gets the text.</param>
    public void Append(RowPlace row, int column, Utf8Buffer output) => _columns[row.Segment][column].Append(row.Row, output);

    public void Dispose() => _scratch.Dispose();

    /// <summary>Those of one column.</summary>
    /// <param name="texts">Whose.</param>
    /// <param name="column">The column.</param>
    /// <param name="source">Its cells.</param>
    /// <param name="rows">How many there are.</param>
    /// <param name="blocks">What was written before; null where nothing is to be kept.</param>
    private sealed class ColumnTexts(TableTexts texts, TableColumn column, CellSource source, int rows, TextBlock?[]? blocks)
    {
        private readonly Cell _cell = new();
        private int _number = -1;
        private TextBlock? _block;
        private bool _isFull;

        public void Append(int row, Utf8Buffer output)
        {
            var (number, place) = (row / TextBlock.Rows, row % TextBlock.Rows);
            if (blocks is not null && number != _number)
            {
                (_number, _block) = (number, blocks[number] ?? (_isFull ? null : Fill(blocks, number)));
            }

            if (_block is not null)
            {
                _block.Append(place, output);
                return;
            }

            Write(row);
            output.Append(texts._scratch.WrittenSpan);
            texts._scratch.Clear();
        }

        private TextBlock Fill(TextBlock?[] into, int number)
        {
            var first = number * TextBlock.Rows;
            var count = Math.Min(TextBlock.Rows, rows - first);
            Span<int> starts = stackalloc int[TextBlock.Rows + 1];
            for (var place = 0; place < count; place++)
            {
                Write(first + place);
                starts[place + 1] = texts._scratch.Length;
            }

            var block = TextBlock.From(texts._scratch.WrittenSpan, starts[..(count + 1)]);
            texts._scratch.Clear();

            // Where there is no more room, rows in any order would write the same block again and again.
            _isFull = !texts._kept!.TryKeep(into, number, block);
            return block;
        }

        private void Write(int row)
        {
            _cell.Clear();
            source.Read(row, _cell);
            texts._encoder.Write(_cell, column);
        }
    }
}
