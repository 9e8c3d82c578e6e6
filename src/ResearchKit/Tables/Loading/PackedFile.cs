using System.Buffers.Binary;
using System.IO.Compression;

namespace ResearchKit;

/// <summary>Files of a package that are packed, as their names say: <c>claims.csv.gz</c>, or <c>claims.csv.zip</c> with that one file in it.</summary>
internal static class PackedFile
{
    private const long Largest = 1L << 30;

    /// <summary>Whether a file is packed.</summary>
    public static bool IsPacked(string path) => Path.GetExtension(path) is ".gz" or ".zip";

    /// <summary>What a file is called unpacked.</summary>
    public static string Inner(string path) => IsPacked(path) ? Path.ChangeExtension(path, null) : path;

    /// <summary>A file's bytes as they were before it was packed; null where they cannot be had, which is reported.</summary>
    public static ReadOnlyMemory<byte>? Unpack(string path, ReadOnlyMemory<byte> bytes, FaultList faults)
    {
        try
        {
            using var packed = new MemoryStream(bytes.ToArray());
            var isGzip = Path.GetExtension(path) == ".gz";
            using var stream = isGzip ? new GZipStream(packed, CompressionMode.Decompress) : Entry(packed);
            var whole = Read(stream);
            return isGzip && LengthOf(bytes.Span) != (uint)whole.Length ? throw new InvalidDataException("it is cut off, or of several parts.") : whole;
        }
        catch (Exception e) when (e is InvalidDataException or EndOfStreamException)
        {
            faults.Add(path, $"cannot be unpacked: {e.Message}");
            return null;
        }
    }

    /// <summary>The length that stands at the end of a packed file: of one that is cut off, what comes before the cut would pass for the whole.</summary>
    private static uint LengthOf(ReadOnlySpan<byte> gzip) => gzip.Length < sizeof(uint) ? 0 : BinaryPrimitives.ReadUInt32LittleEndian(gzip[^sizeof(uint)..]);

    private static Stream Entry(MemoryStream packed)
    {
        var archive = new ZipArchive(packed);
        return archive.Entries.Where(entry => entry.Name.Length > 0).ToArray() is [var only]
            ? only.Open()
            : throw new InvalidDataException("one file is looked for in it, and no more.");
    }

    /// <summary>A small file may unpack to a very large one.</summary>
    private static ReadOnlyMemory<byte> Read(Stream stream)
    {
        using var whole = new MemoryStream();
        var buffer = new byte[1 << 16];
        for (var read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
        {
            whole.Write(buffer, 0, read);
            if (whole.Length > Largest)
            {
                throw new InvalidDataException("it is larger than 1 GiB.");
            }
        }

        return whole.ToArray();
    }
}
