namespace ResearchKit.Scripting;

/// <summary><c>#r "file.dll"</c> and <c>#r "project.csproj"</c>.</summary>
internal sealed class FileReferences(SessionCore session, SubmissionPipeline pipeline)
{
    /// <summary>Has later submissions see an assembly, with what it needs of the files beside it; or a project, which is built first.</summary>
    /// <exception cref="DirectiveException">There is no such file, or the project does not build.</exception>
    public async Task ReferenceAsync(string argument, CancellationToken interrupt)
    {
        var path = session.PathOf(argument);
        if (Path.GetExtension(path).EndsWith("proj", StringComparison.OrdinalIgnoreCase))
        {
            await AddAsync(await ProjectBuild.RunAsync(path, interrupt).ConfigureAwait(false)).ConfigureAwait(false);
        }
        else if (File.Exists(path))
        {
            await AddAsync(new PackageAssets(SiblingAssemblies.Closure(path), [.. SiblingAssemblies.NativeDirectories(path)])).ConfigureAwait(false);
        }
        else if (!IsOfFramework(argument))
        {
            throw new DirectiveException($"The assembly “{argument}” was not found.");
        }
    }

    private async Task AddAsync(PackageAssets assets)
    {
        foreach (var assembly in assets.Assemblies)
        {
            await pipeline.AddAssemblyAsync(assembly).ConfigureAwait(false);
        }

        pipeline.Settle();
        foreach (var directory in assets.NativeDirectories)
        {
            pipeline.AddNativeDirectory(directory);
        }
    }

    private static bool IsOfFramework(string name) =>
        FrameworkReferences.Paths.ContainsKey(name) || FrameworkReferences.Paths.ContainsKey(Path.GetFileNameWithoutExtension(name));
}
