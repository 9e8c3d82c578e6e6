using ResearchKit.Scripting;

namespace Microsoft.DotNet.Interactive.Jupyter;

/// <summary>What a cell asks its user with, as in a notebook of Python. Every cell sees it without a using.</summary>
public static class TopLevelMethods
{
    /// <summary>Asks for a line.</summary>
    /// <param name="prompt">What to ask.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="NotSupportedException">Nobody is there to answer.</exception>
    public static string input(string prompt = "") => SessionContext.Current.Channel.ReadInput(prompt, isPassword: false);

    /// <summary>Asks for a password, which is not shown.</summary>
    /// <param name="prompt">What to ask.</param>
    /// <returns>The password.</returns>
    /// <exception cref="NotSupportedException">Nobody is there to answer.</exception>
    public static PasswordString password(string prompt = "") => new(SessionContext.Current.Channel.ReadInput(prompt, isPassword: true));
}
