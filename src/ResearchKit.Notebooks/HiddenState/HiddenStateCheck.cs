namespace ResearchKit.Notebooks;

/// <summary>
/// Reads a notebook's C# and warns of cells that depend on a later cell, on a name that is defined or changed more than once,
/// on the clock, on chance without a seed, on the network, on the machine.
/// </summary>
/// <remarks>It goes by what is written: two things of one name are taken for one, and what a method does inside is not seen.</remarks>
public sealed class HiddenStateCheck : IPreCheck
{
    /// <inheritdoc/>
    public string Name => "hidden state";

    /// <inheritdoc/>
    public Task<IReadOnlyList<Finding>> CheckAsync(VerifySubject subject, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(subject);
        return Task.FromResult<IReadOnlyList<Finding>>(subject.IsCSharp ? Check(subject.Committed) : []);
    }

    internal static IReadOnlyList<Finding> Check(Notebook notebook)
    {
        var reading = new NotebookReading(notebook);
        return [.. Enumerable.Range(0, reading.Cells.Count).SelectMany(position => OfCell(reading, position)).OrderBy(finding => finding.Cell).ThenBy(finding => finding.Line)];
    }

    private static IEnumerable<Finding> OfCell(NotebookReading reading, int position)
    {
        var cell = reading.Cells[position];
        var reads = cell.Reads.Where(use => reading.IsOwn(use.Name)).ToList();
        return reads.Select(use => OfRead(reading, position, use))
            .Concat(cell.Changes.Where(use => reading.IsOwn(use.Name)).Select(use => OfChange(reading, position, use)))
            .OfType<Finding>()
            .Concat(OfHazards(reading, cell, position));
    }

    private static Finding? OfRead(NotebookReading reading, int position, NameUse use)
    {
        var before = reading.Definers(use.Name).Where(definer => definer < position).ToList();
        var name = use.Name.TrimStart('.');
        if (before.Count == 0)
            return Warning(position, use.Line, $"uses {name}, which only {Cells(reading.Definers(use.Name))} below defines");
        return before.Count > 1
            ? Warning(position, use.Line, $"uses {name}, which {Cells(before)} define: it depends on which of them ran last")
            : null;
    }

    private static Finding? OfChange(NotebookReading reading, int position, NameUse use)
    {
        var readers = Enumerable.Range(0, reading.Cells.Count)
            .Where(other => other != position && reading.Cells[other].Reads.Any(read => read.Name == use.Name)).ToList();
        return readers.Count > 0 && reading.Definers(use.Name).Any(definer => definer < position)
            ? Warning(position, use.Line, $"changes {use.Name}, which {Cells(readers)} {(readers.Count == 1 ? "uses" : "use")} too: run twice, or in another order, they give something else")
            : null;
    }

    private static IEnumerable<Finding> OfHazards(NotebookReading reading, CellReading cell, int position) => cell.Hazards
        .Where(hazard => !reading.IsOwn(hazard.Code.Split('.')[0]))
        .Select(hazard => Warning(position, hazard.Line, $"{hazard.Code} {HazardKinds.Explain(hazard.Kind)}") with { Check = hazard.Kind });

    private static Finding Warning(int position, int line, string message) =>
        new(FindingKind.Warning, "hidden state", message, position + 1, line);

    private static string Cells(IReadOnlyList<int> positions)
    {
        var numbers = positions.Select(position => FormattableString.Invariant($"{position + 1}")).ToList();
        return numbers.Count == 1 ? $"cell {numbers[0]}" : $"cells {string.Join(", ", numbers[..^1])} and {numbers[^1]}";
    }
}
