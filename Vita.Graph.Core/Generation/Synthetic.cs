using System.Globalization;
using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Generation;

/// <summary>The source that every generated fact names, so that nobody takes one for data.</summary>
public static class Synthetic
{
    /// <summary>Its id.</summary>
    public const string SourceId = "source/synthetic";

    /// <summary>Where a fact that takes after another was read: on the same page, as surely, in the made-up document.</summary>
    internal static ProvenanceFact Line(ProvenanceFact model) => model with { Source = SourceId };

    /// <summary>The node of the source. It has the pages of the recueil, so that generated facts have pages.</summary>
    internal static NodeFact Source(NodeKind kind, IEnumerable<NodeFact> recueil, int organisations, ulong seed)
    {
        var values = new object?[kind.Properties.Count];
        void Set(string property, object? value) => values[kind.FindProperty(property)!.Index] = value;
        var pages = kind.FindProperty(Provenance.SourcePages)!.Index;
        Set("id", SourceId);
        Set("title", "Données fictives, produites par un programme. Synthetic data, made by a program.");
        Set(
            "document",
            string.Create(
                CultureInfo.InvariantCulture,
                $"vita generate --organisations {organisations} --seed {seed}. Aucune de ces structures n'existe. None of these "
                    + $"organisations exists."
            )
        );
        Set(Provenance.SourcePages, recueil.Select(source => source.Values[pages]).OfType<int>().DefaultIfEmpty(1).Max());
        Set("licence", "Licence Ouverte 2.0");
        return new(kind, SourceId, values, [new(SourceId, null, Provenance.Stated, FieldSet.OfValues(kind.Properties, values))]);
    }
}
