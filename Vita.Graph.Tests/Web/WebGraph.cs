using Vita.Graph.Core.Embedded;
using Vita.Graph.Core.Engines;
using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Snapshots;

namespace Vita.Graph.Tests.Web;

/// <summary>A graph of three nodes for tests of the way in and out, not of what is found.</summary>
internal static class WebGraph
{
    /// <summary>One organisation, called <paramref name="name"/>, and one referent whose name is restricted.</summary>
    public static IGraphEngine Engine(string name = "Passerelle", EngineLimits? limits = null)
    {
        ProvenanceFact[] read = [new("source/test", 1, "STATED")];
        NodeFact[] nodes =
        [
            Node("Source", "source/test", ("title", "Test")),
            Node("Organisation", "organisation/passerelle", ("name", name)),
            Node("Referent", "referent/r1", ("role", "direction"), ("name", "Jeanne")),
        ];
        return new EmbeddedEngine(SnapshotBuilder.Build(new GraphFacts(VitaSchema.Current, nodes, [])), limits ?? new());

        NodeFact Node(string kindName, string id, params (string Name, object Value)[] values)
        {
            var kind = VitaSchema.Current.FindKind(kindName)!;
            var row = new object?[kind.Properties.Count];
            row[0] = id;
            foreach (var (property, value) in values)
            {
                row[kind.FindProperty(property)!.Index] = value;
            }

            return new(kind, id, row, read);
        }
    }
}
