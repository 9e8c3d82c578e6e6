using System.CommandLine;
using System.Text;
using ResearchKit.Notebooks;

namespace ResearchKit.Cli.Commands;

/// <summary><c>researchkit diff-text</c>: a notebook as text, for git to compare.</summary>
internal static class DiffTextCommand
{
    /// <summary>The verb.</summary>
    public static Command Create(CliContext context)
    {
        var file = new Argument<string>("file") { Description = "A notebook. A file that is none is written as it is." };
        var command = new Command("diff-text", "Write a notebook as plain text, for git diff: see git install.") { file };
        command.SetAction(parsed => Write(Text(context.FullPath(parsed.GetValue(file)!)), context));
        return command;
    }

    /// <summary>Git reads bytes, whatever encoding a terminal would have.</summary>
    private static void Write(string text, CliContext context)
    {
        using var output = context.OpenOutput();
        output.Write(Encoding.UTF8.GetBytes(text));
    }

    /// <summary>A version with a fault in it, an unresolved merge for example, must not keep git from comparing.</summary>
    private static string Text(string path)
    {
        try
        {
            var bytes = File.ReadAllBytes(path);
            try
            {
                return NotebookText.Of(Notebook.Parse(bytes, path));
            }
            catch (InvalidNotebookException)
            {
                return Encoding.UTF8.GetString(bytes);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CliException(e is FileNotFoundException or DirectoryNotFoundException ? ExitCodes.Usage : ExitCodes.File, e.Message);
        }
    }
}
