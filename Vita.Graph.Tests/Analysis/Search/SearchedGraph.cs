using Vita.Graph.Core.Analysis.Search;
using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Snapshots;
using Vita.Graph.Tests.World;

namespace Vita.Graph.Tests.Analysis.Search;

/// <summary>A graph that can be searched, with answers as texts.</summary>
internal sealed class SearchedGraph(IGraphSource facts)
{
    private static readonly Lazy<SearchedGraph> OfSeeds = new(() => new(RealGraph.Facts));

    /// <summary>The small world.</summary>
    public static SearchedGraph Small { get; } = new(SmallWorld.Facts);

    /// <summary>The bundled seeds.</summary>
    public static SearchedGraph Seeds => OfSeeds.Value;

    public Snapshot Snapshot { get; } = SnapshotBuilder.Build(facts);

    public SearchIndex Index => SearchIndex.Of(Snapshot);

    public SearchResult Find(string text, string kinds = "", int first = int.MaxValue) =>
        Index.Find(text, Kinds(kinds), null, first, CancellationToken.None);

    public string IdOf(GraphNode node) => node.IdIn(Snapshot);

    /// <summary>The ids found, best first.</summary>
    public List<string> Ids(string text, string kinds = "") => [.. Find(text, kinds).Hits.Select(hit => Snapshot[hit.Kind].Ids[hit.Row])];

    /// <summary>The ids suggested, best first.</summary>
    public List<string> Suggested(string typed, string kinds = "", int first = int.MaxValue) =>
        [.. Index.Suggest(typed, Kinds(kinds), first).Select(found => Snapshot[found.Kind].Ids[found.Row])];

    /// <summary>Fragments as <c>property[element]: a [found] word</c>.</summary>
    public static IEnumerable<string> Marked(IEnumerable<Fragment> fragments) => fragments.Select(Marked);

    public static string Marked(Fragment fragment)
    {
        var text = fragment.Text;
        foreach (var range in fragment.Ranges.Reverse())
        {
            text = text.Insert(range.Start + range.Length, "]").Insert(range.Start, "[");
        }

        return $"{fragment.Property.Name}{(fragment.Element is { } element ? $"[{element}]" : "")}: {text}";
    }

    /// <summary>Kinds from their names, separated by blanks; null from none.</summary>
    public static HashSet<NodeKind>? Kinds(string names) =>
        names.Length == 0 ? null : [.. names.Split(' ').Select(name => VitaSchema.Current.FindKind(name)!)];
}
