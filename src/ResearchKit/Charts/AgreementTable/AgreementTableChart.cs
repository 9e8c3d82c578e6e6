namespace ResearchKit;

/// <summary>Draws measures of agreement: a block a variable, a row a measure, its value in figures and as a mark with its interval.</summary>
internal static class AgreementTableChart
{
    internal static StudyChart Of(AgreementTable table, AgreementTableOptions options)
    {
        var layout = AgreementLayout.Of(table, options);
        var summary = AgreementWords.Summary(layout);
        return new(layout.Title, summary, AgreementSvg.Draw(layout, summary), () => AgreementPlotly.Figure(layout), () => []);
    }
}
