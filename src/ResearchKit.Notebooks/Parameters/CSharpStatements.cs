using System.Text;

namespace ResearchKit.Notebooks;

/// <summary>Takes C# apart into its outermost statements, without comments: enough to find declarations.</summary>
internal sealed class CSharpStatements
{
    private readonly string _source;
    private readonly StringBuilder _statement = new();
    private readonly List<string> _found = [];
    private int _at;
    private int _depth;

    private CSharpStatements(string source) => _source = source;

    /// <summary>The statements, each without its semicolon.</summary>
    public static IReadOnlyList<string> Of(string source) => new CSharpStatements(source).Scan();

    private List<string> Scan()
    {
        while (_at < _source.Length)
            Step();
        End();
        return _found;
    }

    private void Step()
    {
        if (StartsWith("//") || (StartsWith("#") && _statement.ToString().Trim().Length == 0))
            _at = EndOf("\n");
        else if (StartsWith("/*"))
            _at = EndOf("*/");
        else if (_source[_at] is '"' or '\'')
            TakeLiteral(_source[_at]);
        else
            TakeCharacter(_source[_at]);
    }

    private void TakeCharacter(char c)
    {
        _at++;
        _depth += c is '(' or '[' or '{' ? 1 : c is ')' or ']' or '}' ? -1 : 0;
        if (c == ';' && _depth <= 0)
            End();
        else
            _statement.Append(c);
    }

    private void TakeLiteral(char quote)
    {
        var end = StartsWith("\"\"\"") ? EndOfRaw() : EndOfQuoted(quote);
        _statement.Append(_source, _at, end - _at);
        _at = end;
    }

    private int EndOfRaw()
    {
        var quotes = _source.AsSpan(_at).IndexOfAnyExcept('"');
        var fence = quotes < 0 ? _source.Length - _at : quotes;
        var close = _source.IndexOf(new string('"', fence), _at + fence, StringComparison.Ordinal);
        return close < 0 ? _source.Length : close + fence;
    }

    private int EndOfQuoted(char quote)
    {
        var verbatim = _statement.Length > 0 && (_statement[^1] == '@' || (_statement.Length > 1 && _statement[^2] == '@'));
        for (var i = _at + 1; i < _source.Length; i++)
        {
            if (_source[i] == '\\' && !verbatim)
                i++;
            else if (_source[i] == quote)
                return i + 1;
        }

        return _source.Length;
    }

    private void End()
    {
        var statement = _statement.ToString().Trim();
        if (statement.Length > 0)
            _found.Add(statement);
        _statement.Clear();
        _depth = 0;
    }

    private bool StartsWith(string text) => string.CompareOrdinal(_source, _at, text, 0, text.Length) == 0;

    private int EndOf(string text)
    {
        var found = _source.IndexOf(text, _at, StringComparison.Ordinal);
        return found < 0 ? _source.Length : found + text.Length;
    }
}
