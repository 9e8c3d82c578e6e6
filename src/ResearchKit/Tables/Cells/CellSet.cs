namespace ResearchKit;

/// <summary>The columns of a table as one thread reads them: what a row's binder asks for, and all others besides.</summary>
internal sealed class CellSet(TableContext table)
{
    private readonly List<Cell> _cells = [];
    private readonly List<(Cell Cell, string Reason)> _faults = [];

    /// <summary>The cells, bound or not.</summary>
    public IReadOnlyList<Cell> Cells => _cells;

    /// <summary>Faults that the binder found in the present row.</summary>
    public IReadOnlyList<(Cell Cell, string Reason)> RowFaults => _faults;

    /// <summary>Reports a fault of the present row.</summary>
    public void Fault(Cell cell, string reason) => _faults.Add((cell, reason));

    /// <summary>Forgets the faults of the row before.</summary>
    public void Reset() => _faults.Clear();

    /// <summary>A text of which few come twice, such as an id or a summary.</summary>
    public Cell<string> Text(string name, bool required = true)
    {
        var rule = Rule(name, required);
        return Refers(rule.Field) ? Learnt<string>(rule, (text, _) => text) : Add(new TextCell(rule));
    }

    /// <summary>A text that may be missing.</summary>
    public Cell<string> OptionalText(string name) => Text(name, required: false);

    /// <summary>A text of which there are few, each many times over; it may be missing.</summary>
    public Cell<string> Interned(string name) => Learnt<string>(Rule(name, required: false), (text, _) => text);

    /// <summary>A number that may be missing.</summary>
    public Cell<double?> Number(string name, bool required = false) => Add(new NumberCell(Rule(name, required)));

    /// <summary>True or false.</summary>
    public Cell<bool?> Flag(string name) =>
        Learnt<bool?>(Rule(name, required: true), (_, value) => value is bool flag ? flag : Reading<bool?>.Fault("must be true or false"));

    /// <summary>A date in EDTF.</summary>
    public Cell<EdtfDate> Date(string name, bool required = true) => Learnt(
        Rule(name, required),
        (text, value) => value as EdtfDate ?? (EdtfDate.TryParse(text, out var date, out var reason) ? date : Reading<EdtfDate>.Fault(reason)));

    /// <summary>One of the words of an enumeration.</summary>
    public Cell<TEnum?> Word<TEnum>(string name, EnumWords<TEnum> words, bool required = true)
        where TEnum : struct, Enum => Learnt(Rule(name, required), (text, _) => words.Read(text));

    /// <summary>Several texts.</summary>
    public Cell<IReadOnlyList<string>> Texts(string name) => Learnt<IReadOnlyList<string>>(
        Rule(name, required: false), (text, value) => new Reading<IReadOnlyList<string>>(value as IReadOnlyList<string> ?? [text], null));

    /// <summary>A row of another table, by its id.</summary>
    public Cell<TRow> Reference<TRow>(string name, RowsById<TRow> rows, bool required = true)
        where TRow : class => Learnt(Rule(name, required), (text, _) => Find(text, rows));

    /// <summary>Several rows of another table, by their ids.</summary>
    public Cell<IReadOnlyList<TRow>> References<TRow>(string name, RowsById<TRow> rows)
        where TRow : class => Learnt(Rule(name, required: false), (text, value) => FindAll(value as IReadOnlyList<string> ?? [text], rows));

    /// <summary>A value of whatever type the schema gives it.</summary>
    public Cell<object> Any(FieldSchema field) => Learnt<object>(NewRule(field), (_, value) => value);

    /// <summary>Adds the columns that nobody asked for, so that they are held against the schema as well.</summary>
    public void AddRest()
    {
        foreach (var field in table.Schema.Fields.Where(f => !_cells.Exists(c => c.Name == f.Name)))
        {
            Any(field);
        }
    }

    private FieldRule Rule(string name, bool required)
    {
        var field = table.Schema.Field(name);
        if (field is null)
        {
            field = new FieldSchema { Name = name, Type = FieldType.String };
            if (required)
            {
                table.Faults.Add(DataPackage.FileName, 0, $"{table.Resource}.schema.fields", name, "this column is needed, and the schema lacks it");
            }
        }

        return NewRule(required ? field with { Constraints = field.Constraints with { Required = true } } : field);
    }

    private FieldRule NewRule(FieldSchema field)
    {
        try
        {
            return new FieldRule(field, table.Schema.MissingValues);
        }
        catch (ArgumentException e)
        {
            table.Faults.Add(DataPackage.FileName, 0, $"{table.Resource}.schema.fields.{field.Name}", null, e.Message);
            return new FieldRule(new FieldSchema { Name = field.Name }, table.Schema.MissingValues);
        }
    }

    private TCell Add<TCell>(TCell cell)
        where TCell : Cell
    {
        _cells.Add(cell);
        return cell;
    }

    private LearntCell<T> Learnt<T>(FieldRule rule, Func<string, object, Reading<T>> convert) => Add(new LearntCell<T>(
        rule, (text, value) => Dangling(rule.Field, text, value) is { } reason ? Reading<T>.Fault(reason) : convert(text, value)));

    private bool Refers(FieldSchema field) => field.ListReference is not null ||
         table.Schema.ForeignKeys.Any(k => k.Fields is [var one] && one == field.Name);

    /// <summary>Why a reference that the schema declares points nowhere, where its target is whole; null where it does not.</summary>
    private string? Dangling(FieldSchema field, string text, object value)
    {
        if (field.ListReference is { } each && table.Target(each) is { IsComplete: true } items)
        {
            var missing = (value as IReadOnlyList<string> ?? [text]).FirstOrDefault(item => !items.Contains(item));
            return missing is null ? null : $"'{missing}' {table.Dangling(each)}";
        }

        var key = table.Schema.ForeignKeys.FirstOrDefault(k => k.Fields is [var one] && one == field.Name);
        return key is not null && table.Target(key.Reference) is { IsComplete: true } target && !target.Contains(text)
            ? table.Dangling(key.Reference)
            : null;
    }

    private Reading<TRow> Find<TRow>(string id, RowsById<TRow> rows)
        where TRow : class =>
        rows.Find(id) is { } row ? row
        : table.Target(rows.Reference).Contains(id) ? Reading<TRow>.Fault(Reading<TRow>.RowAtFault)
        : Reading<TRow>.Fault(table.Dangling(rows.Reference));

    private Reading<IReadOnlyList<TRow>> FindAll<TRow>(IReadOnlyList<string> ids, RowsById<TRow> rows)
        where TRow : class
    {
        var found = new List<TRow>(ids.Count);
        foreach (var id in ids)
        {
            var row = Find(id, rows);
            if (row.Reason is { } reason)
            {
                return Reading<IReadOnlyList<TRow>>.Fault(reason.Length == 0 ? reason : $"'{id}' {reason}");
            }

            found.Add(row.Value!);
        }

        return found;
    }
}
