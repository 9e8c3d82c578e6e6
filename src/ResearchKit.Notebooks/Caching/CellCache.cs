using System.Security.Cryptography;
using System.Text;

namespace ResearchKit.Notebooks;

/// <summary>
/// Keeps the outputs of cells tagged <c>cache</c>, each under the hashes of all that it rests on: its code, all code above
/// it, parameters, data, packages, library, kernel. Kept in a folder that git ignores by a file of its own; whoever deletes
/// it has only to wait once more.
/// </summary>
/// <remarks>
/// Outputs are kept, variables are not. So a cell is left out of a run only where nothing after it needs what it leaves
/// behind, as far as the code says. What a method changes inside is not seen; <c>verify</c>, which keeps nothing unless asked, finds what that leads to.
/// </remarks>
/// <param name="folder">The folder; made when something is to be kept.</param>
/// <param name="fingerprint">Adds to a notebook's fingerprint what it stands on besides itself: data, packages, library, kernel.</param>
public sealed class CellCache(string folder, Action<VerifySubject, Fingerprint> fingerprint)
{
    /// <summary>As many ways to run one cell as are remembered.</summary>
    internal const int MostKept = 100;

    /// <summary>The cell's own code.</summary>
    internal const string Code = "code";

    /// <summary>The code of all cells above it.</summary>
    internal const string CodeAbove = "code above";

    /// <summary>The cells of parameters above it.</summary>
    internal const string Parameters = "parameters";

    /// <summary>What is the same on every machine, wherever the kit is built: these parts go into the cell's metadata.</summary>
    private static readonly string[] Portable = [Code, CodeAbove, Parameters, "data", "packages"];

    /// <summary>Notebooks run side by side, and two may keep the same.</summary>
    private readonly Lock _writing = new();

    /// <summary>Whether what is kept is used; otherwise every cell is run, and its outputs are kept anew.</summary>
    public bool Reuses { get; init; } = true;

    /// <summary>One hash of what a cell's outputs rest on and that is the same on every machine.</summary>
    internal static string NoteOf(Fingerprint ground) => "sha256:" + ground.Over(Portable.Contains);

    /// <summary>What each of some cells rests on, by its place.</summary>
    internal IReadOnlyDictionary<int, Fingerprint> Grounds(VerifySubject subject, IReadOnlyList<int> places)
    {
        var common = new Fingerprint();
        fingerprint(subject, common);
        return places.ToDictionary(place => place, place => Ground(subject, place, common.Copy()));
    }

    /// <summary>What is kept of a cell under just these hashes; null where nothing is, or it cannot be read.</summary>
    internal KeptOutputs? Find(VerifySubject subject, int place, Fingerprint ground) => KeptOutputs.Read(FileOf(subject, place, ground)) is { } kept
        && ground.Changed(kept.RestsOn).Count == 0 ? kept : null;

    /// <summary>Why nothing is kept of a cell under these hashes: what has changed since the run that was most like this one.</summary>
    internal string WhyNone(VerifySubject subject, int place, Fingerprint ground)
    {
        var nearest = Earlier(subject, place).Select(kept => ground.Changed(kept.RestsOn)).Where(changed => changed.Count > 0).MinBy(changed => changed.Count);
        return nearest is null ? "not run before" : $"{string.Join(" and ", nearest)} changed";
    }

    /// <summary>Keeps a cell's outputs. A folder that cannot be written is no reason to fail: the cell is run again next time.</summary>
    internal void Keep(VerifySubject subject, int place, Fingerprint ground, CodeCell cell)
    {
        var file = FileOf(subject, place, ground);
        var bytes = KeptOutputs.Of(cell, ground).ToBytes();
        try
        {
            lock (_writing)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                WholeFile.Write(Path.Combine(folder, ".gitignore"), "*\n"u8);
                WholeFile.Write(file, bytes);
                Forget(Path.GetDirectoryName(file)!);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Said above.
        }
    }

    /// <summary>Lets go of the oldest outputs of a cell that has been run in very many ways.</summary>
    private static void Forget(string cell)
    {
        var kept = new DirectoryInfo(cell).GetFiles("*.json");
        foreach (var old in kept.OrderByDescending(file => file.LastWriteTimeUtc).Skip(MostKept))
            old.Delete();
    }

    private static Fingerprint Ground(VerifySubject subject, int place, Fingerprint ground)
    {
        var upTo = subject.Committed.Cells.Take(place + 1).OfType<CodeCell>().ToList();
        ground.Add(Code, CellCode.Of(upTo[^1]));
        foreach (var above in upTo.SkipLast(1).Where(cell => !string.IsNullOrWhiteSpace(cell.Source)))
            ground.Add(NotebookParameters.AreIn(above) ? Parameters : CodeAbove, CellCode.Of(above));
        foreach (var file in NamedFiles.In(subject.Folder, upTo))
            ground.AddFile("data", file);
        return ground;
    }

    private IEnumerable<KeptOutputs> Earlier(VerifySubject subject, int place)
    {
        var cell = FolderOf(subject, place);
        return Directory.Exists(cell) ? Directory.EnumerateFiles(cell, "*.json").Order(StringComparer.Ordinal).Select(KeptOutputs.Read).OfType<KeptOutputs>() : [];
    }

    private string FileOf(VerifySubject subject, int place, Fingerprint ground) =>
        Path.Combine(FolderOf(subject, place), ground.Over(_ => true)[..16] + ".json");

    /// <summary>Named after the notebook, seen from here, and the cell; so a checkout can be moved.</summary>
    private string FolderOf(VerifySubject subject, int place)
    {
        var notebook = Path.GetRelativePath(folder, subject.FullPath).Replace('\\', '/');
        var name = FormattableString.Invariant($"{notebook}\n{subject.Committed.Cells[place].Id ?? $"{place}"}");
        return Path.Combine(folder, "cache", Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)))[..16]);
    }
}
