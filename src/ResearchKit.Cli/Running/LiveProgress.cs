using System.Collections.Concurrent;
using System.Globalization;
using ResearchKit.Cli.Terminals;
using ResearchKit.Notebooks;
using Spectre.Console;

namespace ResearchKit.Cli.Running;

/// <summary>Progress on a terminal: a line that moves for each notebook that is running, one that stays for each that is done.</summary>
/// <param name="console">The terminal.</param>
/// <param name="context">Spectre's progress, while it is shown.</param>
/// <param name="done">What to say of a notebook that ran to its end.</param>
internal sealed class LiveProgress(IAnsiConsole console, ProgressContext context, string done) : INotebookProgress
{
    /// <summary>Below this width there is no room for a bar.</summary>
    private const int WidthForBar = 90;

    /// <summary>What spinner, bar, time and the gaps between take of a line.</summary>
    private const int TakenWithBar = 46;
    private const int TakenWithoutBar = 15;

    private readonly ConcurrentDictionary<NotebookJob, ProgressTask> _tasks = [];

    /// <summary>Runs something that is told to such a progress.</summary>
    public static Task<T> ShowAsync<T>(IAnsiConsole console, Func<INotebookProgress, Task<T>> run, string done = "ok") =>
        console.Progress()
            .AutoClear(true)
            .HideCompleted(true)
            .Columns(Columns(console))
            .StartAsync(context => run(new LiveProgress(console, context, done)));

    /// <inheritdoc/>
    public void NotebookStarted(NotebookJob job, int cells) =>
        _tasks[job] = context.AddTask(Description(job, 0, cells, ""), maxValue: Math.Max(cells, 1));

    /// <inheritdoc/>
    public void CellStarted(NotebookJob job, int ordinal, CodeCell cell)
    {
        var task = _tasks[job];
        task.Description = Description(job, ordinal, (int)task.MaxValue, CellExcerpt.Of(cell));
    }

    /// <inheritdoc/>
    public void CellFinished(NotebookJob job, int ordinal, CodeCell cell, TimeSpan elapsed) => MoveOn(job, ordinal);

    /// <inheritdoc/>
    public void CellKept(NotebookJob job, int ordinal, CodeCell cell) => MoveOn(job, ordinal);

    private void MoveOn(NotebookJob job, int ordinal)
    {
        var task = _tasks[job];
        if (ordinal < (int)task.MaxValue)
            task.Value = ordinal;
    }

    /// <inheritdoc/>
    public void NotebookFinished(NotebookResult result)
    {
        if (_tasks.TryGetValue(result.Job, out var task))
            task.StopTask();
        var colour = OutcomeWords.Colour(result);
        console.MarkupLine(string.Create(
            CultureInfo.InvariantCulture,
            $"[{colour}]{OutcomeWords.Mark(result)}[/] {Markup.Escape(result.Job.Shown)}  [{colour}]{OutcomeWords.Of(result, done)}[/]  [grey]{Duration.Show(result.Elapsed)}[/]"));
    }

    private static ProgressColumn[] Columns(IAnsiConsole console) => console.Profile.Width < WidthForBar
        ? [new SpinnerColumn(), new TaskDescriptionColumn { Alignment = Justify.Left }, new ElapsedTimeColumn()]
        : [new SpinnerColumn(), new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn { Width = 24 }, new ElapsedTimeColumn()];

    private string Description(NotebookJob job, int ordinal, int cells, string source)
    {
        var width = console.Profile.Width - (console.Profile.Width < WidthForBar ? TakenWithoutBar : TakenWithBar);
        var place = string.Create(CultureInfo.InvariantCulture, $"{ordinal}/{cells}");
        var name = PlainText.OneLine(Path.GetFileNameWithoutExtension(job.Source) + job.Shown[job.Source.Length..], Math.Max(width - place.Length - 2, 8));
        var rest = width - name.Length - place.Length - 4;
        var excerpt = rest >= 8 ? "  " + PlainText.OneLine(source, rest) : "";
        return $"[bold]{Markup.Escape(name)}[/] {place}[grey]{Markup.Escape(excerpt)}[/]";
    }
}
