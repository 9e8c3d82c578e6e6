namespace ResearchKit.Scripting;

/// <summary>The directives and magics that there are.</summary>
internal sealed class DirectiveTable(SessionCore session)
{
    private static readonly CellResult Nothing = new CellSucceeded(null);

    /// <summary>Whether a magic begins a text in another language.</summary>
    public static bool BeginsText(string name) => name is "#!html" or "#!markdown" or "#!javascript" or "#!js" or "#!mermaid";

    public async Task<CellResult> RunAsync(Directive directive, string text, CancellationToken interrupt)
    {
        switch (directive.Name)
        {
            case "#r":
                await session.Packages.ReferenceAsync(directive.Argument).ConfigureAwait(false);
                return Nothing;
            case "#load":
                return await LoadAsync(directive.Argument, interrupt).ConfigureAwait(false);
            case "#!html":
                session.Context.Display(MimeBundle.OfHtml(text, text), []);
                return Nothing;
            case "#!markdown":
                session.Context.Display(new MimeBundle([new MimeData(MimeTypes.Markdown, text), new MimeData(MimeTypes.Plain, text)]), []);
                return Nothing;
            default:
                throw new DirectiveException($"Unknown directive: {directive.Name}");
        }
    }

    private async Task<CellResult> LoadAsync(string file, CancellationToken interrupt)
    {
        var path = Path.GetFullPath(file, session.Options.WorkingDirectory ?? Environment.CurrentDirectory);
        return File.Exists(path)
            ? await session.RunAsync(new Cell(await File.ReadAllTextAsync(path, interrupt).ConfigureAwait(false), file), interrupt).ConfigureAwait(false)
            : throw new DirectiveException($"The file “{file}” was not found.");
    }
}
