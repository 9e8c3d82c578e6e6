using ResearchKit.Jupyter;
using ResearchKit.Scripting;

namespace ResearchKit.Cli.Kernel;

/// <summary>Sends what a C# cell puts out over the Jupyter protocol.</summary>
internal sealed class KernelOutput(IExecuteOutput output, CancellationToken interrupted) : ICellOutput
{
    public void Stream(OutputStream stream, string text) =>
        output.Stream(stream == OutputStream.Error ? "stderr" : "stdout", text);

    public void Display(DisplayOutput display)
    {
        if (display.IsResult)
        {
            output.Result(Bundles.Of(display.Value), displayId: display.DisplayId);
        }
        else
        {
            output.Display(Bundles.Of(display.Value), displayId: display.DisplayId);
        }
    }

    public void UpdateDisplay(DisplayOutput display) => output.UpdateDisplay(display.DisplayId, Bundles.Of(display.Value));

    public void ClearOutput(bool wait) => output.ClearOutput(wait);

    public string ReadInput(string prompt, bool isPassword) => output.AllowsInput
        ? output.InputAsync(prompt, isPassword, interrupted).GetAwaiter().GetResult()
        : throw new NotSupportedException("The cell asks for input, and nobody is there to answer.");
}
