using System.Text;
using Vita.Graph.Core.Seeds.Files;

namespace Vita.Graph.Core.Seeds.Personal;

/// <summary>Looks through what lies among the seeds and is not read as such (a README, lists), and through the names of all
/// files.</summary>
internal static class PersonalNotes
{
    public static void Check(SeedFolder seeds, ProblemList problems)
    {
        foreach (var file in seeds.Notes)
        {
            var facts = new FileFacts(seeds.Shown(file));
            if (TextOf(file) is { } text)
            {
                PersonalDataScan.Run(text, facts);
                problems.AddRange(facts.Problems);
            }
        }

        foreach (var file in seeds.Files.Concat(seeds.Notes))
        {
            // The number itself must not reach a log, so the folder is named and not the file.
            if (PersonalData.In(Path.GetFileNameWithoutExtension(file)) is { } what)
            {
                problems.Add(
                    new(
                        new(seeds.Shown(Path.GetDirectoryName(file)!), 0),
                        SeedCodes.PersonalData,
                        $"the name of a file holds {what}. Rename it: docs/privacy.md."
                    )
                );
            }
        }
    }

    /// <summary>Null for what cannot be opened or is no text of people: nothing of it is loaded.</summary>
    private static string? TextOf(string file)
    {
        try
        {
            return FileText.LengthOf(file) is > 0 and <= FileText.MostOfText ? Encoding.UTF8.GetString(File.ReadAllBytes(file)) : null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
