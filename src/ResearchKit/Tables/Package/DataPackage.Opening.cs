namespace ResearchKit;

public sealed partial record DataPackage
{
    /// <summary>Reads the description of a data package, of version 1 or 2.</summary>
    /// <param name="path">
    /// A folder with a <c>datapackage.json</c>, or such a file, whatever its name; left out, the nearest <c>data/datapackage.json</c> in the
    /// current folder or one above it.
    /// </param>
    /// <exception cref="FileNotFoundException">There is no package there.</exception>
    /// <exception cref="InvalidPackageException">The description has faults; the exception has all of them, each with its place in the JSON.</exception>
    public static DataPackage Open(string? path = null)
    {
        var faults = new FaultList();
        var package = Read(path, faults);
        if (package is not null)
        {
            PackageCheck.Check(package, faults);
        }

        return package is not null && faults.IsEmpty ? package : throw new InvalidPackageException(faults.ToList());
    }

    /// <summary>Every fault of a data package at once: its description, its files, and each row of its tables.</summary>
    /// <remarks>A package of claims or of events is held against what a study needs as well, as <see cref="Study.Check"/> does.</remarks>
    /// <param name="path">As for <see cref="Open"/>; null where it would be left out there.</param>
    /// <returns>The faults, file by file and line by line; empty where there is none.</returns>
    /// <exception cref="FileNotFoundException">There is no package there.</exception>
    public static IReadOnlyList<RowError> Check(string? path)
    {
        var faults = new FaultList();
        if (Read(path, faults) is { } package)
        {
            package.Check(faults);
        }

        return faults.ToList();
    }

    /// <summary>Every fault of the package's files and of each row of its tables; empty where there is none.</summary>
    /// <remarks>Files are held against hash and size, rows against types, constraints and keys.</remarks>
    public IReadOnlyList<RowError> Check()
    {
        var faults = new FaultList();
        Check(faults);
        return faults.ToList();
    }

    /// <summary>A table's rows, each value of the type that the schema gives it.</summary>
    /// <param name="name">The name of its resource.</param>
    /// <exception cref="KeyNotFoundException">There is no such table; the message names the nearest.</exception>
    /// <exception cref="InvalidPackageException">Rows have faults; the exception has all of them.</exception>
    public ResourceTable Table(string name)
    {
        var resource = Resources.FirstOrDefault(r => r.IsTable && r.Name == name)
            ?? throw new KeyNotFoundException($"The package has no table '{name}'{Nearest.To(name, Resources.Where(r => r.IsTable).Select(r => r.Name))}.");
        var faults = new FaultList();
        var table = new PackageLoader(this, faults).Table(resource);
        return faults.IsEmpty ? table : throw new InvalidPackageException(faults.ToList());
    }

    /// <summary>
    /// Puts the present hash, size and number of rows of every file of a package on record in its description, after the data
    /// were changed on purpose. Numbers of rows stay as they are where tables have faults.
    /// </summary>
    /// <param name="path">As for <see cref="Check(string?)"/>.</param>
    /// <returns>How many values changed; where none did, the file is left alone.</returns>
    /// <exception cref="FileNotFoundException">There is no package there.</exception>
    public static int WriteHashes(string? path = null)
    {
        var faults = new FaultList();
        if (Read(path, faults) is not { } package)
        {
            return 0;
        }

        var counts = package.Counts(faults);
        return PackageRecords.Update(package.Root, package.DescriptorFile, faults.IsEmpty ? counts : new Dictionary<string, int>());
    }

    private static DataPackage? Read(string? path, FaultList faults)
    {
        var (folder, file) = PackageFolder.Find(path);
        return new DescriptorReader(folder, file, faults).Read();
    }

    private void Check(FaultList faults)
    {
        if (StudyCheck.IsStudy(this))
        {
            StudyCheck.Run(this, faults);
        }
        else
        {
            FileCheck.Run(this, Counts(faults), needsHashes: false, faults);
        }
    }

    /// <summary>Reads all tables, and gives the number of rows of each, by its name.</summary>
    private Dictionary<string, int> Counts(FaultList faults)
    {
        var loader = new PackageLoader(this, faults);
        var counts = Resources.Where(r => r.IsTable).DistinctBy(r => r.Name).ToDictionary(r => r.Name, r => loader.Table(r).Count);
        loader.Resolve();
        return counts;
    }
}
