using System.Reflection;

namespace ResearchKit.Scripting;

/// <summary>Types as C# that a cell can declare a variable with.</summary>
internal static class TypeExpression
{
    /// <summary>The type, and what a value of it can be held in when the type cannot be named.</summary>
    public static IEnumerable<string> Candidates(Type type)
    {
        if (Of(type) is { } expression)
        {
            yield return expression;
        }

        yield return "object";
    }

    private static string? Of(Type type)
    {
        if (type.IsArray)
        {
            return Of(type.GetElementType()!) is { } element ? $"{element}[{new string(',', type.GetArrayRank() - 1)}]" : null;
        }

        if (!type.IsVisible || type.IsPointer || type.IsByRefLike || type.Name.Contains('<'))
        {
            return null;
        }

        var arguments = type.GetGenericArguments().Select(Of).ToArray();
        return type.DeclaringType is { IsGenericType: true } || arguments.Contains(null) ? null
            : Name(type.IsGenericType ? type.GetGenericTypeDefinition() : type)
                + (arguments.Length == 0 ? "" : $"<{string.Join(", ", arguments)}>");
    }

    private static string Name(Type type)
    {
        var name = type.FullName!.Split('`')[0];
        return SubmissionAssembly.IsOne(type.Assembly.GetName().Name!)
            ? SubmissionNames.Clean(name).Replace('+', '.')
            : "global::" + name.Replace('+', '.');
    }
}
