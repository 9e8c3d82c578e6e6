using System.Text;

namespace ResearchKit;

/// <summary>A field's type and constraints, ready to be held against its values.</summary>
internal sealed class FieldRule
{
    private readonly ValueParser _parse;
    private readonly bool _isText;
    private readonly byte[][] _missing;
    private readonly FieldPattern? _pattern;
    private readonly IComparable? _minimum;
    private readonly IComparable? _maximum;

    /// <summary>Compiles a field.</summary>
    /// <exception cref="ArgumentException">Its pattern, minimum or maximum cannot be read.</exception>
    public FieldRule(FieldSchema field, IReadOnlyList<string> missingValues)
    {
        Field = field;
        _parse = ValueParsers.For(field);
        _isText = field is { Type: FieldType.String or FieldType.Any, Format: "default", Edtf: false };
        _missing = [.. (field.MissingValues ?? missingValues).Select(Encoding.UTF8.GetBytes)];
        _pattern = field.Constraints.Pattern is { } pattern ? new FieldPattern(pattern) : null;
        _minimum = Bound(field.Constraints.Minimum);
        _maximum = Bound(field.Constraints.Maximum);
    }

    /// <summary>The field.</summary>
    public FieldSchema Field { get; }

    /// <summary>Whether any text will do.</summary>
    public bool TakesAnyText => _isText && Field.Constraints.AllowAnyValue;

    /// <summary>
    /// The least and the most that a number may be, where numbers are written without any options and bounded by nothing else;
    /// else null.
    /// </summary>
    public (double Least, double Most)? PlainNumbers =>
        Field is { Type: FieldType.Number, GroupChar: null, DecimalChar: ".", BareNumber: true }
        && (Field.Constraints with { Minimum = null, Maximum = null }).AllowAnyValue
            ? (_minimum as double? ?? double.MinValue, _maximum as double? ?? double.MaxValue)
            : null;

    /// <summary>Whether there is no value.</summary>
    public bool IsMissing(ReadOnlySpan<byte> utf8)
    {
        foreach (var missing in _missing)
        {
            if (utf8.SequenceEqual(missing))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The value that a text stands for, or what is wrong with it.</summary>
    public Reading<object> Read(string text)
    {
        var reading = _parse(text);
        return reading.Reason is null && Broken(text, reading.Value!) is { } reason ? Reading<object>.Fault(reason) : reading;
    }

    /// <summary>What is wrong with a text, where a field's values are texts.</summary>
    public string? FaultOf(string text) => _isText ? Broken(text, text) : Read(text).Reason;

    private string? Broken(string text, object value)
    {
        var limits = Field.Constraints;
        return limits.Enum.Count > 0 && !limits.Enum.Contains(text) ? $"must be one of {string.Join(", ", limits.Enum)}"
            : BrokenLength(value, limits) ?? BrokenRange(value) ?? BrokenPattern(text);
    }

    private static string? BrokenLength(object value, FieldConstraints limits)
    {
        if (limits is { MinLength: null, MaxLength: null })
        {
            return null;
        }

        var (length, unit) = value is IReadOnlyList<string> items ? (items.Count, "items") : (value.ToString()!.EnumerateRunes().Count(), "characters");
        return length < limits.MinLength ? FormattableString.Invariant($"has {length} {unit}; at least {limits.MinLength} are asked for")
            : length > limits.MaxLength ? FormattableString.Invariant($"has {length} {unit}; at most {limits.MaxLength} are allowed")
            : null;
    }

    private string? BrokenRange(object value)
    {
        if (_minimum is null && _maximum is null)
        {
            return null;
        }

        var comparable = Comparable(value);
        return _minimum is not null && comparable?.CompareTo(_minimum) < 0 ? $"is less than the minimum, {Field.Constraints.Minimum}"
            : _maximum is not null && comparable?.CompareTo(_maximum) > 0 ? $"is more than the maximum, {Field.Constraints.Maximum}"
            : null;
    }

    private string? BrokenPattern(string text) => _pattern?.Matches(text) switch
    {
        null when _pattern is not null => $"takes too long to match with the pattern {Field.Constraints.Pattern}",
        false => $"does not match the pattern {Field.Constraints.Pattern}",
        _ => null,
    };

    private IComparable? Bound(string? text)
    {
        if (text is null)
        {
            return null;
        }

        var reading = _parse(text);
        return reading.Reason is null && Comparable(reading.Value!) is { } bound
            ? bound
            : throw new ArgumentException($"the bound '{text}' {reading.Reason ?? "cannot be compared"}");
    }

    /// <summary>Dates are compared by the first day that they can mean.</summary>
    private static IComparable? Comparable(object value) => value is EdtfDate date ? date.Earliest as IComparable : value as IComparable;
}
