using System.Text;

namespace ResearchKit.Tests.Tables;

/// <summary>A data package in a folder of its own, gone after the test.</summary>
internal sealed class SmallPackage : IDisposable
{
    public SmallPackage(string descriptor, params (string Path, string Text)[] files)
    {
        File.WriteAllText(Path.Combine(Folder, DataPackage.FileName), descriptor);
        foreach (var (path, text) in files)
        {
            Write(path, Encoding.UTF8.GetBytes(text));
        }
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("package").FullName;

    /// <summary>A package of one table of these fields, in JSON, and this text.</summary>
    public static SmallPackage Table(string schema, string csv, string more = "") =>
        new($$"""{"$schema": "https://datapackage.org/profiles/2.0/datapackage.json", "resources": [{"name": "t", "type": "table", "path": "t.csv", "schema": {{schema}}{{more}}}]}""", ("t.csv", csv));

    /// <summary>The faults of a package of one table of these fields and this text.</summary>
    public static IReadOnlyList<RowError> FaultsOf(string schema, string csv, string more = "")
    {
        using var package = Table(schema, csv, more);
        return DataPackage.Check(package.Folder);
    }

    /// <summary>The rows of a package of one table, as text.</summary>
    public static IReadOnlyList<string> RowsOf(string schema, string csv, string more = "")
    {
        using var package = Table(schema, csv, more);
        return RowsOf(DataPackage.Open(package.Folder), "t");
    }

    public static IReadOnlyList<string> RowsOf(DataPackage package, string table)
    {
        var rows = package.Table(table);
        return [.. rows.Select(row => string.Join('|', rows.Columns.Select(column => row.Text(column.Name) ?? "null")))];
    }

    public SmallPackage Write(string path, byte[] bytes)
    {
        var file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, bytes);
        return this;
    }

    public IReadOnlyList<RowError> Check() => DataPackage.Check(Folder);

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
