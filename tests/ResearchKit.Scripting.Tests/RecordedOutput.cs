using System.Text;

namespace ResearchKit.Scripting.Tests;

/// <summary>Keeps what a cell puts out, in order.</summary>
internal sealed class RecordedOutput : ICellOutput
{
    private readonly StringBuilder _out = new();
    private readonly StringBuilder _error = new();

    public List<string> Events { get; } = [];

    public List<DisplayOutput> Displays { get; } = [];

    public List<DisplayOutput> Updates { get; } = [];

    public Queue<string> Answers { get; } = new();

    public string Out => _out.ToString();

    public string Error => _error.ToString();

    public Action<string> Streamed { get; set; } = _ => { };

    public void Stream(OutputStream stream, string text)
    {
        (stream == OutputStream.Out ? _out : _error).Append(text);
        Events.Add($"{stream}: {text}");
        Streamed(text);
    }

    public void Display(DisplayOutput display)
    {
        Displays.Add(display);
        Events.Add($"display {display.DisplayId}: {display.Value["text/plain"]}");
    }

    public void UpdateDisplay(DisplayOutput display)
    {
        Updates.Add(display);
        Events.Add($"update {display.DisplayId}: {display.Value["text/plain"]}");
    }

    public void ClearOutput(bool wait) => Events.Add("clear");

    public string ReadInput(string prompt, bool isPassword) =>
        Answers.TryDequeue(out var answer) ? answer : throw new NotSupportedException("Nobody answers.");
}
