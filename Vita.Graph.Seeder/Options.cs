using System.CommandLine;
using Vita.Graph.Core;

namespace Vita.Graph.Seeder;

/// <summary>Options that several commands share.</summary>
internal static class Options
{
    public static Option<string?> Seeds() => new("--seeds")
    {
        Description = $"Folder of the seeds. Else {VitaPaths.SeedsVariable}, else seeds/ beside Vita.sln.",
        HelpName = "folder",
    };

    public static Option<string?> Data() => new("--data")
    {
        Description = $"File of the embedded store. Else {VitaPaths.DataVariable}, else .vita/vita.sqlite beside Vita.sln.",
        HelpName = "file",
    };

    public static Option<string> Out(string description) => new("--out") { Description = description, HelpName = "folder", Required = true };
}
