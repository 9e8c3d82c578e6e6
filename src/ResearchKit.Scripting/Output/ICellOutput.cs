namespace ResearchKit.Scripting;

/// <summary>
/// Receives what a cell puts out, as it puts it out and in true order. Called by one thread at a time, but not always
/// by the same. An exception thrown here surfaces in the cell.
/// </summary>
public interface ICellOutput
{
    /// <summary>Text written to the console: whole lines, parts of lines, <c>\r</c> as written.</summary>
    /// <param name="stream">Which of the two streams.</param>
    /// <param name="text">The text; never empty.</param>
    void Stream(OutputStream stream, string text);

    /// <summary>Shows a value.</summary>
    /// <param name="display">The value.</param>
    void Display(DisplayOutput display);

    /// <summary>Replaces what was shown under the same <see cref="DisplayOutput.DisplayId"/>.</summary>
    /// <param name="display">The new value.</param>
    void UpdateDisplay(DisplayOutput display);

    /// <summary>Removes the cell's outputs so far.</summary>
    /// <param name="wait">Only when the next output comes, so that nothing flickers.</param>
    void ClearOutput(bool wait);

    /// <summary>Asks the user for a line.</summary>
    /// <param name="prompt">What to ask.</param>
    /// <param name="isPassword">Whether the answer must not be shown.</param>
    /// <returns>The line without its end.</returns>
    /// <exception cref="NotSupportedException">Nobody is there to answer.</exception>
    string ReadInput(string prompt, bool isPassword);
}

/// <summary>The console's two streams.</summary>
public enum OutputStream
{
    /// <summary>Standard output.</summary>
    Out,

    /// <summary>Standard error.</summary>
    Error,
}
