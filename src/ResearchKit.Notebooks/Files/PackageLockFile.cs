namespace ResearchKit.Notebooks;

/// <summary>The file beside a notebook that says in which versions it is to have its packages.</summary>
public static class PackageLockFile
{
    /// <summary>The environment variable in which the runner names the file to the kernel that it starts; a kernel that does not know it is not held to the lock.</summary>
    public const string Variable = "RESEARCHKIT_LOCK";

    /// <summary>Where the lock of a notebook stands, whether or not it has one: <c>03-claims.lock.json</c> beside <c>03-claims.ipynb</c>.</summary>
    public static string PathOf(string notebook) => Path.ChangeExtension(notebook, ".lock.json");
}
