using ResearchKit.Scripting;

namespace Microsoft.DotNet.Interactive.CSharp;

/// <summary>The kernel that runs C#: this session, seen from one of its own cells.</summary>
public sealed class CSharpKernel : Kernel
{
    /// <summary>What the kernel is called.</summary>
    public const string DefaultName = "csharp";

    // Notebooks look for this very field to silence the compiler's warnings, which .NET Interactive has no other way for.
#pragma warning disable IDE0044, IDE0052, CA1823
    private ScriptOptions _scriptOptions;
#pragma warning restore IDE0044, IDE0052, CA1823

    internal CSharpKernel(SessionCore session)
        : base(session, new KernelInfo(DefaultName, "C#", CSharpSession.LanguageVersion, "c#", "C#")) =>
        _scriptOptions = new ScriptOptions(this);

    /// <summary>Finds a variable.</summary>
    /// <typeparam name="T">The type that is wanted of its value.</typeparam>
    /// <param name="name">Its name.</param>
    /// <param name="value">Its value.</param>
    /// <returns>Whether there is such a variable.</returns>
    public bool TryGetValue<T>(string name, out T value)
    {
        var variable = Session.Variables.Find(name);
        value = variable is null ? default! : (T)variable.Value!;
        return variable is not null;
    }

    /// <summary>Gives a variable a value, as if a cell had declared it.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="value">Its value.</param>
    /// <param name="declaredType">Its type; the value's own when left out.</param>
    /// <returns>A task that ends when the variable is there.</returns>
    public Task SetValueAsync(string name, object? value, Type? declaredType = null) =>
        Session.SetAsync(name, value, CancellationToken.None, declaredType);

    /// <summary>The compiler's options, as far as notebooks change them.</summary>
    internal sealed class ScriptOptions(CSharpKernel kernel)
    {
        /// <summary>Has the compiler say less: at level 0 there are no warnings.</summary>
        public ScriptOptions WithWarningLevel(int warningLevel)
        {
            kernel.Session.ShowsWarnings = warningLevel > 0;
            return this;
        }
    }
}
