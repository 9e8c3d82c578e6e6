namespace ResearchKit;

/// <summary>What one row of a file came to.</summary>
/// <param name="Row">The row; null where it is at fault.</param>
/// <param name="Line">The line where it begins.</param>
/// <param name="Key">The value of its first key; null where it is missing.</param>
/// <param name="MoreKeys">The values of its other keys, in their order.</param>
internal readonly record struct ReadRow<T>(T? Row, int Line, string? Key, string?[]? MoreKeys);
