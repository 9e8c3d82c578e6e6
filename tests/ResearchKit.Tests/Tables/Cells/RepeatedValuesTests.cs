using System.Globalization;

namespace ResearchKit.Tests.Tables.Cells;

/// <summary>Values are remembered where they come again, and must be the same whether they were or not.</summary>
public sealed class RepeatedValuesTests
{
    private const string Schema = """{"fields": [{"name": "day", "type": "date"}, {"name": "n", "type": "integer", "constraints": {"maximum": 4000}}]}""";

    [Theory]
    [InlineData(7)]
    [InlineData(700)]
    [InlineData(3000)]
    public void A_column_reads_the_same_however_often_its_values_come_again(int days)
    {
        var expected = Enumerable.Range(0, 3000).Select(row => string.Create(CultureInfo.InvariantCulture, $"{Day(row, days)}|{row}")).ToArray();
        Assert.Equal(expected, SmallPackage.RowsOf(Schema, Csv(days)));
    }

    [Theory]
    [InlineData(7)]
    [InlineData(3000)]
    public void A_fault_far_down_is_found_on_its_line_each_time_it_comes(int days)
    {
        var csv = Csv(days) + "2024-13-01,1\n2024-13-01,2\n2024-01-01,4001\n";
        Assert.Equal([3002, 3003, 3004], SmallPackage.FaultsOf(Schema, csv).Where(fault => fault.Line > 0).Select(fault => fault.Line));
    }

    private static string Csv(int days) =>
        "day,n\n" + string.Concat(Enumerable.Range(0, 3000).Select(row => string.Create(CultureInfo.InvariantCulture, $"{Day(row, days)},{row}\n")));

    private static string Day(int row, int days) => new DateOnly(2024, 1, 1).AddDays(row % days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
