using System.Buffers;
using System.Security.Cryptography;

namespace ResearchKit;

/// <summary>SHA-256 of data files, written as Data Package writes it: <c>sha256:</c> and 64 hexadecimal digits.</summary>
internal static class Sha256
{
    private const string Prefix = "sha256:";
    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdefABCDEF");

    /// <summary>The hash of a file.</summary>
    public static string OfFile(string path)
    {
        using var file = File.OpenRead(path);
        return Prefix + Convert.ToHexStringLower(SHA256.HashData(file));
    }

    /// <summary>Whether a text is written as a hash is.</summary>
    public static bool IsWellFormed(string hash) =>
        hash.Length == Prefix.Length + 64
        && hash.StartsWith(Prefix, StringComparison.Ordinal)
        && hash.AsSpan(Prefix.Length).IndexOfAnyExcept(HexDigits) < 0;

    /// <summary>The first twelve digits of a hash, to print.</summary>
    public static string Short(string hash) => IsWellFormed(hash) ? hash[Prefix.Length..(Prefix.Length + 12)] : hash;

    /// <summary>Whether two hashes are the same.</summary>
    public static bool Same(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);
}
