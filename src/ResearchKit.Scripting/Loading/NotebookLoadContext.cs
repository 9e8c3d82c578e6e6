using System.Reflection;
using System.Runtime.Loader;

namespace ResearchKit.Scripting;

/// <summary>
/// Where a notebook's assemblies live: its packages, its <c>#r</c> files and its compiled cells. It shares with the
/// host only <see cref="SharedAssemblies"/> and .NET itself, so that no version which the host needs binds the notebook.
/// </summary>
internal sealed class NotebookLoadContext() : AssemblyLoadContext("notebook")
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, AssemblyFile> _files = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _nativeDirectories = [];

    /// <summary>Called with each assembly of a package or file, right after it was loaded.</summary>
    public Action<Assembly>? Loaded { get; init; }

    /// <summary>Offers a file; it is loaded when code first needs it. The first offer of a name stands.</summary>
    public bool Offer(AssemblyFile file)
    {
        lock (_gate)
        {
            return _files.TryAdd(file.Name, file);
        }
    }

    /// <summary>Offers a newer file of a name that nothing has been loaded of yet.</summary>
    /// <returns>Whether it could still be taken.</returns>
    public bool Replace(AssemblyFile file)
    {
        lock (_gate)
        {
            if (Assemblies.Any(loaded => string.Equals(loaded.GetName().Name, file.Name, StringComparison.OrdinalIgnoreCase)))
            {
                return false;
            }

            _files[file.Name] = file;
            return true;
        }
    }

    /// <summary>Names a folder to look for native libraries in.</summary>
    public void AddNativeDirectory(string directory)
    {
        lock (_gate)
        {
            _nativeDirectories.Add(directory);
        }
    }

    /// <summary>Loads a compiled submission.</summary>
    public Assembly LoadSubmission(CompiledSubmission submission) =>
        LoadFromStream(new MemoryStream(submission.Image), new MemoryStream(submission.Symbols));

    /// <inheritdoc/>
    protected override Assembly? Load(AssemblyName assemblyName)
    {
        var name = assemblyName.Name!;
        if (SharedAssemblies.Find(name) is { } shared)
        {
            return shared;
        }

        if (Find(name) is { } file)
        {
            var assembly = file.LoadInto(this);
            Loaded?.Invoke(assembly);
            return assembly;
        }

        return HostAssemblies.IsPrivate(name)
            ? throw new FileNotFoundException($"The notebook references no assembly {assemblyName}.")
            : null;
    }

    /// <inheritdoc/>
    protected override IntPtr LoadUnmanagedDll(string unmanagedDllName) =>
        NativeLibraryNames.Candidates(unmanagedDllName)
            .SelectMany(name => NativeDirectories().Select(directory => Path.Combine(directory, name)))
            .Where(File.Exists)
            .Select(LoadUnmanagedDllFromPath)
            .FirstOrDefault();

    private AssemblyFile? Find(string name)
    {
        lock (_gate)
        {
            return _files.GetValueOrDefault(name);
        }
    }

    private string[] NativeDirectories()
    {
        lock (_gate)
        {
            return [.. _nativeDirectories];
        }
    }
}
