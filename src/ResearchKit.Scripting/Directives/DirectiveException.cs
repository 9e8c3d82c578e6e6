namespace ResearchKit.Scripting;

/// <summary>A directive or magic was wrong, or could not be carried out.</summary>
/// <param name="message">What is wrong.</param>
/// <param name="line">Its line in the cell, from 1; 0 where that is the line that was being carried out.</param>
internal sealed class DirectiveException(string message, int line = 0) : Exception(message)
{
    public int Line => line;
}
