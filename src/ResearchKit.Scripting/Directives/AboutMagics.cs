using System.Net;
using System.Runtime.InteropServices;
using Microsoft.CodeAnalysis.CSharp;

namespace ResearchKit.Scripting;

/// <summary><c>#!who</c>, <c>#!whos</c>, <c>#!lsmagic</c> and <c>#!about</c>: what there is.</summary>
internal sealed class AboutMagics(SessionCore session, Func<IEnumerable<Magic>> magics)
{
    public Task Who() => Show(ValueFormatting.Format(new VariableNames([.. session.Variables.All()])));

    public Task Whos() => Show(ValueFormatting.Format(new VariableValues([.. session.Variables.All()])));

    public Task Magics() => Show(Table(
        ["Magic", "What it does"],
        magics().OrderBy(magic => magic.Name, StringComparer.Ordinal).Select(magic => new string?[] { magic.Name, magic.Summary })));

    public Task About()
    {
        var compiler = typeof(CSharpCompilation).Assembly.GetName().Version;
        string[] lines =
        [
            $"ResearchKit C# {typeof(AboutMagics).Assembly.GetName().Version?.ToString(3)}",
            $"C# {CSharpSession.LanguageVersion}, Roslyn {compiler?.ToString(3)}",
            RuntimeInformation.FrameworkDescription,
        ];
        return Show(MimeBundle.OfHtml($"<p>{string.Join("<br>", lines.Select(WebUtility.HtmlEncode))}</p>", string.Join('\n', lines)));
    }

    private static MimeBundle Table(string[] headings, IEnumerable<string?[]> rows)
    {
        var all = rows.ToArray();
        return new ValueTable([.. headings.Select(heading => new ValueColumn(heading, "", false))], all, all.Length).ToBundle();
    }

    private Task Show(MimeBundle bundle)
    {
        session.Context.Display(bundle, []);
        return Task.CompletedTask;
    }
}
