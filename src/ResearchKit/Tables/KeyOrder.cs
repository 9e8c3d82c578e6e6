using System.Collections;
using System.Runtime.CompilerServices;

namespace ResearchKit;

/// <summary>The order of values that a table is put in order by: the same on every machine, whatever its language.</summary>
/// <remarks>Texts go by their characters' numbers, also within tuples and where only running tells that a value is a text.</remarks>
internal static class KeyOrder<T>
{
    private static readonly Type _type = Nullable.GetUnderlyingType(typeof(T)) ?? typeof(T);

    /// <summary>The order of values of this type.</summary>
    /// <param name="text">How the value is written, for the message.</param>
    /// <exception cref="ArgumentException">They have none.</exception>
    public static IComparer<T> Of(string? text) =>
        KeyOrder.Unordered(_type) is { } type ? throw new ArgumentException($"'{text}' gives values of type {type.Name.Split('`')[0]}, which have no order: order by {KeyOrder.Instead(type)}.")
        : _type.IsInterface || _type == typeof(object) || _type == typeof(string) || _type.IsAssignableTo(typeof(ITuple)) ? Comparer<T>.Create((a, b) => KeyOrder.Any.Compare(a, b))
        : Comparer<T>.Default;
}

/// <summary>The order of values of which only running tells the type.</summary>
internal sealed class KeyOrder : IComparer
{
    private const int MostNamed = 8;

    private KeyOrder()
    {
    }

    public static KeyOrder Any { get; } = new();

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">Neither can be held against the other.</exception>
    public int Compare(object? x, object? y) => (x, y) switch
    {
        (string a, string b) => string.CompareOrdinal(a, b),
        (IStructuralComparable a, ITuple) => a.CompareTo(y, this),
        _ => Comparer.DefaultInvariant.Compare(x, y),
    };

    /// <summary>The type, or that of a part of a tuple, whose values have no order; null where all have one, or only running tells.</summary>
    public static Type? Unordered(Type type) => (Nullable.GetUnderlyingType(type) ?? type) is var value && value.IsAssignableTo(typeof(ITuple))
        ? value.GenericTypeArguments.Select(Unordered).FirstOrDefault(part => part is not null)
        : value == typeof(object) || Has(value) ? null : value;

    private static bool Has(Type type) => type.IsAssignableTo(typeof(IComparable)) || type.IsAssignableTo(typeof(IComparable<>).MakeGenericType(type));

    /// <summary>What of a value has an order, for a message.</summary>
    public static string Instead(Type type)
    {
        var names = type.GetInterfaces().Where(_ => type.IsInterface).Prepend(type).SelectMany(t => t.GetProperties())
            .Where(p => p.GetIndexParameters().Length == 0 && Has(Nullable.GetUnderlyingType(p.PropertyType) ?? p.PropertyType)).Select(p => "." + p.Name).Take(MostNamed).ToList();
        return names.Count == 0 ? "a number, a text or a date of it" : $"one of its values: {Words.List(names)}";
    }
}
