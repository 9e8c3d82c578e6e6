using PublicApiGenerator;

namespace ResearchKit.Scripting.Tests;

/// <summary>What ResearchKit.Scripting promises to its callers: a change shows as a difference to an approved file.</summary>
public class PublicApiTests
{
    [Fact]
    public void The_public_api_is_as_approved() => Approved.Verify("PublicApi", ".txt", typeof(CSharpSession).Assembly.GeneratePublicApi(new() { IncludeAssemblyAttributes = false, DenyNamespacePrefixes = [] }));
}
