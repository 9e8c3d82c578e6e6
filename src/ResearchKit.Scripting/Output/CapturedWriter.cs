using System.Text;

namespace ResearchKit.Scripting;

/// <summary>One of the console's streams on its way to the running cell, or to where it went before.</summary>
internal sealed class CapturedWriter(OutputStream stream, TextWriter before) : TextWriter
{
    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value) => Write([value]);

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(ReadOnlySpan<char> buffer)
    {
        if (ConsoleCapture.Channel is { } channel)
        {
            channel.Write(stream, buffer);
        }
        else
        {
            before.Write(buffer);
        }
    }

    public override void WriteLine(string? value) => Write(value + NewLine);

    public override void Flush() => ConsoleCapture.Channel?.Flush();
}
