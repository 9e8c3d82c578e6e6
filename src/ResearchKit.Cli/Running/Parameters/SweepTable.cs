using CsvHelper;

namespace ResearchKit.Cli.Running;

/// <summary>A table of parameters: a column each, and a row for each run.</summary>
/// <param name="Names">The parameters.</param>
/// <param name="Rows">A value of each parameter for each run.</param>
internal sealed record SweepTable(IReadOnlyList<string> Names, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    /// <summary>Reads a CSV file with a header.</summary>
    /// <param name="path">Its full path.</param>
    /// <param name="shown">The file as the user named it.</param>
    /// <exception cref="CliException">It cannot be read, is malformed, has a column without a name or twice, or no row; every fault is named with its line.</exception>
    public static SweepTable Read(string path, string shown)
    {
        var faults = new List<string>();
        void Fault(long line, string reason) => faults.Add(FormattableString.Invariant($"{shown}, line {line}: {reason}"));
        using var reader = CsvReader.Create(Bytes(path, shown), new CsvReaderOptions
        {
            DetectSeparatorHint = false,
            TrackLineNumbers = true,
            OnMalformedRecord = record => Fault(record.LineNumber, "the row is malformed"),
        });
        var names = reader.Headers.Select(name => name.Trim()).ToArray();
        foreach (var name in names.GroupBy(name => name).Where(same => same.Key.Length == 0 || same.Count() > 1))
        {
            Fault(1, name.Key.Length == 0 ? "a column has no name" : $"there are two columns '{name.Key}'");
        }

        var rows = new List<IReadOnlyList<string>>();
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.GetString(i))]);
            if (reader.FieldCount != names.Length)
            {
                Fault(reader.LineNumber, FormattableString.Invariant($"the row has {reader.FieldCount} values, the header {names.Length}"));
            }
        }

        if (rows.Count == 0)
        {
            Fault(1, "there is no row of parameters");
        }

        return faults.Count == 0 ? new(names, rows) : throw new CliException(ExitCodes.Usage, string.Join('\n', faults));
    }

    /// <summary>The parameters of a row by name.</summary>
    public IReadOnlyDictionary<string, string> Parameters(int row) =>
        Names.Zip(Rows[row]).ToDictionary(parameter => parameter.First, parameter => parameter.Second, StringComparer.Ordinal);

    private static byte[] Bytes(string path, string shown)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CliException(ExitCodes.Usage, $"{shown} cannot be read: {e.Message}");
        }
    }
}
