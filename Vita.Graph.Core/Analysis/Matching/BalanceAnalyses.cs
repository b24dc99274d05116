using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Analysis.Matching;

/// <summary>Which themes are sought and offered, as a root field.</summary>
internal static class BalanceAnalyses
{
    private const int MaxThemes = 1000;

    /// <summary>Few themes have more needs, or offers, than this.</summary>
    private const int TypicalItems = 20;

    public static GraphAnalysis ThemeBalance(GraphSchema schema)
    {
        var relations = new MatchRelations(schema);
        var where = new FilterArgument(
            "where",
            "What is counted. Keys: needs, offers, projects and organisations (for their needs and offers), "
                + "and themes (for what is listed). Other kinds are refused."
        );
        var counting = new ChoiceArgument(
            "counting",
            "Which needs and offers count. STATED, the default: those that state the theme or a narrower one "
                + "themselves. WITH_PROJECT: also those that inherit it from their project.",
            MatchWords.Countings,
            AnalysisVocabularies.NameOf(ThemeCounting.Stated)
        );
        var gaps = new ChoicesArgument("gaps", "The gaps to list; all by default.", MatchWords.Gaps);
        var first = new NumberArgument("first", "The maximum number of themes listed. All are counted.", 100, 0, MaxThemes);
        var result = new ResultType<Balance>("ThemeBalances", "Themes, and what is sought and offered about them.")
            .Int("totalCount", found => found.Themes.Count, "How many themes have these gaps, including those not listed.")
            .Many(
                "nodes",
                ThemeType(relations),
                found => found.Themes.Take(found.First),
                size => Math.Min(size.Number(first), size.Statistics.CountOf(relations.Theme)),
                "The first ones: themes sought and offered by nobody, then sought and offered, then only "
                    + "offered, then neither. Within each group: by how many more organisations seek than offer, then "
                    + "by how many more needs there are, then by id."
            );
        return GraphAnalysis.Of(
            "themeBalance",
            "How much is sought and offered on each theme. By default, a theme counts as offered only if an "
                + "offer states it, or a narrower one, itself. With counting: WITH_PROJECT, themes inherited from "
                + "the project count too, which leaves few gaps.",
            result,
            Run,
            where,
            counting,
            gaps,
            first
        );

        Balance Run(AnalysisRequest request)
        {
            FilteredKinds.Check(request, where, [.. MatchFilter.Kinds(relations), relations.Theme]);
            var themes = Matching.ThemeBalance.Of(
                request,
                MatchIndex.Of(request.Snapshot),
                AnalysisVocabularies.ValueOf<ThemeCounting>(request.Choice(counting))
            );
            return new(
                [.. themes.Where(theme => request.Texts(gaps)?.Contains(AnalysisVocabularies.NameOf(theme.Gap)) ?? true)],
                request.Number(first)
            );
        }
    }

    private static ResultType<ThemeBalance> ThemeType(MatchRelations relations)
    {
        var count = new ResultType<ThemeCount>("ThemeCount", "How many needs, or offers, relate to a theme. Each is counted once.")
            .Int("own", found => found.Own, "Those that state it themselves.")
            .Int(
                "inherited",
                found => found.Inherited,
                "Those that only inherit it, or a narrower theme, from their project. They count for the gap "
                    + "only if counting is WITH_PROJECT."
            )
            .Int("narrower", found => found.Narrower, "Those that state a narrower theme, at any level, and not this one.")
            .Int("organisations", found => found.Carriers.Count, "How many organisations carry the items that count.")
            .Nodes("items", found => found.Items, _ => TypicalItems, "The items that count, by id.")
            .Nodes("carriers", found => found.Carriers, _ => TypicalItems, "The organisations that carry these items, by id.");
        var resources = Domain.Need.Resources.Of(relations.Need).Enum!;
        var resource = new ResultType<ThemeResource>("ThemeResource", "A resource that is sought or offered about a theme.")
            .Enum("resource", resources, found => found.Resource, "The resource.")
            .Int("sought", found => found.Sought, "How many of the needs that count name this resource.")
            .Int("offered", found => found.Offered, "How many of the offers that count name it.");
        return new ResultType<ThemeBalance>("ThemeBalance", "What is sought and offered about a theme.")
            .Node("theme", (_, found) => new(relations.Theme, found.Theme), "The theme.", relations.Theme)
            .Enum(
                "gap",
                MatchWords.Gaps,
                found => AnalysisVocabularies.NameOf(found.Gap),
                "Whether offers answer needs, among the items that count."
            )
            .One("needs", count, found => found.Needs, "What is sought.")
            .One("offers", count, found => found.Offers, "What is offered.")
            .Many(
                "resources",
                resource,
                found => found.Resources,
                _ => resources.Values.Count,
                "The same for each resource that occurs, by name."
            );
    }
}

/// <summary>All themes in their order, and how many are to be listed.</summary>
internal sealed record Balance(IReadOnlyList<ThemeBalance> Themes, int First);
