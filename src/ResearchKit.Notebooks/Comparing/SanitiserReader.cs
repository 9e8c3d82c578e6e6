using System.Text.RegularExpressions;

namespace ResearchKit.Notebooks;

/// <summary>One expression of a sanitiser file.</summary>
internal sealed record Sanitiser(string File, int Line, Regex Pattern, string Replacement)
{
    public string Apply(string text)
    {
        try
        {
            return Pattern.Replace(text, Replacement);
        }
        catch (RegexMatchTimeoutException e)
        {
            throw new SanitiserException(File, Line, $"the expression takes too long: {Pattern}", e);
        }
    }
}

/// <summary>Reads the sections of a sanitiser file.</summary>
internal sealed partial class SanitiserReader(string file)
{
    private readonly List<Sanitiser> _read = [];
    private Regex? _pattern;
    private int _patternLine;

    public IReadOnlyList<Sanitiser> Read(string[] lines)
    {
        for (var i = 0; i < lines.Length; i++)
            Take(lines[i].Trim(), i + 1);
        return _pattern is null ? _read : throw new SanitiserException(file, _patternLine, "this regex has no replace");
    }

    private void Take(string line, int number)
    {
        if (line.Length == 0 || line[0] is '#' or ';' || (line[0] == '[' && line[^1] == ']'))
            return;
        var (name, value) = Setting(line, number);
        if (name == "regex" && _pattern is null)
            (_pattern, _patternLine) = (Compile(value, number), number);
        else if (name == "replace" && _pattern is not null)
            Finish(value);
        else
            throw new SanitiserException(file, number, $"a section has one regex and then one replace; found '{line}'");
    }

    private (string Name, string Value) Setting(string line, int number)
    {
        var at = line.AsSpan().IndexOfAny(':', '=');
        return at > 0
            ? (line[..at].Trim(), line[(at + 1)..].Trim())
            : throw new SanitiserException(file, number, $"neither a [section] nor 'regex: …' nor 'replace: …': '{line}'");
    }

    private Regex Compile(string pattern, int number)
    {
        try
        {
            return Sanitisers.Compile(pattern);
        }
        catch (ArgumentException e)
        {
            throw new SanitiserException(file, number, e.Message, e);
        }
    }

    private void Finish(string replacement)
    {
        _read.Add(new(file, _patternLine, _pattern!, PythonReference().Replace(replacement, "$${$1}")));
        _pattern = null;
    }

    /// <summary>A reference to a group as Python writes it.</summary>
    [GeneratedRegex(@"\\(\d)")]
    private static partial Regex PythonReference();
}
