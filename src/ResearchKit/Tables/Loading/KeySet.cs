namespace ResearchKit;

/// <summary>The values that stand in some columns of a table, each with the line where it stands first.</summary>
internal sealed class KeySet
{
    private readonly Dictionary<string, int> _lines = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _otherFiles = new(StringComparer.Ordinal);
    private string? _file;

    /// <summary>Whether all rows of the table are in it.</summary>
    public bool IsComplete { get; set; }

    /// <summary>Makes room for a number of values.</summary>
    public void Expect(int values) => _lines.EnsureCapacity(values);

    /// <summary>Adds a value, unless it is there.</summary>
    /// <param name="value">The value.</param>
    /// <param name="file">Its file; most tables have but one.</param>
    /// <param name="line">Its line.</param>
    /// <param name="first">The line where it stood already.</param>
    public bool TryAdd(string value, string file, int line, out int first)
    {
        if (_lines.TryAdd(value, line))
        {
            if ((_file ??= file) != file)
            {
                _otherFiles.Add(value, file);
            }

            first = line;
            return true;
        }

        first = _lines[value];
        return false;
    }

    /// <summary>Whether a value is there.</summary>
    public bool Contains(string value) => _lines.ContainsKey(value);

    /// <summary>The line where a value stands first, from 1; 0 where it does not.</summary>
    public int LineOf(string value) => _lines.GetValueOrDefault(value);

    /// <summary>The file in which it stands on that line; null where the value is not there.</summary>
    public string? FileOf(string value) => !_lines.ContainsKey(value) ? null : _otherFiles.GetValueOrDefault(value) ?? _file;
}
