using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Events;
using Microsoft.DotNet.Interactive.Formatting;

namespace ResearchKit.Scripting;

/// <summary>Notes what a command shows, as events.</summary>
/// <param name="command">The command.</param>
/// <param name="happened">Is told of each event.</param>
/// <param name="isWatched">Whether anybody listens at the moment; without it, somebody always does.</param>
internal sealed class EventRecorder(KernelCommand command, Action<KernelEvent> happened, Func<bool>? isWatched = null) : ICellOutput
{
    public void Stream(OutputStream stream, string text) => Note(() => stream == OutputStream.Error
        ? new StandardErrorValueProduced(command, [new(MimeTypes.Plain, text)])
        : new StandardOutputValueProduced(command, [new(MimeTypes.Plain, text)]));

    public void Display(DisplayOutput display) =>
        Note(() => display.IsResult
            ? new ReturnValueProduced(display.Origin ?? display.Value[MimeTypes.Plain], command, FormattedValue.From(display.Value), display.DisplayId)
            : new DisplayedValueProduced(display.Value[MimeTypes.Plain], command, FormattedValue.From(display.Value), display.DisplayId));

    public void UpdateDisplay(DisplayOutput display) =>
        Note(() => new DisplayedValueUpdated(display.Value[MimeTypes.Plain], display.DisplayId, command, FormattedValue.From(display.Value)));

    public void ClearOutput(bool wait)
    {
    }

    public string ReadInput(string prompt, bool isPassword) => throw new NotSupportedException("A recorder has no answers.");

    private void Note(Func<KernelEvent> happening)
    {
        if (isWatched?.Invoke() != false)
        {
            happened(happening());
        }
    }
}
