namespace ResearchKit.Notebooks;

/// <summary>What came out of verifying notebooks, for those who were not there.</summary>
/// <param name="Notebooks">The verdicts.</param>
/// <param name="Environment">What they were run on: name and value.</param>
/// <param name="Elapsed">How long it took in all.</param>
public sealed record VerifyReport(
    IReadOnlyList<NotebookVerdict> Notebooks, IReadOnlyList<KeyValuePair<string, string>> Environment, TimeSpan Elapsed)
{
    /// <summary>The report as JSON.</summary>
    public string ToJson() => VerifyReportJson.Write(this);

    /// <summary>The report as JUnit's XML, which continuous integration shows: a suite a notebook, a test a cell.</summary>
    public string ToJUnit() => VerifyReportJUnit.Write(this);

    /// <summary>The report as one page of HTML that needs nothing else.</summary>
    public string ToHtml() => VerifyReportHtml.Write(this);

    /// <summary>How many notebooks have a verdict.</summary>
    public int Count(Verdict verdict) => Notebooks.Count(notebook => notebook.Verdict == verdict);
}
