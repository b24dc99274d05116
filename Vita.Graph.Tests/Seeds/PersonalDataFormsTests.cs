using Vita.Graph.Core.Seeds.Personal;
using Xunit;

namespace Vita.Graph.Tests.Seeds;

/// <summary>How people write phone numbers and e-mail addresses, and what looks like it. All of them are put together here: the repository
/// holds none.</summary>
public sealed class PersonalDataFormsTests
{
    /// <summary>A number of those kept for fiction, in pairs.</summary>
    private static readonly string[] Pairs = ["05", "36", "49", "12", "34"];

    private static readonly string Rest = string.Join(' ', Pairs[1..]);

    private static readonly string[] Betweens =
    [
        " ",
        "",
        ".",
        "-",
        "/",
        "  ",
        " - ",
        " . ",
        "\u00A0",
        "\u202F",
        "\u2011",
        "–",
        "\u2212",
        "_",
        "·",
        ") (",
    ];
    private static readonly string[] Prefixes =
    [
        "+33 5 ",
        "+33 (0)5 ",
        "+33(0) 5 ",
        "(+33) 5 ",
        "(33) 5 ",
        "0033 5 ",
        "00 33 5 ",
        "0033 (0)5 ",
        "(0033) 5 ",
        "33 5 ",
        "(0)5 ",
        "(0) 5 ",
        "(05) ",
        "+ 33 5 ",
        "+33.5.",
        "tel:+33-5-",
        "Tél05 ",
        "O5 ",
        "o5.",
    ];
    private static readonly string[] Ats =
    [
        "@",
        " @ ",
        "(at)",
        " (at) ",
        "[at]",
        " [at] ",
        "{at}",
        "<at>",
        "( at )",
        " arobase ",
        "(arobase)",
        "[arobase]",
        " AROBASE ",
        "＠",
        "﹫",
        "%40",
        "&#64;",
        "_at_",
        "(@)",
        "@ ",
        " @",
    ];
    private static readonly string[] Dots = [".", " . ", "(point)", " point ", "[dot]", " dot ", "(.)", " (point) ", "_dot_", "&#46;"];

    public static TheoryData<string> Phones =>
        [
            .. Betweens.Select(between => $"au {string.Join(between, Pairs)}, le matin"),
            .. Prefixes.Select(prefix => prefix + Rest),
            $"0536 {Pairs[2]} {Pairs[3]} {Pairs[4]}",
            $"05 364 {Pairs[2]}1 23",
            $"{Pairs[0]}{Pairs[1]}{Pairs[2]} {Pairs[3]}{Pairs[4]}",
            $"0 536 491 234",
            $"{Pairs[0]} {Pairs[1]} {Pairs[2]}{Pairs[3]} {Pairs[4]}",
            $"2008 : {string.Join(' ', Pairs)}",
            $"{string.Join(' ', Pairs)} / {string.Join(' ', Pairs)}",
            $"(p. 12) {string.Join(".", Pairs)}.",
            $"０５ ３６ ４９ １２ ３４",
            $"O5 36 49 12 3O",
            "+32 2 " + "555 12 12",
            "+41 22 " + "555 12 12",
            "+352 " + "621 123 456",
            "00 49 30 " + "5550123",
            "0044 20 " + "7946 0123",
            "+1 (212) " + "555-0123",
            "+262 262 " + "55 01 23",
            "(32) 2 " + "555 12 12",
            $"phone: \"{string.Concat(Pairs)}\"",
            $"0800 " + "123 456",
            "0 810 " + "12 34 56",
        ];

    public static TheoryData<string> Emails =>
        [
            .. Ats.Select(at => $"écrire à camille{at}insertion.example"),
            .. Dots.Select(dot => $"camille.ex@insertion{dot}fr"),
            "mailto" + ":camille",
            "camille" + "@" + "région-emploi.example",
            "élodie" + "@" + "élan.example",
            "camille" + "@" + "xn--lan-9la.example",
            "camille" + "+sheet" + "@" + "a.b.c.example",
            "camille at insertion " + "dot fr",
            "camille.exemple at " + "insertion.fr",
            "camille at insertion (point) " + "fr",
            "<camille" + "@" + "insertion.example>",
            "camille" + "@" + "insertion-79.example",
        ];

    public static TheoryData<string> Others =>
        [
            "siret: \"01234567890123\"",
            "siret: 12345678901234",
            "siret 012 345 " + "678 90123",
            "siren 200069193",
            "siren 020 " + "006 919",
            "epci-247900798",
            "com-01001,Ville,COMMUNE,01001,860,2023,arr-012|epci-200069193",
            "codes 01001 01002",
            "01001-01002",
            "2008-12-31",
            "01 " + "2008-12-31",
            "le 01 " + "31/12/2008",
            "01/" + "2008–12/2012",
            "01 " + "2008 2012",
            "date: 31/12/2008",
            "2008-12-31T08:30:00",
            "1 234 567 890 €",
            "+ 10 000 000 €",
            "+12 000 000 euros",
            "0.1234567890",
            "0.5 12.5 13.7 2.2",
            "page: [7, 22, 29, 30, 31]",
            "| 01 | 02 | 03 | 04 | 05 |",
            "01,02,03,04,05,06",
            "417 076 heures, 12 000 personnes",
            "+ 1 000 000 000 heures",
            "46.580224, 0.340375",
            "0549a1b2c3d4e5f60718293a4b5c6d7e8f901234567890abcdef0549667676abcd",
            "550e8400-e29b-41d4-a716-446655440000",
            "@coorace",
            "dès qu'on @ un mot",
            "look at www.insee.fr",
            "regarder at home",
            "élu(e)",
            "un point fort. Fin",
            "version 18.1.0 @ 2",
            "# source: source/cog-2026",
            "1990–2010",
            "14092",
            "n° 2010-05-12",
            "art. L. 5132-15-1 du code",
            "NAF 8899B",
            "FINESS 790000012",
            "15 et 3949",
        ];

    [Theory]
    [MemberData(nameof(Phones))]
    public void Phone_number_is_found(string text) => Assert.Equal(PersonalData.Phone, PersonalData.In(text));

    [Theory]
    [MemberData(nameof(Emails))]
    public void Address_is_found(string text) => Assert.Equal(PersonalData.Email, PersonalData.In(text));

    [Theory]
    [MemberData(nameof(Others))]
    public void Codes_figures_dates_and_sums_are_left_alone(string text) => Assert.Null(PersonalData.In(text));
}
