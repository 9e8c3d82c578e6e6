namespace ResearchKit.Scripting;

/// <summary>
/// The console's input: each line is asked of the notebook's user. Where nobody can answer, it is at its end, as a
/// program's is when its input is closed, and a line on standard error says so.
/// </summary>
internal sealed class CapturedReader : TextReader
{
    private string _line = "";
    private int _position;

    public override int Peek() => Fill() ? _line[_position] : -1;

    public override int Read() => Fill() ? _line[_position++] : -1;

    public override string? ReadLine()
    {
        if (_position < _line.Length)
        {
            var rest = _line[_position..].TrimEnd('\n');
            _position = _line.Length;
            return rest;
        }

        return Ask();
    }

    private bool Fill()
    {
        if (_position >= _line.Length)
        {
            _line = Ask() is { } answer ? answer + '\n' : "";
            _position = 0;
        }

        return _line.Length > 0;
    }

    private static string? Ask()
    {
        var channel = ConsoleCapture.Channel ?? throw new NotSupportedException("No cell is running that could ask for input.");
        try
        {
            return channel.ReadInput("", isPassword: false);
        }
        catch (NotSupportedException nobody)
        {
            channel.Write(OutputStream.Error, $"{nobody.Message} Console.In is at its end.\n");
            return null;
        }
    }
}
