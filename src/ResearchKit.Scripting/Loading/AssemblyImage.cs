using System.Buffers.Binary;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.Runtime.Loader;

namespace ResearchKit.Scripting;

/// <summary>An assembly that was read whole.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Bytes">What is compiled against and loaded.</param>
/// <param name="Source">What its file held.</param>
/// <param name="Symbols">Its portable PDB, where one lies beside it.</param>
internal sealed record AssemblyImage(AssemblyName Name, byte[] Bytes, byte[] Source, byte[]? Symbols)
{
    /// <summary>Reads a file.</summary>
    /// <exception cref="DirectiveException">It is no assembly.</exception>
    public static AssemblyImage Read(string path)
    {
        try
        {
            var bytes = File.ReadAllBytes(path);
            using var image = new PEReader(new MemoryStream(bytes, writable: false));
            var name = image.HasMetadata ? image.GetMetadataReader().GetAssemblyDefinition().GetAssemblyName() : throw new BadImageFormatException();
            var symbols = Path.ChangeExtension(path, ".pdb");
            return new AssemblyImage(name, bytes, bytes, File.Exists(symbols) ? File.ReadAllBytes(symbols) : null);
        }
        catch (Exception wrong) when (wrong is BadImageFormatException or InvalidOperationException)
        {
            throw new DirectiveException($"The file “{path}” is no .NET assembly.");
        }
    }

    /// <summary>
    /// The image under a version that is above another: what was loaded before it keeps its name, and a context loads only
    /// one assembly of a name and version.
    /// </summary>
    public AssemblyImage Above(Version version)
    {
        if (Name.Version > version)
        {
            return this;
        }

        var raised = new Version(version.Major, version.Minor, Math.Max(version.Build, 0), Math.Max(version.Revision, 0) + 1);
        var bytes = (byte[])Bytes.Clone();
        using var image = new PEReader(new MemoryStream(bytes, writable: false));
        var row = image.PEHeaders.MetadataStartOffset + image.GetMetadataReader().GetTableMetadataOffset(TableIndex.Assembly);

        // The row begins with the hash algorithm's 4 bytes; then come the version's four numbers.
        ReadOnlySpan<int> numbers = [raised.Major, raised.Minor, raised.Build, raised.Revision];
        for (var i = 0; i < numbers.Length; i++)
        {
            BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(row + 4 + (2 * i)), (ushort)numbers[i]);
        }

        var name = (AssemblyName)Name.Clone();
        name.Version = raised;
        return this with { Name = name, Bytes = bytes };
    }

    public Assembly LoadInto(AssemblyLoadContext context) =>
        context.LoadFromStream(new MemoryStream(Bytes), Symbols is null ? null : new MemoryStream(Symbols));
}
