namespace Vita.Graph.Core;

/// <summary>Where things are: the names that scripts rely on, and their defaults. Shared by the server and the seeder.</summary>
public static class VitaPaths
{
    /// <summary>The environment variable that names the seeds folder.</summary>
    public const string SeedsVariable = "VITA_SEEDS";

    /// <summary>The environment variable that names the embedded store's file.</summary>
    public const string DataVariable = "VITA_DATA";

    /// <summary>The environment variable that names the folder of the named questions.</summary>
    public const string QuestionsVariable = "VITA_QUESTIONS";

    /// <summary>The environment variable that names the store: <c>embedded</c> or <c>neo4j</c>.</summary>
    public const string StoreVariable = "VITA_STORE";

    /// <summary>The environment variable that names the HTTP address of Neo4j.</summary>
    public const string Neo4jUrlVariable = "VITA_NEO4J_URL";

    /// <summary>The environment variable that names the database of Neo4j.</summary>
    public const string Neo4jDatabaseVariable = "VITA_NEO4J_DATABASE";

    /// <summary>The environment variable that names the user of Neo4j.</summary>
    public const string Neo4jUserVariable = "VITA_NEO4J_USER";

    /// <summary>The environment variable that holds the password of Neo4j.</summary>
    public const string Neo4jPasswordVariable = "VITA_NEO4J_PASSWORD";

    /// <summary>The file that marks the folder of the product.</summary>
    private const string Mark = "Vita.sln";

    /// <summary>The nearest folder at or above the working folder that holds <c>Vita.sln</c>; the working folder itself where none
    /// does.</summary>
    public static string Home { get; } = FindHome(Directory.GetCurrentDirectory());

    /// <summary>The seeds folder: as given, else <c>VITA_SEEDS</c>, else <c>seeds</c> in <see cref="Home"/>, else those that came with the
    /// program.</summary>
    public static string Seeds(string? given = null) => Choose(given, SeedsVariable, FolderOf("seeds"));

    /// <summary>The folder of the named questions: as given, else <c>VITA_QUESTIONS</c>, else <c>questions</c> in <see cref="Home"/>, else
    /// those that came with the program.</summary>
    public static string Questions(string? given = null) => Choose(given, QuestionsVariable, FolderOf("questions"));

    /// <summary>The embedded store's file: as given, else <c>VITA_DATA</c>, else <c>.vita/vita.sqlite</c> in <see cref="Home"/>.</summary>
    public static string Data(string? given = null) => Choose(given, DataVariable, Path.Combine(Home, ".vita", "vita.sqlite"));

    /// <summary>A setting: as given, else as the variable says, else null.</summary>
    public static string? Setting(string? given, string variable) => Choose(given, variable, "") is { Length: > 0 } chosen ? chosen : null;

    /// <summary>The installed command brings seeds and questions with it, so that it works in an empty folder.</summary>
    private static string FolderOf(string name)
    {
        var (own, brought) = (Path.Combine(Home, name), Path.Combine(AppContext.BaseDirectory, name));
        return !Directory.Exists(own) && Directory.Exists(brought) ? brought : own;
    }

    private static string Choose(string? given, string variable, string otherwise) =>
        !string.IsNullOrWhiteSpace(given) ? given
        : Environment.GetEnvironmentVariable(variable) is { Length: > 0 } named ? named
        : otherwise;

    private static string FindHome(string folder)
    {
        for (var candidate = new DirectoryInfo(folder); candidate is not null; candidate = candidate.Parent)
        {
            if (File.Exists(Path.Combine(candidate.FullName, Mark)))
            {
                return candidate.FullName;
            }
        }

        return folder;
    }
}
