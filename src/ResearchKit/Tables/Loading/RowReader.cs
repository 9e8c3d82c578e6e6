using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using CsvHelper;

namespace ResearchKit;

/// <summary>Reads rows of a table, one at a time, on one thread.</summary>
internal sealed class RowReader<T>
    where T : class
{
    private const int LongestRow = 16 << 20;
    private readonly TableContext _table;
    private readonly CellSet _cells;
    private readonly RowBinder<T> _binder;
    private readonly Cell[] _all;
    private readonly Cell[][] _keys;
    private readonly (Cell[] Cells, FieldReference Reference)[] _pending;
    private readonly int _width;
    private readonly string _widthOf;

    public RowReader(TableContext table, Header header, IReadOnlyList<TableKey> keys, Func<CellSet, RowBinder<T>> bind)
    {
        _table = table;
        (_width, _widthOf) = (header.Width, header.IsOwn ? "header" : "table");
        _cells = new CellSet(table);
        _binder = bind(_cells);
        _cells.AddRest();
        _all = [.. _cells.Cells];
        for (var i = 0; i < _all.Length; i++)
        {
            _all[i].Index = header.IndexOf(_all[i].Name, Before(i));
        }

        _keys = [.. keys.Select(k => CellsOf(k.Fields))];
        _pending = [.. Pending()];
        CanBuild = header.IsWhole & HasAllNeeded();
    }

    /// <summary>Whether rows can be built at all: not where columns are missing.</summary>
    private bool CanBuild { get; }

    /// <summary>Takes the row on which the reader stands.</summary>
    public ReadRow<T> Read(CsvReader row)
    {
        var line = (int)row.LineNumber;
        if (!IsInShape(row, line))
        {
            return new ReadRow<T>(null, line, null, null);
        }

        var whole = Take(row);
        KeepPending(row, line);
        return new ReadRow<T>(
            whole && CanBuild ? Build(row) : null,
            line,
            _keys.Length > 0 ? Key(row, _keys[0]) : null,
            _keys.Length > 1 ? MoreKeys(row) : null);
    }

    /// <summary>How many cells of the same name come before a cell.</summary>
    private int Before(int cell)
    {
        var before = 0;
        for (var i = 0; i < cell; i++)
        {
            before += _all[i].Name == _all[cell].Name ? 1 : 0;
        }

        return before;
    }

    /// <summary>A header may lack columns where its schema says so, but not those without which no row can be built.</summary>
    private bool HasAllNeeded()
    {
        var lacking = _all.Where(c => c.Index < 0 && c.Rule.Field.Constraints.Required).ToArray();
        foreach (var cell in lacking)
        {
            Fault(1, cell.Name, null, Header.Lacks);
        }

        return lacking.Length == 0;
    }

    private bool IsInShape(CsvReader row, int line)
    {
        if (row.RawRecord.Length > LongestRow)
        {
            Fault(line, null, null, FormattableString.Invariant($"the row is {row.RawRecord.Length:N0} bytes long; the longest that is read has {LongestRow:N0}"));
            return false;
        }

        if (row.FieldCount == _width)
        {
            return true;
        }

        var reason = row.RawRecord.IsEmpty ? "the line is empty" : FormattableString.Invariant($"the row has {Words.Count(row.FieldCount, "value")}; the {_widthOf} has {_width}");
        Fault(line, null, null, reason);
        return false;
    }

    private bool Take(CsvReader row)
    {
        var whole = true;
        foreach (var cell in _all)
        {
            if (cell.Take(row) is { } reason)
            {
                whole = false;
                Fault(row, cell, reason);
            }
        }

        return whole;
    }

    private T? Build(CsvReader row)
    {
        _cells.Reset();
        var built = _binder.Build(_cells);
        foreach (var (cell, reason) in _cells.RowFaults)
        {
            Fault(row, cell, reason);
        }

        return _cells.RowFaults.Count == 0 ? built : null;
    }

    private void Fault(CsvReader row, Cell cell, string reason)
    {
        if (reason != Reading<T>.RowAtFault)
        {
            Fault(LineOf(row, cell), cell.Name, cell.Index < 0 ? null : row.GetString(cell.Index), reason);
        }
    }

    private void Fault(int line, string? column, string? value, string reason) => _table.Faults.Add(_table.File, line, column, value, reason);

    /// <summary>The line where a value begins, which is not the row's where a value before it has line breaks.</summary>
    private static int LineOf(CsvReader row, Cell cell)
    {
        var record = row.RawRecord;
        if (cell.Index < 0 || record.IndexOf((byte)'\n') < 0)
        {
            return (int)row.LineNumber;
        }

        var field = row.GetRawSpan(cell.Index);
        var offset = Unsafe.ByteOffset(ref MemoryMarshal.GetReference(record), ref MemoryMarshal.GetReference(field));
        return (int)row.LineNumber + (offset > 0 && offset <= record.Length ? record[..(int)offset].Count((byte)'\n') : 0);
    }

    private static string? Key(CsvReader row, Cell[] cells)
    {
        if (cells is [var one])
        {
            return one.Key(row);
        }

        var parts = cells.Select(c => c.Key(row)).ToArray();
        return parts.Contains(null) ? null : KeySets.Join(parts!);
    }

    private string?[] MoreKeys(CsvReader row)
    {
        var keys = new string?[_keys.Length - 1];
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = Key(row, _keys[i + 1]);
        }

        return keys;
    }

    private void KeepPending(CsvReader row, int line)
    {
        foreach (var (cells, reference) in _pending)
        {
            if (Key(row, cells) is { } key)
            {
                _table.Pending.Add(_table, reference, line, string.Join(" and ", cells.Select(c => c.Name)), key);
            }
        }
    }

    /// <summary>References that cannot be looked up while reading: of several columns, or to what is not whole yet.</summary>
    private IEnumerable<(Cell[] Cells, FieldReference Reference)> Pending() =>
        from key in _table.Schema.ForeignKeys
        where key.Fields.Count > 1 || !_table.Target(key.Reference).IsComplete
        select (CellsOf(key.Fields), key.Reference);

    private Cell[] CellsOf(IReadOnlyList<string> names) => [.. names.Select(n => Array.Find(_all, c => c.Name == n)).OfType<Cell>()];
}
