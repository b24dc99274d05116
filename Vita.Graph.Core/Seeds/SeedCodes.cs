namespace Vita.Graph.Core.Seeds;

/// <summary>Every kind of problem that seeds can have. A code is never reused for another meaning.</summary>
public static class SeedCodes
{
    private static readonly List<ProblemCode> Codes = [];

    public static readonly ProblemCode NotReadable = Declare(
        "SEED001",
        "The folder or file cannot be opened, or holds nothing.",
        "Check the path and the rights; remove an empty file."
    );
    public static readonly ProblemCode NotUtf8 = Declare("SEED002", "The file is not UTF-8.", "Save it again as UTF-8.");
    public static readonly ProblemCode NotYaml = Declare(
        "SEED003",
        "The file is not YAML.",
        "Look at the indentation and quotes near the line; quote a text that holds `: ` or begins with a sign."
    );
    public static readonly ProblemCode NotCsv = Declare(
        "SEED004",
        "The file is not a table: name, header, quotes or number of cells.",
        "Name it after a plural (`territories.csv`); give each row as many cells as the header; quote cells that hold a comma."
    );
    public static readonly ProblemCode UnknownKey = Declare(
        "SEED005",
        "A key or column that is no property and no relation.",
        "Take the nearest one that is named, or look in docs/schema.md."
    );
    public static readonly ProblemCode KeyTwice = Declare("SEED006", "A key or column is written twice.", "Join the two, or remove one.");
    public static readonly ProblemCode NoValue = Declare(
        "SEED007",
        "A key has no value.",
        "Leave the key out where the source says nothing."
    );
    public static readonly ProblemCode WrongType = Declare(
        "SEED008",
        "A value of another type or shape than the property or relation takes.",
        "Write it as the message shows."
    );
    public static readonly ProblemCode UnknownValue = Declare(
        "SEED009",
        "A value that the vocabulary does not have.",
        "Take the nearest one that is named, or look in docs/schema.md."
    );
    public static readonly ProblemCode MalformedId = Declare(
        "SEED010",
        "An id is missing, of another kind, or not spelled `kind/slug`.",
        "Spell it in lower-case letters a–z, digits and hyphens."
    );
    public static readonly ProblemCode Contradiction = Declare(
        "SEED011",
        "Two places give one node different values of one property.",
        "Keep the right one."
    );
    public static readonly ProblemCode NoSuchNode = Declare(
        "SEED012",
        "A relation or provenance names a node that no file declares.",
        "Take the nearest one that is named, or declare it."
    );
    public static readonly ProblemCode WrongKind = Declare(
        "SEED013",
        "A relation names a node of another kind than it leads to.",
        "Name a node of the kind that the message tells."
    );
    public static readonly ProblemCode TwoTargets = Declare(
        "SEED014",
        "A relation that leads to one node at most is given two.",
        "Keep one of them."
    );
    public static readonly ProblemCode NoSource = Declare(
        "SEED015",
        "A file does not tell which source its facts come from.",
        "Begin it with `source: source/…` (CSV: `# source: source/…`)."
    );
    public static readonly ProblemCode NoPage = Declare(
        "SEED016",
        "A fact has no page although its source has pages.",
        "Add `page:` to it or to the node around it."
    );
    public static readonly ProblemCode NoSuchPage = Declare(
        "SEED017",
        "A page that the source does not have.",
        "Correct the page, or the number of pages of the source."
    );
    public static readonly ProblemCode Cycle = Declare(
        "SEED018",
        "A chain of relations that leads back to where it began.",
        "Remove one of its links."
    );
    public static readonly ProblemCode MalformedDate = Declare(
        "SEED019",
        "A date that does not exist or is not ISO 8601.",
        "Write \"2008\", \"2008-12\" or \"2008-12-31\"."
    );
    public static readonly ProblemCode OutOfRange = Declare(
        "SEED020",
        "A number outside the range of its property.",
        "Correct it, or the range in Schema/."
    );
    public static readonly ProblemCode PersonalData = Declare(
        "SEED021",
        "An e-mail address or a phone number in a text, a note or a name of a file.",
        "Remove it: docs/privacy.md says why. If it is none, write `# not personal: reason` above it."
    );
    public static readonly ProblemCode Restricted = Declare(
        "SEED022",
        "A restricted property is written in the seeds.",
        "Remove it: docs/privacy.md says why."
    );
    public static readonly ProblemCode Computed = Declare(
        "SEED023",
        "Something is written that is computed when the seeds are loaded.",
        "Remove it."
    );
    public static readonly ProblemCode SelfReference = Declare("SEED024", "A node is related to itself.", "Name the node that was meant.");
    public static readonly ProblemCode NoName = Declare(
        "SEED025",
        "A node has no name, title, label or text.",
        "Add it in one of the places that declare the node."
    );
    public static readonly ProblemCode ValueTwice = Declare("SEED026", "A list holds one value twice.", "Remove one.");
    public static readonly ProblemCode WrongForm = Declare(
        "SEED027",
        "A text that has not the form of its property.",
        "Write it as the message shows."
    );
    public static readonly ProblemCode OutOfBounds = Declare(
        "SEED028",
        "More or fewer nodes or relations of a kind than expectations.json allows.",
        "Look for what is missing or doubled; move the bound if all is right."
    );
    public static readonly ProblemCode BadList = Declare(
        "SEED029",
        "expectations.json or oppositions.txt cannot be understood.",
        "Write it as seeds/README.md shows."
    );

    public static readonly ProblemCode NotRead = Declare(
        "SEED030",
        "A file that looks like seeds and is not read.",
        "Rename, convert or remove it, as the message says."
    );
    public static readonly ProblemCode HiddenCharacter = Declare(
        "SEED031",
        "A character that nobody sees: a direction mark, a zero-width or control character.",
        "Remove it: write the line again, or paste it as plain text."
    );
    public static readonly ProblemCode YamlFeature = Declare(
        "SEED032",
        "Something of YAML that seeds do not use: a tag, a merge key, aliases that stand for too much.",
        "Write what it stands for."
    );
    public static readonly ProblemCode BadSilencer = Declare(
        "SEED033",
        "A note `# not personal: …` without a reason, or above a line that holds no address and no phone number.",
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
