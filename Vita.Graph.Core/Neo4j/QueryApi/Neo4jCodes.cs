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
        "The address of Neo4j cannot be used.",
        "Set VITA_NEO4J_URL to its HTTP address, as http://localhost:7474, and give user and password in VITA_NEO4J_USER and "
            + "VITA_NEO4J_PASSWORD."
    );
    public static readonly ProblemCode NotNeo4j = new(
        "STORE008",
        "What answers is no HTTP Query API of Neo4j: another program, or a Neo4j that is too old.",
        "Use Neo4j 5.26 or newer and check VITA_NEO4J_URL."
    );
    public static readonly ProblemCode CredentialsRefused = new(
        "STORE009",
        "Neo4j does not accept the user or the password.",
        "Check VITA_NEO4J_USER and VITA_NEO4J_PASSWORD."
    );
    public static readonly ProblemCode RightMissing = new(
        "STORE010",
        "The user of Neo4j may not do this.",
        "Give the user the right, or take another in VITA_NEO4J_USER."
    );
    public static readonly ProblemCode DatabaseNotFound = new(
        "STORE011",
        "Neo4j has no such database.",
        "Check VITA_NEO4J_DATABASE: the community edition has `neo4j` only."
    );
    public static readonly ProblemCode StatementRefused = new(
        "STORE012",
        "Neo4j refuses a statement or ended it; its own code says why.",
        "Look Neo4j's code up in its manual; if that does not help, report it with the message."
    );
    public static readonly ProblemCode Busy = new(
        "STORE013",
        "Neo4j could not do it now, also when asked again.",
        "Try again in a moment."
    );
    public static readonly ProblemCode OutOfMemory = new(
        "STORE014",
        "The transaction does not fit Neo4j's memory.",
        "Give Neo4j more (server.memory.heap.max_size, db.memory.transaction.total.max), or fill an empty database with its bulk "
            + "loader: `vita export --format neo4j-csv`."
    );
    public static readonly ProblemCode AnswerTooLarge = new(
        "STORE015",
        "The answer of Neo4j is longer than what was allowed for it.",
        "Ask for less."
    );
    public static readonly ProblemCode ConnectionLost = new(
        "STORE016",
        "The connection to Neo4j broke in the middle.",
        "Check that Neo4j still runs, then do it again: nothing is half done."
    );
    public static readonly ProblemCode SchemaConflict = new(
        "STORE017",
        "What is in Neo4j stands against a constraint or an index that the graph needs.",
        "Remove what is named, or use another database."
    );
    public static readonly ProblemCode TextTooLong = new(
        "STORE018",
        "A text is too long for Neo4j's indexes, which keep 8 kB.",
        "Shorten it, or use the embedded store."
    );
    public static readonly ProblemCode TooOld = new("STORE019", "The version of Neo4j is too old.", "Use Neo4j 5.26 or newer.");
    public static readonly ProblemCode GraphMissing = new("STORE020", "Neo4j holds no graph of Vita.", "Run `vita load --to neo4j`.");
    public static readonly ProblemCode OtherSchema = new(
        "STORE021",
        "The graph in Neo4j was loaded for another declaration of kinds and properties.",
        "Run `vita load --to neo4j` of this version: it brings the graph up to date."
    );
    public static readonly ProblemCode ConstraintMissing = new(
        "STORE022",
        "A constraint of the graph is not there: two nodes could have one id, and looking one up would be slow.",
        "Run `vita load --to neo4j`: it makes what is missing."
    );
    public static readonly ProblemCode NoAnswer = new(
        "STORE023",
        "Neo4j takes the connection and does not answer.",
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
