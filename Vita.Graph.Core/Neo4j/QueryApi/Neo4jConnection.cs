namespace Vita.Graph.Core.Neo4j.QueryApi;

/// <summary>Where a Neo4j is and as whom it is asked. Its text never shows the password.</summary>
/// <param name="Url">The HTTP address, <c>http://localhost:7474</c>; a path before <c>/db</c> is kept, user and password inside it are
/// refused.</param>
/// <param name="Database">Name of the database.</param>
/// <param name="User">Name of the user.</param>
/// <param name="Password">Null where the server asks for none: no credentials are sent.</param>
/// <exception cref="Neo4jException">The address cannot be used.</exception>
public sealed record Neo4jConnection(Uri Url, string Database, string User, string? Password)
{
    public const string DefaultDatabase = "neo4j";

    public const string DefaultUser = "neo4j";

    /// <summary>The address, ending in a slash.</summary>
    public Uri Url { get; } = Checked(Url);

    /// <summary>How messages name the place: address and database.</summary>
    public string Place => $"{Url.ToString().TrimEnd('/')}, database {Database}";

    /// <summary>A connection as people write it in settings; what is left out is <c>neo4j</c>.</summary>
    /// <exception cref="Neo4jException">The address cannot be used.</exception>
    public static Neo4jConnection Of(string url, string? database = null, string? user = null, string? password = null) =>
        new(
            Uri.TryCreate(url.Trim(), UriKind.Absolute, out var address) ? address : throw Refused("VITA_NEO4J_URL", "is no address"),
            database is { Length: > 0 } ? database : DefaultDatabase,
            user is { Length: > 0 } ? user : DefaultUser,
            password is { Length: > 0 } ? password : null
        );

    public override string ToString() => $"{Place}, user {User}";

    private static Uri Checked(Uri url)
    {
        if (!url.IsAbsoluteUri)
        {
            throw Refused("VITA_NEO4J_URL", "is no address");
        }

        var bare = new UriBuilder(url)
        {
            UserName = "",
            Password = "",
            Query = "",
            Fragment = "",
        };
        var place = bare.Uri.ToString().TrimEnd('/');
        if (url.Scheme.StartsWith("bolt", StringComparison.Ordinal) || url.Scheme.StartsWith("neo4j", StringComparison.Ordinal))
        {
            var secure = url.Scheme.Contains("+s", StringComparison.Ordinal);
            throw Refused(
                place,
                $"is the Bolt port; the HTTP port is expected, mostly {(secure ? "https" : "http")}://"
                    + $"{url.Host}:{(secure ? 7473 : 7474)}, for Aura https://{(secure ? url.Host : "….databases.neo4j.io")}"
            );
        }

        if (url.Scheme is not ("http" or "https"))
        {
            throw Refused(place, $"begins with '{url.Scheme}:'; http: or https: is expected");
        }

        if (url.UserInfo.Length > 0)
        {
            throw Refused(place, "was given with user or password inside, where logs and other processes see them");
        }

        bare.Path = bare.Path.TrimEnd('/') + "/";
        return bare.Uri;
    }

    private static Neo4jException Refused(string place, string found) => new(Neo4jCodes.WrongAddress, place, found + ".");
}
