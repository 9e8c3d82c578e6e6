using System.Text;

namespace ResearchKit;

/// <summary>A text that stays in the bytes of its file until it is asked for: a million summaries need no second copy.</summary>
internal readonly struct LateText : IEquatable<LateText>
{
    private readonly object? _holder;
    private readonly int _start;
    private readonly int _length;

    /// <summary>A text that is one already.</summary>
    public LateText(string text) => _holder = text;

    /// <summary>A text as a part of a file in UTF-8.</summary>
    public LateText(byte[] file, int start, int length) => (_holder, _start, _length) = (file, start, length);

    /// <summary>A text that is one already.</summary>
    public static implicit operator LateText(string text) => new(text);

    /// <inheritdoc/>
    public bool Equals(LateText other) => ToString() == other.ToString();

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is LateText other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    /// <summary>The text; made anew each time it is asked for.</summary>
    public override string ToString() => _holder is byte[] file ? Encoding.UTF8.GetString(file, _start, _length) : (string?)_holder ?? "";
}
