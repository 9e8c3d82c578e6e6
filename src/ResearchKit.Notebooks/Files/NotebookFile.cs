namespace ResearchKit.Notebooks;

/// <summary>
/// The one right to write a notebook's file. Whoever holds it keeps other runs of the kit off the file; saving writes
/// beside it and renames, so that the file is at every moment either the old one whole or the new one whole.
/// </summary>
/// <remarks>
/// Two hidden files stand beside the notebook meanwhile: <c>.NAME.running</c>, locked, and for an instant
/// <c>.NAME.saving</c> (see <see cref="WholeFile"/>). A killed run leaves them behind; the next run of the same notebook takes them over.
/// </remarks>
public sealed class NotebookFile : IDisposable
{
    private readonly string _shown;
    private readonly string _target;
    private readonly FileStream _claim;

    private NotebookFile(string shown, string target, FileStream claim)
    {
        _shown = shown;
        _target = target;
        _claim = claim;
    }

    /// <summary>Takes the right to write a file, which need not exist yet; folders are made as needed.</summary>
    /// <exception cref="NotebookBusyException">Another run has it.</exception>
    /// <exception cref="NotebookNotSavedException">Nothing can be written there.</exception>
    public static NotebookFile Claim(string path)
    {
        try
        {
            var target = WholeFile.TargetOf(path);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            return new(path, target, Lock(path, WholeFile.Beside(target, "running")));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new NotebookNotSavedException(path, e.Message, e);
        }
    }

    /// <summary>Puts the notebook in the file's place, as a .dib document where the file is one by its name.</summary>
    /// <exception cref="NotebookNotSavedException">It cannot be written; the file is as it was.</exception>
    public void Save(Notebook notebook)
    {
        ArgumentNullException.ThrowIfNull(notebook);
        try
        {
            WholeFile.Write(_target, DibDocument.Is(_target) ? DibDocument.Write(notebook) : notebook.ToBytes());
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new NotebookNotSavedException(_shown, e.Message, e);
        }
    }

    /// <summary>Gives the right back.</summary>
    public void Dispose() => _claim.Dispose();

    private static FileStream Lock(string shown, string path)
    {
        try
        {
            return new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (IOException e) when (File.Exists(path))
        {
            throw new NotebookBusyException(shown, e);
        }
    }
}
