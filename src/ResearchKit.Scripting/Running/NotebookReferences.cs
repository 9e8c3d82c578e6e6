using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ResearchKit.Scripting;

/// <summary>
/// What cells can see. A submission inherits the references of the one that it stands on, so that only those which came
/// since need to be handed to the compiler.
/// </summary>
internal sealed class NotebookReferences
{
    private readonly Dictionary<string, (AssemblyFile File, MetadataReference Reference)> _files = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<MetadataReference> _all = [];
    private readonly List<(HashSet<string> Types, MetadataReference Reference)> _libraries = [];
    private int _inherited;

    public NotebookReferences()
    {
        _all.AddRange(FrameworkReferences.Needed);
        _all.AddRange(SharedAssemblies.All.Select(assembly => MetadataFiles.FromFile(assembly.Location)));
    }

    /// <summary>All of them.</summary>
    public IReadOnlyList<MetadataReference> All => _all;

    /// <summary>Those that the chain of submissions does not have yet.</summary>
    public IEnumerable<MetadataReference> New => _all.Skip(_inherited);

    /// <summary>Whether an assembly is another than the one of its name that is there, and to be preferred to it.</summary>
    public bool Lacks(AssemblyFile file) =>
        SharedAssemblies.Find(file.Name) is null
        && (_files.TryGetValue(file.Name, out var known)
            ? !known.File.IsSameAs(file) && ((file.Owner is not null && file.Owner == known.File.Owner) || file.Version > known.File.Version)
            : !FrameworkReferences.Has(file.Name, file.Version));

    /// <summary>Adds an assembly, in place of the one of its name.</summary>
    /// <returns>
    /// The chain of submissions; where it had the assembly in a higher version, which would stand in front of this one,
    /// without that, and without the assemblies of .NET that it stands for as well. What earlier cells use of those is .NET's, and
    /// then the assembly is not seen.
    /// </returns>
    public CSharpCompilation? Add(AssemblyFile file, CSharpCompilation? last)
    {
        if (_files.Count == 0)
        {
            _all.AddRange(FrameworkReferences.ForLibraries);
        }

        var (known, older) = _files.TryGetValue(file.Name, out var entry) ? entry : (null, FrameworkReferences.Find(file.Name));
        var reference = file.ToReference();
        var own = FrameworkTypes.AllIn(reference).Where(framework => framework != older).ToArray();
        if (!own.All(framework => LibraryTypes.CanForget(last, framework)))
        {
            return last;
        }

        var isInherited = older is not null && Remove(older);
        var replaced = own.Where(Remove).ToList();
        if (isInherited && known?.Version >= file.Version)
        {
            replaced.Add(older!);
        }

        _files[file.Name] = (file, reference);
        _all.Add(reference);
        return replaced.Count == 0 ? last : LibraryTypes.Forget(last, [.. replaced]);
    }

    // Tells whether the chain of submissions had it.
    private bool Remove(MetadataReference reference)
    {
        var index = _all.IndexOf(reference);
        var isInherited = index >= 0 && index < _inherited;
        if (index >= 0)
        {
            _all.RemoveAt(index);
            _inherited -= isInherited ? 1 : 0;
        }

        return isInherited;
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

    /// <summary>
    /// The chain of submissions in which an assembly is the same as in a submission that has the new references too. One that
    /// refers to a new one is to the compiler another assembly than before, and its types others than those of the chain.
    /// </summary>
    public CSharpCompilation? Agree(CSharpCompilation? last)
    {
        if (last is null || _inherited == _all.Count)
        {
            return last;
        }

        var next = CSharpCompilation.CreateScriptCompilation(
            SubmissionAssembly.NextName(), references: New, options: last.Options, previousScriptCompilation: last, returnType: typeof(object));
        if (_all.Take(_inherited).All(reference => SymbolEqualityComparer.Default.Equals(next.GetAssemblyOrModuleSymbol(reference), last.GetAssemblyOrModuleSymbol(reference))))
        {
            return last;
        }

        var again = LibraryTypes.Restate(last, compilation => compilation.AddReferences(New.Where(reference => !compilation.ExternalReferences.Contains(reference))));
        MarkInherited();
        return again;
    }

    /// <summary>Notes that a submission with all of them is now the chain's last.</summary>
    public void MarkInherited() => _inherited = _all.Count;
}
