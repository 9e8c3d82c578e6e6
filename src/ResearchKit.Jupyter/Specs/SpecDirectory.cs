using System.Text.Json;

namespace ResearchKit.Jupyter;

/// <summary>
/// Writes and removes the directory of a kernelspec. <c>kernel.json</c> makes it one: it comes last and goes first, and
/// every
/// file is written beside its place and renamed.
/// </summary>
internal static class SpecDirectory
{
    public const string FileName = "kernel.json";

    /// <summary>The end of the name of a file that is being written, maybe by another process.</summary>
    private const string Beside = ".new";

    private static readonly JsonSerializerOptions Indented = new(JupyterJson.Instance.Options) { WriteIndented = true };

    public static void Write(string directory, KernelSpecFile spec, string? resources)
    {
        Directory.CreateDirectory(directory);
        var kept = new HashSet<string>(StringComparer.Ordinal) { FileName };
        foreach (var source in resources is null ? [] : Directory.GetFiles(resources))
        {
            var name = Path.GetFileName(source);
            if (kept.Add(name))
            {
                Replace(directory, name, beside => File.Copy(source, beside, overwrite: true));
            }
        }

        var json = JsonSerializer.SerializeToUtf8Bytes(spec, Indented);
        Replace(directory, FileName, beside => File.WriteAllBytes(beside, json));
        RemoveOthers(directory, kept);
    }

    public static void Remove(string directory)
    {
        File.Delete(Path.Combine(directory, FileName));
        Directory.Delete(directory, recursive: true);
    }

    private static void RemoveOthers(string directory, HashSet<string> kept)
    {
        foreach (var name in Directory.GetFiles(directory).Select(Path.GetFileName).OfType<string>())
        {
            if (!kept.Contains(name) && !name.EndsWith(Beside, StringComparison.Ordinal))
            {
                File.Delete(Path.Combine(directory, name));
            }
        }
    }

    private static void Replace(string directory, string name, Action<string> write)
    {
        var beside = Path.Combine(directory, $"{name}.{Guid.NewGuid():N}{Beside}");
        write(beside);
        File.Move(beside, Path.Combine(directory, name), overwrite: true);
    }
}
