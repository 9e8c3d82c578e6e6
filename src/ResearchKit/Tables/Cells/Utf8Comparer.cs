using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace ResearchKit;

/// <summary>Compares texts with the bytes that they are in UTF-8, so that a text can be looked up before it is one.</summary>
internal sealed class Utf8Comparer : IEqualityComparer<string>, IAlternateEqualityComparer<ReadOnlySpan<byte>, string>
{
    private const int OnStack = 256;
    private static readonly ulong Seed = BitConverter.ToUInt64(RandomNumberGenerator.GetBytes(sizeof(ulong))) | 1;

    private Utf8Comparer()
    {
    }

    /// <summary>The one there is.</summary>
    public static Utf8Comparer Instance { get; } = new();

    /// <inheritdoc/>
    public string Create(ReadOnlySpan<byte> alternate) => Encoding.UTF8.GetString(alternate);

    /// <inheritdoc/>
    /// <remarks>A text is as long in UTF-8 as it is in UTF-16 where it is all ASCII, and longer where it is not.</remarks>
    public bool Equals(ReadOnlySpan<byte> alternate, string other) =>
        alternate.Length == other.Length ? Ascii.Equals(alternate, other) : alternate.Length > other.Length && IsSame(alternate, other);

    /// <inheritdoc/>
    public bool Equals(string? x, string? y) => string.Equals(x, y, StringComparison.Ordinal);

    /// <inheritdoc/>
    public int GetHashCode(string obj)
    {
        var most = Encoding.UTF8.GetMaxByteCount(obj.Length);
        var utf8 = most <= OnStack ? stackalloc byte[OnStack] : new byte[most];
        return GetHashCode(utf8[..Encoding.UTF8.GetBytes(obj, utf8)]);
    }

    /// <summary>A hash that differs from process to process, so that nobody can prepare texts that all have the same.</summary>
    public int GetHashCode(ReadOnlySpan<byte> alternate)
    {
        var hash = Seed ^ (ulong)alternate.Length;
        while (alternate.Length >= sizeof(ulong))
        {
            hash = Mix(hash ^ BinaryPrimitives.ReadUInt64LittleEndian(alternate));
            alternate = alternate[sizeof(ulong)..];
        }

        ulong tail = 0;
        foreach (var letter in alternate)
        {
            tail = (tail << 8) | letter;
        }

        return (int)Mix(hash ^ tail);
    }

    private static bool IsSame(ReadOnlySpan<byte> utf8, string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.DecodeFromUtf8(utf8, out var other, out var length) != System.Buffers.OperationStatus.Done || other != rune)
            {
                return false;
            }

            utf8 = utf8[length..];
        }

        return utf8.IsEmpty;
    }

    private static ulong Mix(ulong value)
    {
        var high = Math.BigMul(value, 0x9E3779B97F4A7C15UL ^ Seed, out var low);
        return high ^ low;
    }
}
