using System.CommandLine;
using Vita.Graph.Core;

namespace Vita.Graph.Seeder;

/// <summary>Options that several commands share.</summary>
internal static class Options
{
    public static Option<string?> Seeds() =>
        new("--seeds")
        {
            Description = $"Folder of the seeds. Else {VitaPaths.SeedsVariable}, else seeds/ beside Vita.sln.",
            HelpName = "folder",
        };

    public static Option<string?> Data() =>
        new("--data")
        {
            Description = $"File of the embedded store. Else {VitaPaths.DataVariable}, else .vita/vita.sqlite beside Vita.sln.",
            HelpName = "file",
        };

    public static Option<string?> Questions() =>
        new("--questions")
        {
            Description = $"Folder of the named questions. Else {VitaPaths.QuestionsVariable}, else questions/ beside Vita.sln.",
            HelpName = "folder",
        };

    /// <summary>Address, database and user of Neo4j. The password comes from the environment only: others see what a command line
    /// holds.</summary>
    public static (Option<string?> Url, Option<string?> Database, Option<string?> User) Neo4j() =>
        (
            new("--neo4j-url")
            {
                Description = $"HTTP address of Neo4j, as http://localhost:7474. Else {VitaPaths.Neo4jUrlVariable}.",
                HelpName = "url",
            },
            new("--neo4j-database")
            {
                Description = $"Its database. Else {VitaPaths.Neo4jDatabaseVariable}, else neo4j.",
                HelpName = "name",
            },
            new("--neo4j-user")
            {
                Description =
                    $"Its user; the password is in {VitaPaths.Neo4jPasswordVariable}. Else {VitaPaths.Neo4jUserVariable}, else neo4j.",
                HelpName = "name",
            }
        );

    public static Option<string> Out(string description) =>
        new("--out")
        {
            Description = description,
            HelpName = "folder",
            Required = true,
        };
}
