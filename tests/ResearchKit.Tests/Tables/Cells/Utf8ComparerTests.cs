using System.Text;
using CsCheck;

namespace ResearchKit.Tests.Tables.Cells;

/// <summary>A text is found by its bytes where it is the same, and nowhere else.</summary>
public sealed class Utf8ComparerTests
{
    private static readonly Gen<string> Text = Gen.OneOf("a", "b", "id-", "é", "ü", "한", "😀", "\u0000", " ").Array[0, 6].Select(string.Concat);

    [Fact]
    public void A_text_equals_its_own_bytes_and_those_of_no_other() => Gen.Select(Text, Text).Sample(
        (one, other) => Utf8Comparer.Instance.Equals(Encoding.UTF8.GetBytes(one), other) == (one == other), iter: 2000);

    [Fact]
    public void A_text_has_the_hash_of_its_bytes_however_long() => Gen.Select(Text, Gen.Int[1, 200]).Sample(
        (text, times) => HashesOf(string.Concat(Enumerable.Repeat(text, times))) is var (asText, asBytes) && asText == asBytes, iter: 500);

    private static (int AsText, int AsBytes) HashesOf(string text) =>
        (Utf8Comparer.Instance.GetHashCode(text), Utf8Comparer.Instance.GetHashCode(Encoding.UTF8.GetBytes(text)));
}
