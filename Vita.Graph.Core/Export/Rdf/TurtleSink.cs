namespace Vita.Graph.Core.Export.Rdf;

/// <summary>Writes Turtle.</summary>
internal sealed class TurtleSink(FileOutput file) : RdfSink(file)
{
    private bool _isFirst;

    public override void Begin()
    {
        foreach (var (prefix, space) in RdfTerms.Prefixes)
        {
            File.Raw($"@prefix {prefix}: <{space}> .\n");
        }
    }

    public override void Subject(Action id, IEnumerable<string> classes)
    {
        File.Raw("\n<"u8);
        File.Raw(RdfTerms.Node);
        id();
        File.Raw(">"u8);
        _isFirst = true;
        foreach (var term in classes)
        {
            File.Raw(_isFirst ? " a "u8 : ", "u8);
            File.Raw(term);
            _isFirst = false;
        }
    }

    public override void Link(string predicate, string id)
    {
        Predicate(predicate);
        File.Raw("<"u8);
        File.Raw(RdfTerms.Node);
        File.Raw(id);
        File.Raw(">"u8);
    }

    public override void Address(string predicate, string address)
    {
        Predicate(predicate);
        File.Raw("<"u8);
        File.Raw(address);
        File.Raw(">"u8);
    }

    public override void Value(string predicate, object value, string? datatype, string? language)
    {
        Predicate(predicate);
        File.Raw("\""u8);
        CellText.Write(File, value, Escapes.Backslash);
        File.Raw("\""u8);
        File.Raw(
            datatype is not null ? $"^^{datatype}"
            : language is not null ? $"@{language}"
            : ""
        );
    }

    public override void Term(string predicate, string term)
    {
        Predicate(predicate);
        File.Raw(term);
    }

    public override void EndSubject() => File.Raw(" .\n"u8);

    public override void End() { }

    private void Predicate(string predicate)
    {
        File.Raw(_isFirst ? " "u8 : " ;\n  "u8);
        _isFirst = false;
        File.Raw(predicate);
        File.Raw(" "u8);
    }
}
