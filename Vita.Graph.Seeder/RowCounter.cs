using System.Diagnostics;
using System.Globalization;

namespace Vita.Graph.Seeder;

/// <summary>Tells on a terminal's error stream how much is written, five times a second; nothing where that stream goes
/// elsewhere, and nothing of what is done in no time.</summary>
/// <param name="unit">What is counted.</param>
internal sealed class RowCounter(string unit)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(0.2);

    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private long _rows;
    private bool _isShown;

    public void Add(long rows)
    {
        _rows += rows;
        if (_clock.Elapsed > Pause && !Console.IsErrorRedirected)
        {
            Console.Error.Write(string.Create(CultureInfo.InvariantCulture, $"\r{_rows:N0} {unit} "));
            _isShown = true;
            _clock.Restart();
        }
    }

    /// <summary>Takes the line back.</summary>
    public void Clear()
    {
        if (_isShown)
        {
            Console.Error.Write($"\r{new string(' ', 40)}\r");
        }
    }
}
