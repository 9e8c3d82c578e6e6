using System.Text;

namespace ResearchKit;

/// <summary>Rewrites a table of an unusual dialect as plain CSV, line by line, so that one reader serves all dialects.</summary>
/// <remarks>Rows that are no data become comments, so that each row keeps its line. Where rows do not end with line breaks, lines count rows.</remarks>
internal sealed class DialectText
{
    /// <summary>How the rewritten table is written.</summary>
    public static readonly CsvDialect Plain = new() { Comment = Skipped.ToString() };

    private const char Skipped = '\u0001';
    private readonly string _text;
    private readonly CsvDialect _dialect;
    private readonly Action<int, string> _fault;
    private readonly StringBuilder _plain = new();
    private readonly StringBuilder _value = new();
    private readonly List<string> _row = [];
    private readonly List<string> _header = [];
    private string? _shared;
    private int _at;
    private int _line = 1;

    private DialectText(string text, CsvDialect dialect, Action<int, string> fault) => (_text, _dialect, _fault) = (text, dialect, fault);

    /// <summary>The table as plain CSV in UTF-8.</summary>
    /// <param name="utf8">The table.</param>
    /// <param name="dialect">How it is written.</param>
    /// <param name="fault">Where faults of its quotes go, each with its line.</param>
    public static byte[] ToPlain(ReadOnlySpan<byte> utf8, CsvDialect dialect, Action<int, string> fault) =>
        new DialectText(Encoding.UTF8.GetString(utf8), dialect, fault).ToPlain();

    private byte[] ToPlain()
    {
        var last = _dialect.Header ? _dialect.HeaderRows.Max() : 0;
        for (var number = 1; _at < _text.Length; number++)
        {
            var start = _line;
            var isComment = _dialect.Comment is { } comment && Starts(comment);
            ReadRow(isComment);
            if (isComment || _dialect.CommentRows.Contains(number))
            {
                Skip(start);
            }
            else if (_dialect.Header && number <= last)
            {
                Head(number, last, start);
            }
            else
            {
                Write(_row);
            }
        }

        return Encoding.UTF8.GetBytes(_plain.ToString());
    }

    /// <summary>Keeps a row of the header, and writes the whole header in the place of its last row.</summary>
    private void Head(int number, int last, int start)
    {
        if (_dialect.HeaderRows.Contains(number))
        {
            for (var i = 0; i < _row.Count; i++)
            {
                if (i == _header.Count)
                {
                    _header.Add("");
                }

                _header[i] = _header[i].Length == 0 || _row[i].Length == 0 ? _header[i] + _row[i] : _header[i] + _dialect.HeaderJoin + _row[i];
            }

            // A title in the first cell alone stands for all columns.
            if (number < last && _row.Count == 1)
            {
                _shared = _row[0];
            }
        }

        if (number == last)
        {
            Write(_shared is null ? _header : [.. _header.Select((name, i) => i == 0 ? name : _shared + _dialect.HeaderJoin + name)]);
        }
        else
        {
            Skip(start);
        }
    }

    private void Skip(int start)
    {
        for (var line = start; line < _line; line++)
        {
            _plain.Append(Skipped).Append('\n');
        }
    }

    private void Write(IReadOnlyList<string> row)
    {
        for (var i = 0; i < row.Count; i++)
        {
            _plain.Append(i == 0 ? "" : ",");
            if (row[i].AsSpan().IndexOfAny(",\"\r\n\u0001") < 0)
            {
                _plain.Append(row[i]);
            }
            else
            {
                _plain.Append('"').Append(row[i].Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
            }
        }

        _plain.Append('\n');
    }

    private void ReadRow(bool isComment)
    {
        _row.Clear();
        do
        {
            _value.Clear();
            ReadValue(isComment);
            _row.Add(_value.ToString());
        }
        while (Take(_dialect.Delimiter));

        TakeEnd();
    }

    private void ReadValue(bool isComment)
    {
        while (_dialect.SkipInitialSpace && _at < _text.Length && _text[_at] is ' ' or '\t' && !Starts(_dialect.Delimiter))
        {
            _at++;
        }

        if (!isComment && _at < _text.Length && _text[_at] == _dialect.Quote)
        {
            _at++;
            ReadQuoted();
            if (!AtEndOfValue())
            {
                _fault(_line, "text stands between a closing quote and the next delimiter");
            }
        }

        while (!AtEndOfValue())
        {
            if (!isComment && _text[_at] == _dialect.Quote)
            {
                _fault(_line, "a quote stands inside a value that does not begin with one");
            }

            ReadSign();
        }
    }

    private void ReadQuoted()
    {
        var start = _line;
        while (_at < _text.Length)
        {
            if (_text[_at] != _dialect.Quote)
            {
                ReadSign();
            }
            else if (_dialect.DoubleQuote && _at + 1 < _text.Length && _text[_at + 1] == _dialect.Quote)
            {
                _value.Append(_text[_at]);
                _at += 2;
            }
            else
            {
                _at++;
                return;
            }
        }

        _fault(start, "a quote in this row is never closed: all that follows was read as one value");
    }

    private void ReadSign()
    {
        if (_text[_at] == _dialect.Escape && _at + 1 < _text.Length)
        {
            _at++;
        }

        _line += _text[_at] == '\n' && _dialect.LineTerminator is null ? 1 : 0;
        _value.Append(_text[_at++]);
    }

    private bool AtEndOfValue() => _at >= _text.Length || Starts(_dialect.Delimiter) || EndLength() > 0;

    private int EndLength() => _dialect.LineTerminator is { } end ? (Starts(end) ? end.Length : 0)
        : Starts("\r\n") ? 2
        : _at < _text.Length && _text[_at] is '\n' or '\r' ? 1
        : 0;

    private void TakeEnd()
    {
        _at += EndLength();
        _line++;
    }

    private bool Take(string sign)
    {
        var there = Starts(sign);
        _at += there ? sign.Length : 0;
        return there;
    }

    private bool Starts(string sign) => string.CompareOrdinal(_text, _at, sign, 0, sign.Length) == 0;
}
