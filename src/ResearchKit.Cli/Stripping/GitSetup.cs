using System.Text;
using ResearchKit.Notebooks;

namespace ResearchKit.Cli.Stripping;

/// <summary>Sets git up for notebooks: in the configuration of one clone, where paths of the machine belong.</summary>
/// <param name="context">The world outside.</param>
internal sealed class GitSetup(CliContext context)
{
    private const string Pattern = "*.ipynb";
    private static readonly string[] Settings = ["diff.researchkit.textconv", "diff.researchkit.cachetextconv", "filter.researchkit.clean", "filter.researchkit.smudge"];

    private readonly GitRepository _git = new(context.CurrentDirectory);

    /// <summary>Sets it up.</summary>
    /// <param name="strip">Whether notebooks are stripped as they are committed.</param>
    public int Install(bool strip)
    {
        Clear();
        _git.Run("config", Settings[0], $"{Program()} diff-text");
        _git.Run("config", Settings[1], "true");
        if (strip)
        {
            _git.Run("config", Settings[2], $"{Program()} strip -");
            _git.Run("config", Settings[3], "cat");
        }

        var attributes = $"{Pattern} diff=researchkit{(strip ? " filter=researchkit" : "")}";
        WriteAttributes([.. OtherAttributes(), attributes]);
        context.Out.WriteLine($"git diff and git log -p now show notebooks as text{(strip ? ", and git add takes their outputs out" : "")}.");
        if (strip)
        {
            context.Out.WriteLine("A notebook that is committed so has no outputs, and 'verify' nothing to compare with: not for a repository whose results are committed. 'researchkit git uninstall' undoes it; outputs that are committed stay until their notebook is added again.");
        }

        context.Out.WriteLine($"Set up for this clone: '{attributes}' in {_git.AttributesFile}. To set it for everyone, put that line into .gitattributes.");
        return ExitCodes.Ok;
    }

    /// <summary>Undoes it.</summary>
    public int Uninstall()
    {
        Clear();
        WriteAttributes(OtherAttributes());
        context.Out.WriteLine("git treats notebooks as any other file again.");
        return ExitCodes.Ok;
    }

    private void Clear()
    {
        foreach (var setting in Settings.Where(_git.Has))
            _git.Run("config", "--unset-all", setting);
    }

    private List<string> OtherAttributes() => File.Exists(_git.AttributesFile)
        ? [.. File.ReadAllLines(_git.AttributesFile).Where(line => !line.Contains("=researchkit", StringComparison.Ordinal))]
        : [];

    private void WriteAttributes(IReadOnlyList<string> lines)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_git.AttributesFile)!);
        WholeFile.Write(_git.AttributesFile, Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => line + "\n"))));
    }

    /// <summary>How a shell starts this program.</summary>
    private string Program() => string.Join(' ', context.OwnKernel.Argv.SkipLast(3).Select(Quoted));

    private static string Quoted(string word) => $"'{word.Replace("'", @"'\''", StringComparison.Ordinal)}'";
}
