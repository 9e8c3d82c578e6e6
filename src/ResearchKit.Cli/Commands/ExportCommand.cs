using System.CommandLine;
using System.Text;
using ResearchKit.Cli.Provenance;

namespace ResearchKit.Cli.Commands;

/// <summary><c>researchkit export</c>: a data package described for other programs.</summary>
internal static class ExportCommand
{
    private const string Csvw = "csvw";

    /// <summary>The verb.</summary>
    public static Command Create(CliContext context)
    {
        var path = new Argument<string?>("path") { Description = "A folder with a datapackage.json, or such a file; the nearest data/datapackage.json when left out.", Arity = ArgumentArity.ZeroOrOne };
        var form = new Option<string>("--as") { Description = "csvw: CSV on the Web; v1, v2: a datapackage.json of that version.", DefaultValueFactory = _ => Csvw };
        form.AcceptOnlyFromAmong(Csvw, "v1", "v2");
        var output = new Option<string?>("--output", "-o") { Description = "The file to write; printed when left out." };
        var command = new Command("export", "Describe a data package for other programs: as CSV on the Web, or in either version of Data Package.") { path, form, output };
        command.SetAction(parsed => Run(context, parsed.GetValue(path), parsed.GetValue(form)!, parsed.GetValue(output)));
        return command;
    }

    private static int Run(CliContext context, string? path, string form, string? output)
    {
        try
        {
            var package = DataPackage.Open(path is null ? null : context.FullPath(path));
            var text = form == Csvw ? package.ToCsvw() : package.ToJson(form == "v1" ? PackageStandard.V1 : PackageStandard.V2);
            if (output is null)
            {
                context.Out.Write(text);
            }
            else
            {
                WholeFile.Write(context.FullPath(output), Encoding.UTF8.GetBytes(text));
                context.Out.WriteLine($"Written to {output}.");
            }

            return ExitCodes.Ok;
        }
        catch (FileNotFoundException e)
        {
            throw new CliException(ExitCodes.Usage, e.Message);
        }
        catch (InvalidPackageException e)
        {
            throw new CliException(ExitCodes.Failed, e.Message);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CliException(ExitCodes.File, e.Message);
        }
    }
}
