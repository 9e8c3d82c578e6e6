using System.Collections.Concurrent;
using System.Text.Json;

namespace ResearchKit.Notebooks;

/// <summary>
/// Remembers which notebooks came out the same, and the hashes of what each rests on, so that it is run again only when one of
/// those has changed. Kept in a folder that git ignores by a file of its own.
/// </summary>
/// <param name="folder">The folder; made when something is to be remembered.</param>
/// <param name="fingerprint">Adds to a notebook's fingerprint what it stands on besides itself: data, packages, library, options.</param>
public sealed class VerifyMemory(string folder, Action<VerifySubject, Fingerprint> fingerprint)
{
    private const string FileName = "verified.json";
    private readonly Dictionary<string, Dictionary<string, string>> _known = Read(Path.Combine(folder, FileName));
    private readonly ConcurrentDictionary<string, Fingerprint> _present = new(StringComparer.Ordinal);

    /// <summary>Whether notebooks for which nothing has changed are left out; otherwise all are run, and remembered for another time.</summary>
    public bool SkipsUnchanged { get; init; }

    /// <summary>Says why a notebook must be run; null if it need not be.</summary>
    internal string? WhyRun(VerifySubject subject)
    {
        if (Note(subject) is not { } present)
            return "a file that it rests on cannot be read";
        if (!_known.TryGetValue(Key(subject), out var before))
            return "not known to be the same";
        var changed = present.Changed(before);
        return changed.Count == 0 ? null : $"{string.Join(" and ", changed)} changed";
    }

    /// <summary>Takes the fingerprint of a notebook and what it rests on, as they are before it is run; null where some of that cannot be read.</summary>
    internal Fingerprint? Note(VerifySubject subject)
    {
        try
        {
            return _present[Key(subject)] = Of(subject);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Puts verdicts on record. A folder that cannot be written is no reason to fail.</summary>
    internal void Save(IEnumerable<(VerifySubject? Subject, NotebookVerdict Verdict)> verdicts)
    {
        foreach (var (subject, verdict) in verdicts.Where(pair => pair.Subject is not null))
        {
            if (verdict.IsWell && _present.TryGetValue(Key(subject!), out var present))
                _known[Key(subject!)] = new(present.Parts);
            else
                _known.Remove(Key(subject!));
        }

        try
        {
            Write();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Next time everything is run, which is what an unwritable folder means.
        }
    }

    /// <summary>Seen from the memory, so that a checkout can be moved, and no path of the machine is kept.</summary>
    private string Key(VerifySubject subject) => Path.GetRelativePath(folder, subject.FullPath).Replace('\\', '/');

    private Fingerprint Of(VerifySubject subject)
    {
        var print = new Fingerprint();
        print.AddFile("code", subject.FullPath);
        foreach (var file in NamedFiles.In(subject.Folder, subject.Committed.Cells.OfType<CodeCell>()))
            print.AddFile("data", file);
        fingerprint(subject, print);
        return print;
    }

    private void Write()
    {
        Directory.CreateDirectory(folder);
        WholeFile.Write(Path.Combine(folder, ".gitignore"), "*\n"u8);
        WholeFile.Write(Path.Combine(folder, FileName), JsonSerializer.SerializeToUtf8Bytes(new SortedDictionary<string, Dictionary<string, string>>(_known, StringComparer.Ordinal)));
    }

    private static Dictionary<string, Dictionary<string, string>> Read(string file)
    {
        try
        {
            return JsonSerializer.Deserialize<Dictionary<string, Dictionary<string, string>>>(File.ReadAllBytes(file)) ?? [];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException)
        {
            return [];
        }
    }
}
