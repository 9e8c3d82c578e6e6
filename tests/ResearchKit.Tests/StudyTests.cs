namespace ResearchKit.Tests;

public sealed class StudyTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("study").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_shipped_study_has_no_fault() => Assert.Empty(Study.Check(StudyData.Root()));

    [Fact]
    public void Every_paragraph_of_the_seed_article_yields_a_claim()
    {
        var cited = StudyData.Study.Claims.ReportedIn("seed").Select(claim => claim.Evidence.Passage!.Split(".s")[0]).ToHashSet();
        Assert.All(StudyData.Study.Corpus["seed"].Passages, passage => Assert.Contains(passage.Id, cited));
    }

    [Fact]
    public void A_changed_file_no_longer_has_the_hash_on_record()
    {
        Assert.Contains(CheckChanged("places.csv", text => text + "\n"), fault => fault.Reason.Contains("hash on record", StringComparison.Ordinal));
    }

    [Fact]
    public void A_figure_that_is_not_in_its_passage_is_named_with_its_line()
    {
        var faults = CheckChanged("claims.csv", text => text.Replace(",1500,1500,1500,troops,as_stated,for_period,\"The agency put", ",1501,1501,1501,troops,as_stated,for_period,\"The agency put", StringComparison.Ordinal));
        var fault = Assert.Single(faults, fault => fault.Reason.Contains("does not occur in seed#p1.s2", StringComparison.Ordinal));
        Assert.Equal(("claims.csv", "1501"), (fault.File, fault.Value));
        Assert.StartsWith("s002,", File.ReadLines(Path.Combine(_folder, "claims.csv")).ElementAt(fault.Line - 1), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(",nis,troops-sent,", ",nisss,troops-sent,", "nisss")]
    [InlineData(",seed#p1.s1,", ",seed#p99.s1,", "seed#p99.s1")]
    [InlineData("c014,2024-10-10,", "c014,2024-13-10,", "2024-13-10")]
    [InlineData("c014,", "c013,", "c013")]
    public void A_value_that_cannot_be_is_reported_and_the_study_does_not_open(string what, string with, string value)
    {
        var faults = CheckChanged("claims.csv", text => text.Replace(what, with, StringComparison.Ordinal));
        Assert.Contains(faults, fault => fault is { File: "claims.csv", Line: > 1 } && fault.Value == value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("claim_id,claim_date\n\"c1")]
    [InlineData("no,such,columns\n1,2,3\n")]
    public void A_file_that_is_no_such_table_is_refused_with_its_name(string content)
    {
        CheckChanged("claims.csv", _ => content);
        var refused = Assert.Throws<InvalidStudyException>(() => Study.Open(_folder));
        Assert.Contains(refused.Errors, fault => fault.File == "claims.csv");
    }

    [Fact]
    public void A_period_takes_no_date_of_other_ages() =>
        Assert.DoesNotContain(EdtfDate.Parse("Y170000002"), new[] { EdtfDate.Parse("Y170000002") }.Where(DateWindow.Between("2024", "2025").MayHold));

    [Fact]
    public void The_line_of_a_fault_is_the_files_own_also_below_a_value_of_several_lines()
    {
        var faults = CheckChanged("claims.csv", text => text
            .Replace("\"The agency put those", "\"The agency\nput\nthose", StringComparison.Ordinal)
            .Replace("seed#p8.s2,,,true", "seed#p99,,,true", StringComparison.Ordinal));
        var lines = File.ReadAllLines(Path.Combine(_folder, "claims.csv"));
        var dangling = faults.Where(fault => fault.Value == "seed#p99").ToArray();
        Assert.NotEmpty(dangling);
        Assert.All(dangling, fault => Assert.Contains("seed#p99", lines[fault.Line - 1], StringComparison.Ordinal));
    }

    private IReadOnlyList<RowError> CheckChanged(string file, Func<string, string> change)
    {
        foreach (var source in Directory.EnumerateFiles(StudyData.Root(), "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(_folder, Path.GetRelativePath(StudyData.Root(), source));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(source, target);
        }

        var path = Path.Combine(_folder, file);
        File.WriteAllText(path, change(File.ReadAllText(path)));
        return Study.Check(_folder);
    }
}
