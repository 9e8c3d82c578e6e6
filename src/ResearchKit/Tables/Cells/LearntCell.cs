using System.Text;
using CsvHelper;

namespace ResearchKit;

/// <summary>A value that comes many times over: each is judged once, and then known by its bytes.</summary>
/// <param name="rule">The field's type and constraints.</param>
/// <param name="convert">Makes the value of its text and of what the field's type makes of it.</param>
/// <remarks>Values are objects, so that one compiled class serves them all: a study opens in a fresh process, where compiling counts.</remarks>
internal sealed class LearntCell<T>(FieldRule rule, Func<string, object, Reading<T>> convert) : Cell<T>(rule)
    where T : class
{
    private const int MostLearnt = 1 << 16;
    private const int Trial = 1 << 10;
    private const int Glance = 48;
    private const int LongestLearnt = 512;
    private readonly Dictionary<string, Reading<T>> _learnt = new(Utf8Comparer.Instance);
    private int _known;
    private int _resting;
    private bool _hasRested;
    private bool _learns = true;

    /// <inheritdoc/>
    public override string? Take(CsvReader row)
    {
        var utf8 = Utf8(row);
        if (Rule.IsMissing(utf8))
        {
            Value = null;
            return Missing();
        }

        var reading = _learns && !Rests() ? Recall(utf8) : Judge(Encoding.UTF8.GetString(utf8));
        Value = reading.Value;
        return reading.Reason;
    }

    private Reading<T> Recall(ReadOnlySpan<byte> utf8)
    {
        var learnt = _learnt.GetAlternateLookup<ReadOnlySpan<byte>>();
        if (learnt.TryGetValue(utf8, out var reading))
        {
            _known++;
            return reading;
        }

        var text = Encoding.UTF8.GetString(utf8);
        reading = Judge(text);
        if (utf8.Length <= LongestLearnt && _learnt.Count < MostLearnt)
        {
            _learnt[text] = reading;
            StopIfInVain();
        }

        return reading;
    }

    private bool Rests() => _resting > 0 && _resting-- > 0;

    /// <summary>Where most values are new, as in a column of summaries, learning them is in vain; a short table is over before that is known.</summary>
    private void StopIfInVain()
    {
        if (_learnt.Count == Glance && _known == 0 && !_hasRested)
        {
            (_hasRested, _resting) = (true, Trial);
        }

        if (_learnt.Count == Trial && _known < Trial)
        {
            _learns = false;
            _learnt.Clear();
            _learnt.TrimExcess();
        }
    }

    private Reading<T> Judge(string text)
    {
        var reading = Rule.Read(text);
        return reading.Reason is { } reason ? Reading<T>.Fault(reason) : convert(text, reading.Value!);
    }
}
