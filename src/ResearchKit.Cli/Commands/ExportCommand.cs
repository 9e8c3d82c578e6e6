using System.CommandLine;
using System.Text;
using ResearchKit.Cli.Running;
using ResearchKit.Notebooks;

namespace ResearchKit.Cli.Commands;

/// <summary><c>researchkit export</c>: a data package described, or its rows given, for other programs.</summary>
internal static class ExportCommand
{
    private const string Csvw = "csvw";
    private const int ShownIds = 3;

    /// <summary>The verb.</summary>
    public static Command Create(CliContext context)
    {
        var path = new Argument<string?>("path") { Description = "A folder with a datapackage.json, or such a file; the nearest data/datapackage.json when left out.", Arity = ArgumentArity.ZeroOrOne };
        var form = new Option<string>("--as") { Description = $"csvw: CSV on the Web; v1, v2: a datapackage.json of that version; {StudyForms.Description}.", DefaultValueFactory = _ => Csvw };
        form.AcceptOnlyFromAmong([Csvw, "v1", "v2", .. StudyForms.All.Keys]);
        var output = new Option<string?>("--output", "-o") { Description = "The file to write; printed when left out." };
        var command = new Command("export", "Give a study to other programs: its descriptor as CSV on the Web or in either version of Data Package, or its rows in their formats.") { path, form, output };
        command.SetAction(parsed => Run(context, parsed.GetValue(path), parsed.GetValue(form)!, parsed.GetValue(output)));
        return command;
    }

    private static int Run(CliContext context, string? path, string form, string? output)
    {
        try
        {
            var text = StudyForms.All.TryGetValue(form, out var rows) ? Rows(context, path, rows.Make) : Descriptor(context, path, form);
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
        catch (Exception e) when (e is InvalidPackageException or InvalidStudyException)
        {
            throw new CliException(ExitCodes.Failed, e.Message);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CliException(ExitCodes.File, e.Message);
        }
    }

    private static string Descriptor(CliContext context, string? path, string form)
    {
        var package = DataPackage.Open(path is null ? null : context.FullPath(path));
        return form == Csvw ? package.ToCsvw() : package.ToJson(form == "v1" ? PackageStandard.V1 : PackageStandard.V2);
    }

    // What the format cannot hold goes to the error stream, so that the text stays whole where it is printed.
    private static string Rows(CliContext context, string? path, Func<Study, Exported> make)
    {
        var exported = make(Study.Open(path is null ? null : context.FullPath(path)));
        foreach (var reason in exported.LeftOut.GroupBy(left => left.Reason))
        {
            var ids = reason.Select(left => left.Id).Distinct().ToList();
            var shown = string.Join(", ", ids.Take(ShownIds));
            context.Error.WriteLine(ids.Count <= ShownIds
                ? $"left out: {shown}: {reason.Key}"
                : $"left out: {OutcomeWords.Count(ids.Count, "row")} ({shown} and others): {reason.Key}");
        }

        return exported.Text;
    }
}
