namespace ResearchKit.Scripting;

/// <summary>The console's input: each line is asked of the notebook's user.</summary>
internal sealed class CapturedReader : TextReader
{
    private string _line = "";
    private int _position;

    public override int Peek()
    {
        Fill();
        return _line[_position];
    }

    public override int Read()
    {
        Fill();
        return _line[_position++];
    }

    public override string ReadLine()
    {
        if (_position < _line.Length)
        {
            var rest = _line[_position..].TrimEnd('\n');
            _position = _line.Length;
            return rest;
        }

        return Ask();
    }

    private void Fill()
    {
        if (_position >= _line.Length)
        {
            _line = Ask() + '\n';
            _position = 0;
        }
    }

    private static string Ask() =>
        ConsoleCapture.Channel is { } channel
            ? channel.ReadInput("", isPassword: false)
            : throw new NotSupportedException("No cell is running that could ask for input.");
}
