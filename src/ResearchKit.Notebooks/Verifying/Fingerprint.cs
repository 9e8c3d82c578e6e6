using System.Security.Cryptography;
using System.Text;

namespace ResearchKit.Notebooks;

/// <summary>Hashes of what a result rests on, by what it is: <c>code</c>, <c>data</c>, <c>library</c> …</summary>
public sealed class Fingerprint
{
    private readonly SortedDictionary<string, string> _parts = new(StringComparer.Ordinal);

    /// <summary>The hash of each part, in hexadecimal.</summary>
    public IReadOnlyDictionary<string, string> Parts => _parts;

    /// <summary>Adds a text to a part.</summary>
    public void Add(string part, string text) => Add(part, Encoding.UTF8.GetBytes(text));

    /// <summary>Adds a file's name and content to a part; a file that is not there counts as such.</summary>
    /// <exception cref="IOException">The file is there and cannot be read.</exception>
    public void AddFile(string part, string path)
    {
        Add(part, Path.GetFileName(path));
        if (!File.Exists(path))
        {
            Add(part, "none");
            return;
        }

        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 1 << 16, FileOptions.SequentialScan);
        Add(part, SHA256.HashData(stream));
    }

    private void Add(string part, byte[] content)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(_parts.GetValueOrDefault(part, "")));
        hash.AppendData(SHA256.HashData(content));
        _parts[part] = Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
