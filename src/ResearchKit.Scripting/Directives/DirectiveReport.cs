namespace ResearchKit.Scripting;

/// <summary>Tells what was wrong with a directive, and where it stands.</summary>
internal static class DirectiveReport
{
    public static CellError From(DirectiveException wrong, string cell, int line) => new(
        CellErrorKind.Directive,
        "DirectiveError",
        wrong.Message,
        [FormattableString.Invariant($"{cell}, line {line}: {wrong.Message}")]);
}
