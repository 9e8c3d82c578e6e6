using Microsoft.CodeAnalysis;

namespace ResearchKit.Scripting;

/// <summary>
/// What cells can see. A submission inherits the references of the one that it stands on, so that only those which came
/// since need to be handed to the compiler.
/// </summary>
internal sealed class NotebookReferences
{
    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<MetadataReference> _all = [];
    private int _inherited;

    public NotebookReferences()
    {
        _all.AddRange(FrameworkReferences.All);
        _all.AddRange(SharedAssemblies.All.Select(assembly => MetadataFiles.FromFile(assembly.Location)));
        _names.UnionWith(FrameworkReferences.Paths.Keys);
        _names.UnionWith(SharedAssemblies.All.Select(assembly => assembly.GetName().Name!));
    }

    /// <summary>All of them.</summary>
    public IReadOnlyList<MetadataReference> All => _all;

    /// <summary>Those that the chain of submissions does not have yet.</summary>
    public IEnumerable<MetadataReference> New => _all.Skip(_inherited);

    /// <summary>Adds an assembly, unless one of its name is there.</summary>
    public bool Add(AssemblyFile file)
    {
        if (!_names.Add(file.Name))
        {
            return false;
        }

        _all.Add(file.ToReference());
        return true;
    }

    /// <summary>Adds an assembly that the session compiled.</summary>
    public void Add(MetadataReference compiled) => _all.Add(compiled);

    /// <summary>Notes that a submission with all of them is now the chain's last.</summary>
    public void MarkInherited() => _inherited = _all.Count;
}
