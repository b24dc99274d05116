using Sylvan.Data.Csv;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Text;

namespace Vita.Graph.Core.Seeds.Csv;

/// <summary>The first row of a table of relations.</summary>
/// <param name="Properties">In the order of the table; null where the column holds something else.</param>
/// <param name="IdColumn">Where the ids of the owners are.</param>
/// <param name="RefColumn">Where the ids of the targets are.</param>
/// <param name="PageColumn">Where the pages are; -1 when the table has none.</param>
/// <param name="BasisColumn">Where the bases are; -1 when the table has none.</param>
internal sealed record CsvRelationHeader(IReadOnlyList<Property?> Properties, int IdColumn, int RefColumn, int PageColumn, int BasisColumn)
{
    /// <summary>The column of the node that the relation belongs to.</summary>
    public const string Id = "id";

    /// <summary>The column of the node that it leads to, named as in a YAML file.</summary>
    public const string Ref = "ref";

    private static readonly string[] NoProperties = [Id, Ref, Provenance.Page, Provenance.Basis];

    /// <summary>Null when a column of ids is missing; reported then.</summary>
    public static CsvRelationHeader? Read(CsvDataReader csv, int line, RelationField relation, FileFacts facts)
    {
        var names = CsvHeader.NamesOf(csv, line, facts);
        string[] known = [.. NoProperties, .. relation.Type!.Properties.Select(property => property.Name)];
        foreach (var unknown in names.Except(known))
        {
            facts.Report(
                line,
                SeedCodes.UnknownKey,
                $"column '{unknown}': no property of the relation {relation.Name}.{Nearest.Hint(unknown, known)}"
            );
        }

        int At(string name) => Array.IndexOf(names, name);
        if (At(Id) < 0 || At(Ref) < 0)
        {
            facts.ReportUnreadable(
                line,
                SeedCodes.NotCsv,
                $"no column '{(At(Id) < 0 ? Id : Ref)}' in the header '{string.Join(',', names)}'. Add it, as `{Id},{Ref}`."
            );
            return null;
        }

        var properties = names
            .Select(name => relation.Type.FindProperty(name))
            .Select(property => property is not null && PropertyReader.MayBeWritten(property, line, facts) ? property : null);
        return new([.. properties], At(Id), At(Ref), At(Provenance.Page), At(Provenance.Basis));
    }
}
