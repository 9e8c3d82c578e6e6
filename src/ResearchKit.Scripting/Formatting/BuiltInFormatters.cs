using System.Reflection;

namespace ResearchKit.Scripting;

/// <summary>
/// The formatters that the session adds to the package's. <see cref="Microsoft.DotNet.Interactive.Formatting.Formatter"/>
/// is static: what is registered, here or in a cell, holds for every session of the process.
/// </summary>
internal static class BuiltInFormatters
{
    private static readonly Lazy<bool> Registration = new(RegisterAll);

    /// <summary>Registers them, once in the process.</summary>
    public static void Register() => _ = Registration.Value;

    /// <summary>Registers the formatters for a library that a notebook has loaded, which the host does not know.</summary>
    public static void RegisterFor(Assembly library)
    {
        switch (library.GetName().Name)
        {
            case "Plotly.NET":
                PlotlyChartFormatter.Register(library);
                break;
            case "XPlot.Plotly":
                XPlotChartFormatter.Register(library);
                break;
            case "Microsoft.Data.Analysis":
                DataFrameFormatter.Register(library);
                break;
            case "Deedle":
                DeedleFormatter.Register(library);
                break;
        }
    }

    private static bool RegisterAll()
    {
        LatexFormatter.Register();
        ExceptionFormatter.Register();
        TaskFormatter.Register();
        JsonValueFormatter.Register();
        return true;
    }
}
