using System.Text;

namespace ResearchKit.Notebooks;

/// <summary>
/// A Markdown text that takes values from the code above it. A binding is a pair of HTML comments around a value,
/// <c>The Kremlin spoke &lt;!--= claims.By("kremlin").Count --&gt;5&lt;!--/--&gt; times</c>: no renderer of Markdown shows
/// the comments, so the text reads well wherever it is read, with the value that it had when it was last run.
/// </summary>
public sealed class BoundProse
{
    private readonly string _source;

    private BoundProse(string source, IReadOnlyList<BoundValue> values)
    {
        _source = source;
        Values = values;
    }

    /// <summary>The bound values, in the text's order. What stands in code spans and code blocks is no binding.</summary>
    public IReadOnlyList<BoundValue> Values { get; }

    /// <summary>Finds the bound values of a Markdown text.</summary>
    /// <exception cref="BoundProseException">A binding is not ended, is empty, or stands where Markdown would not show it as text.</exception>
    public static BoundProse Read(string source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return new(source, source.Contains("<!--", StringComparison.Ordinal) ? new BindingReader(source).Read() : []);
    }

    /// <summary>The text with other values in their places.</summary>
    /// <param name="shown">A value for each of <see cref="Values"/>, in the same order.</param>
    public string With(IReadOnlyList<string> shown)
    {
        ArgumentNullException.ThrowIfNull(shown);
        ArgumentOutOfRangeException.ThrowIfNotEqual(shown.Count, Values.Count);
        var text = new StringBuilder();
        var end = 0;
        foreach (var (value, now) in Values.Zip(shown))
        {
            text.Append(_source, end, value.Start - end).Append(now);
            end = value.Start + value.Shown.Length;
        }

        return text.Append(_source, end, _source.Length - end).ToString();
    }
}
