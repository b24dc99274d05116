using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Vita.Graph.Tests.House;

/// <summary>The source of a project, compiled in memory as the build compiles it, but for what generators add.</summary>
internal static class SourceOf
{
    /// <summary>What the build imports by itself.</summary>
    private const string Imports = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private const string WebImports = """
        global using Microsoft.AspNetCore.Builder;
        global using Microsoft.AspNetCore.Hosting;
        global using Microsoft.AspNetCore.Http;
        global using Microsoft.AspNetCore.Routing;
        global using Microsoft.Extensions.Configuration;
        global using Microsoft.Extensions.DependencyInjection;
        global using Microsoft.Extensions.Hosting;
        global using Microsoft.Extensions.Logging;
        """;

    private static readonly CSharpParseOptions Options = new(LanguageVersion.Preview);

    /// <param name="project">The name of the project, which is its folder and assembly.</param>
    /// <param name="edit">Changes the text of a file; it is given its name without folder.</param>
    /// <param name="core">What stands in the place of Core.</param>
    public static CSharpCompilation Compiled(string project, Func<string, string, string>? edit = null, CSharpCompilation? core = null)
    {
        var folder = Path.Combine(TestFiles.Home, project);
        var trees = Directory
            .EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(file => !Path.GetRelativePath(folder, file).StartsWith("obj", StringComparison.Ordinal))
            .Select(file => CSharpSyntaxTree.ParseText(Text(file, edit), Options, Path.GetRelativePath(TestFiles.Home, file)))
            .Append(CSharpSyntaxTree.ParseText(project is "Vita.Graph.Server" ? Imports + '\n' + WebImports : Imports, Options));
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(file => Path.GetFileNameWithoutExtension(file) is var name && name != project && name != core?.AssemblyName)
            .Select(file => (MetadataReference)MetadataReference.CreateFromFile(file));
        return CSharpCompilation.Create(
            project,
            trees,
            core is null ? references : references.Append(core.ToMetadataReference()),
            new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, allowUnsafe: true)
        );
    }

    private static string Text(string file, Func<string, string, string>? edit)
    {
        var text = File.ReadAllText(file);
        return edit is null ? text : edit(Path.GetFileName(file), text);
    }
}
