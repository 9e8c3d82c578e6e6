namespace ResearchKit.Tests.Agreements;

/// <summary>The two blind passes over the seed article.</summary>
public sealed class CodingTableTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("codings").FullName;

    private static readonly CodingTable Codings = StudyData.Study.Codings;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Each_coder_judged_every_claim_of_the_seed_article()
    {
        var claims = StudyData.Study.Claims.ReportedIn("seed").Select(claim => claim.Id).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(["a", "b"], Codings.Coders);
        Assert.All(Codings.Coders, coder => Assert.Equal(claims, Codings.Where(c => c.Coder == coder).Select(c => c.Claim.Id).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void A_variable_has_a_value_a_unit_and_coder_and_no_figure_is_a_judgement()
    {
        var figure = Codings.Variable("figure");
        Assert.Equal((35, 2), (figure.Units.Count, figure.Coders.Count));
        Assert.All(figure.Units, unit => Assert.All(unit.Values, Assert.NotNull));
        Assert.Equal(4, figure.Without(CodingTable.Nothing).Alpha(Scale.Ratio).Units);
    }

    [Fact]
    public void The_confusion_of_the_coders_counts_every_unit_once()
    {
        Assert.All(CodingTable.Variables, name => Assert.Equal(35, Codings.Variable(name).Confusion().Total));
        var apart = Codings.Variable("confidence").Confusion();
        Assert.Equal(35 - apart.Agreed, apart.Disagreements.Count);
    }

    [Fact]
    public void The_first_coding_stands_beside_them_where_it_has_the_variable()
    {
        var against = Codings.Variable("actor_id", withFirstCoding: true).Confusion(CodingTable.FirstCoding, "a");
        Assert.Equal("rok_presidential_office", Assert.Single(against.Disagreements, unit => unit.Id == "s021").Values[0]);
        Assert.Throws<ArgumentException>(() => Codings.Variable("voice", withFirstCoding: true));
        Assert.Contains("'stance'", Assert.Throws<ArgumentException>(() => Codings.Variable("stanze")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void By_document_there_is_the_one_document() =>
        Assert.Equal("voice, seed", Assert.Single(Codings.Variable("voice").ByDocument()).Variable);

    [Fact]
    public void By_group_each_group_is_measured_by_itself() => Assert.Equal(
        35, Codings.Variable("voice").By(unit => StudyData.Study.Claims[unit.Id].Evidence.Passage!.Split('.')[0], v => v.Percentage()).Sum(row => row.Units));

    [Fact]
    public void Codings_come_back_from_a_frame_as_they_were() => Assert.Equal(Codings, Codings.From(Codings.ToDataFrame()));

    [Fact]
    public void A_study_without_codings_opens_and_has_none()
    {
        var study = Opened("codings", package => package.Replace("\"name\": \"codings\"", "\"name\": \"set-aside\"", StringComparison.Ordinal));
        Assert.Empty(study.Codings);
        Assert.Equal("there is no coder", study.Codings.Variable("stance").Alpha().Undefined);
    }

    [Theory]
    [InlineData("a-s001,a,s001,,nis,named,asserts,,,,5,", "a-s001,a,s001,,nis,named,asserts,,,,9,", "confidence")]
    [InlineData("a-s001,a,s001,,nis,named,asserts,,,,5,", "a-s001,a,s001,,nis,named,asserts,,troops,,5,", "figure_unit")]
    [InlineData("a-s001,a,s001,,nis,named,asserts,,,,5,", "a-s001,a,s999,,nis,named,asserts,,,,5,", "claim_id")]
    [InlineData("a-s001,a,s001,,nis,named,asserts,,,,5,", "a-s001,a,s002,,nis,named,asserts,,,,5,", "coder and claim_id")]
    public void A_coding_that_cannot_be_is_named_with_its_line(string what, string with, string column)
    {
        Copy();
        var path = Path.Combine(_folder, "codings.csv");
        File.WriteAllText(path, File.ReadAllText(path).Replace(what, with, StringComparison.Ordinal));
        Assert.Contains(Study.Check(_folder), fault => fault.File == "codings.csv" && fault.Column == column && fault.Line > 1);
    }

    private Study Opened(string table, Func<string, string> package)
    {
        Copy();
        var path = Path.Combine(_folder, "datapackage.json");
        File.WriteAllText(path, package(File.ReadAllText(path)));
        Assert.DoesNotContain(Study.Open(_folder).Package.Resources, resource => resource.Name == table);
        return Study.Open(_folder);
    }

    private void Copy()
    {
        foreach (var source in Directory.EnumerateFiles(StudyData.Root(), "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(_folder, Path.GetRelativePath(StudyData.Root(), source));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(source, target);
        }
    }
}
