using System.IO.MemoryMappedFiles;
using System.Reflection.PortableExecutable;
using Microsoft.CodeAnalysis;

namespace ResearchKit.Scripting;

/// <summary>
/// References to assemblies of .NET itself, whose files stay as they are while it runs: they are mapped, and of each only the
/// pages are read that the compiler looks at. To read all of them whole takes some 70 MB and a tenth of a second.
/// </summary>
internal static class MappedMetadata
{
    /// <summary>A reference to a file, which stays mapped for as long as the reference is in use.</summary>
    public static unsafe MetadataReference Open(string path)
    {
        using var file = MemoryMappedFile.CreateFromFile(path, FileMode.Open, null, 0, MemoryMappedFileAccess.Read);
        var view = file.CreateViewAccessor(0, 0, MemoryMappedFileAccess.Read);
        byte* start = null;
        view.SafeMemoryMappedViewHandle.AcquirePointer(ref start);
        using var image = new PEReader(start, checked((int)view.Capacity));
        var metadata = image.GetMetadata();
        var module = ModuleMetadata.CreateFromMetadata((IntPtr)metadata.Pointer, metadata.Length, () => Close(view));
        return AssemblyMetadata.Create(module).GetReference(filePath: path);
    }

    private static void Close(MemoryMappedViewAccessor view)
    {
        view.SafeMemoryMappedViewHandle.ReleasePointer();
        view.Dispose();
    }
}
