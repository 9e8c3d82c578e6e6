namespace ResearchKit.Scripting;

/// <summary>
/// The process's console while sessions run. <see cref="Console"/> is one for the process, and a cell's threads carry
/// nothing that would tell whose they are: what is written goes to the cell that started last, in whichever session.
/// </summary>
internal static class ConsoleCapture
{
    private static readonly Lock Gate = new();
    private static (TextWriter Out, TextWriter Error, TextReader In)? _original;
    private static (TextWriter Out, TextWriter Error) _captured;
    private static volatile CellChannel? _channel;

    public static CellChannel? Channel => _channel;

    /// <summary>Sends the console to a cell from now on, wherever an earlier cell has set it to write.</summary>
    public static void DirectTo(CellChannel channel)
    {
        lock (Gate)
        {
            _channel = channel;
            if (_original is null)
            {
                _original = (Console.Out, Console.Error, Console.In);
                Console.SetOut(new CapturedWriter(OutputStream.Out, Console.Out));
                Console.SetError(new CapturedWriter(OutputStream.Error, Console.Error));
                Console.SetIn(new CapturedReader());
                _captured = (Console.Out, Console.Error);
            }
            else
            {
                Console.SetOut(_captured.Out);
                Console.SetError(_captured.Error);
            }
        }
    }

    /// <summary>Gives the console back to the process, unless another cell has it by now.</summary>
    public static void Release(CellChannel channel)
    {
        lock (Gate)
        {
            if (_channel != channel || _original is not { } original)
            {
                return;
            }

            _channel = null;
            _original = null;
            Console.SetOut(original.Out);
            Console.SetError(original.Error);
            Console.SetIn(original.In);
        }
    }
}
