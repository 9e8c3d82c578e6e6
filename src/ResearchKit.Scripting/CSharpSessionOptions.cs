using System.Collections.Immutable;

namespace ResearchKit.Scripting;

/// <summary>What a <see cref="CSharpSession"/> starts with.</summary>
public sealed record CSharpSessionOptions
{
    /// <summary>Namespaces and static classes that every cell sees: those of a C# notebook.</summary>
    public ImmutableArray<string> Usings { get; init; } = DefaultUsings.All;

    /// <summary>Packages that the host brings along.</summary>
    public ImmutableArray<ProvidedPackage> ProvidedPackages { get; init; } = [];

    /// <summary>The only packages that <c>#r "nuget: …"</c> may come to; without it, whatever NuGet finds.</summary>
    public PackageLock? Lock { get; init; }

    /// <summary>
    /// A folder to keep what packages of exact versions came to, so that the next session that asks for the same is spared the
    /// resolving; null for none.
    /// </summary>
    public string? ResolutionFolder { get; init; }

    /// <summary>Where relative paths in directives start; without one, the process's current directory.</summary>
    public string? WorkingDirectory { get; init; }

    /// <summary>
    /// Reads the notebook at a path, for <c>#!import</c>: its cells, but for raw ones. It throws <see cref="InvalidDataException"/>
    /// for a file that is none. Null where only files of C# can be imported.
    /// </summary>
    public Func<string, IReadOnlyList<ForeignCell>>? ReadNotebook { get; init; }

    /// <summary>The clock of <c>#!time</c>, of console flushing and of the interrupt's patience.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>What becomes of the variables that a cell had declared before it threw.</summary>
    public FailedCells FailedCells { get; init; } = FailedCells.KeepDeclarations;

    /// <summary>How many characters one representation of a value may have before the rest is cut.</summary>
    public int MaxRepresentationLength { get; init; } = 4_000_000;
}

/// <summary>A cell of another notebook.</summary>
/// <param name="Language">Its language, as .NET Interactive calls it: <c>csharp</c>, <c>markdown</c> …</param>
/// <param name="Source">Its text.</param>
public sealed record ForeignCell(string Language, string Source);

/// <summary>What becomes of the declarations of a cell that threw.</summary>
public enum FailedCells
{
    /// <summary>They are gone: names mean what they meant before the cell.</summary>
    LeaveNoTrace,

    /// <summary>
    /// They stay, with the values they had when the cell threw, as notebooks expect: a cell that declares types and then
    /// shows how they throw is common. A variable that the cell declared anew and had not got to keeps its earlier value.
    /// </summary>
    KeepDeclarations,
}
