using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ResearchKit.Cli.Tests.Repository;

/// <summary>How much a shipped notebook says, and in how little code: cells that can be read at a glance, and prose that does not drown them.</summary>
/// <remarks>Lines of code are those that are not blank. Prose is all Markdown but comments and lists of references.</remarks>
public partial class NotebookDensityTests
{
    private const int LongestCell = 20;
    private const int MedianCell = 5;
    private const double FewestWords = 5;
    private const double MostWords = 10;
    private const double FewestWordsInLessons = 15;

    public static TheoryData<string> Notebooks() =>
    [
        .. Directory.EnumerateFiles(Checkout.PathOf("notebooks"), "*.ipynb", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Checkout.Root, file))
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Notebooks))]
    public void Cells_of_code_are_short(string notebook)
    {
        var lines = Cells(notebook, "code").Select(Lines).Order().ToList();
        Assert.InRange(lines[^1], 1, LongestCell);
        Assert.InRange(lines[lines.Count / 2], 1, MedianCell);
    }

    [Theory]
    [MemberData(nameof(Notebooks))]
    public void Prose_is_five_to_ten_words_a_line_of_code_and_in_lessons_fifteen_and_more(string notebook)
    {
        var density = Words(Cells(notebook, "markdown")) / (double)Cells(notebook, "code").Sum(Lines);
        if (notebook.Contains("lessons", StringComparison.Ordinal))
        {
            Assert.True(density >= FewestWordsInLessons, $"{density:0.0} words a line");
        }
        else
        {
            Assert.InRange(density, FewestWords, MostWords);
        }
    }

    private static int Lines(string code) => code.Split('\n').Count(line => !string.IsNullOrWhiteSpace(line));

    private static int Words(IEnumerable<string> prose) =>
        Word().Count(References().Replace(Comment().Replace(string.Join("\n\n", prose), ""), ""));

    private static IEnumerable<string> Cells(string notebook, string kind) =>
        from cell in JsonNode.Parse(File.ReadAllText(Checkout.PathOf(notebook)))!["cells"]!.AsArray()
        where (string?)cell!["cell_type"] == kind
        select cell["source"] is JsonArray lines ? string.Concat(lines.Select(line => (string?)line)) : (string?)cell["source"] ?? "";

    [GeneratedRegex(@"(?s)<!--.*?-->")]
    private static partial Regex Comment();

    /// <summary>A section of references, up to the next heading.</summary>
    [GeneratedRegex(@"(?ms)^#+ References\s*$.*?(?=^#|\z)")]
    private static partial Regex References();

    /// <summary>What stands between spaces and has a letter or a digit in it.</summary>
    [GeneratedRegex(@"\S*\w\S*")]
    private static partial Regex Word();
}
