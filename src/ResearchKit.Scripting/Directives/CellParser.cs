using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ResearchKit.Scripting;

/// <summary>
/// Takes a cell apart: C#, directives, magics, and texts in other languages. A line that only looks like a directive,
/// within a string or a comment, is C#.
/// </summary>
/// <param name="beginsText">Whether a magic begins a text in another language.</param>
internal sealed class CellParser(Func<string, bool> beginsText)
{
    /// <summary>The text with its directives' lines and its texts in other languages blanked, every character in its place.</summary>
    public static string Blank(string code)
    {
        if (!DirectiveLine.MayOccurIn(code))
        {
            return code;
        }

        var lines = code.Split('\n');
        var isText = false;
        for (var i = 0; i < lines.Length; i++)
        {
            var directive = DirectiveLine.Parse(lines[i], 0);
            isText = directive is null ? isText : DirectiveTable.BeginsText(directive.Name) || (isText && !DirectiveTable.IsCSharp(directive.Name));
            if (directive is not null || isText)
            {
                lines[i] = new string(' ', lines[i].Length);
            }
        }

        return string.Join('\n', lines);
    }

    /// <summary>The magic whose text a place in a cell belongs to; null where it is C#.</summary>
    public static string? TextAt(string code, int position)
    {
        string? magic = null;
        foreach (var line in code[..position].Split('\n').SkipLast(1))
        {
            var name = DirectiveLine.Parse(line, 0)?.Name;
            magic = name is null ? magic : DirectiveTable.BeginsText(name) ? name : DirectiveTable.IsCSharp(name) ? null : magic;
        }

        return magic;
    }

    public IReadOnlyList<CellPart> Parse(string code)
    {
        if (!DirectiveLine.MayOccurIn(code))
        {
            return [new CodePart(code)];
        }

        var reader = new Reader(code, beginsText);
        return reader.Read();
    }

    private sealed class Reader(string code, Func<string, bool> beginsText)
    {
        private readonly string[] _lines = code.Split('\n');
        private readonly List<CellPart> _first = [];
        private readonly List<Directive> _packages = [];
        private readonly List<CellPart> _parts = [];
        private readonly StringBuilder _code = new();
        private int _start;
        private bool _hasCode;

        public IReadOnlyList<CellPart> Read()
        {
            for (var line = 0; line < _lines.Length; line++)
            {
                if (DirectiveLine.Parse(_lines[line], line + 1) is { } directive && IsCode(_lines[line]))
                {
                    line = Take(directive, line);
                }
                else
                {
                    Append(_lines[line]);
                }
            }

            EndCode(_lines.Length);
            return _packages.Count == 0 ? [.. _first, .. _parts] : [.. _first, new PackagesPart(_packages), .. _parts];
        }

        private int Take(Directive directive, int line)
        {
            if (directive.ComesFirst)
            {
                if (directive.Name == "#i" || PackageDirectives.IsPackage(directive.Argument))
                {
                    _packages.Add(directive);
                }
                else
                {
                    _first.Add(new DirectivePart(directive));
                }

                Append("");
                return line;
            }

            EndCode(line);
            if (DirectiveTable.IsCSharp(directive.Name))
            {
                BeginCode(line + 1);
                return line;
            }

            if (!beginsText(directive.Name))
            {
                _parts.Add(new DirectivePart(directive));
                BeginCode(line + 1);
                return line;
            }

            var end = EndOfText(line + 1);
            _parts.Add(new TextPart(directive, string.Join('\n', _lines[(line + 1)..end])));
            BeginCode(end);
            return end - 1;
        }

        private int EndOfText(int line)
        {
            while (line < _lines.Length && !EndsText(_lines[line]))
            {
                line++;
            }

            return line;
        }

        private bool EndsText(string line) =>
            DirectiveLine.Parse(line, 0) is { } directive && (DirectiveTable.IsCSharp(directive.Name) || beginsText(directive.Name));

        private void Append(string line)
        {
            _hasCode |= !string.IsNullOrWhiteSpace(line);
            _code.Append(line).Append('\n');
        }

        private void BeginCode(int line)
        {
            _code.Clear();
            _code.Append('\n', line);
            _start = _code.Length;
            _hasCode = false;
        }

        private void EndCode(int line)
        {
            _ = line;
            if (_hasCode)
            {
                _parts.Add(new CodePart(_code.ToString()));
            }
        }

        // The compiler's own lexer says whether the line begins outside strings and comments.
        private bool IsCode(string line)
        {
            var before = _code.ToString(_start, _code.Length - _start);
            var position = before.Length + line.Length - line.TrimStart().Length;
            var root = CSharpSyntaxTree.ParseText(before + line.Replace("#!", "#pragma ", StringComparison.Ordinal), SubmissionCompiler.ParseOptions).GetRoot();
            var trivia = root.FindTrivia(position);
            return trivia.IsDirective || trivia.IsKind(SyntaxKind.SkippedTokensTrivia)
                || root.FindToken(position).SpanStart == position;
        }
    }
}
