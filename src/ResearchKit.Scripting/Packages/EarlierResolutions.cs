using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace ResearchKit.Scripting;

/// <summary>
/// What packages came to in earlier sessions, so that the same question needs no resolver: nothing of NuGet is loaded to answer it.
/// </summary>
/// <remarks>
/// Only questions for exact versions have an answer here: what others come to may change from day to day. An answer holds while
/// the packages that it names are on the disk with the same content hash.
/// </remarks>
/// <param name="folder">Where answers are kept, a file each.</param>
internal sealed class EarlierResolutions(string folder)
{
    private const int MostKept = 500;
    private const string Metadata = ".nupkg.metadata";

    /// <summary>What a question came to; null where it was not asked before, or its answer holds no longer.</summary>
    public IReadOnlyList<ResolvedPackage>? Find(string question)
    {
        try
        {
            var file = FileOf(question);
            var packages = File.Exists(file) ? ResolutionReader.Read(File.ReadAllBytes(file)) : null;
            return packages?.All(IsThere) == true ? packages : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Keeps an answer. Where it cannot be kept, the next session asks again.</summary>
    public void Keep(string question, IEnumerable<ResolvedPackage> packages)
    {
        try
        {
            Directory.CreateDirectory(folder);
            var file = FileOf(question);
            var beside = $"{file}.{Environment.ProcessId}";
            try
            {
                File.WriteAllBytes(beside, JsonSerializer.SerializeToUtf8Bytes([.. packages], ResolutionJson.Default.ResolvedPackageArray));
                File.Move(beside, file, overwrite: true);
            }
            finally
            {
                // What could not be written whole is not left behind.
                File.Delete(beside);
            }

            Forget();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A cache is a help, never a need.
        }
    }

    /// <summary>Lets go of the answers that were kept longest ago.</summary>
    private void Forget()
    {
        foreach (var old in new DirectoryInfo(folder).GetFiles("*.json").OrderByDescending(answer => answer.LastWriteTimeUtc).Skip(MostKept))
        {
            old.Delete();
        }
    }

    private static bool IsThere(ResolvedPackage package) =>
        package.Assets.Assemblies.All(file => File.Exists(file.Path) && (file.ReferencePath is null || File.Exists(file.ReferencePath)))
        && (package.Folder is null || HashIn(package.Folder) == package.Sha512);

    private static string? HashIn(string package)
    {
        using var metadata = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(package, Metadata)));
        return metadata.RootElement.GetProperty("contentHash").GetString();
    }

    private string FileOf(string question) => Path.Combine(folder, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(question))) + ".json");
}
