using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Events;
using Microsoft.DotNet.Interactive.Formatting;

namespace ResearchKit.Scripting;

/// <summary>Notes what a command shows, as events.</summary>
internal sealed class EventRecorder(KernelCommand command, Action<KernelEvent> happened) : ICellOutput
{
    public void Stream(OutputStream stream, string text)
    {
        FormattedValue[] formatted = [new(MimeTypes.Plain, text)];
        happened(stream == OutputStream.Error
            ? new StandardErrorValueProduced(command, formatted)
            : new StandardOutputValueProduced(command, formatted));
    }

    public void Display(DisplayOutput display) =>
        happened(display.IsResult
            ? new ReturnValueProduced(display.Origin ?? display.Value[MimeTypes.Plain], command, FormattedValue.From(display.Value), display.DisplayId)
            : new DisplayedValueProduced(display.Value[MimeTypes.Plain], command, FormattedValue.From(display.Value), display.DisplayId));

    public void UpdateDisplay(DisplayOutput display) =>
        happened(new DisplayedValueUpdated(display.Value[MimeTypes.Plain], display.DisplayId, command, FormattedValue.From(display.Value)));

    public void ClearOutput(bool wait)
    {
    }

    public string ReadInput(string prompt, bool isPassword) => throw new NotSupportedException("A recorder has no answers.");
}
