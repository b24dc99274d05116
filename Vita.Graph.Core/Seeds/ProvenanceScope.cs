using System.Globalization;
using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Seeds.Yaml;
using Vita.Graph.Core.Text;

namespace Vita.Graph.Core.Seeds;

/// <summary>Where the facts of a node or an entry were read, unless something within it says otherwise.</summary>
/// <param name="Source">Id of the source; empty where the file names none, which is reported once.</param>
/// <param name="Pages">The pages; one null where none is given.</param>
/// <param name="Basis">How surely.</param>
internal sealed record ProvenanceScope(string Source, IReadOnlyList<int?> Pages, string Basis)
{
    private readonly Dictionary<FieldSet, IReadOnlyList<ProvenanceFact>> _stating = [];

    /// <summary>What is on more pages is on no page in particular; and each page is a fact of its own for every node and edge
    /// within.</summary>
    private const int MostPages = 200;

    /// <summary>The keys that say where a fact was read, in every mapping.</summary>
    public static IReadOnlyList<string> Keys { get; } = [Provenance.Source, Provenance.Page, Provenance.Basis];

    public IReadOnlyList<ProvenanceFact> All { get; } = [.. Pages.Select(page => new ProvenanceFact(Source, page, Basis))];

    /// <summary>The lines of a node of which <paramref name="fields"/> are stated here, on each of the pages. Nodes that state the same
    /// share them.</summary>
    public IReadOnlyList<ProvenanceFact> Stating(FieldSet fields) =>
        _stating.TryGetValue(fields, out var lines) ? lines : _stating[fields] = [.. All.Select(line => line with { Fields = fields })];

    /// <summary>The one that relations take over which say nothing themselves.</summary>
    public ProvenanceFact First => All[0];

    public static ProvenanceScope OfFile(string source) => new(source, [null], Provenance.Stated);

    /// <summary>This scope with what <paramref name="map"/> says of itself. A source of its own does not take over the pages of
    /// another.</summary>
    public ProvenanceScope Within(YamlMap map, FileFacts facts)
    {
        var source = map.Find(Provenance.Source) is { } own ? ReadSource(own, facts) : Source;
        var pages =
            map.Find(Provenance.Page) is { } page ? ReadPages(page, facts)
            : source == Source ? Pages
            : [null];
        var basis = map.Find(Provenance.Basis) is { } value ? ReadBasis(value, facts) : Basis;
        return (source, pages, basis) == (Source, Pages, Basis) ? this : new(source, pages, basis);
    }

    /// <summary>The id of a source; empty when it is none.</summary>
    public static string ReadSource(YamlValue value, FileFacts facts)
    {
        if (value is YamlText { IsAbsent: false } text)
        {
            facts.Sources.TryAdd(text.Text, text.Line);
            return text.Text;
        }

        facts.Report(
            value.Line,
            SeedCodes.WrongType,
            "source: the id of a source is expected, as source/vita-2010. To declare one, write a list under `sources:`."
        );
        return "";
    }

    private static List<int?> ReadPages(YamlValue value, FileFacts facts)
    {
        if (value is YamlList { Items.Count: > MostPages } many)
        {
            facts.Report(
                many.Line,
                SeedCodes.WrongType,
                $"page: {many.Items.Count} pages, but {MostPages} at most are expected. Name those that say it."
            );
            return [null];
        }

        var pages = (value is YamlList list ? list.Items : [value])
            .Select(item => ReadPage(item, facts))
            .OfType<int>()
            .Distinct()
            .Cast<int?>()
            .ToList();
        return pages.Count == 0 ? [null] : pages;
    }

    private static int? ReadPage(YamlValue value, FileFacts facts)
    {
        if (value is YamlText text && int.TryParse(text.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var page))
        {
            return page;
        }

        facts.Report(
            value.Line,
            SeedCodes.WrongType,
            $"page{(value is YamlText wrong ? $" '{wrong.Text}'" : "")}: a page number is expected, as 12, or a list of them, as [7, 22]."
        );
        return null;
    }

    private static string ReadBasis(YamlValue value, FileFacts facts)
    {
        var text = (value as YamlText)?.Text ?? "";
        if (text == Provenance.FromProject)
        {
            facts.Report(
                value.Line,
                SeedCodes.Computed,
                $"basis '{text}': computed from the themes of the project. Remove the entry, or its basis if the text itself says so."
            );
        }
        else if (Provenance.BasisType.CodeOf(text) < 0)
        {
            string[] known = [.. Provenance.BasisType.Values.Select(known => known.Name).Where(name => name != Provenance.FromProject)];
            facts.Report(
                value.Line,
                SeedCodes.UnknownValue,
                $"basis '{text}': no value of {Provenance.BasisType.Name}.{Nearest.Hint(text, known)}"
            );
        }
        else
        {
            return text;
        }

        return Provenance.Stated;
    }
}
