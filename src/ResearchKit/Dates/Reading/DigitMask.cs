namespace ResearchKit;

/// <summary>A number of fixed width of which some digits are unspecified: <c>19X4</c>.</summary>
/// <param name="Low">The number with every unspecified digit 0.</param>
/// <param name="High">The number with every unspecified digit 9.</param>
/// <param name="Unspecified">Which digits are: bit 0 is the last digit's.</param>
internal readonly record struct DigitMask(short Low, short High, byte Unspecified)
{
    public const char Wildcard = 'X';

    /// <summary>Whether any digit is unspecified.</summary>
    public bool IsMasked => Unspecified != 0;

    /// <summary>The mask of up to four characters, each a digit or <c>X</c>.</summary>
    public static DigitMask Of(ReadOnlySpan<char> digits)
    {
        int low = 0, high = 0, unspecified = 0;
        foreach (var digit in digits)
        {
            var masked = digit == Wildcard;
            low = (low * 10) + (masked ? 0 : digit - '0');
            high = (high * 10) + (masked ? 9 : digit - '0');
            unspecified = (unspecified << 1) | (masked ? 1 : 0);
        }

        return new((short)low, (short)high, (byte)unspecified);
    }

    /// <summary>Whether a number has the digits that are specified.</summary>
    public bool Matches(int number)
    {
        for (int bits = Unspecified, own = Low; own != 0 || number != 0; bits >>= 1, own /= 10, number /= 10)
        {
            if ((bits & 1) == 0 && own % 10 != number % 10)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The numbers from one bound to the other that match, in order, downwards where asked.</summary>
    public IEnumerable<int> Between(int least, int greatest, bool downwards = false)
    {
        var (from, to) = (Math.Max(Low, least), Math.Min(High, greatest));
        for (var i = 0; i <= to - from; i++)
        {
            var number = downwards ? to - i : from + i;
            if (Matches(number))
            {
                yield return number;
            }
        }
    }
}
