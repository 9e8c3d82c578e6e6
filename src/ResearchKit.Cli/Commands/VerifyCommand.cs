using System.CommandLine;
using ResearchKit.Cli.Verifying;
using ResearchKit.Notebooks;

namespace ResearchKit.Cli.Commands;

/// <summary><c>researchkit verify</c>: rerun notebooks and compare with what is committed.</summary>
internal static class VerifyCommand
{
    private static readonly Argument<string[]> Paths = new("paths")
    {
        Description = "Notebooks, or folders of them; the nearest notebooks/ when left out.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private static readonly Option<string?> Kernel = new("--kernel")
    {
        Description = "Another installed kernel; says which differences come from it, by running the notebook's own as well.",
        HelpName = "NAME",
    };

    private static readonly Option<string?> Jobs = new("--jobs", "-j")
    {
        Description = "How many notebooks run side by side; as many as there are processors when left out.",
        HelpName = "N",
    };

    private static readonly Option<string?> Timeout = new("--timeout") { Description = "Seconds that one cell may take; no limit when left out.", HelpName = "S" };
    private static readonly Option<string?> Json = new("--json") { Description = "Write the report as JSON.", HelpName = "FILE" };
    private static readonly Option<string?> JUnit = new("--junit") { Description = "Write the report as JUnit's XML: a suite a notebook, a test a cell.", HelpName = "FILE" };
    private static readonly Option<string?> Html = new("--html") { Description = "Write the report as one page of HTML.", HelpName = "FILE" };

    private static readonly Option<bool> Changed = new("--changed")
    {
        Description = "Run only notebooks that were not the same last time, or whose code, data, packages, library or options have changed since.",
    };

    private static readonly Option<bool> Reorder = new("--reorder")
    {
        Description = "Run each once more in the order furthest from its own that its code allows, to find state that the code does not show.",
    };

    private static readonly Option<bool> ReuseCached = new("--reuse-cached")
    {
        Description = "Take what earlier runs here have kept of cells tagged 'cache', where nothing under them has changed, instead of rerunning these.",
    };

    private static readonly Option<string?> Tolerance = new("--tolerance")
    {
        Description = "How far numbers may lie apart: exact, or bounds such as 1e-9 (relative, the default), 4ulp, abs1e-12, with commas between.",
        HelpName = "T",
    };

    private static readonly Option<string?> Svg = new("--svg") { Description = "Compare SVG images by structure, which is the default, or by bytes.", HelpName = "structure|bytes" };

    private static readonly Option<string?> Sanitize = new("--sanitize")
    {
        Description = "A file of expressions whose matches are replaced on both sides first: sections of 'regex: …' and 'replace: …', as for nbval.",
        HelpName = "FILE",
    };

    /// <summary>The verb.</summary>
    public static Command Create(CliContext context)
    {
        var command = new Command("verify", "Rerun notebooks from clean kernels and compare, output by output, with what is committed. Changes no notebook.")
        {
            Paths, Kernel, Jobs, Timeout, Json, JUnit, Html, Changed, Reorder, ReuseCached, Tolerance, Svg, Sanitize,
        };
        command.SetAction((parsed, stop) => new VerifyVerb(context, Request(parsed, context)).RunAsync(stop));
        return command;
    }

    private static VerifyRequest Request(ParseResult parsed, CliContext context) => new(
        [.. (parsed.GetValue(Paths) ?? []).Select(path => OptionValue.Path(path, "verify"))],
        parsed.GetValue(Kernel),
        OptionValue.Jobs(parsed.GetValue(Jobs)),
        OptionValue.Seconds(parsed.GetValue(Timeout), "--timeout"),
        new() { Tolerance = ToleranceOf(parsed.GetValue(Tolerance)), Svg = SvgOf(parsed.GetValue(Svg)), Sanitisers = SanitisersOf(parsed.GetValue(Sanitize), context) },
        parsed.GetValue(Changed),
        parsed.GetValue(Reorder),
        parsed.GetValue(ReuseCached),
        new(parsed.GetValue(Json), parsed.GetValue(JUnit), parsed.GetValue(Html)));

    private static Tolerance ToleranceOf(string? text) => text is null ? Notebooks.Tolerance.Default : Notebooks.Tolerance.Parse(text)
        ?? throw new CliException(ExitCodes.Usage, $"--tolerance is '{text}', and must be 'exact' or bounds such as 1e-9, 4ulp or abs1e-12, with commas between.");

    private static SvgComparison SvgOf(string? text) => text switch
    {
        null or "structure" => SvgComparison.Structure,
        "bytes" => SvgComparison.Bytes,
        _ => throw new CliException(ExitCodes.Usage, $"--svg is '{text}', and must be structure or bytes."),
    };

    private static Sanitisers SanitisersOf(string? file, CliContext context)
    {
        try
        {
            return file is null ? Sanitisers.None : Sanitisers.Parse(File.ReadAllText(context.FullPath(file)), file);
        }
        catch (SanitiserException e)
        {
            throw new CliException(ExitCodes.Usage, e.Message);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CliException(e is FileNotFoundException or DirectoryNotFoundException ? ExitCodes.Usage : ExitCodes.File, $"{file}: {e.Message}");
        }
    }
}
