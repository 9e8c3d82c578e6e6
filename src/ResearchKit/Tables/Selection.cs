namespace ResearchKit;

/// <summary>What knows the filters, orders and cuts that it came through.</summary>
internal interface ISelected
{
    /// <summary>The last of them; null where there were none.</summary>
    Selection? Selection { get; }
}

/// <summary>A filter, an order or a cut that a table came through.</summary>
/// <param name="Step">The step as it was written: <c>.By("kremlin")</c>.</param>
/// <param name="Before">How many rows there were.</param>
/// <param name="Earlier">The step before it, if there was one.</param>
internal sealed record Selection(string Step, int Before, Selection? Earlier)
{
    /// <summary>How many it left.</summary>
    public int After { get; init; }

    /// <summary>Whether it asks for an order or for positions, and not for what rows are.</summary>
    public bool Arranges { get; init; }

    /// <summary>Whether it takes rows by their positions.</summary>
    public bool Cuts { get; init; }

    /// <summary>Whether a step put the rows in an order.</summary>
    public bool IsOrdered => (Arranges && !Cuts) || (Earlier?.IsOrdered ?? false);

    /// <summary>How many rows there were before the first step.</summary>
    public int All => Earlier?.All ?? Before;

    /// <summary>Which filter left no row, in a sentence; null where rows are left, or where there were none to begin with.</summary>
    public string? Emptied => After > 0 ? null
        : Before == 0 ? Earlier?.Emptied
        : FormattableString.Invariant($"{Step} leaves none of {Before:N0} rows{(Earlier is null ? "" : $" that {Earlier.Path} had left")}.");

    /// <summary>Why a selection holds nothing, where it is a table that filters emptied; null for all else.</summary>
    public static string? Why(object rows) => (rows as ISelected)?.Selection?.Emptied;

    /// <summary>That rows were taken by their positions, of how many, and how; null where none were: <c>5 of 217 claims: .OrderBy(c => c.Date).Take(5)</c>.</summary>
    /// <param name="noun">What several rows are called.</param>
    public string? Cut(string noun)
    {
        var steps = Steps().Reverse().SkipWhile(step => !step.Arranges).ToList();
        return steps.Exists(step => step.Cuts) ? FormattableString.Invariant($"{After:N0} of {steps[0].Before:N0} {noun}: {string.Concat(steps.Select(step => step.Step))}.") : null;
    }

    private string Path => Earlier is null ? Step : Earlier.Path + Step;

    private IEnumerable<Selection> Steps()
    {
        for (var step = this; step is not null; step = step.Earlier)
        {
            yield return step;
        }
    }

    /// <summary>A filter that was given words.</summary>
    public static string Call(string name, params IEnumerable<string?> words) => $".{name}({string.Join(", ", words.Select(w => w is null ? "null" : $"\"{w}\""))})";
}
