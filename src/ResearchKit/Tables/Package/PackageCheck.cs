namespace ResearchKit;

/// <summary>Holds a package's parts against each other.</summary>
internal static class PackageCheck
{
    /// <summary>Reports what does not fit.</summary>
    public static void Check(DataPackage package, FaultList faults)
    {
        foreach (var resource in package.Resources)
        {
            foreach (var reason in Faults(resource, package))
            {
                faults.Add(package.DescriptorFile, 0, resource.Name, null, reason);
            }
        }
    }

    private static IEnumerable<string> Faults(DataResource resource, DataPackage package)
    {
        foreach (var reference in resource.Schema is null ? [] : KeySets.References(resource.Schema))
        {
            if (Broken(reference, resource, package) is { } reason)
            {
                yield return reason;
            }
        }
    }

    private static string? Broken(FieldReference reference, DataResource resource, DataPackage package)
    {
        var target = reference.Resource.Length == 0 ? resource : package.Resource(reference.Resource);
        var lacking = reference.Fields.Where(f => target?.Schema?.Field(f) is null).ToArray();
        return target is null ? $"a key refers to '{reference.Resource}', which is no resource of the package"
            : lacking.Length > 0 ? $"a key refers to {string.Join(" and ", lacking)} of {target.Name}, which has no such column"
            : null;
    }
}
