namespace ResearchKit.Scripting;

/// <summary>
/// Has the compiler's code loaded before the first cell comes, and what values are shown with beside it, on another processor.
/// Once in a process; it takes most of the time from its start to the first result.
/// </summary>
internal static class WarmUp
{
    // What the first cells of notebooks are made of, and 1+1 is not: extension methods, lambdas, types to be inferred, variables.
    private const string Query = "var squares = Enumerable.Range(1, 9).Where(i => i > 2).Select(i => i * i).ToList(); squares.Count";

    private const string Reference = "#r \"nuget: Package, 1.0.0\"";

    private static readonly Lazy<Task> Work = new(Start);

    /// <summary>Begins, unless it has begun.</summary>
    /// <returns>Done when a cell can be run. What only quickens the cells after the first may go on, on the other processor.</returns>
    public static Task Begin() => Work.Value;

    // The query comes beside the compiler's first work, not after it: a second cell would come meanwhile, and do the same over again.
    private static Task Start()
    {
        var showing = Task.Run(() => ValueFormatting.Format(2));
        _ = showing.ContinueWith(_ => Further(), CancellationToken.None, TaskContinuationOptions.OnlyOnRanToCompletion, TaskScheduler.Default);
        return Task.WhenAll(Task.Run(() => Compile("1+1")), showing);
    }

    private static void Further()
    {
        Compile(Query);
        AskForPackage();
    }

    private static void Compile(string code)
    {
        var compiler = new SubmissionCompiler(DefaultUsings.All);
        var first = compiler.CreateBase(new NotebookReferences().New);
        compiler.Compile(new SubmissionSource(code, ""), 2, first, [], CancellationToken.None);
    }

    // What a package takes that was resolved before.
    private static void AskForPackage()
    {
        var packages = (PackagesPart)new CellParser(DirectiveTable.BeginsText).Parse(Reference)[0];
        var request = PackageDirectives.Request(packages.Directives[0].Argument);
        var question = ResolutionQuestion.Of([request], [], new CSharpSessionOptions(), AppContext.BaseDirectory, []);
        new EarlierResolutions(AppContext.BaseDirectory).Find(question!);
        ResolutionReader.Read("""[{"Id":"Package","Version":"1.0.0","Assets":{"Assemblies":[],"NativeDirectories":[]},"Folder":null,"Extension":null,"Sha512":null}]"""u8.ToArray());
    }
}
