using System.Reflection;
using Microsoft.DotNet.Interactive.Formatting;

namespace ResearchKit.Scripting;

/// <summary>
/// The formatters that the session adds to the package's. <see cref="Microsoft.DotNet.Interactive.Formatting.Formatter"/>
/// is static: what is registered, here or in a cell, holds for every session of the process.
/// </summary>
internal static class BuiltInFormatters
{
    private const string Mark = "application/x-registered";

    private static readonly Lock Registration = new();
    private static readonly List<Assembly> Libraries = [];

    /// <summary>Registers them: in the beginning, and again where a cell has reset the package's.</summary>
    public static void Register()
    {
        lock (Registration)
        {
            if (Formatter.GetPreferredMimeTypesFor(typeof(Registered)).Contains(Mark))
            {
                return;
            }

            Formatter.SetPreferredMimeTypesFor(typeof(Registered), Mark);
            RegisterAll();
            Libraries.ForEach(RegisterLibrary);
        }
    }

    /// <summary>Registers the formatters for a library that a notebook has loaded, which the host does not know.</summary>
    public static void RegisterFor(Assembly library)
    {
        lock (Registration)
        {
            Libraries.Add(library);
            RegisterLibrary(library);
        }
    }

    private static void RegisterLibrary(Assembly library)
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
            case "SkiaSharp":
                SkiaFormatter.Register(library);
                break;
        }
    }

    private static void RegisterAll()
    {
        LatexFormatter.Register();
        ExceptionFormatter.Register();
        TaskFormatter.Register();
        JsonValueFormatter.Register();
        VariableFormatter.Register();
    }

    /// <summary>A type whose preferred representation is the mark that the formatters are registered.</summary>
    private sealed class Registered;
}
