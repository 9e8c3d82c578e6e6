namespace ResearchKit;

/// <summary>The columns of a table as one thread reads them: what a row's binder asks for, and all others besides.</summary>
internal sealed class CellSet(TableContext table)
{
    private static readonly ValueParser Flags = ValueParsers.For(new FieldSchema { Name = "flag", Type = FieldType.Boolean });
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

    /// <summary>A text of which few come twice and few are ever looked at: it stays in the file's bytes until it is.</summary>
    public Cell<LateText> LateText(string name) => Add(new LateTextCell(Rule(name, required: true), table.Text));

    /// <summary>A text that may be missing.</summary>
    public Cell<string> OptionalText(string name) => Text(name, required: false);

    /// <summary>A text of which there are few, each many times over; it may be missing.</summary>
    public Cell<string> Interned(string name) => Learnt<string>(Rule(name, required: false), (text, _) => text);

    /// <summary>A number that may be missing.</summary>
    public Cell<double?> Number(string name, bool required = false) => Add(new NumberCell(Rule(name, required)));

    /// <summary>True or false, as a bool, also where the schema gives the column another type.</summary>
    public Cell<object> Flag(string name) => Learnt<object>(
        Rule(name, required: true), (text, value) => value is bool ? value : bool.TryParse(text, out var flag) ? flag : Flags(text));

    /// <summary>A date in EDTF.</summary>
    public Cell<EdtfDate> Date(string name, bool required = true) => Learnt(
        Rule(name, required),
        (text, value) => value as EdtfDate ?? (EdtfDate.TryParse(text, out var date, out var reason) ? date : Reading<EdtfDate>.Fault(reason)));

    /// <summary>One of the words of an enumeration, as its value.</summary>
    public Cell<object> Word<TEnum>(string name, EnumWords<TEnum> words, bool required = true)
        where TEnum : struct, Enum => Learnt<object>(Rule(name, required), (text, _) => words.Read(text));

    /// <summary>Several texts.</summary>
    public Cell<IReadOnlyList<string>> Texts(string name) => Learnt<IReadOnlyList<string>>(
        Rule(name, required: false), (text, value) => new Reading<IReadOnlyList<string>>(value as IReadOnlyList<string> ?? [text], null));

    /// <summary>A row of another table, by its id.</summary>
    public Cell<TRow> Reference<TRow>(string name, RowsById<TRow> rows, bool required = true)
        where TRow : class
    {
        var rule = Rule(name, required);
        return rule.TakesAnyText && ForeignKey(rule.Field) is var key && (key is null || table.Target(key) == table.Target(rows.Reference))
            ? Add(new ReferenceCell<TRow>(rule, rows, id => Refuse(id, rows)))
            : Learnt(rule, (text, _) => Find(text, rows));
    }

    /// <summary>Several rows of another table, by their ids.</summary>
    public Cell<IReadOnlyList<TRow>> References<TRow>(string name, RowsById<TRow> rows)
        where TRow : class => Learnt(Rule(name, required: false), (text, value) => FindAll(value as IReadOnlyList<string> ?? [text], rows));

    /// <summary>A value of whatever type the schema gives it.</summary>
    public Cell<object> Any(FieldSchema field) => Learnt<object>(NewRule(field), (_, value) => value);

    /// <summary>Adds the columns that nobody asked for, so that they are held against the schema as well.</summary>
    public void AddRest()
    {
        foreach (var field in table.Schema.Fields)
        {
            if (!Has(field.Name))
            {
                Any(field);
            }
        }
    }

    private bool Has(string name)
    {
        foreach (var cell in _cells)
        {
            if (cell.Name == name)
            {
                return true;
            }
        }

        return false;
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

        return NewRule(required && !field.Constraints.Required ? field with { Constraints = field.Constraints with { Required = true } } : field);
    }

    private FieldRule NewRule(FieldSchema field)
    {
        try
        {
            return new FieldRule(field, table.Schema.MissingValues);
        }
        catch (ArgumentException)
        {
            // What is wrong with the field was reported when its description was read.
            return new FieldRule(new FieldSchema { Name = field.Name }, table.Schema.MissingValues);
        }
    }

    private TCell Add<TCell>(TCell cell)
        where TCell : Cell
    {
        _cells.Add(cell);
        return cell;
    }

    private LearntCell<T> Learnt<T>(FieldRule rule, Func<string, object, Reading<T>> convert)
        where T : class
    {
        var (items, whole) = Targets(rule.Field);
        return Add(new LearntCell<T>(rule, items is null && whole is null
            ? convert
            : (text, value) => Dangling(table, items, whole, text, value) is { } reason ? Reading<T>.Fault(reason) : convert(text, value)));
    }

    private bool Refers(FieldSchema field) => field.ListReference is not null || ForeignKey(field) is not null;

    /// <summary>The column that a field alone refers to, as the schema declares it; null where it does not.</summary>
    private FieldReference? ForeignKey(FieldSchema field)
    {
        foreach (var key in table.Schema.ForeignKeys)
        {
            if (key.Fields is [var one] && one == field.Name)
            {
                return key.Reference;
            }
        }

        return null;
    }

    /// <summary>What the items of a list, and what a whole value, must stand in, as far as that has been read to its end.</summary>
    private (Target? Items, Target? Whole) Targets(FieldSchema field) => (Complete(field.ListReference), Complete(ForeignKey(field)));

    private Target? Complete(FieldReference? reference) =>
        reference is not null && table.Target(reference) is { IsComplete: true } set ? new Target(reference, set) : null;

    /// <summary>Why a reference that the schema declares points nowhere; null where it does not.</summary>
    private static string? Dangling(TableContext table, Target? items, Target? whole, string text, object value)
    {
        if (items is not null && (value as IReadOnlyList<string> ?? [text]).FirstOrDefault(item => !items.Set.Contains(item)) is { } missing)
        {
            return $"'{missing}' {table.Dangling(items.Reference)}";
        }

        return whole is not null && !whole.Set.Contains(Logical.Text(value)) ? table.Dangling(whole.Reference) : null;
    }

    private Reading<TRow> Find<TRow>(string id, RowsById<TRow> rows)
        where TRow : class =>
        rows.Find(id) is { } row ? row : Reading<TRow>.Fault(Refuse(id, rows));

    /// <summary>What is wrong with an id for which there is no row: it points nowhere, or to a row that is itself at fault.</summary>
    private string Refuse<TRow>(string id, RowsById<TRow> rows)
        where TRow : class =>
        table.Target(rows.Reference).Contains(id) ? Reading<TRow>.RowAtFault : table.Dangling(rows.Reference);

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

    private sealed record Target(FieldReference Reference, KeySet Set);
}
