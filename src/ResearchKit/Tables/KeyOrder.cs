using System.Collections;
using System.Runtime.CompilerServices;

namespace ResearchKit;

/// <summary>The order of values that a table is put in order by: the same on every machine, whatever its language.</summary>
/// <remarks>Texts go by their characters' numbers, also within tuples and where only running tells that a value is a text.</remarks>
internal static class KeyOrder<T>
{
    private static readonly bool _isOpen = typeof(T).IsInterface || typeof(T) == typeof(object) || typeof(T).IsAssignableTo(typeof(ITuple));

    /// <summary>The order of values of this type.</summary>
    /// <param name="text">How the value is written, for the message.</param>
    /// <exception cref="ArgumentException">They have none.</exception>
    public static IComparer<T> Of(string? text) =>
        _isOpen || typeof(T) == typeof(string) ? Comparer<T>.Create((a, b) => KeyOrder.Any.Compare(a, b))
        : KeyOrder.Has(typeof(T)) ? Comparer<T>.Default
        : throw new ArgumentException($"'{text}' gives values of type {typeof(T).Name}, which have no order: order by {KeyOrder.Instead(typeof(T))}.");
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

    /// <summary>Whether values of a type have an order.</summary>
    public static bool Has(Type type) => (Nullable.GetUnderlyingType(type) ?? type) is var value
        && (value.IsAssignableTo(typeof(IComparable)) || value.IsAssignableTo(typeof(IComparable<>).MakeGenericType(value)));

    /// <summary>What of a value has an order, for a message.</summary>
    public static string Instead(Type type)
    {
        var names = type.GetProperties().Where(p => p.GetIndexParameters().Length == 0 && Has(p.PropertyType)).Select(p => "." + p.Name).Take(MostNamed).ToList();
        return names.Count == 0 ? "a number, a text or a date of it" : $"one of its values: {Words.List(names)}";
    }
}
