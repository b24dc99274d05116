using Vita.Graph.Server.Settings;
using Vita.Graph.Tests.Web;

namespace Vita.Graph.Tests.Questions;

/// <summary>A server over a graph of three nodes, with two questions of its own.</summary>
public sealed class QuestionServing : IAsyncDisposable
{
    /// <summary>A parameter of each type that an address can carry.</summary>
    public const string Named = """
        # fr: Qui s'appelle ainsi ?
        #     Par leur nom.
        # en: Who has this name?
        #     By name.
        query (
          # fr: Une partie du nom
          # en: A part of the name
          $part: String = "a"
          # fr: Noms
          # en: Names
          $names: [String!]
          # fr: Types
          # en: Kinds
          $kinds: [OrganisationKind!]
          # fr: Nombre
          # en: Number
          $first: Int = 10
          # fr: Réponse
          # en: Answer
          $isSiae: Boolean
          # fr: Identifiants
          # en: Ids
          $ids: [ID!]
        ) {
          organisations(
            where: { name: { contains: $part, in: $names }, kinds: { none: { in: $kinds } }, isSiae: { neq: $isSiae }, id: { in: $ids } }
            first: $first
          ) { totalCount nodes { id name } }
        }
        """;

    private const string Secret = """
        # fr: Quels noms ?
        #     De qui a la clé.
        # en: Which names?
        #     For those with a key.
        { referents { totalCount nodes { role name } } }
        """;

    private readonly TemporaryFolder _folder;

    private QuestionServing(TemporaryFolder folder, TestServer server) => (_folder, Server) = (folder, server);

    public TestServer Server { get; }

    public static async Task<QuestionServing> StartAsync(
        Func<ServerSettings, ServerSettings>? settings = null,
        Vita.Graph.Server.Stores.IGraphStore? store = null
    )
    {
        var folder = new TemporaryFolder().With("01-named.graphql", Named).With("02-secret.graphql", Secret);
        var own = new ServerSettings { Questions = folder.Path, ApiKeys = new("k1=contacts:read") };
        return new(folder, await TestServer.StartAsync(settings?.Invoke(own) ?? own, store));
    }

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        _folder.Dispose();
    }
}
