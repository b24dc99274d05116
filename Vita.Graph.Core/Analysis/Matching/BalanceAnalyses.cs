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
            "What is counted: needs, offers, those of projects, those that organisations carry; and the themes that are listed. Other "
                + "kinds are refused."
        );
        var counting = new ChoiceArgument(
            "counting",
            "Which needs and offers decide: STATED by default, those about the theme or a narrower one themselves; WITH_PROJECT, also "
                + "those that have it from their project.",
            MatchWords.Countings,
            AnalysisVocabularies.NameOf(ThemeCounting.Stated)
        );
        var gaps = new ChoicesArgument("gaps", "The gaps to list; all by default.", MatchWords.Gaps);
        var first = new NumberArgument("first", "At most so many themes; all are counted.", 100, 0, MaxThemes);
        var result = new ResultType<Balance>("ThemeBalances", "Themes, and what is sought and offered about them.")
            .Int("totalCount", found => found.Themes.Count, "How many themes of these gaps there are, also those not listed.")
            .Many(
                "nodes",
                ThemeType(relations),
                found => found.Themes.Take(found.First),
                size => Math.Min(size.Number(first), size.Statistics.CountOf(relations.Theme)),
                "The first of them: those sought and offered by none, those that are both, those only offered, those that are neither; "
                    + "among these by how many more organisations seek than offer, then by how many more needs there are, then by id."
            );
        return GraphAnalysis.Of(
            "themeBalance",
            "Theme by theme, how much is sought and how much is offered. By default a theme counts as offered only where an offer is "
                + "about it, or a narrower one, itself; counting: WITH_PROJECT takes what items have from their project for said, and "
                + "leaves few gaps.",
            result,
            Run,
            where,
            counting,
            gaps,
            first
        );

        Balance Run(AnalysisRequest request)
        {
            MatchFilter.Check(request, where, [.. MatchFilter.Kinds(relations), relations.Theme]);
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
        var count = new ResultType<ThemeCount>(
            "ThemeCount",
            "How many needs, or offers, have to do with a theme. Each is counted in one place."
        )
            .Int("own", found => found.Own, "Those about it themselves.")
            .Int(
                "inherited",
                found => found.Inherited,
                "Those that have it, or a narrower theme, from their project only. They say nothing of it themselves, and count for no "
                    + "gap unless counting is WITH_PROJECT."
            )
            .Int(
                "narrower",
                found => found.Narrower,
                "Those about a narrower theme themselves, however far down, and not about this one themselves."
            )
            .Int("organisations", found => found.Carriers.Count, "How many organisations carry those that count.")
            .Nodes("items", found => found.Items, _ => TypicalItems, "Those that count, by id.")
            .Nodes("carriers", found => found.Carriers, _ => TypicalItems, "The organisations that carry these, by id.");
        var resources = Domain.Need.Resources.Of(relations.Need).Enum!;
        var resource = new ResultType<ThemeResource>("ThemeResource", "A resource that is sought or offered about a theme.")
            .Enum("resource", resources, found => found.Resource, "The resource.")
            .Int("sought", found => found.Sought, "How many of the needs that count name it.")
            .Int("offered", found => found.Offered, "How many of the offers do.");
        return new ResultType<ThemeBalance>("ThemeBalance", "What is sought and offered about a theme.")
            .Node("theme", (_, found) => new(relations.Theme, found.Theme), "The theme.", relations.Theme)
            .Enum(
                "gap",
                MatchWords.Gaps,
                found => AnalysisVocabularies.NameOf(found.Gap),
                "Whether one answers the other, by those that count."
            )
            .One("needs", count, found => found.Needs, "What is sought.")
            .One("offers", count, found => found.Offers, "What is offered.")
            .Many(
                "resources",
                resource,
                found => found.Resources,
                _ => resources.Values.Count,
                "The same by resource, those that occur, by name."
            );
    }
}

/// <summary>All themes in their order, and how many are to be listed.</summary>
internal sealed record Balance(IReadOnlyList<ThemeBalance> Themes, int First);
