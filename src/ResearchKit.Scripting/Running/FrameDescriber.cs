using System.Diagnostics;
using System.Globalization;
using System.Reflection;

namespace ResearchKit.Scripting;

/// <summary>
/// The lines of a traceback. A frame of the user's own code names its cell and line and shows the line; frames of
/// libraries between them stay; what lies beneath the cell is the session's own affair and is left out.
/// </summary>
/// <param name="sourceOf">The text of a cell or file by its name, if known.</param>
internal sealed class FrameDescriber(Func<string, string?> sourceOf)
{
    private static readonly string[] Machinery =
        ["System.Runtime.CompilerServices.", "System.Runtime.ExceptionServices.", "System.Threading.Tasks.", "System.Threading."];

    /// <summary>How many lines the beginning and the end of a long traceback have each.</summary>
    private const int Most = 20;

    public IEnumerable<string> Describe(Exception exception)
    {
        var frames = new StackTrace(exception, fNeedFileInfo: true).GetFrames();
        var last = Array.FindLastIndex(frames, IsOfUser);
        var shown = frames.Take(last + 1).Where(frame => IsOfUser(frame) || !IsMachinery(frame)).ToArray();
        return shown.Length <= 2 * Most
            ? shown.Select(Describe)
            : [.. shown.Take(Most).Select(Describe), Skipped(shown.Length - (2 * Most)), .. shown.TakeLast(Most).Select(Describe)];
    }

    // An endless recursion has a hundred thousand frames.
    private static string Skipped(int count) => string.Create(CultureInfo.InvariantCulture, $"   … {count:N0} calls more …");

    private static bool IsOfUser(StackFrame frame) =>
        frame.GetMethod()?.Module.Assembly.GetName().Name is { } name && SubmissionAssembly.IsOne(name);

    private static bool IsMachinery(StackFrame frame) =>
        frame.GetMethod()?.DeclaringType is not { } type
        || type.Assembly == typeof(FrameDescriber).Assembly
        || Machinery.Any(prefix => type.FullName?.StartsWith(prefix, StringComparison.Ordinal) == true);

    private string Describe(StackFrame frame)
    {
        var method = frame.GetMethod()!;
        var place = Place(frame);
        var name = Name(method);
        return "   at " + (name, place) switch
        {
            ("", "") => "the cell",
            ("", _) => place,
            (_, "") => name,
            _ => $"{name} in {place}",
        };
    }

    private static string Name(MethodBase method)
    {
        var type = method.DeclaringType?.FullName ?? "";
        var name = SubmissionNames.Method(type, method.Name);
        if (name.Length == 0)
        {
            return "";
        }

        var owner = SubmissionNames.Clean(type.Split("+<")[0]).Replace('+', '.');
        var parameters = method.Name == "MoveNext" ? "" : string.Join(", ", method.GetParameters().Select(Parameter));
        return owner.Length == 0 ? $"{name}({parameters})" : $"{owner}.{name}({parameters})";
    }

    private static string Parameter(ParameterInfo parameter) => $"{parameter.ParameterType.Name} {parameter.Name}".TrimEnd();

    private string Place(StackFrame frame)
    {
        if (frame.GetFileName() is not { } file || !IsOfUser(frame))
        {
            return "";
        }

        var line = frame.GetFileLineNumber();
        var source = sourceOf(file)?.Split('\n').ElementAtOrDefault(line - 1)?.Trim();
        return string.Create(CultureInfo.InvariantCulture, $"{file}, line {line}")
            + (string.IsNullOrEmpty(source) ? "" : ": " + source);
    }
}
