using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using CsvHelper;

namespace ResearchKit;

/// <summary>A text that is left in the file where nothing is asked of it but to be there.</summary>
/// <param name="rule">The field's type and constraints.</param>
/// <param name="text">The file.</param>
/// <remarks>Only where the file is large: small ones are no burden, and the garbage collector moves them, while a place in them is looked for.</remarks>
internal sealed class LateTextCell(FieldRule rule, ReadOnlyMemory<byte> text) : Cell<LateText>(rule)
{
    private const int WorthIt = 1 << 20;
    private readonly bool _any = rule.TakesAnyText;
    private readonly ArraySegment<byte> _file = text.Length >= WorthIt && MemoryMarshal.TryGetArray(text, out var file) ? file : default;

    /// <inheritdoc/>
    public override string? Take(CsvReader row)
    {
        var utf8 = Utf8(row);
        if (Rule.IsMissing(utf8))
        {
            Value = default;
            return Missing();
        }

        if (_any && InFile(utf8) is { } start)
        {
            Value = new LateText(_file.Array!, start, utf8.Length);
            return null;
        }

        var value = row.GetString(Index);
        Value = value;
        return _any ? null : Rule.FaultOf(value);
    }

    /// <summary>Where in the file's array bytes begin; null where they do not stand there, but were freed of doubled quotes elsewhere.</summary>
    private int? InFile(ReadOnlySpan<byte> utf8)
    {
        var file = _file.AsSpan();
        var offset = Unsafe.ByteOffset(ref MemoryMarshal.GetReference<byte>(file), ref MemoryMarshal.GetReference(utf8));
        return offset >= 0 && offset + utf8.Length <= file.Length ? _file.Offset + (int)offset : null;
    }
}
