namespace ResearchKit.Scripting;

/// <summary>A variable that a cell declared at its top level.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its declared type.</param>
/// <param name="Value">What it holds now.</param>
public sealed record SessionVariable(string Name, Type Type, object? Value)
{
    /// <summary>The type in the words of C#.</summary>
    public string TypeName => TypeNames.Of(Type);
}
