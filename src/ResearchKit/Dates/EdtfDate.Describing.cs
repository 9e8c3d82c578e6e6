using Microsoft.DotNet.Interactive.Formatting;

namespace ResearchKit;

[TypeFormatterSource(typeof(EdtfDateFormatters))]
public sealed partial class EdtfDate
{
    /// <summary>
    /// The date in English words, for charts and tables: <c>about October 2024</c>, <c>8 to 13 October 2024</c>,
    /// <c>from 20 May 2019, still open</c>.
    /// </summary>
    /// <remarks>Years before 1 are said as BCE: year 0 is 1 BCE.</remarks>
    public string Describe() => EdtfPhrase.Of(this);
}
