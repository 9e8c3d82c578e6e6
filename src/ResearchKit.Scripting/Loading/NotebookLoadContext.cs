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
    private readonly Dictionary<string, Assembly?> _bound = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _nativeDirectories = [];

    /// <summary>Called with each assembly of a package or file, right after it was loaded.</summary>
    public Action<Assembly>? Loaded { get; init; }

    /// <summary>Offers a file; it is loaded when code first needs it. The last offer of a name stands.</summary>
    public void Offer(AssemblyFile file)
    {
        lock (_gate)
        {
            _files[file.Name] = file;
        }
    }

    /// <summary>Whether the notebook's code has an assembly of this name already: a file's, or .NET's own.</summary>
    public bool IsLoaded(string name)
    {
        lock (_gate)
        {
            return _bound.ContainsKey(name);
        }
    }

    /// <summary>The version of what the notebook's code has under a name; null when it has none.</summary>
    public Version? LoadedVersion(string name)
    {
        lock (_gate)
        {
            return _bound.GetValueOrDefault(name)?.GetName().Version;
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
            // A context holds one assembly of a name: a rebuilt one goes beside it.
            var assembly = file.LoadInto(IsLoaded(name) ? new ReloadedContext(this) : this);
            Bind(name, assembly);
            Loaded?.Invoke(assembly);
            return assembly;
        }

        // Libraries look at the program that runs, a web server for what it is called.
        if (System.Reflection.Assembly.GetEntryAssembly() is { } program && program.GetName().Name == name)
        {
            return program;
        }

        if (HostAssemblies.IsPrivate(name))
        {
            throw new FileNotFoundException($"The notebook references no assembly {assemblyName}.");
        }

        // A library may ask for what is nowhere, to see whether it is there.
        if (FrameworkReferences.Paths.ContainsKey(name))
        {
            Bind(name, null);
        }

        return null;
    }

    /// <inheritdoc/>
    protected override IntPtr LoadUnmanagedDll(string unmanagedDllName) =>
        NativeLibraryNames.Candidates(unmanagedDllName)
            .SelectMany(name => NativeDirectories().Select(directory => Path.Combine(directory, name)))
            .Where(File.Exists)
            .Select(LoadUnmanagedDllFromPath)
            .FirstOrDefault();

    private void Bind(string name, Assembly? assembly)
    {
        lock (_gate)
        {
            _bound[name] = assembly;
        }
    }

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
