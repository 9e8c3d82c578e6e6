using System.Globalization;
using ResearchKit.Notebooks;

namespace ResearchKit.Cli.Running;

/// <summary>Says which notebook and which cell is running, a line for each that is done.</summary>
internal sealed class RunProgress(TextWriter output) : INotebookProgress
{
    private readonly Lock gate = new();

    public void NotebookStarted(NotebookJob job, int cells) => Say($"{job.Source}: {Number(cells)} cells");

    public void CellStarted(NotebookJob job, int ordinal, CodeCell cell)
    {
    }

    public void CellFinished(NotebookJob job, int ordinal, CodeCell cell, TimeSpan elapsed) =>
        Say($"{job.Source}: cell {Number(ordinal)} done in {elapsed.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture)} s");

    public void NotebookFinished(NotebookResult result)
    {
        if (result.Failure is CellFailedException failure)
        {
            Say(failure.Message);
            Say(string.Join('\n', failure.Source.Split('\n').Take(10).Select(line => "    | " + line)));
        }
        else if (result.Failure is { } other)
        {
            Say(other.Message);
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private void Say(string line)
    {
        lock (gate)
        {
            output.WriteLine(line);
            output.Flush();
        }
    }
}
