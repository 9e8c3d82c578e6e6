using System.Security.Cryptography;
using System.Text;

namespace ResearchKit.Notebooks;

/// <summary>Hashes of what a result rests on, by what it is: <c>code</c>, <c>data</c>, <c>library</c> …</summary>
public sealed class Fingerprint
{
    private readonly SortedDictionary<string, string> _parts = new(StringComparer.Ordinal);

    /// <summary>The hash of each part, in hexadecimal.</summary>
    public IReadOnlyDictionary<string, string> Parts => _parts;

    /// <summary>One hash of some of the parts, or of all.</summary>
    internal string Over(Func<string, bool> isWanted) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Join('\n', _parts.Where(part => isWanted(part.Key)).Select(part => $"{part.Key} {part.Value}")))));

    /// <summary>The same parts, to be added to on their own.</summary>
    internal Fingerprint Copy()
    {
        var copy = new Fingerprint();
        foreach (var (part, hash) in _parts)
            copy._parts[part] = hash;
        return copy;
    }

    /// <summary>The parts of which another has something else, in order.</summary>
    internal IReadOnlyList<string> Changed(IReadOnlyDictionary<string, string> before) =>
        [.. _parts.Keys.Union(before.Keys).Where(part => _parts.GetValueOrDefault(part) != before.GetValueOrDefault(part)).Order(StringComparer.Ordinal)];

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
