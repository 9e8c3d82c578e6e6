using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NuGet.Frameworks;
using NuGet.Packaging;
using NuGet.Packaging.Core;
using NuGet.Versioning;

namespace ResearchKit.Scripting.Tests.Packages;

/// <summary>A folder with packages made for a test, and a NuGet configuration that knows no other source.</summary>
internal sealed class LocalFeed
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("feed");

    public LocalFeed() => File.WriteAllText(
        Path.Combine(_folder.FullName, "NuGet.Config"),
        """
        <configuration>
          <config><add key="globalPackagesFolder" value="unpacked" /></config>
          <packageSources><clear /><add key="local" value="feed" /></packageSources>
        </configuration>
        """);

    public string Root => _folder.FullName;

    /// <summary>Adds a package whose class <c>{id}.Version</c> tells its version.</summary>
    public LocalFeed Add(string id, string version, params (string Id, string Range)[] dependencies)
    {
        var builder = new PackageBuilder { Id = id, Version = NuGetVersion.Parse(version), Description = "A test's" };
        builder.Authors.Add("nobody");
        builder.DependencyGroups.Add(new PackageDependencyGroup(
            NuGetFramework.Parse("net8.0"), dependencies.Select(d => new PackageDependency(d.Id, VersionRange.Parse(d.Range)))));
        var assembly = Compile(id, version);
        builder.Files.Add(new PhysicalPackageFile(new MemoryStream(assembly)) { TargetPath = $"lib/net8.0/{id}.dll" });
        var feed = _folder.CreateSubdirectory("feed");
        using var package = File.Create(Path.Combine(feed.FullName, $"{id}.{version}.nupkg"));
        builder.Save(package);
        return this;
    }

    private static byte[] Compile(string id, string version)
    {
        var code = $"namespace {id}; public static class Package {{ public static string Version => \"{version}\"; }}";
        using var image = new MemoryStream();
        var result = CSharpCompilation.Create(
            id,
            [CSharpSyntaxTree.ParseText(code)],
            FrameworkReferences.All,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)).Emit(image);
        Assert.True(result.Success);
        return image.ToArray();
    }
}
