using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using Vita.Graph.Core.Export;
using Vita.Graph.Core.Export.Tables;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Snapshots;
using Vita.Graph.Server.Access;

namespace Vita.Graph.Server.Data;

/// <summary>The catalogue for people: a page that lists the tables, and one for each with its first rows, its columns and lines to
/// paste.</summary>
/// <param name="isEnglish">Else in French.</param>
/// <param name="host">The server as the reader reaches it: <c>http://localhost:5240</c>.</param>
internal sealed class CataloguePages(bool isEnglish, string host)
{
    private static readonly Description TooLarge = new(
        "Too large to be computed whole: restrict it by its parameters.",
        "Trop grande pour être calculée entière : restreignez-la par ses paramètres."
    );

    private const int LongestText = 80;

    /// <summary>The server runs without cultures, so that nothing depends on the machine.</summary>
    private static readonly NumberFormatInfo FrenchNumbers = new() { NumberGroupSeparator = "\u202f" };

    private static readonly NumberFormatInfo EnglishNumbers = new() { NumberGroupSeparator = "," };

    public byte[] Index(GraphTables tables, Snapshot graph)
    {
        var items = tables.All.Select(table =>
            $"""
                <tr><th scope="row"><a href="{Page(table)}">{Safe(table.Name)}</a></th>
                <td>{Safe(Words(table.Description))}</td><td class="n">{RowsOf(table, graph)}</td><td class="f">{Links(table)}</td></tr>
                """
        );
        return Html(
            Say("Tables to download", "Tables à télécharger"),
            $"""
            <p>{Say(
                "Each table is one address per format, always of the data as it is now. No key, no limit.",
                "Chaque table a une adresse par format, toujours sur les données du moment. Sans clé, sans limite."
            )}</p>
            <table><thead><tr><th>{Say("Table", "Table")}</th><th>{Say("Content", "Contenu")}</th>
            <th class="n">{Say("Rows", "Lignes")}</th><th>{Say("Files", "Fichiers")}</th></tr></thead>
            <tbody>{string.Concat(items)}</tbody></table>
            <h2>{Say("The network", "Le réseau")}</h2>
            <p>{Say(
                "All nodes and relations, with the same places and colours in every format.",
                "Tous les nœuds et relations, avec les mêmes places et couleurs dans chaque format."
            )}</p>
            {Files(ExportFormats.All.Select(format => ($"network.{format.Name}", format.Description)))}
            <p>{Say(
                "To get only part of it, add a parameter to the address:",
                "Pour une partie seulement, ajoutez un paramètre à l'adresse :"
            )}</p>
            {Views()}
            <h2>{Say("As a database, and for programs", "En base de données, et pour les programmes")}</h2>
            {Files(WholeFiles.All)}
            """
        );
    }

    /// <param name="table">The table.</param>
    /// <param name="preview">Its first rows; null where it is too large to be computed whole.</param>
    /// <param name="caller">Columns that need a scope are shown to those who have it.</param>
    public byte[] OfTable(TableDeclaration table, Table? preview, Caller caller)
    {
        var columns = table.ColumnsFor(caller.Scopes);
        var rows = columns.Select(column =>
            $"<tr><th scope=\"row\"><code>{Safe(column.Name)}</code></th><td>{TypeOf(column)}</td>"
            + $"<td>{Safe(Words(column.Description))}</td></tr>"
        );
        return Html(
            Words(table.Title),
            $"""
            <p><code>{Safe(table.Name)}</code> · {Safe(Words(table.Description))}</p>
            <p>{Links(table)} · <a href="/data/v1">{Say("all tables", "toutes les tables")}</a></p>
            <h2>{Say("First rows", "Premières lignes")}</h2>
            {(preview is null ? Say(TooLarge.En, TooLarge.Fr) : Preview(preview))}
            <h2>{Say("To paste", "À coller")}</h2>
            {Snippets(table)}
            <h2>{Say("Parameters", "Paramètres")}</h2>
            <p>{string.Join(" ", TableParameters.NamesFor(table).Select(name => $"<code>{Safe(name)}</code>"))}</p>
            <h2>{Say("Columns", "Colonnes")}</h2>
            <table><tbody>{string.Concat(rows)}</tbody></table>
            """
        );
    }

    private static string Preview(Table opened)
    {
        var columns = opened.Columns;
        var text = new StringBuilder("<div class=\"wide\" tabindex=\"0\"><table><thead><tr>");
        text.AppendJoin("", columns.Select(column => $"<th>{Safe(column.Name)}</th>")).Append("</tr></thead><tbody>");
        var cell = new Cell();
        foreach (var row in opened.Rows)
        {
            text.Append("<tr>");
            for (var place = 0; place < columns.Count; place++)
            {
                opened.Read(row, place, cell);
                text.Append("<td>").Append(Safe(Short(TableText.Of(cell)))).Append("</td>");
            }

            text.Append("</tr>");
        }

        return text.Append("</tbody></table></div>").ToString();
    }

