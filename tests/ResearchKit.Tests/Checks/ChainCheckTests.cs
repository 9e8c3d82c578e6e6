namespace ResearchKit.Tests.Checks;

/// <summary>Rows that go round in a circle are named with their lines.</summary>
public sealed class ChainCheckTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("circle").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Claims_that_are_each_others_repeats_do_not_open()
    {
        var faults = Changed(("s001,", ",c022,true", ",s002,true"), ("s002,", ",c022,true", ",s001,true"));
        Assert.Equal(["s001", "s002"], faults.Where(f => f.Column == "same_as").Select(IdOf));
        Assert.Throws<InvalidStudyException>(() => Study.Open(_folder));
    }

    [Fact]
    public void A_chain_of_attribution_that_comes_round_does_not_open()
    {
        var faults = Changed(("c017,", ",ukr_intel,", ",ukr_intel;zelenskyy,"));
        Assert.Equal("c017", IdOf(Assert.Single(faults, f => f.Column == "attribution")));
        Assert.Throws<InvalidStudyException>(() => Study.Open(_folder));
    }

    [Fact]
    public void Claims_that_cite_each_other_are_reported_by_the_check_and_the_question_is_refused()
    {
        var faults = Changed(("c021,", ",questions,", ",asserts,"), ("c021,", ",,,,true", ",,zelenskyy,,true"), ("c017,", ",ukr_intel,", ",western_officials,"));
        Assert.Equal(["c017", "c021"], faults.Where(f => f.Column == "attribution").Select(IdOf));
        Assert.Throws<AttributionCycleException>(() => Study.Open(_folder).Claims.Origins("planned-10000-12000"));
    }

    private string IdOf(RowError fault) => File.ReadLines(Path.Combine(_folder, "claims.csv")).ElementAt(fault.Line - 1).Split(',')[0];

    private IReadOnlyList<RowError> Changed(params (string Row, string What, string With)[] changes)
    {
        foreach (var file in Directory.GetFiles(StudyData.Root()))
        {
            File.Copy(file, Path.Combine(_folder, Path.GetFileName(file)));
        }

        var path = Path.Combine(_folder, "claims.csv");
        var lines = File.ReadAllLines(path);
        foreach (var (row, what, with) in changes)
        {
            var at = Array.FindIndex(lines, line => line.StartsWith(row, StringComparison.Ordinal));
            Assert.Contains(what, lines[at], StringComparison.Ordinal);
            lines[at] = lines[at].Replace(what, with, StringComparison.Ordinal);
        }

        File.WriteAllLines(path, lines);
        return Study.Check(_folder);
    }
}
