using System.Globalization;

namespace ResearchKit.Scripting;

/// <summary><c>#!import</c> and <c>#load</c>: runs another file's code in this session.</summary>
internal sealed class ImportMagic(SessionCore session)
{
    /// <summary>Whether the value that the file's code ends in is shown.</summary>
    public bool ShowsValues { get; init; } = true;

    public async Task RunAsync(string argument, CancellationToken interrupt)
    {
        foreach (var cell in await ReadAsync(argument, interrupt).ConfigureAwait(false))
        {
            if (session.Others.Find(cell.Language) is { } advice)
            {
                session.Context.Channel.Write(OutputStream.Error, $"{cell.Name}: {advice}\n");
                continue;
            }

            var result = await session.RunAsync(cell.ToCell(), interrupt).ConfigureAwait(false);
            if (result is CellFailed failed)
            {
                throw new FailedImportException(failed);
            }

            if (ShowsValues && result is CellSucceeded { Value: { } value })
            {
                session.Context.ShowResult(value);
            }
        }
    }

    /// <summary>The cells of a file.</summary>
    /// <exception cref="DirectiveException">There is no such file, or it is of a kind that cannot be read.</exception>
    public async Task<IEnumerable<ImportedCell>> ReadAsync(string argument, CancellationToken interrupt)
    {
        var file = argument.Trim('"');
        var path = session.PathOf(file);
        if (!File.Exists(path))
        {
            throw new DirectiveException($"The file “{file}” was not found.");
        }

        return Path.GetExtension(file).ToLowerInvariant() switch
        {
            ".ipynb" or ".dib" when session.Options.ReadNotebook is { } read => CellsOf(file, path, read),
            ".cs" or ".csx" => [new ImportedCell("csharp", await File.ReadAllTextAsync(path, interrupt).ConfigureAwait(false), file)],
            var other => throw new DirectiveException($"A file of kind “{other}” cannot be imported: .ipynb, .dib, .cs and .csx can."),
        };
    }

    private static IEnumerable<ImportedCell> CellsOf(string file, string path, Func<string, IReadOnlyList<ForeignCell>> read)
    {
        try
        {
            return read(path).Select((cell, index) => new ImportedCell(cell.Language, cell.Source, Name(file, index))).Where(cell => cell.Code.Length > 0);
        }
        catch (InvalidDataException wrong)
        {
            throw new DirectiveException(wrong.Message);
        }
    }

    private static string Name(string file, int index) =>
        string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(file)}, cell {index + 1}");
}
