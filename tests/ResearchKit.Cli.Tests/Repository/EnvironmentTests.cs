using System.Xml.Linq;

namespace ResearchKit.Cli.Tests.Repository;

/// <summary>environment.md says what Directory.Packages.props says.</summary>
public class EnvironmentTests
{
    private static readonly string Environment = File.ReadAllText(Checkout.PathOf("environment.md"));

    public static TheoryData<string, string> Packages()
    {
        var packages = new TheoryData<string, string>();
        foreach (var package in XDocument.Load(Checkout.PathOf("Directory.Packages.props")).Descendants("PackageVersion"))
        {
            packages.Add((string)package.Attribute("Include")!, (string)package.Attribute("Version")!);
        }

        return packages;
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void Each_package_is_listed_with_its_version(string package, string version) =>
        Assert.Contains($"| {package} | {version} |", Environment, StringComparison.Ordinal);

    [Fact]
    public void No_package_is_listed_that_is_not_used()
    {
        var listed = Environment.Split('\n')
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal) && !line.StartsWith("| package", StringComparison.Ordinal))
            .Select(line => line.Split('|')[1].Trim())
            .Where(name => name.Contains('.', StringComparison.Ordinal) && !name.Contains(' ', StringComparison.Ordinal));
        Assert.Empty(listed.Except(Packages().Select(package => package.Data.Item1)));
    }
}
