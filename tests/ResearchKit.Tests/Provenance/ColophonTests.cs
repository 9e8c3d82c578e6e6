namespace ResearchKit.Tests.Provenance;

public sealed class ColophonTests
{
    private static readonly Colophon Colophon = StudyData.Study.Colophon();

    [Fact]
    public void It_names_every_resource_of_the_package_in_order() =>
        Assert.Equal(StudyData.Study.Package.Resources.Select(resource => resource.Name), Colophon.Lines.Select(line => line.Resource));

    [Fact]
    public void It_says_how_many_rows_were_read() =>
        Assert.Equal(StudyData.Study.Claims.Count, Colophon.Lines.Single(line => line.Resource == "claims").Rows);

    [Fact]
    public void The_hash_of_a_table_is_that_of_its_file() =>
        Assert.Equal(StudyData.Study.Package.Resource("claims")!.Hash, Colophon.Lines.Single(line => line.Resource == "claims").Hash);

    [Fact]
    public void Files_of_one_resource_have_one_hash_together() =>
        Assert.StartsWith("sha256:", Colophon.Lines.Single(line => line.Resource == "articles").Hash, StringComparison.Ordinal);

    [Fact]
    public void It_names_no_place_of_the_machine() =>
        Assert.DoesNotContain(StudyData.Root(), Colophon.ToString(), StringComparison.Ordinal);

    [Fact]
    public void Printed_twice_it_is_the_same() => Assert.Equal(StudyData.Study.Colophon().ToString(), Colophon.ToString());
}
