using ResearchKit.Scripting;

namespace ResearchKit.Cli.Kernel;

/// <summary>Nowhere: for code that is run for its value alone, such as a user expression.</summary>
internal sealed class NoOutput : ICellOutput
{
    public void Stream(OutputStream stream, string text)
    {
        // An expression is asked for its value; what it prints on the way is nobody's output.
    }

    public void Display(DisplayOutput display)
    {
        // The same.
    }

    public void UpdateDisplay(DisplayOutput display)
    {
        // The same.
    }

    public void ClearOutput(bool wait)
    {
        // The same.
    }

    public string ReadInput(string prompt, bool isPassword) =>
        throw new NotSupportedException("An expression that is evaluated beside a cell cannot ask for input.");
}
