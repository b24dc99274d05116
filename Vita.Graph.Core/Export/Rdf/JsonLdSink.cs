using Vita.Graph.Core.Export.Formats;

namespace Vita.Graph.Core.Export.Rdf;

/// <summary>Writes JSON-LD: one object per subject, compact names as the context has them. A predicate comes as often as it is stated: the
/// values of one are gathered in a list.</summary>
internal sealed class JsonLdSink(FileOutput file) : RdfSink(file)
{
    private readonly JsonWriting _json = new(file);
    private string? _last;

    public override void Begin()
    {
        File.Raw("{\"@context\":{"u8);
        foreach (var (prefix, space) in RdfTerms.Prefixes)
        {
            _json.Member(prefix, space);
        }

        File.Raw("},\n\"@graph\":["u8);
        _json.Restart();
    }

    public override void Subject(Action id, IEnumerable<string> classes)
    {
        _json.Line();
        _json.Open("{"u8);
        _json.Name("@id");
        File.Raw("\""u8);
        File.Raw(RdfTerms.Node);
        id();
        File.Raw("\""u8);
        if (classes.ToList() is { Count: > 0 } terms)
        {
            _json.Open("@type", "["u8);
            terms.ForEach(_json.Element);
            _json.Close("]"u8);
        }
    }

    public override void Link(string predicate, string id) => Reference(predicate, RdfTerms.Node + id);

    public override void Term(string predicate, string term) => Reference(predicate, term);

    public override void Address(string predicate, string address) => Reference(predicate, address);

    public override void Value(string predicate, object value, string? datatype, string? language)
    {
        Predicate(predicate);
        _json.Open("{"u8);
        _json.Member("@value", value);
        _json.Member(datatype is not null ? "@type" : "@language", datatype ?? language);
        _json.Close("}"u8);
    }

    public override void EndSubject()
    {
        EndPredicate();
        _json.Close("}"u8);
    }

    public override void End() => File.Raw("\n]}\n"u8);

    private void Reference(string predicate, string id)
    {
        Predicate(predicate);
        _json.Open("{"u8);
        _json.Member("@id", id);
        _json.Close("}"u8);
    }

    /// <summary>Callers state a predicate without another between.</summary>
    private void Predicate(string predicate)
    {
        if (predicate != _last)
        {
            EndPredicate();
            _json.Open(predicate, "["u8);
            _last = predicate;
        }
    }

    private void EndPredicate()
    {
        if (_last is not null)
        {
            _json.Close("]"u8);
            _last = null;
        }
    }
}
