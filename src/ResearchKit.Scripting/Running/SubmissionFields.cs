using System.Reflection;
using System.Runtime.CompilerServices;

namespace ResearchKit.Scripting;

/// <summary>The fields in which a submission's object holds the variables that the cell declared.</summary>
internal static class SubmissionFields
{
    public static IEnumerable<FieldInfo> Of(object submission) =>
        submission.GetType().GetFields(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(field => !field.Name.StartsWith('<'));

    /// <summary>Whether nothing but the type's default has been put into a field.</summary>
    public static bool IsUnset(FieldInfo field, object submission) =>
        !field.IsInitOnly && Equals(field.GetValue(submission), Default(field.FieldType));

    private static object? Default(Type type) =>
        type.IsValueType && Nullable.GetUnderlyingType(type) is null ? RuntimeHelpers.GetUninitializedObject(type) : null;
}
