namespace ResearchKit.Tests.Interchange;

/// <summary>Exports as such.</summary>
public sealed class ExportedTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("exported").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_same_data_give_the_same_bytes_and_are_saved_whole()
    {
        var (first, second) = (StudyData.Study.Events.ToGeoJson(), StudyData.Study.Events.ToGeoJson());
        Assert.Equal(first.Text, second.Text);
        var file = Path.Combine(_folder, "events.geojson");
        first.Save(file);
        first.Save(file);
        Assert.Equal(first.Text, File.ReadAllText(file));
        Assert.Equal([file], Directory.GetFiles(_folder));
    }
}
