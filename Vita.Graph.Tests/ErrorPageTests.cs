using System.Text;
using Vita.Graph.Core;
using Vita.Graph.Core.Seeds;
using Xunit;

namespace Vita.Graph.Tests;

/// <summary><c>docs/errors.md</c> lists every code of the seeds and of the stores.</summary>
public sealed class ErrorPageTests
{
    [Fact]
    public void Page_lists_every_code()
    {
        var page = new StringBuilder("# Error codes\n\nWritten from the code: `VITA_ACCEPT=1 dotnet test` rewrites it.\n");
        Append(page, "Seeds", "`seeds/file.yaml:14: SEED012: …`, from `vita check` and `vita load`. Nothing is loaded while one is left; exit code 1.", SeedCodes.All);
        Append(page, "Stores", "`file: STORE001: …`, from `vita load` and the server; exit code 3.", StoreCodes.All);

        TestFiles.Same(Path.Combine(TestFiles.Home, "docs", "errors.md"), page.ToString());
    }

    [Fact]
    public void Codes_are_unique()
    {
        var codes = SeedCodes.All.Concat(StoreCodes.All).Select(code => code.Code).ToList();

        Assert.Equal(codes.Distinct(), codes);
    }

    private static void Append(StringBuilder page, string title, string form, IEnumerable<ProblemCode> codes)
    {
        page.Append($"\n## {title}\n\n{form}\n\n| code | meaning | what to do |\n|---|---|---|\n");
        page.AppendJoin("", codes.Select(code => $"| {code.Code} | {code.Meaning} | {code.WhatToDo} |\n"));
    }
}
