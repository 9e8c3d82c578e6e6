using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ResearchKit.Scripting;

/// <summary>
/// Has the compiler see only the newest of several references of one name, as its scripting does: a package that came after
/// earlier cells stands in front of what they saw. Roslyn keeps the switch to itself.
/// </summary>
internal static class NewerReferences
{
    public static CSharpCompilationOptions Win(CSharpCompilationOptions options)
    {
        Set(options, true);
        return options;
    }

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_ReferencesSupersedeLowerVersions")]
    private static extern void Set(CompilationOptions options, bool value);
}
