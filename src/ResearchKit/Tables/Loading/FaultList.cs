namespace ResearchKit;

/// <summary>Gathers the faults of a package from several threads, and puts them in order.</summary>
/// <remarks>Of one file's faults the first ten thousand are kept and the rest counted, so that a hostile file cannot fill memory.</remarks>
internal sealed class FaultList
{
    private const int KeptPerFile = 10_000;
    private const int KeptValueLength = 200;
    private readonly Lock _gate = new();
    private readonly Dictionary<string, FileFaults> _files = [];
    private readonly List<FileFaults> _order = [];

    /// <summary>Whether there is none.</summary>
    public bool IsEmpty
    {
        get
        {
            lock (_gate)
            {
                return _order.TrueForAll(f => f.IsEmpty);
            }
        }
    }

    /// <summary>Lists the faults of these files in this order, whichever are found first, after those of files named before.</summary>
    public void Expect(IEnumerable<string> files)
    {
        lock (_gate)
        {
            foreach (var file in files)
            {
                Of(file);
            }
        }
    }

    /// <summary>Adds a fault, unless the very same is there.</summary>
    public void Add(RowError fault)
    {
        var kept = fault.Value?.Length > KeptValueLength ? fault with { Value = fault.Value[..KeptValueLength] + "…" } : fault;
        lock (_gate)
        {
            Of(kept.File).Add(kept);
        }
    }

    /// <summary>Adds a fault.</summary>
    public void Add(string file, int line, string? column, string? value, string reason) =>
        Add(new RowError(file, line, column, value, reason));

    /// <summary>Adds a fault of a whole file.</summary>
    public void Add(string file, string reason) => Add(new RowError(file, 0, null, null, reason));

    /// <summary>Whether a file has faults.</summary>
    public bool Has(string file)
    {
        lock (_gate)
        {
            return _files.TryGetValue(file, out var faults) && !faults.IsEmpty;
        }
    }

    /// <summary>All faults: file by file as expected or as they came, within a file by line, within a line as they came.</summary>
    public IReadOnlyList<RowError> ToList()
    {
        lock (_gate)
        {
            return [.. _order.SelectMany(f => f.InOrder())];
        }
    }

    private FileFaults Of(string file)
    {
        if (!_files.TryGetValue(file, out var faults))
        {
            faults = new FileFaults(file);
            _files.Add(file, faults);
            _order.Add(faults);
        }

        return faults;
    }

    private sealed class FileFaults(string file)
    {
        private readonly HashSet<RowError> _kept = [];
        private long _more;

        public bool IsEmpty => _kept.Count == 0;

        public void Add(RowError fault)
        {
            if (_kept.Count < KeptPerFile)
            {
                _kept.Add(fault);
            }
            else if (!_kept.Contains(fault))
            {
                _more++;
            }
        }

        public IEnumerable<RowError> InOrder()
        {
            var listed = _kept.OrderBy(f => f.Line);
            return _more == 0 ? listed : listed.Append(new RowError(file, 0, null, null, FormattableString.Invariant($"{_more:N0} more faults, not listed")));
        }
    }
}
