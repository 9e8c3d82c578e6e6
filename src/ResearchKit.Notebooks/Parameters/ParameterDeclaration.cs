namespace ResearchKit.Notebooks;

/// <summary>A parameter of a notebook, as the cell tagged <c>parameters</c> declares it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type in the notebook's language; empty where the language does not say.</param>
/// <param name="Default">The expression that it is set to, as it stands in the cell.</param>
public sealed record ParameterDeclaration(string Name, string Type, string Default)
{
    /// <summary>What the comment behind the declaration says of it; empty if there is none.</summary>
    public string Description { get; init; } = "";

    /// <summary>The parameter for a list of them: its name, type and default.</summary>
    public override string ToString() => Type.Length > 0 ? $"{Name} ({Type})" : Name;
}
