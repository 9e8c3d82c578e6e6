using System.Reflection;
using System.Runtime.Loader;
using System.Text.Json.Serialization;
using Microsoft.CodeAnalysis;

namespace ResearchKit.Scripting;

/// <summary>An assembly that a notebook may use.</summary>
/// <param name="Path">Its file's full path.</param>
internal sealed record AssemblyFile(string Path)
{
    /// <summary>The file to compile against, where it is not the one to load.</summary>
    public string? ReferencePath { get; init; }

    /// <summary>What it came with: of one owner a later file takes an earlier one's place, whatever their versions.</summary>
    public string? Owner { get; init; }

    /// <summary>The file as it was when the notebook asked for it, so that it stays free to be rebuilt; null for a package's.</summary>
    [JsonIgnore]
    public AssemblyImage? Image { get; init; }

    /// <summary>The assembly's simple name; of a package's file, what the file is called.</summary>
    public string Name => Image?.Name.Name ?? System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>The assembly's version.</summary>
    public Version Version => (Image?.Name ?? AssemblyName.GetAssemblyName(Path)).Version ?? new Version();

    public MetadataReference ToReference() =>
        Image is { } image ? MetadataFiles.FromImage(image.Bytes, Path) : MetadataFiles.FromFile(ReferencePath ?? Path);

    public Assembly LoadInto(AssemblyLoadContext context) =>
        Image is { } image ? image.LoadInto(context) : context.LoadFromAssemblyPath(Path);

    /// <summary>Whether it is the very same: of files that are read whole, by what they hold.</summary>
    public bool IsSameAs(AssemblyFile other) => Image is null || other.Image is null
        ? Path == other.Path && Image is null && other.Image is null
        : Image.Source.AsSpan().SequenceEqual(other.Image.Source);
}
