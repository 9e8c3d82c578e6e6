using System.Text.Unicode;

namespace ResearchKit;

/// <summary>Finds what keeps a file from being UTF-8 text.</summary>
internal static class TextFault
{
    private const int Named = 100;

    /// <summary>The bytes with which a UTF-8 file may begin.</summary>
    public static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Reports each line that is no UTF-8, or the whole file where it is in another encoding.</summary>
    /// <returns>Whether the text can be read.</returns>
    public static bool Check(string file, ReadOnlySpan<byte> bytes, FaultList faults)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) || LooksWide(bytes))
        {
            faults.Add(file, "is not UTF-8: it looks like UTF-16; save it as UTF-8");
            return false;
        }

        if (Utf8.IsValid(bytes))
        {
            return true;
        }

        ReportLines(file, bytes, faults);
        return false;
    }

    /// <summary>Half of the first bytes zero: ASCII text in UTF-16 without a byte-order mark.</summary>
    private static bool LooksWide(ReadOnlySpan<byte> bytes)
    {
        var head = bytes[..Math.Min(bytes.Length, 1000)];
        return head.Length >= 4 && head.Count((byte)0) * 3 >= head.Length;
    }

    private static void ReportLines(string file, ReadOnlySpan<byte> bytes, FaultList faults)
    {
        var line = 0;
        var found = 0;
        foreach (var range in bytes.Split((byte)'\n'))
        {
            line++;
            if (!Utf8.IsValid(bytes[range]) && found++ < Named)
            {
                faults.Add(file, line, null, Around(bytes[range]), "is not UTF-8: save the file as UTF-8");
            }
        }

        if (found > Named)
        {
            faults.Add(file, FormattableString.Invariant($"{found - Named:N0} more lines are not UTF-8"));
        }
    }

    private static string Around(ReadOnlySpan<byte> line) =>
        System.Text.Encoding.UTF8.GetString(line.Length > 200 ? line[..200] : line).TrimEnd('\r');
}
