using System.Security.Cryptography;

namespace ResearchKit.Cli.Provenance;

/// <summary>A file as it was.</summary>
/// <param name="Path">Where it is, relative to a folder that its owner names, with <c>/</c> between names.</param>
/// <param name="Sha256">SHA-256 of its bytes, 64 hexadecimal digits.</param>
/// <param name="Bytes">Its size.</param>
internal sealed record FileRecord(string Path, string Sha256, long Bytes)
{
    /// <summary>Takes down what a file is now.</summary>
    /// <param name="file">Its full path.</param>
    /// <param name="folder">The folder that its path is to be relative to.</param>
    public static FileRecord Of(string file, string folder)
    {
        using var stream = File.OpenRead(file);
        var path = System.IO.Path.GetRelativePath(folder, file).Replace(System.IO.Path.DirectorySeparatorChar, '/');
        return new(path, Convert.ToHexStringLower(SHA256.HashData(stream)), stream.Length);
    }

    /// <summary>Its full path.</summary>
    public string In(string folder) => System.IO.Path.GetFullPath(Path, folder);
}
