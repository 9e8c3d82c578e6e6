namespace ResearchKit.Scripting;

/// <summary>
/// Has the compiler's code loaded before the first cell comes, and what values are shown with beside it, on another processor.
/// Once in a process; it takes most of the time from its start to the first result.
/// </summary>
internal static class WarmUp
{
    private static readonly Lazy<Task> Work = new(() => Task.WhenAll(Task.Run(Compile), Task.Run(() => ValueFormatting.Format(2))));

    /// <summary>Begins, unless it has begun.</summary>
    /// <returns>Done when it is.</returns>
    public static Task Begin() => Work.Value;

    private static void Compile()
    {
        var compiler = new SubmissionCompiler(DefaultUsings.All);
        var first = compiler.CreateBase(new NotebookReferences().New);
        compiler.Compile(new SubmissionSource("1+1", ""), 2, first, [], CancellationToken.None);
    }
}
