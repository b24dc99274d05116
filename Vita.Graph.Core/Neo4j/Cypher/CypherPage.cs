using Vita.Graph.Core.Plans;

namespace Vita.Graph.Core.Neo4j.Cypher;

/// <summary>Writes the rows of a connection: found, cut at the cursors, ordered and limited before anything is projected.</summary>
internal sealed class CypherPage
{
    private readonly ConnectionField _field;
    private readonly CypherNaming _names;
    private readonly CypherLinks _links;
    private readonly CypherScope _from;
    private readonly string _limit;
    private readonly string? _all;
    private readonly string _page;
    private readonly bool _looksBeyond;

    public CypherPage(ConnectionField field, CypherNaming names, CypherPattern pattern, CypherScope from)
    {
        (_field, _names, _from) = (field, names, from);
        _links = new(names, pattern);
        Row = field.Relation is { } relation ? CypherScope.OfLink(relation, names) : new(field.Kind, names.Node(field.Kind));
        Order = new(names, pattern, Row, field.Order, field);
        _limit = names.Parameter(field.Page.First ?? field.Page.Last!.Value);
        _page = names.Fresh("page");
        _looksBeyond = field.Fields.OfType<PageInfoField>().SelectMany(info => info.Fields).Any(IsAboutCut);

        // Rows that a filter found are kept where they are counted too, or looked at in several ways: it is not asked twice.
        var ways = field.Fields.Sum(part => WaysOf(part, field.Where)) + (IsPaged ? 1 : 0);
        _all = field.Where is not null && (ways > 1 || field.Fields.Any(part => part is TotalCountField)) ? names.Fresh("matched") : null;
    }

    /// <summary>A row: the node and, where there is one, the edge.</summary>
    public CypherScope Row { get; }

    public CypherOrder Order { get; }

    /// <summary>What rows must satisfy.</summary>
    public FilterNode? Where => _field.Where;

    private bool IsForward => _field.Page.First is not null;

    /// <summary>Whether a page is looked at. Who asks for their number only, or for what is computed from all, is not given the work of
    /// sorting them.</summary>
    private bool IsPaged => _field.Fields.Any(part => part is PageRowsField or PageInfoField);

    /// <summary>Whether nothing needs to be found before the fields are computed.</summary>
    public bool IsCountOnly => !IsPaged && _all is null;

    /// <summary>Whether the rows are all that is asked for, once.</summary>
    public bool IsRowsOnly =>
        _field.Fields.Count(part => part is not ConstantField) == 1 && _field.Fields.Any(part => part is PageRowsField);

    /// <summary>The rows of the page in their order, projected, where <see cref="IsRowsOnly"/>.</summary>
    /// <param name="returned">The clauses that return a row.</param>
    public string RowsOnly(string returned)
    {
        // The last rows were found in the reverse order.
        var forward = IsForward ? "" : $"WITH {Order.WithWork(Bound)} {Order.By()}";
        return CypherLinks.Braces("COLLECT", CypherLinks.Clauses(Sorted(_limit), forward, returned));
    }

    /// <summary>The clause that everything else of the connection starts from.</summary>
    public string Start =>
        CypherLinks.Clauses(
            _all is null ? "" : $"WITH {CypherLinks.Braces("COLLECT", CypherLinks.Clauses(Found([]), $"RETURN {Packed}"))} AS {_all}",
            IsPaged ? $"WITH {(_all is null ? "" : _all + ", ")}{CypherLinks.Braces("COLLECT", OnePage)} AS {_page}" : ""
        );

    private string OnePage => CypherLinks.Clauses(Sorted(_looksBeyond ? _limit + " + 1" : _limit), $"RETURN {Packed}");

    /// <summary>The rows of the page in their order, projected.</summary>
    /// <param name="returned">The clauses that return a row.</param>
    /// <param name="withCursor">Whether these look at cursors.</param>
    public string Rows(string returned, bool withCursor) =>
        CypherLinks.Braces("COLLECT", CypherLinks.Clauses(Unpacked(Shown), withCursor ? Order.Work(Bound) : "", returned));

    /// <summary>All rows that satisfy a filter; where it is the connection's own, those found already.</summary>
    public string All(FilterNode? where) =>
        _all is not null && ReferenceEquals(where, _field.Where) ? Unpacked(_all) : _links.Rows(_field.Relation, _from, Row, where);

    /// <summary>The variable that <see cref="All"/> starts from where the filter is the connection's own; empty where there is
    /// none.</summary>
    public string Seen => _all ?? (_field.Relation is null ? "" : _from.Node.ToString());

