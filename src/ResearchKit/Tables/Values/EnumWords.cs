using System.Runtime.CompilerServices;
using System.Text;

namespace ResearchKit;

/// <summary>The words of a table for the values of an enumeration: <c>as_stated</c> for <c>AsStated</c>.</summary>
/// <remarks>The enumeration's values are 0, 1, 2 … in their order.</remarks>
internal sealed class EnumWords<T>
    where T : struct, Enum
{
    private readonly Dictionary<string, object> _values = [];
    private readonly string[] _words;

    private EnumWords(bool upper)
    {
        var names = Enum.GetNames<T>();
        _words = new string[names.Length];
        for (var i = 0; i < names.Length; i++)
        {
            var word = Snake(names[i]);
            _words[i] = upper ? word.ToUpperInvariant() : word;
            _values.Add(_words[i], Enum.ToObject(typeof(T), i));
        }
    }

    /// <summary>Words in small letters.</summary>
    public static EnumWords<T> Lower { get; } = new(upper: false);

    /// <summary>Words in capitals.</summary>
    public static EnumWords<T> Upper { get; } = new(upper: true);

    /// <summary>The word for a value.</summary>
    public string this[T value] => _words[Unsafe.As<T, int>(ref value)];

    /// <summary>The value that a word stands for, or what is wrong with it.</summary>
    public Reading<object> Read(string word) =>
        _values.TryGetValue(word, out var value) ? value : Reading<object>.Fault($"must be one of {string.Join(", ", _values.Keys)}");

    private static string Snake(string name)
    {
        var word = new StringBuilder();
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && word.Length > 0)
            {
                word.Append('_');
            }

            word.Append(char.ToLowerInvariant(letter));
        }

        return word.ToString();
    }
}
