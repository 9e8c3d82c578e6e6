using System.Globalization;
using System.Text.RegularExpressions;

namespace ResearchKit.Scripting;

/// <summary>Takes the compiler's names for submissions out of what users read.</summary>
internal static partial class SubmissionNames
{
    /// <summary>What the class that holds a submission's variables is called.</summary>
    public static string Class(int number) => string.Create(CultureInfo.InvariantCulture, $"Submission#{number}");

    /// <summary><c>Submission#3+Person</c> is the user's <c>Person</c>.</summary>
    public static string Clean(string typeName) => Submission().Replace(typeName, "");

    /// <summary>The user's name of a method: of a lambda's, a local function's or a state machine's too.</summary>
    public static string Method(string typeName, string methodName)
    {
        if (methodName == "MoveNext" && Angled().Match(typeName.Split('+')[^1]) is { Success: true } machine)
        {
            return Inner(machine.Groups[1].Value);
        }

        return LocalFunction().Match(methodName) is { Success: true } local ? local.Groups[1].Value
            : Lambda().IsMatch(methodName) ? "lambda"
            : Inner(methodName);
    }

    private static string Inner(string name) => name is "<Initialize>" or "Initialize" or "<Factory>" ? "" : name.Trim('<', '>');

    [GeneratedRegex(@"Submission#\d+(\+|$)")]
    private static partial Regex Submission();

    [GeneratedRegex(@"^<(.+)>d(?:__\d+)?(?:`\d+)?$")]
    private static partial Regex Angled();

    [GeneratedRegex(@"^<.+>g__([^|]+)\|")]
    private static partial Regex LocalFunction();

    [GeneratedRegex("^<.+>b__")]
    private static partial Regex Lambda();
}
