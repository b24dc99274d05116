namespace Vita.Graph.Core.Analysis.Layout;

/// <summary>Marks by the square cell that they lie in, so that only near ones are compared.</summary>
internal sealed class MarkGrid
{
    private readonly int[] _cells;
    private readonly int[] _starts;
    private readonly int[] _marks;
    private readonly int _columns;

    public MarkGrid(double[] x, double[] y, double side)
    {
        if (x.Length == 0)
        {
            (_cells, _starts, _marks, _columns) = ([], [0], [], 1);
            return;
        }

        var (left, low) = (x.Min(), y.Min());
        // No more cells than a few per mark: far strays make cells larger, never the grid.
        side = Math.Max(side, Math.Sqrt((x.Max() - left) * (y.Max() - low) / (4.0 * x.Length)));
        side = Math.Max(side, Math.Max(x.Max() - left, y.Max() - low) / (4.0 * x.Length));
        _columns = (int)((x.Max() - left) / side) + 1;
        var rows = (int)((y.Max() - low) / side) + 1;
        _cells = [.. x.Zip(y, (atX, atY) => ((int)((atY - low) / side) * _columns) + (int)((atX - left) / side))];
        _starts = new int[(_columns * rows) + 1];
        foreach (var cell in _cells)
        {
            _starts[cell + 1]++;
        }

        for (var cell = 1; cell < _starts.Length; cell++)
        {
            _starts[cell] += _starts[cell - 1];
        }

        var next = _starts.ToArray();
        _marks = new int[x.Length];
        for (var mark = 0; mark < x.Length; mark++)
        {
            _marks[next[_cells[mark]]++] = mark;
        }
    }

    /// <summary>The marks in the cell of a mark and in the eight around it, itself among them, by cell, then by number.</summary>
    public IEnumerable<int> Near(int mark)
    {
        var (row, column) = (_cells[mark] / _columns, _cells[mark] % _columns);
        for (var nearRow = Math.Max(0, row - 1); nearRow <= row + 1 && nearRow * _columns < _starts.Length - 1; nearRow++)
        {
            var first = (nearRow * _columns) + Math.Max(0, column - 1);
            var last = (nearRow * _columns) + Math.Min(_columns - 1, column + 1);
            for (var place = _starts[first]; place < _starts[last + 1]; place++)
            {
                yield return _marks[place];
            }
        }
    }
}
