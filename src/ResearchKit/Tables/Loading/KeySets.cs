using System.Collections.Concurrent;

namespace ResearchKit;

/// <summary>The values of all columns of a package to which others refer.</summary>
internal sealed class KeySets
{
    private const char Separator = '\u001f';
    private readonly ConcurrentDictionary<(string Resource, string Fields), KeySet> _sets = [];

    /// <summary>A key of several columns as one text.</summary>
    public static string Join(IEnumerable<string> parts) => string.Join(Separator, parts);

    /// <summary>The values of some columns of a table; a new, empty set where nobody asked for it before.</summary>
    public KeySet Of(string resource, IReadOnlyList<string> fields) => _sets.GetOrAdd((resource, Join(fields)), _ => new KeySet());

    /// <summary>The columns of a table to which others refer.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Wanted(string resource) =>
        [.. _sets.Keys.Where(k => k.Resource == resource).Select(k => k.Fields.Split(Separator))];

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
        foreach (var set in _sets.Where(s => s.Key.Resource == resource))
        {
            set.Value.IsComplete = true;
        }
    }

    /// <summary>All references of a table.</summary>
    public static IEnumerable<FieldReference> References(TableSchema schema) =>
        schema.ForeignKeys.Select(k => k.Reference).Concat(schema.Fields.Select(f => f.ListReference).OfType<FieldReference>());
}
