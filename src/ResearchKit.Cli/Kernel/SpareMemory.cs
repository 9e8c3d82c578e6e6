namespace ResearchKit.Cli.Kernel;

/// <summary>Gives memory back in a session of many cells.</summary>
/// <remarks>
/// Between its full rounds the collector lets pile up what compiling cells has left, some 30 MB in a thousand cells. A notebook that
/// holds much data is spared the round, which would take long and win little.
/// </remarks>
internal sealed class SpareMemory
{
    private const int Cells = 100;
    private const long Much = 256L << 20;
    private int _cells;

    /// <summary>Counts a cell, and after every hundred collects all that is spare.</summary>
    public void CountCell()
    {
        if (++_cells % Cells == 0 && GC.GetTotalMemory(forceFullCollection: false) < Much)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        }
    }
}
