namespace ResearchKit.Scripting;

/// <summary>A directive or magic.</summary>
/// <param name="Name">Its first word.</param>
/// <param name="Summary">What it does, for <c>#!lsmagic</c>.</param>
/// <param name="Run">Does it, given the line and the text after it.</param>
internal sealed record Magic(string Name, string Summary, Func<Directive, string, CancellationToken, Task> Run);
