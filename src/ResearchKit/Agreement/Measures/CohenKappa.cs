namespace ResearchKit;

/// <summary>Cohen's κ, plain and weighted, of two coders.</summary>
/// <remarks>
/// J. Cohen, Educational and Psychological Measurement 20 (1960) and Psychological Bulletin 70 (1968); standard error where κ is
/// not zero by J. L. Fleiss, J. Cohen and B. S. Everitt, Psychological Bulletin 72 (1969), formulas 8 and 13.
/// </remarks>
internal sealed class CohenKappa
{
    private const double Normal975 = 1.959963984540054;
    private const string Source = "J. Cohen 1960 and 1968; standard error: J. L. Fleiss, J. Cohen, B. S. Everitt, Psychological Bulletin 72, 1969";
    private readonly double[,] _shares;
    private readonly KappaWeights _weights;
    private readonly int _categories;
    private readonly double[] _rows;
    private readonly double[] _columns;

    private CohenKappa(CodedVariable variable, KappaWeights weights)
    {
        (_weights, _categories) = (weights, variable.Categories.Count);
        var at = variable.Categories.Select((category, i) => (category, i)).ToDictionary(c => c.category, c => c.i, StringComparer.Ordinal);
        var pairs = variable.Units.Select(unit => unit.Values).Where(values => values[0] is not null && values[1] is not null).ToList();
        (_shares, _rows, _columns) = (new double[_categories, _categories], new double[_categories], new double[_categories]);
        foreach (var values in pairs)
        {
            var (row, column, share) = (at[values[0]!], at[values[1]!], 1.0 / pairs.Count);
            _shares[row, column] += share;
            _rows[row] += share;
            _columns[column] += share;
        }
    }

    public static AgreementResult Of(CodedVariable variable, KappaWeights weights)
    {
        Refuse(variable, weights);
        var counts = UnitCounts.Of(variable);
        var reason = Undefined.ByChance(variable, counts);
        var (value, error) = reason is null ? new CohenKappa(variable, weights).Measure(counts.Units.Count) : default;
        var hasInterval = value is { } v && v < 1 - 1e-12;
        return new()
        {
            Variable = variable.Name,
            Measure = "Cohen's κ",
            Detail = weights == KappaWeights.None ? null : $"{EnumWords<KappaWeights>.Lower[weights]} weights",
            Value = value,
            Undefined = value is null ? reason ?? "chance alone would give whole agreement" : null,
            StandardError = hasInterval ? error : null,
            Interval = hasInterval ? Interval(value!.Value, error) : null,
            Note = value is not null && !hasInterval ? UnitBootstrap.NothingToDraw : null,
            Coders = variable.Coders.Count,
            Units = counts.Units.Count,
            PairableValues = counts.Values,
            Source = Source,
        };
    }

    // No κ is above 1; where the interval would be, it is cut off there and says so.
    private static AgreementInterval Interval(double value, double error)
    {
        var high = value + (Normal975 * error);
        return new(value - (Normal975 * error), Math.Min(1, high), 0.95, high > 1 ? "asymptotic standard error, cut off at 1" : "asymptotic standard error");
    }

    private static void Refuse(CodedVariable variable, KappaWeights weights)
    {
        if (variable.Coders.Count > 2)
        {
            throw new InvalidOperationException($"Cohen's κ compares two coders, and {variable.Name} has {variable.Coders.Count} ({string.Join(", ", variable.Coders.Take(6))}): choose two with Pair, or use Alpha or FleissKappa.");
        }

        if (weights != KappaWeights.None && !variable.IsOrdered && variable.Categories.Count > 0)
        {
            throw new InvalidOperationException($"Weights need an order, and the categories of {variable.Name} are words without one ({string.Join(", ", variable.Categories.Take(5))}): give them one with Ordered.");
        }
    }

    private (double? Value, double Error) Measure(int units)
    {
        var (observed, expected) = (0.0, 0.0);
        ForEach((i, j) =>
        {
            observed += Weight(i, j) * _shares[i, j];
            expected += Weight(i, j) * _rows[i] * _columns[j];
        });
        return 1 - expected < 1e-12 ? default : ((observed - expected) / (1 - expected), Error(units, observed, expected));
    }

    private double Error(int units, double observed, double expected)
    {
        var (rowMeans, columnMeans) = (new double[_categories], new double[_categories]);
        ForEach((i, j) =>
        {
            rowMeans[i] += _columns[j] * Weight(i, j);
            columnMeans[j] += _rows[i] * Weight(i, j);
        });
        var sum = 0.0;
        ForEach((i, j) =>
        {
            var term = (Weight(i, j) * (1 - expected)) - ((rowMeans[i] + columnMeans[j]) * (1 - observed));
            sum += _shares[i, j] * term * term;
        });
        var less = (observed * expected) - (2 * expected) + observed;
        return Math.Sqrt(Math.Max(0, sum - (less * less)) / units) / ((1 - expected) * (1 - expected));
    }

    // Of agreement: 1 on the diagonal, 0 for the farthest categories.
    private double Weight(int i, int j)
    {
        var steps = Math.Abs(i - j) / (double)(_categories - 1);
        return _weights switch
        {
            KappaWeights.Linear => 1 - steps,
            KappaWeights.Squared => 1 - (steps * steps),
            _ => i == j ? 1 : 0,
        };
    }

    private void ForEach(Action<int, int> cell)
    {
        for (var i = 0; i < _categories; i++)
        {
            for (var j = 0; j < _categories; j++)
            {
                cell(i, j);
            }
        }
    }
}
