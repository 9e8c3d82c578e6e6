using System.Text;

namespace ResearchKit.Scripting;

/// <summary>
/// One XML documentation file. The largest of .NET has 8 MB: what is kept is only where in the file a member's entry is.
/// </summary>
internal sealed class XmlDocsFile
{
    private static readonly byte[] Begin = "<member name="u8.ToArray();
    private static readonly byte[] End = "</member>"u8.ToArray();

    private readonly string _path;
    private readonly Dictionary<ulong, (int Start, int Length)> _entries = [];

    private bool _isWide;

    private XmlDocsFile(string path) => _path = path;

    /// <summary>The inside of a member's entry; null when there is none.</summary>
    /// <param name="id">The member's id, as in <c>M:System.String.Trim</c>.</param>
    public string? Find(string id)
    {
        if (!_entries.TryGetValue(Hash(Encoding.UTF8.GetBytes(id)), out var entry))
        {
            return null;
        }

        try
        {
            if (_isWide)
            {
                return Encoding.UTF8.GetString(ReadUtf8().AsSpan(entry.Start, entry.Length));
            }

            var inside = new byte[entry.Length];
            using var file = File.OpenHandle(_path);
            return Encoding.UTF8.GetString(inside, 0, RandomAccess.Read(file, inside, entry.Start));
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Looks a file through; one that is broken counts as far as its entries are whole.</summary>
    public static XmlDocsFile Read(string path)
    {
        var file = new XmlDocsFile(path);
        try
        {
            file.Index(file.ReadUtf8());
        }
        catch (Exception broken) when (broken is IOException or UnauthorizedAccessException)
        {
            // Documentation is a help, not a need.
        }

        return file;
    }

    private byte[] ReadUtf8()
    {
        var bytes = File.ReadAllBytes(_path);
        _isWide = bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];
        return _isWide ? Encoding.UTF8.GetBytes((bytes[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode).GetString(bytes)) : bytes;
    }

    private void Index(ReadOnlySpan<byte> text)
    {
        for (var position = 0; text[position..].IndexOf(Begin) is var begin and >= 0;)
        {
            var name = position + begin + Begin.Length + 1;
            var length = name < text.Length ? text[name..].IndexOf(text[name - 1]) : -1;
            var inside = length < 0 ? -1 : text[(name + length)..].IndexOf((byte)'>');
            if (inside < 0)
            {
                return;
            }

            var start = position = name + length + inside + 1;
            if (text[start - 2] == '/')
            {
                continue;
            }

            var end = text[start..].IndexOf(End);
            if (end < 0)
            {
                return;
            }

            _entries[Hash(text.Slice(name, length))] = (start, end);
            position = start + end + End.Length;
        }
    }

    // FNV-1a. Of the half million names of .NET no two have the same.
    private static ulong Hash(ReadOnlySpan<byte> name)
    {
        var hash = 14695981039346656037;
        foreach (var letter in name)
        {
            hash = unchecked((hash ^ letter) * 1099511628211);
        }

        return hash;
    }
}
