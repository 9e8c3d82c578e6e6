namespace ResearchKit.Scripting;

/// <summary>A directive or magic was wrong, or could not be carried out.</summary>
internal sealed class DirectiveException(string message) : Exception(message);
