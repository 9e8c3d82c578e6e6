using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;
using Microsoft.DotNet.Interactive.Formatting;

namespace ResearchKit.Scripting;

/// <summary>
/// Which representations a type has. A type that renders itself, through an attribute <em>named</em>
/// <c>TypeFormatterSourceAttribute</c> (whoever's it is), is shown in all that its source declares; any other in those that
/// <see cref="Formatter"/> prefers for it.
/// </summary>
internal static class ValueMimeTypes
{
    private static readonly ConcurrentDictionary<Type, ImmutableArray<string>> Declared = new();

    public static IEnumerable<string> Of(object? value) =>
        value is not null && Declared.GetOrAdd(value.GetType(), FindDeclared) is { Length: > 0 } declared
            ? declared
            : Formatter.GetPreferredMimeTypesFor(value?.GetType()).DefaultIfEmpty(MimeTypes.Html);

    private static ImmutableArray<string> FindDeclared(Type type) =>
        type.GetCustomAttributes(inherit: true).FirstOrDefault(IsFormatterSource) is { } attribute
            && Property<Type>(attribute, "FormatterSourceType") is { } sourceType
            && Activator.CreateInstance(sourceType) is { } source
                ? [.. Formatters(source).Select(formatter => Property<string>(formatter, "MimeType")).OfType<string>().Distinct()]
                : [];

    private static bool IsFormatterSource(object attribute) => attribute.GetType().Name == "TypeFormatterSourceAttribute";

    private static IEnumerable<object> Formatters(object source) =>
        source.GetType().GetMethod("CreateTypeFormatters", BindingFlags.Public | BindingFlags.Instance, [])?.Invoke(source, null)
            is System.Collections.IEnumerable formatters
            ? formatters.Cast<object>()
            : [];

    private static T? Property<T>(object owner, string name)
        where T : class =>
        owner.GetType().GetProperty(name)?.GetValue(owner) as T;
}
