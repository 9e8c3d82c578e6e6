using ResearchKit.Scripting;

namespace Microsoft.DotNet.Interactive;

/// <summary>A language whose texts are shown: HTML, Markdown, Mermaid; and JavaScript, which the notebook's page runs.</summary>
internal sealed class TextKernel(SessionCore session, string language) : Kernel(session, new KernelInfo(language, language, ""));
