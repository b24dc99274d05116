namespace Vita.Graph.Core.Export.Rdf;

/// <summary>A syntax of RDF: statements about one subject after the other.</summary>
internal abstract class RdfSink(FileOutput file)
{
    protected FileOutput File => file;

    /// <summary>What stands before the first subject.</summary>
    public abstract void Begin();

    /// <summary>Statements about something follow.</summary>
    /// <param name="id">Writes its id, which comes after <see cref="RdfTerms.Node"/>.</param>
    /// <param name="classes">What it is; empty where that is said elsewhere.</param>
    public abstract void Subject(Action id, IEnumerable<string> classes);

    /// <summary>Another thing of the graph.</summary>
    public abstract void Link(string predicate, string id);

    /// <summary>Something that is found at an address.</summary>
    public abstract void Address(string predicate, string address);

    /// <summary>A value.</summary>
    /// <param name="predicate">The predicate.</param>
    /// <param name="value">The value: a text, a number or a flag.</param>
    /// <param name="datatype">Its type; null of a text.</param>
    /// <param name="language">Its language; null where it has none.</param>
    public abstract void Value(string predicate, object value, string? datatype, string? language);

    /// <summary>A term of a vocabulary.</summary>
    public abstract void Term(string predicate, string term);

    /// <summary>Nothing more about the subject.</summary>
    public abstract void EndSubject();

    /// <summary>What stands after the last subject.</summary>
    public abstract void End();
}
