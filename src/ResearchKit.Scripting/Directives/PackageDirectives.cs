namespace ResearchKit.Scripting;

/// <summary><c>#r</c>: packages and files.</summary>
internal sealed class PackageDirectives(CSharpSessionOptions options, SubmissionPipeline pipeline)
{
    private const string NuGet = "nuget:";

    private string BaseDirectory => options.WorkingDirectory ?? Environment.CurrentDirectory;

    public Task ReferenceAsync(string argument) =>
        argument.StartsWith(NuGet, StringComparison.OrdinalIgnoreCase)
            ? ReferencePackageAsync(PackageRequest.Parse(argument[NuGet.Length..]))
            : ReferenceFileAsync(argument);

    private async Task ReferencePackageAsync(PackageRequest request)
    {
        var package = options.ProvidedPackages.FirstOrDefault(provided => request.IsSatisfiedBy(provided))
            ?? throw new DirectiveException($"The package {request} is not among those that came with this kernel.");
        foreach (var path in package.AssemblyPaths)
        {
            await pipeline.AddAssemblyAsync(new AssemblyFile(path)).ConfigureAwait(false);
        }

        foreach (var directory in package.NativeDirectories)
        {
            pipeline.AddNativeDirectory(directory);
        }
    }

    private async Task ReferenceFileAsync(string argument)
    {
        var path = Path.GetFullPath(argument, BaseDirectory);
        if (File.Exists(path))
        {
            await pipeline.AddAssemblyAsync(new AssemblyFile(path, StaysUnlocked: true)).ConfigureAwait(false);
        }
        else if (!FrameworkReferences.Paths.ContainsKey(Path.GetFileNameWithoutExtension(argument)) && !FrameworkReferences.Paths.ContainsKey(argument))
        {
            throw new DirectiveException($"The assembly “{argument}” was not found.");
        }
    }
}
