using System.Reflection;
using System.Runtime.Loader;

namespace ResearchKit.Scripting;

/// <summary>Where an assembly lives that was rebuilt after the notebook had loaded it: beside the older one.</summary>
internal sealed class ReloadedContext(NotebookLoadContext notebook) : AssemblyLoadContext("notebook, reloaded")
{
    /// <inheritdoc/>
    protected override Assembly? Load(AssemblyName assemblyName) => notebook.LoadFromAssemblyName(assemblyName);
}
