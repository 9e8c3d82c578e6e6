using System.Text.Json;

namespace ResearchKit.Scripting;

/// <summary>
/// Reads resolved packages as <see cref="ResolutionJson"/> writes them. A kernel that has just started has used none of the
/// serializer's code yet, which would take longer to get ready than all the rest.
/// </summary>
internal static class ResolutionReader
{
    /// <summary>The packages.</summary>
    /// <exception cref="JsonException">It is no JSON, or a text is missing.</exception>
    /// <exception cref="KeyNotFoundException">A part is missing.</exception>
    /// <exception cref="InvalidOperationException">A part is of another kind.</exception>
    public static IReadOnlyList<ResolvedPackage> Read(byte[] json)
    {
        using var document = JsonDocument.Parse(json);
        return [.. document.RootElement.EnumerateArray().Select(Package)];
    }

    private static ResolvedPackage Package(JsonElement package) =>
        new(Needed(package.GetProperty(nameof(ResolvedPackage.Id))), Needed(package.GetProperty(nameof(ResolvedPackage.Version))), Assets(package.GetProperty(nameof(ResolvedPackage.Assets))))
        {
            Folder = Text(package, nameof(ResolvedPackage.Folder)),
            Extension = Text(package, nameof(ResolvedPackage.Extension)),
            Sha512 = Text(package, nameof(ResolvedPackage.Sha512)),
        };

    private static PackageAssets Assets(JsonElement assets) => new(
        [.. assets.GetProperty(nameof(PackageAssets.Assemblies)).EnumerateArray().Select(Assembly)],
        [.. assets.GetProperty(nameof(PackageAssets.NativeDirectories)).EnumerateArray().Select(Needed)]);

    private static AssemblyFile Assembly(JsonElement file) => new(Needed(file.GetProperty(nameof(AssemblyFile.Path))))
    {
        ReferencePath = Text(file, nameof(AssemblyFile.ReferencePath)),
        Owner = Text(file, nameof(AssemblyFile.Owner)),
    };

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();

    private static string Needed(JsonElement text) => text.GetString() ?? throw new JsonException();
}
