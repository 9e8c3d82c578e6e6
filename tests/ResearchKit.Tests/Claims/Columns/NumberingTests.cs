using System.Globalization;

namespace ResearchKit.Tests.Claims.Columns;

/// <summary>Numbers for actors and propositions.</summary>
public class NumberingTests
{
    [Fact]
    public void Things_are_numbered_as_they_come_and_two_of_one_id_are_one()
    {
        var numbering = new Numbering<string>(text => text.ToUpperInvariant());
        Assert.Equal([0, 1, 0, 0, 1], new[] { "a", "b", "a", "A", "B" }.Select(numbering.Of));
        Assert.Equal(["a", "b"], numbering.Items);
    }

    [Fact]
    public void Thousands_keep_their_numbers_as_the_table_widens()
    {
        var numbering = new Numbering<object>(item => ((int)item).ToString(CultureInfo.InvariantCulture));
        var items = Enumerable.Range(0, 5000).Select(i => (object)i).ToArray();
        Assert.Equal(Enumerable.Range(0, 5000), items.Select(numbering.Of));
        Assert.Equal(Enumerable.Range(0, 5000), items.Select(numbering.Of));
    }
}
