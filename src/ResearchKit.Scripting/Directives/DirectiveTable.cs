namespace ResearchKit.Scripting;

/// <summary>The directives and magics that there are, and the way from a line to what it does.</summary>
internal sealed class DirectiveTable
{
    private static readonly Dictionary<string, string> Texts = new(StringComparer.OrdinalIgnoreCase)
    {
        ["#!html"] = MimeTypes.Html,
        ["#!markdown"] = MimeTypes.Markdown,
        ["#!javascript"] = MimeTypes.JavaScript,
        ["#!js"] = MimeTypes.JavaScript,
        ["#!mermaid"] = MimeTypes.Mermaid,
    };

    private readonly Dictionary<string, Magic> _magics;
    private readonly OtherLanguages _others;

    /// <summary>The languages whose texts are shown.</summary>
    public static IEnumerable<string> TextLanguages => Texts.Keys.Where(magic => magic != "#!js").Select(magic => magic[2..]);

    public DirectiveTable(SessionCore session)
    {
        var values = new ValueMagics(session);
        var sql = new SqlMagic(session);
        var about = new AboutMagics(session, () => _magics!.Values);
        Magic[] all =
        [
            new("#r", "References a package, an assembly or a project: #r \"nuget: Id, version\", #r \"path.dll\", #r \"path.csproj\"", (line, _, stop) => session.Files.ReferenceAsync(line.Argument, stop)),
            new("#i", "Adds a source of packages: #i \"nuget: source\"", (line, _, stop) => session.Packages.ReferenceAsync([line], tells: true, stop)),
            new("#load", "Runs a file of C#, its value unseen", (line, _, stop) => new ImportMagic(session) { ShowsValues = false }.RunAsync(line.Argument, stop)),
            new("#!import", "Runs a notebook (.ipynb, .dib) or a file of C# (.cs, .csx)", (line, _, stop) => new ImportMagic(session).RunAsync(line.Argument, stop)),
            new("#!csharp", "Goes on in C#", Nothing),
            new("#!c#", "Goes on in C#", Nothing),
            new("#!time", "Tells how long the cell took", (_, _, _) => session.StartClock()),
            new("#!who", "Names the variables", (_, _, _) => about.Who()),
            new("#!whos", "Names the variables with their types and values", (_, _, _) => about.Whos()),
            new("#!lsmagic", "Lists the magics", (_, _, _) => about.Magics()),
            new("#!about", "Tells what runs the notebook", (_, _, _) => about.About()),
            new("#!value", "Keeps the cell's text under a name: #!value --name NAME [--from-file FILE | --from-url URL | --from-value VALUE] [--mime-type TYPE]", (line, text, stop) => values.KeepAsync(line, text, stop)),
            new("#!set", "Sets a variable: #!set --name NAME --value VALUE, @input:PROMPT, @password:PROMPT or @KERNEL:NAME", (line, _, stop) => values.SetAsync(line, stop)),
            new("#!share", "Makes a value a variable: #!share --from KERNEL NAME [--as NEW]", (line, _, stop) => values.ShareAsync(line, stop)),
            new("#!sql", "Asks frames, sequences and files in SQL: #!sql [--name RESULT], $name for a variable's value", (line, text, stop) => sql.RunAsync(line, text, stop)),
            .. Texts.Select(text => new Magic(text.Key, $"Shows the cell's text as {text.Value}", (_, content, _) => Show(session, text.Value, content))),
        ];
        _others = session.Others;
        _magics = all.ToDictionary(magic => magic.Name, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Whether a magic goes back to C#.</summary>
    public static bool IsCSharp(string name) => name.ToLowerInvariant() is "#!csharp" or "#!c#";

    /// <summary>Whether a magic begins a text in another language.</summary>
    public static bool BeginsText(string name) => Texts.ContainsKey(name) || name.ToLowerInvariant() is "#!value" or "#!sql";

    /// <summary>All of them.</summary>
    public IEnumerable<Magic> All => _magics.Values;

    /// <summary>Carries a line out.</summary>
    /// <exception cref="DirectiveException">It is unknown, or wrong, or fails.</exception>
    public async Task<CellResult> RunAsync(Directive directive, string text, CancellationToken interrupt)
    {
        if (!_magics.TryGetValue(directive.Name, out var magic))
        {
            throw new DirectiveException(_others.Find(directive) ?? Unknown(directive.Name));
        }

        await magic.Run(directive, text, interrupt).ConfigureAwait(false);
        return new CellSucceeded(null);
    }

    private string Unknown(string name) =>
        $"There is no {name}. Did you mean {NearestName.To(name, _magics.Keys)}? #!lsmagic lists all.";

    private static Task Nothing(Directive directive, string text, CancellationToken interrupt) => Task.CompletedTask;

    private static Task Show(SessionCore session, string mimeType, string text)
    {
        session.Context.Display(
            mimeType switch
            {
                MimeTypes.JavaScript => Script(JavaScriptCell.Expand(text, name => ValueOf(session, name))),
                MimeTypes.Markdown => new MimeBundle([new(MimeTypes.Html, MarkdownText.ToHtml(text)), new(mimeType, text), new(MimeTypes.Plain, text)]),
                MimeTypes.Mermaid => new MimeBundle([new(mimeType, text), new(MimeTypes.Markdown, $"```mermaid\n{text}\n```"), new(MimeTypes.Plain, text)]),
                _ => MimeBundle.OfHtml(text.Trim(), text.Trim()),
            },
            []);
        return Task.CompletedTask;
    }

    private static MimeBundle Script(string text) => MimeBundle.OfHtml($"<script type=\"text/javascript\">{text}</script>", text);

    private static object? ValueOf(SessionCore session, string name) =>
        session.Variables.Find(name) is { } variable ? variable.Value : throw new DirectiveException($"There is no value “{name}” in “csharp”.");
}
