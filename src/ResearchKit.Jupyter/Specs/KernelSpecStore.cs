using System.Text.Json;

namespace ResearchKit.Jupyter;

/// <summary>
/// The kernelspecs that are installed on a machine.
/// See <see href="https://jupyter-client.readthedocs.io/en/stable/kernels.html#kernel-specs">Kernel specs</see>.
/// </summary>
/// <param name="directories">Where kernelspecs are looked for, the first match winning.</param>
public sealed class KernelSpecStore(JupyterDirectories directories)
{
    /// <summary>The store of this machine and user.</summary>
    public static KernelSpecStore Default => new(JupyterDirectories.FromEnvironment());

    /// <summary>The spec of a name, whatever its case; null when there is none.</summary>
    /// <exception cref="InvalidDataException">Its <c>kernel.json</c> cannot be read; the message says why.</exception>
    public KernelSpec? Find(string name) => DirectoryOf(name) is { } directory ? Read(directory) : null;

    /// <summary>
    /// Every spec that <see cref="Find"/> would find, by name; those that cannot be read are left out.
    /// </summary>
    public IReadOnlyList<KernelSpec> List() =>
        [.. InstalledDirectories().Select(TryRead).OfType<KernelSpec>().OrderBy(spec => spec.Name, StringComparer.Ordinal)];

    /// <summary>
    /// Installs a spec for the present user, in place of one of the same name. Whoever reads it meanwhile finds the old
    /// one or
    /// the new one, whole.
    /// </summary>
    /// <param name="spec">The spec; the name of its directory is its name in lower case.</param>
    /// <param name="resources">
    /// A directory whose files, such as <c>logo-svg.svg</c>, are installed with it; null for none.
    /// </param>
    /// <returns>The directory that it was installed in.</returns>
    /// <exception cref="ArgumentException">The name has other characters than <c>a-z 0-9 . _ -</c>.</exception>
    /// <exception cref="IOException">A file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">A file must not be written.</exception>
    public string Install(KernelSpec spec, string? resources = null)
    {
        if (!KernelName.IsValid(spec.Name))
        {
            throw new ArgumentException(
                $"'{spec.Name}' cannot be the name of a kernel: it must be of a-z, 0-9, '.', '_' and '-'.", nameof(spec));
        }

        var target = Path.Combine(directories.User, "kernels", spec.Name.ToLowerInvariant());
        SpecDirectory.Write(target, KernelSpecFile.Of(spec), resources);
        return target;
    }

    /// <summary>Removes the spec that <see cref="Find"/> would find.</summary>
    /// <returns>The directory that was removed; null when there was none.</returns>
    /// <exception cref="UnauthorizedAccessException">It must not be removed.</exception>
    public string? Remove(string name)
    {
        var directory = DirectoryOf(name);
        if (directory is not null)
        {
            SpecDirectory.Remove(directory);
        }

        return directory;
    }

    private static string NameOf(string directory) => Path.GetFileName(directory).ToLowerInvariant();

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
        var path = Path.Combine(directory, SpecDirectory.FileName);
        try
        {
            var file = JsonSerializer.Deserialize(File.ReadAllBytes(path), JupyterJson.Instance.KernelSpecFile)
                ?? throw new InvalidDataException($"'{path}' holds null.");
            return file.ToSpec(NameOf(directory), directory);
        }
        catch (JsonException e)
        {
            throw new InvalidDataException($"'{path}' is not a kernelspec: {e.Message}", e);
        }
    }

    private string? DirectoryOf(string name) =>
        InstalledDirectories().FirstOrDefault(found => NameOf(found).Equals(name, StringComparison.OrdinalIgnoreCase));

    private IEnumerable<string> InstalledDirectories() => directories.Kernels
        .Where(Directory.Exists)
        .SelectMany(kernels => Directory.EnumerateDirectories(kernels).Order(StringComparer.Ordinal))
        .Where(found => KernelName.IsValid(Path.GetFileName(found)))
        .Where(found => File.Exists(Path.Combine(found, SpecDirectory.FileName)))
        .DistinctBy(NameOf);
}
