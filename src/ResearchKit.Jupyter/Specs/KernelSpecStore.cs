using System.Text.Json;

namespace ResearchKit.Jupyter;

/// <summary>
/// The kernelspecs that are installed on a machine.
/// See <see href="https://jupyter-client.readthedocs.io/en/stable/kernels.html#kernel-specs">Kernel specs</see>.
/// </summary>
/// <param name="directories">Where kernelspecs are looked for, the first match winning.</param>
public sealed class KernelSpecStore(JupyterDirectories directories)
{
    private const string FileName = "kernel.json";

    /// <summary>The store of this machine and user.</summary>
    public static KernelSpecStore Default => new(JupyterDirectories.FromEnvironment());

    /// <summary>The spec of a name, whatever its case; null when there is none.</summary>
    /// <exception cref="InvalidDataException">Its <c>kernel.json</c> cannot be read; the message says why.</exception>
    public KernelSpec? Find(string name)
    {
        var directory = directories.Kernels
            .Where(Directory.Exists)
            .SelectMany(Directory.EnumerateDirectories)
            .FirstOrDefault(found => IsSpec(found) && string.Equals(Path.GetFileName(found), name, StringComparison.OrdinalIgnoreCase));
        return directory is null ? null : Read(directory);
    }

    /// <summary>Every spec that <see cref="Find"/> would find, by name; those that cannot be read are left out.</summary>
    public IReadOnlyList<KernelSpec> List() =>
    [
        .. directories.Kernels
            .Where(Directory.Exists)
            .SelectMany(Directory.EnumerateDirectories)
            .Where(IsSpec)
            .DistinctBy(found => Path.GetFileName(found).ToLowerInvariant())
            .Select(TryRead)
            .OfType<KernelSpec>()
            .OrderBy(spec => spec.Name, StringComparer.Ordinal),
    ];

    private static bool IsSpec(string directory) => File.Exists(Path.Combine(directory, FileName));

    private static KernelSpec? TryRead(string directory)
    {
        try
        {
            return Read(directory);
        }
        catch (Exception e) when (e is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static KernelSpec Read(string directory)
    {
        var path = Path.Combine(directory, FileName);
        try
        {
            var file = JsonSerializer.Deserialize(File.ReadAllBytes(path), JupyterJson.Instance.KernelSpecFile)
                ?? throw new InvalidDataException($"'{path}' holds null.");
            return file.ToSpec(Path.GetFileName(directory).ToLowerInvariant(), directory);
        }
        catch (JsonException e)
        {
            throw new InvalidDataException($"'{path}' is not a kernelspec: {e.Message}", e);
        }
    }
}
