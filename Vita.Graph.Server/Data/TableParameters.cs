using System.Globalization;
using Vita.Graph.Core.Export.Tables;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Surface;
using Vita.Graph.Core.Text;
using Vita.Graph.Server.Access;
using Vita.Graph.Server.Http;

namespace Vita.Graph.Server.Data;

/// <summary>What the address of a table asks for, before the graph is looked at.</summary>
/// <param name="Columns">The columns wanted, in their order.</param>
/// <param name="Order">What rows are sorted by.</param>
/// <param name="Offset">Rows passed over.</param>
/// <param name="Limit">Rows at most; null for all: there is no hidden limit.</param>
/// <param name="Where">The filter, as JSON or as GraphQL; null where there is none.</param>
/// <param name="Keys">Short filters: a group key, and the values of which one is enough.</param>
/// <param name="Arguments">The arguments of the table's analysis, as texts; empty of other tables.</param>
/// <param name="IsForExcel">Whether CSV is written as a French Excel opens it.</param>
internal sealed record TableParameters(
    IReadOnlyList<TableColumn> Columns,
    IReadOnlyList<TableOrder> Order,
    int Offset,
    int? Limit,
    string? Where,
    IReadOnlyList<(GroupKey Key, IReadOnlyList<string> Texts)> Keys,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Arguments,
    bool IsForExcel
)
{
    private const string Filter = "where";

    private static readonly string[] OfAll = ["fields", "order", "offset", "limit", "excel"];

    /// <summary>The parameters that a table takes.</summary>
    public static IReadOnlyList<string> NamesFor(TableDeclaration table) =>
        table switch
        {
            { Kind: { } kind } => [.. OfAll, Filter, .. kind.GroupKeys.Select(KeyFilter.NameOf)],
            { Analysis: { } analysis } => [.. OfAll, .. analysis.Parameters.Select(argument => argument.Name)],
            _ => OfAll,
        };

    /// <exception cref="RequestRefusedException">A parameter, column or number is not acceptable; all such are named.</exception>
    public static TableParameters Read(TableDeclaration table, IQueryCollection query, Caller caller)
    {
        var (columns, errors) = (table.ColumnsFor(caller.Scopes), new List<GraphError>());
        var reader = new Reader(query, columns, errors);
        RequireKnown(table, query, errors);
        var found = new TableParameters(
            reader.Columns("fields") is { Count: > 0 } wanted ? wanted : columns,
            reader.Order("order"),
            reader.Number("offset") ?? 0,
            reader.Number("limit"),
            table.Kind is null ? null : reader.Text(Filter),
            [
                .. (table.Kind?.GroupKeys ?? [])
                    .Select(key => (Key: key, Texts: reader.Texts(KeyFilter.NameOf(key))))
                    .Where(given => given.Texts.Length > 0)
                    .Select(given => (given.Key, (IReadOnlyList<string>)given.Texts)),
            ],
            (table.Analysis?.Parameters ?? [])
                .Where(argument => query.ContainsKey(argument.Name))
                .ToDictionary(argument => argument.Name, argument => reader.Values(argument.Name)),
            reader.Flag("excel")
        );
        reader.RequireScopes(found.Keys.Select(given => given.Key), caller);
        return errors.Count == 0 ? found : throw new RequestRefusedException(errors);
    }

    private static void RequireKnown(TableDeclaration table, IQueryCollection query, List<GraphError> errors)
    {
        var known = NamesFor(table);
        foreach (var name in query.Keys.Where(name => !known.Contains(name) && name != ApiKeys.Parameter))
        {
            var nearest = Nearest.To(name, known) is { } near ? $" Nearest: '{near}'." : "";
            errors.Add(
                new(
                    QueryCodes.ParameterUnknown,
                    $"'{table.Name}' has no parameter '{name}'.{nearest} It takes {string.Join(", ", known)}."
                )
            );
        }
    }

    private sealed class Reader(IQueryCollection query, IReadOnlyList<TableColumn> columns, List<GraphError> errors)
    {
        public IReadOnlyList<TableColumn> Columns(string name) =>
            [.. Texts(name).Select(text => Column(name, text)).OfType<TableColumn>()];

        public IReadOnlyList<TableOrder> Order(string name) =>
            [
                .. Texts(name)
                    .Select(text => (Column: Column(name, text is ['-', _, ..] ? text[1..] : text), IsDescending: text.StartsWith('-')))
                    .Where(by => by.Column is not null)
                    .Select(by => new TableOrder(by.Column!, by.IsDescending)),
            ];

        public int? Number(string name)
        {
            if (Text(name) is not { } text)
            {
                return null;
            }

            if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                return number;
            }

            Refuse($"'{name}' is '{text}'; expected a whole number from 0 to {int.MaxValue}.");
            return null;
        }

        public bool Flag(string name)
        {
            var text = Text(name);
            if (text is not (null or "0" or "1" or "true" or "false"))
            {
                Refuse($"'{name}' is '{text}'; expected 1 or 0.");
            }

            return text is "1" or "true";
        }

        public string? Text(string name)
        {
            var given = query[name];
            if (given.Count > 1)
            {
                Refuse($"'{name}' is given {given.Count} times; expected one value.");
            }

            return given.Count == 0 ? null : given[0];
        }

        /// <summary>Values with commas between them, or the parameter several times. A name that has a comma of its own is given by
        /// id.</summary>
        public string[] Texts(string name)
        {
            string[] texts = [.. query[name].SelectMany(text => (text ?? "").Split(','))];
            if (texts.Any(string.IsNullOrWhiteSpace))
            {
                Refuse($"'{name}' has an empty value. Give one, or leave the parameter out.");
            }

            return texts;
        }

        /// <summary>The texts of an argument, commas and all.</summary>
        public IReadOnlyList<string> Values(string name) => [.. query[name].Select(text => text ?? "")];

        public void RequireScopes(IEnumerable<GroupKey> keys, Caller caller)
        {
            foreach (var key in keys.Where(key => key.Property?.RestrictedTo is { } scope && !caller.Scopes.Contains(scope)))
            {
                errors.Add(
                    new(
                        QueryCodes.Restricted,
                        $"'{KeyFilter.NameOf(key)}' needs the scope '{key.Property!.RestrictedTo}'. "
                            + "Leave it out, or send a key that has it."
                    )
                );
            }
        }

        private TableColumn? Column(string parameter, string name)
        {
            var column = columns.FirstOrDefault(column => column.Name == name);
            if (column is null && name.Length > 0)
            {
                var names = columns.Select(known => known.Name).ToList();
                var nearest = Nearest.To(name, names) is { } near ? $" Nearest: '{near}'." : "";
                Refuse($"'{parameter}' names an unknown column '{name}'.{nearest} Columns: {string.Join(", ", names)}.");
            }

            return column;
        }

        private void Refuse(string message) => errors.Add(new(QueryCodes.BadParameter, message));
    }
}
