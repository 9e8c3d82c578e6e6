using System.Text;

namespace ResearchKit;

/// <summary>The words of a table for the values of an enumeration: <c>as_stated</c> for <c>AsStated</c>.</summary>
internal sealed class EnumWords<T>
    where T : struct, Enum
{
    private readonly Dictionary<string, T> _values = [];
    private readonly Dictionary<T, string> _words = [];

    private EnumWords(bool upper)
    {
        foreach (var value in Enum.GetValues<T>())
        {
            var word = Snake(value.ToString());
            var cased = upper ? word.ToUpperInvariant() : word;
            _values.Add(cased, value);
            _words.Add(value, cased);
        }
    }

    /// <summary>Words in small letters.</summary>
    public static EnumWords<T> Lower { get; } = new(upper: false);

    /// <summary>Words in capitals.</summary>
    public static EnumWords<T> Upper { get; } = new(upper: true);

    /// <summary>The word for a value.</summary>
    public string this[T value] => _words[value];

    /// <summary>The value that a word stands for, or what is wrong with it.</summary>
    public Reading<T?> Read(string word) =>
        _values.TryGetValue(word, out var value) ? (T?)value : Reading<T?>.Fault($"must be one of {string.Join(", ", _values.Keys)}");

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
