namespace Vita.Graph.Server.GraphQL.Validation.Advice;

/// <summary>What our names are called in French and by other servers, folded and without underscores.</summary>
internal static class Synonyms
{
    private static readonly Dictionary<string, string[]> Ours = new()
    {
        ["name"] = ["nom"],
        ["title"] = ["titre", "intitule"],
        ["label"] = ["libelle"],
        ["text"] = ["texte"],
        ["summary"] = ["resume"],
        ["kind"] = ["type", "nature"],
        ["kinds"] = ["type", "types", "natures"],
        ["year"] = ["annee"],
        ["value"] = ["valeur"],
        ["unit"] = ["unite"],
        ["foundedYear"] = ["annee", "anneedecreation", "creation"],
        ["website"] = ["site", "siteweb", "url"],
        ["acronym"] = ["sigle"],
        ["organisations"] = ["structures", "acteurs", "porteurs", "organizations", "actors"],
        ["territories"] = ["territoires"],
        ["networks"] = ["reseaux"],
        ["memberships"] = ["reseaux", "adhesions", "networks"],
        ["projects"] = ["projets"],
        ["needs"] = ["besoins"],
        ["offers"] = ["offres"],
        ["challenges"] = ["problematiques", "defis"],
        ["figures"] = ["chiffres"],
        ["workshops"] = ["ateliers"],
        ["resources"] = ["ressources"],
        ["partners"] = ["partenaires"],
        ["members"] = ["membres"],
        ["worksIn"] = ["territoires", "intervient"],
        ["basedIn"] = ["siege", "commune", "seat"],
        ["within"] = ["dans"],
        ["population"] = ["habitants"],
        ["carriers"] = ["porteurs"],
        ["eq"] = ["equals", "equal", "is", "egal", "exact"],
        ["neq"] = ["ne", "notequals", "isnot", "different"],
        ["nin"] = ["notin"],
        ["in"] = ["oneof", "parmi"],
        ["contains"] = ["like", "ilike", "icontains", "contient", "matches", "search"],
        ["startsWith"] = ["prefix", "beginswith", "commencepar"],
        ["endsWith"] = ["suffix", "finitpar"],
        ["gt"] = ["greaterthan"],
        ["gte"] = ["ge", "min", "from", "greaterthanorequal"],
        ["lt"] = ["lessthan"],
        ["lte"] = ["le", "max", "to", "lessthanorequal"],
        ["all"] = ["every"],
        ["none"] = ["aucun"],
        ["any"] = ["exists"],
        ["nodes"] = ["items", "data", "results", "rows", "list"],
        ["totalCount"] = ["total", "count", "length", "size"],
        ["first"] = ["limit", "take", "top", "max", "size", "pagesize", "perpage", "count", "rows"],
        ["offset"] = ["skip", "from", "start", "page"],
        ["after"] = ["cursor", "skip", "offset", "page", "from", "start"],
        ["order"] = ["orderby", "sort", "sortby", "sorting", "ordering", "tri"],
        ["where"] = ["filter", "filters", "condition", "conditions", "query", "q", "search", "match", "filtre"],
        ["variables"] = ["parameters", "params", "arguments", "args"],
    };

    /// <summary>Which of the names that there are is meant; null where none is.</summary>
    public static string? Of(string name, IEnumerable<string> known)
    {
        var plain = Core.Text.Folding.Fold(name).Replace("_", "", StringComparison.Ordinal);
        return known.FirstOrDefault(one => Ours.TryGetValue(one, out var others) && others.Contains(plain))
            ?? known.FirstOrDefault(one => one.Equals(plain, StringComparison.OrdinalIgnoreCase));
    }
}
