using System.Globalization;

namespace ResearchKit;

/// <summary>Holds files against what the package says of them: hash, size, number of rows.</summary>
internal static class FileCheck
{
    /// <summary>Reports what differs.</summary>
    /// <param name="package">The package.</param>
    /// <param name="counts">The number of rows of each table.</param>
    /// <param name="needsHashes">Whether a file without a hash on record is a fault.</param>
    /// <param name="faults">Where faults go.</param>
    public static void Run(DataPackage package, IReadOnlyDictionary<string, int> counts, bool needsHashes, FaultList faults)
    {
        var files = new PackageFiles(package.Root, faults);
        foreach (var resource in package.Resources.Where(r => r.Data is null))
        {
            // Rows with faults are not counted, so there is nothing to hold their number against.
            var isWhole = !resource.Paths.Any(faults.Has);
            var found = resource.Paths.Select(path => (Path: path, File: files.Find(path))).Where(file => file.File is not null).ToArray();
            var isRecorded = true;
            foreach (var (path, file) in found)
            {
                isRecorded &= CheckFile(resource, path, file!, needsHashes, package, faults);
            }

            if (found.Length == resource.Paths.Count)
            {
                // A file that is another is told of once, and not by its size as well.
                var all = found.Select(file => file.File!).ToArray();
                isRecorded = isRecorded && CheckWhole(resource, all, faults);
                Compare(resource, "bytes", isRecorded ? resource.Bytes : null, all.Sum(file => new FileInfo(file).Length), package, faults);
                var rows = resource.IsTable ? counts.GetValueOrDefault(resource.Name, -1) : found.Length;
                Compare(resource, "rowCount", rows < 0 || !isWhole ? null : resource.RowCount, rows, package, faults);
            }
        }
    }

    private static bool CheckFile(DataResource resource, string path, string file, bool needsHash, DataPackage package, FaultList faults)
    {
        if (resource.Hashes.TryGetValue(path, out var stated))
        {
            return CheckHash(stated, [file], path, faults);
        }

        if (needsHash && (resource.Hash is null || resource.Paths.Count > 1))
        {
            faults.Add(package.DescriptorFile, 0, resource.Name, path, "has no hash on record");
        }

        return true;
    }

    private static bool CheckWhole(DataResource resource, string[] files, FaultList faults) =>
        resource.Hash is not { } stated || FileHash.Fault(stated) is not null
        || CheckHash(stated, files, resource.Paths.Count == 1 ? resource.Paths[0] : resource.Name, faults);

    private static bool CheckHash(string stated, string[] files, string file, FaultList faults)
    {
        if (FileHash.Fault(stated) is { } reason)
        {
            faults.Add(file, 0, null, stated, $"the hash on record {reason}");
            return false;
        }

        var actual = FileHash.Like(stated, files);
        var isSame = actual.Equals(stated, StringComparison.OrdinalIgnoreCase);
        if (!isSame)
        {
            faults.Add(file, 0, null, actual, $"is not the hash on record, {stated}: the file was changed");
        }

        return isSame;
    }

    private static void Compare(DataResource resource, string property, long? stated, long actual, DataPackage package, FaultList faults)
    {
        if (stated is { } number && number != actual)
        {
            var value = number.ToString(CultureInfo.InvariantCulture);
            faults.Add(package.DescriptorFile, 0, $"{resource.Name}.{property}", value, FormattableString.Invariant($"the data have {actual}"));
        }
    }
}
