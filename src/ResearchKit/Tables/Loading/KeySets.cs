using System.Collections.Concurrent;

namespace ResearchKit;

/// <summary>The values of all columns of a package to which others refer.</summary>
internal sealed class KeySets
{
    private const char Separator = '\u001f';
    private const char End = '\u001e';
    private readonly ConcurrentDictionary<string, KeySet> _sets = new(StringComparer.Ordinal);

    /// <summary>A key of several columns as one text.</summary>
    public static string Join(IEnumerable<string> parts) => string.Join(Separator, parts);

    /// <summary>The values of some columns of a table; a new, empty set where nobody asked for it before.</summary>
    public KeySet Of(string resource, IReadOnlyList<string> fields) => _sets.GetOrAdd(resource + End + Join(fields), _ => new KeySet());

    /// <summary>The columns of a table to which others refer.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Wanted(string resource) =>
        [.. Names(resource).Select(name => name[(resource.Length + 1)..].Split(Separator))];

    /// <summary>Asks for all columns to which a package's tables refer, before the tables are read.</summary>
    public void Want(DataPackage package)
    {
        foreach (var table in package.Resources.Where(r => r.Schema is not null))
        {
            foreach (var reference in References(table.Schema!))
            {
                Of(reference.Resource.Length == 0 ? table.Name : reference.Resource, reference.Fields);
            }
        }
    }

    /// <summary>Says that a table is read to its end.</summary>
    public void Complete(string resource)
    {
        foreach (var name in Names(resource))
        {
            _sets[name].IsComplete = true;
        }
    }

    /// <summary>All references of a table.</summary>
    public static IEnumerable<FieldReference> References(TableSchema schema) =>
        schema.ForeignKeys.Select(k => k.Reference).Concat(schema.Fields.Select(f => f.ListReference).OfType<FieldReference>());

    private IEnumerable<string> Names(string resource)
    {
        var start = resource + End;
        return _sets.Select(set => set.Key).Where(name => name.StartsWith(start, StringComparison.Ordinal));
    }
}
