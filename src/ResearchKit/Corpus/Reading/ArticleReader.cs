using System.Text.RegularExpressions;

namespace ResearchKit;

/// <summary>Reads one article from its file: YAML front matter, then the text, paragraphs apart by blank lines.</summary>
internal static partial class ArticleReader
{
    private static readonly string[] Known =
        ["id", "kind", "title", "publisher", "published", "url", "language", "licence", "source_id"];

    /// <summary>The article; null where it has faults, all of which are reported.</summary>
    /// <param name="file">The file's path, relative to the data package; its name without <c>.md</c> is the article's id.</param>
    /// <param name="bytes">The file's content.</param>
    /// <param name="report">Where faults go.</param>
    public static Article? Read(string file, ReadOnlySpan<byte> bytes, Action<RowError> report)
    {
        if (Utf8File.Decode(file, bytes, report) is not { } content || FrontMatter.Split(file, content, report) is not var (yaml, text))
        {
            return null;
        }

        const int FirstLine = 2;
        if ((FlatYaml.Read(yaml, FirstLine) ?? YamlMapping.Read(file, yaml, FirstLine, report)) is not { } fields)
        {
            return null;
        }

        var sheet = new ArticleSheet(file, fields, report);
        var article = Build(sheet, Path.GetFileNameWithoutExtension(file), text);
        return sheet.HasFaults ? null : article;
    }

    private static Article Build(ArticleSheet sheet, string fileName, string text)
    {
        var id = sheet.Required("id", value => CheckId(value, fileName));
        var article = new Article
        {
            Id = id,
            Kind = sheet.Required("kind", CheckKind),
            Title = sheet.Required("title", _ => null),
            Publisher = sheet.Optional("publisher", _ => null),
            Published = sheet.Optional("published", CheckDate) is { } date ? EdtfDate.Parse(date) : null,
            Url = sheet.Optional("url", CheckUrl),
            Language = sheet.Required("language", CheckLanguage),
            Licence = sheet.Optional("licence", _ => null),
            SourceId = sheet.Optional("source_id", _ => null),
            Passages = ParagraphSplitter.Split(id, text),
        };
        sheet.CheckNames(Known);
        if (article.Passages.Count == 0)
        {
            sheet.Report(0, null, null, "has no text after its front matter");
        }

        return article;
    }

    private static string? CheckId(string id, string fileName) =>
        !Slug().IsMatch(id) ? "is no id: lower-case letters, digits and hyphens only"
        : id != fileName ? $"is not the file's name, '{fileName}'"
        : null;

    private static string? CheckKind(string kind) =>
        ArticleKinds.All.Contains(kind) ? null : $"is no kind of text; the kinds are {string.Join(", ", ArticleKinds.All)}";

    private static string? CheckDate(string date) => EdtfDate.TryParse(date, out _, out var reason) ? null : $"is no EDTF date: {reason}";

    private static string? CheckUrl(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
            ? null
            : "is no address of a web page";

    private static string? CheckLanguage(string language) =>
        LanguageTag().IsMatch(language) ? null : "is no language tag (BCP 47), such as 'en'";

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.CultureInvariant)]
    private static partial Regex Slug();

    [GeneratedRegex("^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$", RegexOptions.CultureInvariant)]
    private static partial Regex LanguageTag();
}
