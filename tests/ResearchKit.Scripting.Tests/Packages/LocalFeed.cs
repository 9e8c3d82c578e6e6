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

    /// <summary>The folder with the packages.</summary>
    public string Feed => Path.Combine(Root, "feed");

    /// <summary>Adds a package whose class <c>{id}.Package</c> tells its version.</summary>
    public LocalFeed Add(string id, string version, params (string Id, string Range)[] dependencies) =>
        Add(id, version, [($"lib/net8.0/{id}.dll", Compile(id, version))], dependencies);

    /// <summary>Adds a package of files.</summary>
    public LocalFeed Add(string id, string version, (string Path, byte[] Content)[] files, params (string Id, string Range)[] dependencies)
    {
        var builder = new PackageBuilder { Id = id, Version = NuGetVersion.Parse(version), Description = "A test's" };
        builder.Authors.Add("nobody");
        builder.DependencyGroups.Add(new PackageDependencyGroup(
            NuGetFramework.Parse("net8.0"), dependencies.Select(d => new PackageDependency(d.Id, VersionRange.Parse(d.Range)))));
        builder.Files.AddRange(files.Select(file => new PhysicalPackageFile(new MemoryStream(file.Content)) { TargetPath = file.Path }));
        using var package = File.Create(Path.Combine(_folder.CreateSubdirectory("feed").FullName, $"{id}.{version}.nupkg"));
        builder.Save(package);
        return this;
    }

    /// <summary>An assembly whose class <c>{id}.Package</c> tells a version, and which has a version of its own.</summary>
    public static byte[] Compile(string id, string version) => CompileCode(
        id,
        $"""
        [assembly: System.Reflection.AssemblyVersion("{NuGetVersion.Parse(version).Version}")]
        namespace {id}; public static class Package {"{"} public static string Version => "{version}"; {"}"}
        """);

    /// <summary>An assembly of some C#.</summary>
    public static byte[] CompileCode(string name, string code, params byte[][] references)
    {
        using var image = new MemoryStream();
        var result = CSharpCompilation.Create(
            name,
            [CSharpSyntaxTree.ParseText(code)],
            [.. FrameworkReferences.Needed, .. FrameworkReferences.ForLibraries, .. references.Select(image => MetadataReference.CreateFromImage(image))],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)).Emit(image);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return image.ToArray();
    }
}