    public string TotalCount =>
        _all is not null ? $"size({_all})"
        : _field.Relation is { } relation ? CypherLinks.Braces("COUNT", _links.Counted(relation, _from, null))
        : $"COUNT {{ (:{CypherNames.Label(_field.Kind)}) }}";

    public string Of(PageInfoValue value) =>
        (value, IsForward) switch
        {
            (PageInfoValue.HasNextPage, true) => _field.Page.Before is { } before ? $"({IsCut} OR {Exists(FromOn(before))})" : IsCut,
            (PageInfoValue.HasNextPage, false) => _field.Page.Before is { } before ? Exists(FromOn(before)) : "false",
            (PageInfoValue.HasPreviousPage, true) => _field.Page.After is { } after ? Exists([Order.Before(after, orAt: true)]) : "false",
            (PageInfoValue.HasPreviousPage, false) => _field.Page.After is { } after
                ? $"({IsCut} OR {Exists([Order.Before(after, orAt: true)])})"
                : IsCut,
            (PageInfoValue.StartCursor, _) => CursorOf("[0..1]"),
            (PageInfoValue.EndCursor, _) => CursorOf("[-1..]"),
        };

    /// <summary>One row more than the page holds was looked for.</summary>
    private string IsCut => $"size({_page}) > {_limit}";

    /// <summary>The rows of the page as a list, in their order.</summary>
    private string Shown
    {
        get
        {
            var rows = _looksBeyond ? $"{_page}[0..{_limit}]" : _page;
            return IsForward ? rows : $"reverse({rows})";
        }
    }

    /// <summary>How often a field looks at all rows of a filter.</summary>
    private static int WaysOf(FieldNode field, FilterNode? where) =>
        field is FacetsField facets ? facets.Facets.Sum(facet => facet.Sum(part => WaysOf(part, where)))
        : field is AggregateField || (field is GroupsField groups && ReferenceEquals(groups.Where, where)) ? 1
        : 0;

    private bool IsAboutCut(FieldNode fact) =>
        fact is PageInfoValueField { Value: var value }
        && value == (IsForward ? PageInfoValue.HasNextPage : PageInfoValue.HasPreviousPage);

    private string Packed => Row.Edge is { } edge ? $"[{Row.Node}, {edge}]" : $"{Row.Node}";

    private string Bound => Row.Edge is { } edge ? $"{Row.Node}, {edge}" : $"{Row.Node}";

    private string CursorOf(string slice) =>
        CypherLinks.Braces(
            "COLLECT",
            CypherLinks.Clauses(
                Unpacked($"{(_looksBeyond && IsForward ? $"({Shown})" : Shown)}{slice}"),
                Order.Work(Bound),
                $"RETURN {Order.Cursor}"
            )
        );

    /// <summary>Rows at a cursor or after it, but after the other cursor: a page before <paramref name="before"/> never starts earlier than
    /// its own start.</summary>
    private string[] FromOn(int before) =>
        [Order.After(before, orAt: true), .. _field.Page.After is { } after ? [Order.After(after)] : Array.Empty<string>()];

    private string Exists(string[] conditions) => CypherLinks.Braces("EXISTS", Found(conditions));

    private string Sorted(string limit)
    {
        string[] conditions =
        [
            .. _field.Page.After is { } after ? [Order.After(after)] : Array.Empty<string>(),
            .. _field.Page.Before is { } before ? [Order.Before(before)] : Array.Empty<string>(),
        ];
        var rows = _all is null ? Found(conditions, Order.IsById) : Found(Unpacked(_all), conditions);
        var work = conditions.Length == 0 ? Order.Work(Bound) : "";
        return CypherLinks.Clauses(rows, work, $"WITH {Order.WithWork(Bound)} {Order.By(isReversed: !IsForward)}", $"LIMIT {limit}");
    }

    /// <summary>Rows that satisfy the connection's filter and these conditions.</summary>
    private string Found(string[] conditions, bool isById = false) =>
        Order.IsPlain || conditions.Length == 0
            ? _links.Rows(_field.Relation, _from, Row, _field.Where, isById, conditions)
            : Found(_links.Rows(_field.Relation, _from, Row, _field.Where), conditions);

    private string Found(string rows, string[] conditions) =>
        conditions.Length == 0
            ? rows
            : CypherLinks.Clauses(rows, Order.IsPlain ? $"WITH {Bound}" : Order.Work(Bound), CypherLinks.Where(conditions));

    private string Unpacked(string list)
    {
        if (Row.Edge is not { } edge)
        {
            return $"UNWIND {list} AS {Row.Node}";
        }

        var row = _names.Fresh("row");
        return $"UNWIND {list} AS {row}\nWITH {row}[0] AS {Row.Node}, {row}[1] AS {edge}";
    }
}
