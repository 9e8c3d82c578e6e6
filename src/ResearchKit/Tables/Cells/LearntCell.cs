using System.Text;
using CsvHelper;

namespace ResearchKit;

/// <summary>A value that comes many times over: each is judged once, and then known by its bytes.</summary>
/// <param name="rule">The field's type and constraints.</param>
/// <param name="convert">Makes the value of its text and of what the field's type makes of it.</param>
internal sealed class LearntCell<T>(FieldRule rule, Func<string, object, Reading<T>> convert) : Cell<T>(rule)
{
    private const int MostLearnt = 1 << 16;
    private const int LongestLearnt = 512;
    private readonly Dictionary<byte[], Reading<T>> _learnt = new(Utf8Comparer.Instance);

    /// <inheritdoc/>
    public override string? Take(CsvReader row)
    {
        var utf8 = Utf8(row);
        var known = _learnt.GetAlternateLookup<ReadOnlySpan<byte>>();
        if (!known.TryGetValue(utf8, out var reading))
        {
            reading = Judge(utf8);
            if (_learnt.Count < MostLearnt && utf8.Length <= LongestLearnt)
            {
                known[utf8] = reading;
            }
        }

        Value = reading.Value;
        return reading.Reason;
    }

    private Reading<T> Judge(ReadOnlySpan<byte> utf8)
    {
        if (Rule.IsMissing(utf8))
        {
            return new Reading<T>(default, Missing());
        }

        var text = Encoding.UTF8.GetString(utf8);
        var reading = Rule.Read(text);
        return reading.Reason is { } reason ? Reading<T>.Fault(reason) : convert(text, reading.Value!);
    }
}
