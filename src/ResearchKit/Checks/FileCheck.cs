using System.Globalization;

namespace ResearchKit;

/// <summary>Holds files against what the package says of them: hash, size, number of rows.</summary>
internal static class FileCheck
{
    /// <summary>Reports what differs.</summary>
    public static void Run(Study study, FaultList faults)
    {
        var counts = study.Counts();
        foreach (var resource in study.Package.Resources)
        {
            var files = resource.Paths.Select(path => new FileInfo(Path.Combine(study.Root, path))).Where(file => file.Exists).ToArray();
            CheckHashes(resource, study.Root, faults);
            Compare(resource, "bytes", resource.Bytes, files.Sum(file => file.Length), faults);
            var rows = resource.IsTable ? counts.GetValueOrDefault(resource.Name, -1) : files.Length;
            Compare(resource, "rowCount", rows < 0 ? null : resource.RowCount, rows, faults);
        }
    }

    private static void CheckHashes(DataResource resource, string root, FaultList faults)
    {
        foreach (var path in resource.Paths.Where(path => File.Exists(Path.Combine(root, path))))
        {
            var stated = resource.Hashes.GetValueOrDefault(path) ?? (resource.Paths.Count == 1 ? resource.Hash : null);
            var actual = Sha256.OfFile(Path.Combine(root, path));
            if (stated is null)
            {
                faults.Add(DataPackage.FileName, 0, resource.Name, path, "has no hash on record");
            }
            else if (!Sha256.Same(stated, actual))
            {
                faults.Add(path, 0, null, actual, $"is not the hash on record, {stated}: the file was changed");
            }
        }
    }

    private static void Compare(DataResource resource, string property, long? stated, long actual, FaultList faults)
    {
        if (stated is { } number && number != actual)
        {
            var value = number.ToString(CultureInfo.InvariantCulture);
            faults.Add(DataPackage.FileName, 0, $"{resource.Name}.{property}", value, FormattableString.Invariant($"the data have {actual}"));
        }
    }
}
