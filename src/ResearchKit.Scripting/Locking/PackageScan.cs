namespace ResearchKit.Scripting;

/// <summary>Resolves the packages that cells ask for, without running the cells.</summary>
/// <param name="session">The session that is to have the packages.</param>
internal sealed class PackageScan(SessionCore session)
{
    /// <summary>Resolves the packages of one cell, and those of the files that it imports.</summary>
    /// <exception cref="DirectiveException">Something is not to be had.</exception>
    public async Task TakeAsync(string code, CancellationToken cancellation)
    {
        foreach (var part in session.Parse(code))
        {
            switch (part)
            {
                case PackagesPart packages:
                    await session.Packages.ReferenceAsync(packages.Directives, tells: false, cancellation).ConfigureAwait(false);
                    break;
                case DirectivePart { Directive: { Name: "#!import" or "#load" } import }:
                    await ImportAsync(import.Argument, cancellation).ConfigureAwait(false);
                    break;
            }
        }
    }

    private async Task ImportAsync(string file, CancellationToken cancellation)
    {
        foreach (var cell in (await new ImportMagic(session).ReadAsync(file, cancellation).ConfigureAwait(false)).Where(cell => cell.Language == "csharp"))
        {
            await TakeAsync(cell.ToCell().Code, cancellation).ConfigureAwait(false);
        }
    }
}
