using System.Xml.Linq;

namespace ResearchKit.Cli.Tests.Repository;

/// <summary>Who may know whom, as the design has it.</summary>
public class ProjectReferencesTests
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["ResearchKit"] = [],
        ["ResearchKit.Scripting"] = [],
        ["ResearchKit.Jupyter"] = [],
        ["ResearchKit.Storage"] = ["ResearchKit"],
        ["ResearchKit.Notebooks"] = ["ResearchKit.Jupyter"],
        ["ResearchKit.Cli"] =
        [
            "ResearchKit", "ResearchKit.Jupyter", "ResearchKit.Notebooks", "ResearchKit.Scripting", "ResearchKit.Storage",
        ],
    };

    public static TheoryData<string> Projects() =>
        [.. Directory.GetDirectories(Checkout.PathOf("src")).Select(folder => Path.GetFileName(folder)!)];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_references_only_those_that_it_may_know(string project)
    {
        Assert.True(Allowed.ContainsKey(project), $"{project} has no place in the house: give it one here and in the design.");
        Assert.Empty(References(project).Except(Allowed[project]));
    }

    [Fact]
    public void Each_project_has_a_test_project_of_its_own() =>
        Assert.All(
            Projects(),
            project => Assert.True(File.Exists(Checkout.PathOf("tests", $"{project.Data}.Tests", $"{project.Data}.Tests.csproj"))));

    [Fact]
    public void The_engine_takes_none_of_the_packages_that_a_notebook_brings()
    {
        string[] notebookPackages = ["Plotly.NET", "Deedle", "Microsoft.Data.Analysis", "FSharp.Core", "Newtonsoft.Json"];
        string[] engine = ["ResearchKit.Scripting", "ResearchKit.Jupyter", "ResearchKit.Notebooks"];
        Assert.All(engine, project => Assert.Empty(Included(project, "PackageReference").Intersect(notebookPackages)));
    }

    private static IEnumerable<string> References(string project) =>
        Included(project, "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path.Replace('\\', '/')));

    private static IEnumerable<string> Included(string project, string item) =>
        XDocument.Load(Checkout.PathOf("src", project, $"{project}.csproj"))
            .Descendants(item)
            .Select(element => (string)element.Attribute("Include")!);
}
