namespace Microsoft.DotNet.Interactive;

/// <summary>A password: shown as stars, so that it does not end in a notebook's outputs.</summary>
/// <param name="clearTextPassword">The password.</param>
public sealed class PasswordString(string clearTextPassword)
{
    private readonly string _clearText = clearTextPassword;

    /// <summary>The password itself.</summary>
    /// <returns>The text.</returns>
    public string GetClearTextPassword() => _clearText;

    /// <inheritdoc/>
    public override string ToString() => "********";
}
