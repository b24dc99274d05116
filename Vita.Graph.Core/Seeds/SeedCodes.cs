namespace Vita.Graph.Core.Seeds;

/// <summary>Every kind of problem that seeds can have. A code is never reused for another meaning.</summary>
public static class SeedCodes
{
    private static readonly List<ProblemCode> Codes = [];

    public static readonly ProblemCode NotReadable = Declare(
        "SEED001",
        "The folder or file cannot be opened, or is empty.",
        "Check the path and the permissions; remove an empty file."
    );
    public static readonly ProblemCode NotUtf8 = Declare("SEED002", "The file is not UTF-8.", "Save it again as UTF-8.");
    public static readonly ProblemCode NotYaml = Declare(
        "SEED003",
        "The file is not valid YAML.",
        "Check the indentation and quotes near the line; quote a text that contains `: ` or starts with a special character."
    );
    public static readonly ProblemCode NotCsv = Declare(
        "SEED004",
        "The file is not a valid table: its name, header, quotes or number of cells is wrong.",
        "Name it after a plural (`territories.csv`); give each row as many cells as the header; quote cells that contain a comma."
    );
    public static readonly ProblemCode UnknownKey = Declare(
        "SEED005",
        "A key or column is neither a property nor a relation.",
        "Use the nearest one, given in the message, or look in docs/schema.md."
    );
    public static readonly ProblemCode KeyTwice = Declare("SEED006", "A key or column is written twice.", "Merge the two, or remove one.");
    public static readonly ProblemCode NoValue = Declare(
        "SEED007",
        "A key has no value.",
        "Leave the key out where the source says nothing."
    );
    public static readonly ProblemCode WrongType = Declare(
        "SEED008",
        "A value has the wrong type or shape for its property or relation.",
        "Write it as the message shows."
    );
    public static readonly ProblemCode UnknownValue = Declare(
        "SEED009",
        "A value is not in the vocabulary.",
        "Use the nearest one, given in the message, or look in docs/schema.md."
    );
    public static readonly ProblemCode MalformedId = Declare(
        "SEED010",
        "An id is missing, of the wrong kind, or not of the form `kind/slug`.",
        "Use lower-case letters a–z, digits and hyphens."
    );
    public static readonly ProblemCode Contradiction = Declare(
        "SEED011",
        "Two places give the same property of a node different values.",
        "Keep the correct one."
    );
    public static readonly ProblemCode NoSuchNode = Declare(
        "SEED012",
        "A relation or provenance names a node that no file declares.",
        "Use the nearest one, given in the message, or declare it."
    );
    public static readonly ProblemCode WrongKind = Declare(
        "SEED013",
        "A relation names a node of the wrong kind.",
        "Name a node of the kind given in the message."
    );
    public static readonly ProblemCode TwoTargets = Declare("SEED014", "A relation that allows one node has two.", "Keep one of them.");
    public static readonly ProblemCode NoSource = Declare(
        "SEED015",
        "A file does not say which source its facts come from.",
        "Start it with `source: source/…` (CSV: `# source: source/…`)."
    );
    public static readonly ProblemCode NoPage = Declare(
        "SEED016",
        "A fact has no page although its source has pages.",
        "Add `page:` to it or to the node around it."
    );
    public static readonly ProblemCode NoSuchPage = Declare(
        "SEED017",
        "The source has no such page.",
        "Correct the page, or the number of pages of the source."
    );
    public static readonly ProblemCode Cycle = Declare("SEED018", "A chain of relations forms a cycle.", "Remove one of its links.");
    public static readonly ProblemCode MalformedDate = Declare(
        "SEED019",
        "A date does not exist or is not ISO 8601.",
        "Write \"2008\", \"2008-12\" or \"2008-12-31\"."
    );
    public static readonly ProblemCode OutOfRange = Declare(
        "SEED020",
        "A number is outside the range of its property.",
        "Correct it, or the range in Schema/."
    );
    public static readonly ProblemCode PersonalData = Declare(
        "SEED021",
        "A text, a note or a file name contains an e-mail address or a phone number.",
        "Remove it (docs/privacy.md says why). If it is not one, write `# not personal: reason` above it."
    );
    public static readonly ProblemCode Restricted = Declare(
        "SEED022",
        "The seeds give a value to a restricted property.",
        "Remove it; docs/privacy.md says why."
    );
    public static readonly ProblemCode Computed = Declare(
        "SEED023",
        "The seeds give a value that is computed when they are loaded.",
        "Remove it."
    );
    public static readonly ProblemCode SelfReference = Declare("SEED024", "A node is related to itself.", "Name the intended node.");
    public static readonly ProblemCode NoName = Declare(
        "SEED025",
        "A node has no name, title, label or text.",
        "Add it in one of the places that declare the node."
    );
    public static readonly ProblemCode ValueTwice = Declare("SEED026", "A list contains the same value twice.", "Remove one.");
    public static readonly ProblemCode WrongForm = Declare(
        "SEED027",
        "A text does not have the form its property requires.",
        "Write it as the message shows."
    );
    public static readonly ProblemCode OutOfBounds = Declare(
        "SEED028",
        "There are more or fewer nodes or relations of a kind than expectations.json allows.",
        "Look for what is missing or duplicated; change the bound if the data is right."
    );
    public static readonly ProblemCode BadList = Declare(
        "SEED029",
        "expectations.json or oppositions.txt cannot be parsed.",
        "Write it as seeds/README.md shows."
    );

    public static readonly ProblemCode NotRead = Declare(
        "SEED030",
        "A file looks like seeds but is not read.",
        "Rename, convert or remove it, as the message says."
    );
    public static readonly ProblemCode HiddenCharacter = Declare(
        "SEED031",
        "There is an invisible character: a direction mark, a zero-width or a control character.",
        "Remove it: retype the line, or paste it as plain text."
    );
    public static readonly ProblemCode YamlFeature = Declare(
        "SEED032",
        "The file uses YAML that seeds do not support: a tag, a merge key, or aliases that expand too far.",
        "Write the value out."
    );
    public static readonly ProblemCode BadSilencer = Declare(
        "SEED033",
        "A note `# not personal: …` has no reason, or the line below it contains no address and no phone number.",
        "Give the reason, or remove the note."
    );

    /// <summary>All of them, by code.</summary>
    public static IReadOnlyList<ProblemCode> All => Codes;

    private static ProblemCode Declare(string code, string meaning, string whatToDo)
    {
        var declared = new ProblemCode(code, meaning, whatToDo);
        Codes.Add(declared);
        return declared;
    }
}
