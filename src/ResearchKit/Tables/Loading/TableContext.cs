namespace ResearchKit;

/// <summary>What the reading of one table shares with that of the others.</summary>
/// <param name="File">The file, as faults name it.</param>
/// <param name="Resource">The resource's name.</param>
/// <param name="Schema">What its columns hold.</param>
/// <param name="Keys">The values to which columns refer.</param>
/// <param name="Faults">Where faults go.</param>
/// <param name="Pending">References to rows that are not read yet.</param>
internal sealed record TableContext(
    string File, string Resource, TableSchema Schema, KeySets Keys, FaultList Faults, PendingReferences Pending)
{
    /// <summary>The text of the file in UTF-8, without a byte-order mark.</summary>
    public ReadOnlyMemory<byte> Text { get; init; }

    /// <summary>The values of the columns to which a reference points.</summary>
    public KeySet Target(FieldReference reference) =>
        Keys.Of(reference.Resource.Length == 0 ? Resource : reference.Resource, reference.Fields);

    /// <summary>What to say where a reference points nowhere.</summary>
    public string Dangling(FieldReference reference) =>
        $"points nowhere: no row of {(reference.Resource.Length == 0 ? Resource : reference.Resource)} has it as {string.Join(" and ", reference.Fields)}";
}