    private string Snippets(TableDeclaration table)
    {
        var address = $"{host}/data/v1/{table.Name}";
        (string Tool, string Line)[] lines =
        [
            ("Excel", $"{address}.csv?excel=1"),
            ("Power Query", $"= Csv.Document(Web.Contents(\"{address}.csv\"), [Encoding = 65001])"),
            ("Python", $"import pandas\n{table.Name} = pandas.read_csv(\"{address}.csv\", dtype=str)"),
            ("R", $"{table.Name} <- read.csv(\"{address}.csv\", colClasses = \"character\")"),
            ("DuckDB", $"SELECT * FROM read_parquet('{address}.parquet');"),
        ];
        return $"<dl>{string.Concat(lines.Select(line => $"<dt>{Safe(line.Tool)}</dt><dd><pre>{Safe(line.Line)}</pre></dd>"))}</dl>";
    }

    private string Files(IEnumerable<(string Name, Description Description)> files)
    {
        var rows = files.Select(file =>
            $"<tr><th scope=\"row\"><a href=\"/data/v1/{file.Name}\">{file.Name}</a></th><td>{Safe(Words(file.Description))}</td></tr>"
        );
        return $"<table class=\"files\"><tbody>{string.Concat(rows)}</tbody></table>";
    }

    private string Views()
    {
        var rows = NetworkViews.All.Select(view =>
            $"<tr><th scope=\"row\"><code>view={view.Name}</code></th><td>{Safe(Words(view.Description))}</td></tr>"
        );
        return $"<table class=\"files\"><tbody>{string.Concat(rows)}</tbody></table>";
    }

    private string RowsOf(TableDeclaration table, Snapshot graph) =>
        table.Analysis is not null
            ? Say("on request", "à la demande")
            : table.Open(graph, []).Sum(segment => segment.Count).ToString("N0", isEnglish ? EnglishNumbers : FrenchNumbers);

    private static string Links(TableDeclaration table) =>
        string.Join(" ", TableFormats.All.Select(format => $"<a href=\"/data/v1/{table.Name}.{format.Name}\">{format.Name}</a>"));

    private string Page(TableDeclaration table) => $"/data/v1/{table.Name}{(isEnglish ? "?lang=en" : "")}";

    private string TypeOf(TableColumn column) =>
        column.IsList
            ? Say("list, joined by |", "liste, jointe par |")
            : column.Type switch
            {
                CellType.Text => Say("text", "texte"),
                CellType.Integer => Say("whole number", "nombre entier"),
                CellType.Number => Say("number", "nombre"),
                CellType.Boolean => Say("true or false", "vrai ou faux"),
            };

    private string Words(Description text) => isEnglish ? text.En : text.Fr;

    private string Say(string en, string fr) => isEnglish ? en : fr;

    private static string Short(string text) => text.Length <= LongestText ? text : text[..(LongestText - 1)] + "…";

    private static string Safe(string text) => HtmlEncoder.Default.Encode(text);

    private byte[] Html(string title, string body) =>
        Encoding.UTF8.GetBytes(
            $$"""
            <!DOCTYPE html>
            <html lang="{{(isEnglish ? "en" : "fr")}}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{{Safe(title)}} · Vita Graph</title>
            <style>
            :root{color-scheme:light dark}
            body{font:.875rem/1.45 system-ui,sans-serif;max-width:76rem;margin:2.5rem auto;padding:0 1.25rem;
            color:light-dark(#22252a,#ece9e2);background:light-dark(#fff,#151618)}
            a{color:inherit}h1{font-size:1.5rem;letter-spacing:-.014em}h2{font-size:1.0625rem;margin-top:2rem}
            table{border-collapse:collapse;width:100%}
            th,td{text-align:left;vertical-align:top;padding:.35rem .75rem .35rem 0;border-bottom:1px solid light-dark(#e6e2d9,#2e3034)}
            th{font-weight:600}.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
            .f{white-space:nowrap}.files th{width:15rem}
            .wide{overflow-x:auto}.wide td,.wide th{white-space:nowrap}
            pre{margin:0;padding:.5rem .75rem;overflow-x:auto;background:light-dark(#f7f5f0,#1b1c1f);border-radius:4px}
            dt{font-weight:600;margin-top:.75rem}dd{margin:.25rem 0 0}
            code,pre{font-family:ui-monospace,Consolas,monospace;font-size:.8125rem}
            </style>
            </head>
            <body>
            <main>
            <p><a href="/">Vita Graph</a></p>
            <h1>{{Safe(title)}}</h1>
            {{body}}
            </main>
            </body>
            </html>

            """
        );
}
