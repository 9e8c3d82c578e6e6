using System.Text.Json.Serialization;

namespace ResearchKit.Scripting;

/// <summary>How resolved packages are written as JSON.</summary>
[JsonSourceGenerationOptions(IgnoreReadOnlyProperties = true)]
[JsonSerializable(typeof(ResolvedPackage[]))]
internal sealed partial class ResolutionJson : JsonSerializerContext;
