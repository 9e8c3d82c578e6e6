using CsCheck;

namespace ResearchKit.Jupyter.Tests;

/// <summary>Generates one of some given values.</summary>
internal static class OneOf
{
    public static Gen<T> Values<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);
}
