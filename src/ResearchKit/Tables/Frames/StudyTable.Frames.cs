using Deedle;
using Microsoft.Data.Analysis;

namespace ResearchKit;

public abstract partial class StudyTable<TSelf, TRow>
{
    /// <summary>The study's tables, to which rows read from a frame refer; null for a table of no study.</summary>
    internal StudyTables? Home { get; set; }

    /// <summary>A data frame of Microsoft.Data.Analysis taken back into a table of this kind, its values held to the same rules as the file's.</summary>
    /// <param name="frame">A frame with the columns of the file, as <see cref="Table{T}.ToDataFrame"/> gives it; others are passed over.</param>
    /// <exception cref="InvalidFrameException">Values do not fit; the exception has all of them, with the frame's rows from 1.</exception>
    /// <exception cref="InvalidOperationException">This table belongs to no study.</exception>
    public TSelf From(DataFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        return Read(FrameText.Of(frame, Schema));
    }

    /// <summary>A frame of Deedle taken back into a table of this kind, its values held to the same rules as the file's.</summary>
    /// <inheritdoc cref="From(DataFrame)"/>
    public TSelf From(Frame<int, string> frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        return Read(FrameText.Of(frame, Schema));
    }

    private TableSchema Schema => Home?.Schemas.GetValueOrDefault(Name)
        ?? throw new InvalidOperationException($"These {Name} belong to no study, so there are no rules to take a frame by.");

    /// <summary>What makes a row of cells.</summary>
    private protected abstract RowBinder<TRow> Binder(CellSet cells, StudyTables study);

    private TSelf Read(FrameText frame)
    {
        var faults = new FaultList();
        var table = new TableContext("frame", Name, Schema, new KeySets(), faults, new PendingReferences());
        var rows = TableLoader.Load(new TableText(table.File, frame.Bytes, new CsvDialect()), table, cells => Binder(cells, Home!));
        return faults.IsEmpty
            ? Holding(rows)
            : throw new InvalidFrameException(Name, [.. faults.ToList().Select(fault => fault with { Line = frame.RowAt(fault.Line) })]);
    }
}
