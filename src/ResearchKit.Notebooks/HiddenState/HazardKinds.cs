namespace ResearchKit.Notebooks;

/// <summary>Why outputs may differ from run to run though code and data are the same, as findings name it.</summary>
internal static class HazardKinds
{
    public const string Clock = "clock";
    public const string Randomness = "randomness";
    public const string Network = "network";
    public const string Machine = "machine";

    /// <summary>The kind as what a cell does, in a few words.</summary>
    public static string Short(string kind) => kind switch
    {
        Clock => "reads the clock",
        Randomness => "is random and has no seed",
        Network => "uses the network",
        _ => "depends on the machine",
    };

    public static string Explain(string kind) => kind switch
    {
        Clock => "reads the clock or the time zone, so it gives something else at another hour or place",
        Randomness => "is random and has no seed, so it gives something else each time",
        Network => "uses the network, so it gives what is there that day, or fails without it",
        _ => "depends on the machine that it runs on",
    };
}
