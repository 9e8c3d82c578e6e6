using System.Runtime.CompilerServices;
using System.Text;

namespace ResearchKit;

/// <summary>A field's type and constraints, ready to be held against its values.</summary>
internal sealed class FieldRule
{
    /// <summary>What to say where no value stands.</summary>
    public const string MustHaveValue = "must have a value";

    private static readonly ConditionalWeakTable<FieldSchema, FieldRule> Known = [];
    private readonly ValueParser _parse;
    private readonly bool _isText;
    private readonly byte[][] _missing;
    private readonly FieldPattern? _pattern;
    private readonly ValueRange _range;
    private readonly JsonShape? _shape;
    private readonly (HashSet<string> Values, string Reason)[] _words;

    /// <summary>Compiles a field.</summary>
    /// <param name="field">The field.</param>
    /// <param name="missingValues">What means that there is no value, where the field does not say.</param>
    /// <exception cref="ArgumentException">Its format or a constraint cannot be read, or does not go with its type.</exception>
    public FieldRule(FieldSchema field, IReadOnlyList<string> missingValues)
    {
        Field = field;
        _parse = ValueParsers.For(field);
        _isText = field is { Type: FieldType.String or FieldType.Any, Format: FieldSchema.DefaultFormat, Edtf: false };
        _missing = [.. (field.MissingValues ?? missingValues).Select(Encoding.UTF8.GetBytes)];
        var limits = field.Constraints;
        limits.CheckFit(field.Type);
        _pattern = limits.Pattern is { } pattern ? new FieldPattern(pattern) : null;
        _range = new ValueRange(limits, Constant);
        _shape = limits.JsonSchema is { } shape ? new JsonShape(shape) : null;
        _words = [.. Words(limits.Enum), .. Words([.. field.Categories.Select(c => c.Value)])];
        if (_words is [var (allowed, _), var (categories, _)] && !allowed.IsSubsetOf(categories))
        {
            throw new ArgumentException("enum allows a value that is none of the categories");
        }
    }

    /// <summary>The field.</summary>
    public FieldSchema Field { get; }

    /// <summary>The rule of a field by itself, compiled once.</summary>
    /// <exception cref="ArgumentException">As for the constructor.</exception>
    public static FieldRule Of(FieldSchema field) => Known.GetValue(field, f => new FieldRule(f, TableSchema.UsualMissing));

    /// <summary>Whether a value stands for itself.</summary>
    public bool IsText => _isText;

    /// <summary>Whether any text will do.</summary>
    public bool TakesAnyText => _isText && !HasLimits;

    /// <summary>
    /// The least and the most that a number may be, where numbers are written without any options and bounded by nothing else;
    /// else null.
    /// </summary>
    public (double Least, double Most)? PlainNumbers =>
        Field is { Type: FieldType.Number, GroupChar: null, DecimalChar: ".", BareNumber: true }
        && !(Field with { Constraints = Field.Constraints with { Minimum = null, Maximum = null } }).HasLimits
            ? (_range.Minimum as double? ?? double.MinValue, _range.Maximum as double? ?? double.MaxValue)
            : null;

    private bool HasLimits => Field.HasLimits;

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

    private string? Broken(string text, object value) =>
        BrokenWords(value) ?? BrokenLength(value) ?? _range.Broken(value) ?? BrokenPattern(text) ?? _shape?.Broken(value);

    private string? BrokenWords(object value)
    {
        foreach (var (values, reason) in _words)
        {
            if (!values.Contains(Logical.Text(value)))
            {
                return reason;
            }
        }

        return null;
    }

    private string? BrokenLength(object value)
    {
        var limits = Field.Constraints;
        if (limits is { MinLength: null, MaxLength: null } || Logical.Length(value) is not var (length, unit))
        {
            return null;
        }

        return length < limits.MinLength ? FormattableString.Invariant($"has {length} {unit}; at least {limits.MinLength} are asked for")
            : length > limits.MaxLength ? FormattableString.Invariant($"has {length} {unit}; at most {limits.MaxLength} are allowed")
            : null;
    }

    private string? BrokenPattern(string text) => _pattern?.Matches(text) switch
    {
        null when _pattern is not null => $"takes too long to match with the pattern {Field.Constraints.Pattern}",
        false => $"does not match the pattern {Field.Constraints.Pattern}",
        _ => null,
    };

    private IEnumerable<(HashSet<string> Values, string Reason)> Words(IReadOnlyList<string> words)
    {
        if (words.Count > 0)
        {
            yield return ([.. _isText ? words : words.Select(word => Logical.Text(Constant(word)))], $"must be one of {string.Join(", ", words)}");
        }
    }

    /// <summary>A value that the schema itself names: written as the field's values are, or as JSON writes it.</summary>
    private object Constant(string text)
    {
        var reading = _parse(text);
        if (reading.Reason is not null && Field is { Type: FieldType.Number or FieldType.Integer or FieldType.Boolean })
        {
            reading = ValueParsers.For(new FieldSchema { Name = Field.Name, Type = Field.Type })(text);
        }

        return reading.Reason is null ? reading.Value! : throw new ArgumentException($"the constraint's value '{text}' {reading.Reason}");
    }
}
