using System.Security.Cryptography;
using System.Text;

namespace ResearchKit;

/// <summary>Hashes of files, as Data Package writes them: the algorithm, a colon and hexadecimal digits; of MD5 the digits alone.</summary>
internal static class FileHash
{
    private const string Usual = "md5";
    private const string Own = "sha256:";
    private const int ShortDigits = 12;

    /// <summary>SHA-256 of a file, which is what the kit itself puts on record.</summary>
    public static string OfFile(string path)
    {
        using var file = File.OpenRead(path);
        return Own + Convert.ToHexStringLower(SHA256.HashData(file));
    }

    /// <summary>SHA-256 of a text in UTF-8.</summary>
    public static string OfText(string text) => Own + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>The first twelve digits of a hash, to print.</summary>
    public static string Short(string hash) => Fault(hash) is null ? Parts(hash).Digits[..ShortDigits] : hash;

    /// <summary>Why a hash cannot be; null where it can.</summary>
    public static string? Fault(string hash)
    {
        var (name, digits) = Parts(hash);
        return Find(name) is not { } algorithm ? $"names no algorithm that is known: md5, sha1, sha256, sha384 or sha512, and not '{name}'"
            : digits.Length != algorithm.Digits || !digits.All(char.IsAsciiHexDigit) ? $"must have {algorithm.Digits} hexadecimal digits{(name == Usual ? "" : $" after '{name}:'")}"
            : null;
    }

    /// <summary>The hash, by the algorithm of another, of files one after the other.</summary>
    public static string Like(string hash, IEnumerable<string> files)
    {
        var (name, _) = Parts(hash);
        using var algorithm = IncrementalHash.CreateHash(Find(name)!.Value.Name);
        var buffer = new byte[1 << 16];
        foreach (var file in files)
        {
            using var stream = File.OpenRead(file);
            for (var read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
            {
                algorithm.AppendData(buffer, 0, read);
            }
        }

        return hash[..^Parts(hash).Digits.Length] + Convert.ToHexStringLower(algorithm.GetHashAndReset());
    }

    private static (string Algorithm, string Digits) Parts(string hash) => hash.IndexOf(':', StringComparison.Ordinal) is var colon and >= 0
        ? (hash[..colon].ToLowerInvariant(), hash[(colon + 1)..])
        : (Usual, hash);

    private static (HashAlgorithmName Name, int Digits)? Find(string name) => name switch
    {
        Usual => (HashAlgorithmName.MD5, 32),
        "sha1" or "sha-1" => (HashAlgorithmName.SHA1, 40),
        "sha256" or "sha-256" => (HashAlgorithmName.SHA256, 64),
        "sha384" or "sha-384" => (HashAlgorithmName.SHA384, 96),
        "sha512" or "sha-512" => (HashAlgorithmName.SHA512, 128),
        _ => null,
    };
}
