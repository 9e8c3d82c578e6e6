namespace ResearchKit.Tests.Checks;

/// <summary>Data that cannot be: each row is named, all at once.</summary>
public sealed class ImpossibleDataTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("impossible").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("claims.csv", "claim_date", "2024-10-18/2024-10-01", "claim_date")]
    [InlineData("claims.csv", "event_date", "2024-10-18/2023", "event_date")]
    [InlineData("claims.csv", "actor_id", "nobody", "actor_id")]
    [InlineData("claims.csv", "attribution", "nis;nobody", "attribution")]
    [InlineData("claims.csv", "figure_unit", "", "figure_unit")]
    [InlineData("claims.csv", "figure_low", "99999999", "figure_low")]
    [InlineData("claims.csv", "figure_best", "0", "figure_low")]
    [InlineData("claims.csv", "attribution", "nis", "attribution")]
    [InlineData("claims.csv", "attribution", "rok_jcs;kremlin;rok_jcs", "attribution")]
    [InlineData("events.csv", "date", "2024-10-18/2024-10-01", "date")]
    [InlineData("events.csv", "actors", "nobody", "actors")]
    public void A_row_that_cannot_be_is_named(string file, string column, string value, string named)
    {
        var line = Copy(file, column, value, row => file == "events.csv" || (row["actor_id"] == "nis" && row["figure_best"].Length > 0));
        Assert.Contains(Study.Check(_folder), fault => (fault.File, fault.Line, fault.Column) == (file, line, named));
    }

    [Fact]
    public void A_circle_of_repeats_is_named_with_each_of_its_rows()
    {
        Copy("claims.csv", "same_as", "c002", row => row["claim_id"] == "c001");
        Change("claims.csv", "same_as", "c001", row => row["claim_id"] == "c002");
        var circle = Study.Check(_folder).Where(fault => fault.Reason.Contains("circle", StringComparison.Ordinal));
        Assert.Equal([("same_as", "c002"), ("same_as", "c001")], circle.Select(fault => (fault.Column, fault.Value)));
    }

    [Fact]
    public void A_row_that_repeats_itself_is_a_circle_too()
    {
        Copy("events.csv", "same_as", "e001", row => row["event_id"] == "e001");
        Assert.Contains(Study.Check(_folder), fault => fault is { File: "events.csv", Column: "same_as", Value: "e001" });
    }

    [Fact]
    public void All_are_told_at_once()
    {
        Copy("claims.csv", "actor_id", "nobody", row => row["claim_id"] == "c001");
        Change("claims.csv", "claim_date", "2024/2023", row => row["claim_id"] == "c002");
        Change("events.csv", "date", "2024/2023", row => row["event_id"] == "e001");
        var values = Study.Check(_folder).Select(fault => (fault.File, fault.Value)).ToArray();
        Assert.All([("claims.csv", "nobody"), ("claims.csv", "2024/2023"), ("events.csv", "2024/2023")], fault => Assert.Contains(fault, values));
    }

    private int Copy(string file, string column, string value, Func<Dictionary<string, string>, bool> which)
    {
        foreach (var source in Directory.EnumerateFiles(StudyData.Root()))
        {
            File.Copy(source, Path.Combine(_folder, Path.GetFileName(source)));
        }

        return Change(file, column, value, which);
    }

    /// <summary>Changes a value of the first row for which something holds.</summary>
    /// <returns>The row's line.</returns>
    private int Change(string file, string column, string value, Func<Dictionary<string, string>, bool> which)
    {
        var path = Path.Combine(_folder, file);
        var rows = new List<string[]>();
        using (var reader = CsvHelper.CsvReader.FromFile(path, new CsvHelper.CsvReaderOptions { HasHeader = false }, FileOptions.None))
        {
            while (reader.Read())
            {
                rows.Add(reader.Current.ToArray());
            }
        }

        var names = rows[0];
        var found = rows.FindIndex(1, row => which(names.Zip(row).ToDictionary(pair => pair.First, pair => pair.Second)));
        rows[found][Array.IndexOf(names, column)] = value;
        using var writer = CsvHelper.CsvWriter.ToFile(path, new CsvHelper.CsvWriterOptions { NewLine = "\n" }, FileOptions.None);
        foreach (var row in rows)
        {
            writer.WriteRecord(row);
        }

        return found + 1;
    }
}
