using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Text;

namespace Vita.Graph.Core.Seeds.Files;

/// <summary>From the name of a file, what is done with it. Letter case of the ending does not count.</summary>
internal sealed class FileNames(GraphSchema schema)
{
    private static readonly string[] OfSeeds = [".yaml", ".yml", ".csv"];
    private static readonly string[] Beside = [Expectations.FileName, OppositionList.FileName];
    private static readonly string[] OfNotes = [".md", ".txt", ".json"];
    private static readonly string[] OfWorkbooks = [".xlsx", ".xls", ".xlsm", ".xlsb", ".ods", ".numbers", ".gsheet"];
    private static readonly string[] OfTabs = [".tsv", ".tab"];
    private static readonly string[] OfOtherData = ["", ".json", ".jsonl", ".xml", ".txt", ".toml", ".parquet"];
    private static readonly string[] OfCopies = [".bak", ".swp", ".swo", ".tmp", ".temp", ".orig", ".rej", ".old", ".part"];

    private readonly HashSet<string> _kinds = new(
        schema.Kinds.SelectMany(kind => new[] { kind.Plural, kind.Singular }),
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>The use, and for <see cref="FileUse.Complaint"/> what to do with the file.</summary>
    public (FileUse Use, string Advice) UseOf(string name, bool isAtTop)
    {
        var ending = Path.GetExtension(name).ToLowerInvariant();
        if (IsSomebodysCopy(name, ending) || name == SeedJsonSchema.FileName)
        {
            return (FileUse.Nothing, "");
        }

        if (OfSeeds.Contains(ending))
        {
            return (FileUse.Seeds, "");
        }

        return isAtTop && Beside.Contains(name) ? (FileUse.Notes, "")
            : AdviceFor(name, ending, isAtTop) is { } advice ? (FileUse.Complaint, advice)
            : (OfNotes.Contains(ending) || ending.Length == 0 ? FileUse.Notes : FileUse.Nothing, "");
    }

    /// <summary>Hidden files, and what editors and spreadsheets put beside a file that is open or was changed.</summary>
    public static bool IsSomebodysCopy(string name, string ending) =>
        name.StartsWith('.')
        || name.StartsWith("~$", StringComparison.Ordinal)
        || name.EndsWith('~')
        || (name.StartsWith('#') && name.EndsWith('#'))
        || OfCopies.Contains(ending);

    private string? AdviceFor(string name, string ending, bool isAtTop)
    {
        var stem = Path.GetFileNameWithoutExtension(name);
        if (OfWorkbooks.Contains(ending))
        {
            return "a workbook. Save each of its sheets as 'CSV UTF-8' under the plural of a kind, as organisations.csv, and move the "
                + "workbook out of the folder.";
        }

        if (OfTabs.Contains(ending))
        {
            return $"the ending is {ending}. Rename it to '{stem}.csv': tabs between the cells are read.";
        }

        // organisations.csv.txt, edition.yaml.gz
        if (OfSeeds.Contains(Path.GetExtension(stem).ToLowerInvariant()))
        {
            return $"the ending is {ending}. Rename it to '{stem}' if it is text; unpack or convert it if not.";
        }

        return MeantEnding(ending) is { } meant ? $"the ending is {ending}. Rename it to '{stem}{meant}'."
            : Nearest.To(name, Beside) is { } beside ? AdviceBeside(beside, name, isAtTop)
            : OfOtherData.Contains(ending) && IsKind(stem)
                ? "named like seeds. Seeds end with .yaml, .yml or .csv: convert it, or rename it if it is something else."
            : null;
    }

    private bool IsKind(string stem) => _kinds.Contains(stem.Split('-', '.', ' ', '_')[0]);

    private static string AdviceBeside(string meant, string name, bool isAtTop) =>
        isAtTop
            ? $"named nearly like {meant}. Rename it to '{meant}', or to something else."
            : $"{(name == meant ? "" : "named nearly like ")}{meant}, which is read at the top of the seeds only. Move it there.";

    /// <summary>The ending whose letters these are, in another order or with more behind: <c>.cvs</c>, <c>.yalm</c>,
    /// <c>.csv_old</c>.</summary>
    private static string? MeantEnding(string ending) =>
        OfSeeds.FirstOrDefault(known => ending.StartsWith(known, StringComparison.Ordinal) || ending.Order().SequenceEqual(known.Order()));
}
