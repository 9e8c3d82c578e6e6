using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ResearchKit.Scripting;

/// <summary>
/// What cells can see. A submission inherits the references of the one that it stands on, so that only those which came
/// since need to be handed to the compiler.
/// </summary>
internal sealed class NotebookReferences
{
    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<MetadataReference> _all = [];
    private readonly List<(HashSet<string> Types, MetadataReference Reference)> _libraries = [];
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

    /// <summary>
    /// Adds a library that a cell declared, in place of earlier ones that declare a type of the same name: a cell that is
    /// run again means its new types. What else such an earlier library held is out of sight from then on.
    /// </summary>
    /// <returns>The chain of submissions without the replaced libraries.</returns>
    public CSharpCompilation? Replace(CompiledSubmission library, CSharpCompilation? last)
    {
        var types = LibraryTypes.Of(library.Compilation);
        var replaced = _libraries.Where(earlier => earlier.Types.Overlaps(types)).Select(earlier => earlier.Reference).ToArray();
        _libraries.RemoveAll(earlier => replaced.Contains(earlier.Reference));
        _inherited -= _all.Take(_inherited).Count(replaced.Contains);
        _all.RemoveAll(replaced.Contains);
        var reference = MetadataFiles.FromImage(library.Image);
        _libraries.Add((types, reference));
        _all.Add(reference);
        return replaced.Length == 0 ? last : LibraryTypes.Forget(last, replaced);
    }

    /// <summary>Notes that a submission with all of them is now the chain's last.</summary>
    public void MarkInherited() => _inherited = _all.Count;
}
