using System.Text;

namespace ResearchKit.Scripting;

/// <summary>
/// The way from a running cell to its <see cref="ICellOutput"/>: gathers console text for a moment, keeps everything in
/// order, and lets one thread through at a time.
/// </summary>
internal sealed class CellChannel : IDisposable
{
    private const int FlushLength = 16 * 1024;

    private static readonly TimeSpan FlushDelay = TimeSpan.FromMilliseconds(40);

    private readonly Lock _gate = new();
    private readonly StringBuilder _text = new();
    private readonly List<ICellOutput> _taps = [];
    private readonly ICellOutput _output;
    private readonly ITimer _flushTimer;
    private OutputStream _stream;
    private bool _flushIsDue;

    public CellChannel(ICellOutput output, TimeProvider time)
    {
        _output = output;
        _flushTimer = time.CreateTimer(_ => Flush(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    public void Write(OutputStream stream, ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            return;
        }

        lock (_gate)
        {
            if (stream != _stream)
            {
                FlushText();
                _stream = stream;
            }

            for (; text.Length > 0; text = text[Math.Min(FlushLength, text.Length)..])
            {
                Append(text[..Math.Min(FlushLength, text.Length)]);
            }
        }
    }

    // Piece by piece, so that there is never a second copy of a huge text.
    private void Append(ReadOnlySpan<char> piece)
    {
        _text.Append(piece);
        if (_text.Length >= FlushLength)
        {
            FlushText();
        }
        else if (!_flushIsDue)
        {
            _flushIsDue = true;
            _flushTimer.Change(FlushDelay, Timeout.InfiniteTimeSpan);
        }
    }

    public void Flush()
    {
        lock (_gate)
        {
            FlushText();
        }
    }

    public void Display(DisplayOutput display) => InOrder(output => output.Display(display));

    public void UpdateDisplay(DisplayOutput display) => InOrder(output => output.UpdateDisplay(display));

    public void ClearOutput(bool wait) => InOrder(output => output.ClearOutput(wait));

    /// <summary>Asks for a line; other threads may go on writing meanwhile.</summary>
    public string ReadInput(string prompt, bool isPassword)
    {
        Flush();
        return _output.ReadInput(prompt, isPassword);
    }

    public void Dispose()
    {
        Flush();
        _flushTimer.Dispose();
    }

    /// <summary>Lets another see what is put out from here on, until what is returned is disposed of.</summary>
    public IDisposable Tap(ICellOutput tap)
    {
        Change(() => _taps.Add(tap));
        return new Tapped(() => Change(() => _taps.Remove(tap)));
    }

    private void Change(Action change)
    {
        lock (_gate)
        {
            FlushText();
            change();
        }
    }

    private void InOrder(Action<ICellOutput> put) => Change(() => Put(put));

    private void Put(Action<ICellOutput> put)
    {
        put(_output);

        // What watches may write, or send code, which taps as well.
        foreach (var tap in _taps.ToArray())
        {
            put(tap);
        }
    }

    private void FlushText()
    {
        _flushIsDue = false;
        if (_text.Length == 0)
        {
            return;
        }

        var text = _text.ToString();
        _text.Clear();
        Put(output => output.Stream(_stream, text));
    }

    private sealed class Tapped(Action end) : IDisposable
    {
        public void Dispose() => end();
    }
}
