namespace Vita.Graph.Core.Neo4j.QueryApi;

/// <summary>Every way in which Neo4j can refuse, beside those of the embedded store in <see cref="StoreCodes"/>.</summary>
public static class Neo4jCodes
{
    public static readonly ProblemCode NotReachable = new(
        "STORE006",
        "Nothing answers at the address of Neo4j.",
        "Check that Neo4j runs and that VITA_NEO4J_URL is its HTTP address, as http://localhost:7474."
    );
    public static readonly ProblemCode WrongAddress = new(
        "STORE007",
        "The address of Neo4j is not usable.",
        "Set VITA_NEO4J_URL to its HTTP address, as http://localhost:7474, and give user and password in VITA_NEO4J_USER and "
            + "VITA_NEO4J_PASSWORD."
    );
    public static readonly ProblemCode NotNeo4j = new(
        "STORE008",
        "What answers is not Neo4j's HTTP Query API: it is another program, or a Neo4j that is too old.",
        "Use Neo4j 5.26 or newer and check VITA_NEO4J_URL."
    );
    public static readonly ProblemCode CredentialsRefused = new(
        "STORE009",
        "Neo4j rejects the user or the password.",
        "Check VITA_NEO4J_USER and VITA_NEO4J_PASSWORD."
    );
    public static readonly ProblemCode RightMissing = new(
        "STORE010",
        "The Neo4j user is not allowed to do this.",
        "Grant the right, or set another user in VITA_NEO4J_USER."
    );
    public static readonly ProblemCode DatabaseNotFound = new(
        "STORE011",
        "Neo4j has no such database.",
        "Check VITA_NEO4J_DATABASE: the community edition has `neo4j` only."
    );
    public static readonly ProblemCode StatementRefused = new(
        "STORE012",
        "Neo4j refused or ended a statement; its own code says why.",
        "Look up Neo4j's code in its manual; if that does not help, report it with the message."
    );
    public static readonly ProblemCode Busy = new(
        "STORE013",
        "Neo4j failed temporarily, and again when retried.",
        "Try again in a moment."
    );
    public static readonly ProblemCode OutOfMemory = new(
        "STORE014",
        "The transaction does not fit Neo4j's memory.",
        "Give Neo4j more (server.memory.heap.max_size, db.memory.transaction.total.max), or fill an empty database with its bulk "
            + "loader: `vita export --format neo4j-csv`."
    );
    public static readonly ProblemCode AnswerTooLarge = new("STORE015", "Neo4j's answer is longer than allowed.", "Ask for less.");
    public static readonly ProblemCode ConnectionLost = new(
        "STORE016",
        "The connection to Neo4j broke.",
        "Check that Neo4j still runs, then try again; nothing was left half done."
    );
    public static readonly ProblemCode SchemaConflict = new(
        "STORE017",
        "The content of Neo4j conflicts with a constraint or an index that the graph needs.",
        "Remove what the message names, or use another database."
    );
    public static readonly ProblemCode TextTooLong = new(
        "STORE018",
        "A text is too long for Neo4j's indexes, which keep 8 kB.",
        "Shorten it, or use the embedded store."
    );
    public static readonly ProblemCode TooOld = new("STORE019", "The version of Neo4j is too old.", "Use Neo4j 5.26 or newer.");
    public static readonly ProblemCode GraphMissing = new("STORE020", "Neo4j contains no Vita graph.", "Run `vita load --to neo4j`.");
    public static readonly ProblemCode OtherSchema = new(
        "STORE021",
        "The graph in Neo4j was loaded for another schema.",
        "Run `vita load --to neo4j` with this version to bring it up to date."
    );
    public static readonly ProblemCode ConstraintMissing = new(
        "STORE022",
        "A constraint is missing: two nodes could have the same id, and looking one up would be slow.",
        "Run `vita load --to neo4j` to create it."
    );
    public static readonly ProblemCode NoAnswer = new(
        "STORE023",
        "Neo4j accepts the connection but does not answer.",
        "Check that Neo4j is not stopped or overloaded, then start again."
    );

    public static IReadOnlyList<ProblemCode> All { get; } =
    [
        NotReachable,
        WrongAddress,
        NotNeo4j,
        CredentialsRefused,
        RightMissing,
        DatabaseNotFound,
        StatementRefused,
        Busy,
        OutOfMemory,
        AnswerTooLarge,
        ConnectionLost,
        SchemaConflict,
        TextTooLong,
        TooOld,
        GraphMissing,
        OtherSchema,
        ConstraintMissing,
        NoAnswer,
    ];
}
