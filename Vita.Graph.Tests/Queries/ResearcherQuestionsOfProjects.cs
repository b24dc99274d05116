using Xunit;

namespace Vita.Graph.Tests.Queries;

/// <summary>What an independent reader of the recueil answered to questions on projects, territories, needs and offers, typed from the
/// reader's notes before the graph was asked.</summary>
public class ResearcherQuestionsOfProjects
{
    [Fact]
    public async Task Q1_24_projects_are_listed_21_have_a_sheet_three_have_none()
    {
        var answer = await Answer.To("listed-projects");
        Assert.Equal(["24"], answer["listed.totalCount"]);
        Assert.Equal(["21"], answer["withSheet.totalCount"]);
        Assert.Equal(["ALCG", "NOVEO", "Passerelle"], answer["withoutSheet.nodes.carriers.name"]);
    }

    [Fact]
    public async Task Q2_Six_projects_are_in_A3_by_the_general_summary_and_Ulisse_by_that_of_A3()
    {
        var answer = await Answer.To("workshop-a3");
        Assert.Equal(["2", "2", "2", "2", "2", "2", "33"], answer["workshops.nodes.projectsConnection.edges.page"]);
        Assert.Equal(
            ["ADPEI", "AICM", "AIR", "ALCG", "NOVEO", "Études et Chantiers Bretagne - Pays de la Loire", "Passerelle", "Ulisse"],
            answer["workshops.nodes.projectsConnection.edges.node.carriers.name"]
        );
    }

    [Fact]
    public async Task Q3_Six_projects_take_part_in_the_GT() =>
        Assert.Equal(
            [
                "project/act-eure-insertion-groupes-projets",
                "project/air-aicm-gpec",
                "project/isactys-animation-territoire",
                "project/palacret",
                "project/sms-ssap-pole-multi-activites",
                "project/ulisse-validation-competences",
            ],
            (await Answer.To("working-group"))["projects.nodes.id"]
        );

    [Fact]
    public async Task Q4_Summary_and_sheet_disagree_on_three_projects()
    {
        var answer = await Answer.To("workshops-of-sheet-and-summary");
        Assert.Equal(["A2 ADPEI", "A1,A2,A3 Collectif CYRCEE", "A1,A2,A3,GT Ulisse"], answer["projects.nodes.carriersConnection.edges"]);
        Assert.Equal(["A1", "A2", "A3", "A2", "A2", "A3", "GT"], answer["projects.nodes.workshops.code"]);
    }

    [Theory]
    [InlineData("auvergne", "3")]
    [InlineData("bretagne", "1")]
    [InlineData("centre", "1")]
    [InlineData("francheComte", "3")]
    [InlineData("hauteNormandie", "1")]
    [InlineData("ileDeFrance", "3")]
    [InlineData("nordPasDeCalais", "1")]
    [InlineData("paysDeLaLoire", "3")]
    [InlineData("poitouCharentes", "3")]
    [InlineData("provence", "2")]
    [InlineData("rhoneAlpes", "3")]
    public async Task Q5_Projects_by_region_of_the_time(string region, string count) =>
        Assert.Equal([count], (await Answer.To("projects-by-region-of-2010"))[$"{region}.totalCount"]);

    [Fact]
    public async Task Q6_Three_projects_lie_in_what_is_Nouvelle_Aquitaine_today() =>
        Assert.Equal(
            ["AICM", "AIR", "L'Envol", "Porte Ouverte Emploi"],
            (await Answer.To("nouvelle-aquitaine"))["projects.nodes.carriers.name"]
        );

    [Fact]
    public async Task Q7_Two_projects_concern_Deux_Sevres() =>
        Assert.Equal(
            ["project/air-aicm-gpec", "project/porte-ouverte-emploi-developpement-durable"],
            (await Answer.To("deux-sevres"))["projects.nodes.id"]
        );

    [Fact]
    public async Task Q8_The_GAS_49_is_in_Maine_et_Loire_by_its_sheet_and_in_Loire_Atlantique_by_the_summaries()
    {
        var answer = await Answer.To("gas-49-departement");
        Assert.Equal(["Maine-et-Loire"], answer["organisation.worksIn.name"]);
        Assert.Equal(
            ["2 AMBIGUOUS Loire-Atlantique", "19 AMBIGUOUS Loire-Atlantique", "27 STATED Maine-et-Loire"],
            answer["organisation.projects.territoriesConnection.edges"]
                .Select(edge => edge.Replace("territory/dep-44 ", "").Replace("territory/dep-49 ", ""))
        );
    }

    [Fact]
    public async Task Q24_Eight_projects_are_rural_only()
    {
        var answer = await Answer.To("rural-only");
        Assert.Equal(["8"], answer["projects.totalCount"]);
        Assert.Equal(
            [
                "Pays de Gâtine",
                "Pays Sancerre Sologne",
                "Vallée du Guiers",
                "Pays des Six Vallées",
                "Communauté de communes du Pays de Bégard",
                "Sud Essonne",
                "Pays thouarsais",
                "Le Vignoble nantais",
            ],
            answer["projects.nodes.territories.name"]
        );
    }

    [Fact]
    public async Task Q25_Four_territories_are_partly_rural_and_three_semi_rural()
    {
        var answer = await Answer.To("partly-rural");
        Assert.Equal(
            [
                "Communauté d'agglomération de Versailles Grand Parc URBAN,RURAL",
                "Maine-et-Loire RURAL,URBAN",
                "Pays d'Ancenis URBAN,RURAL",
                "Territoire des trois AI de CYRCEE URBAN,RURAL",
            ],
            answer["rural.nodes"]
        );
        Assert.Equal(
            ["Cambrai SEMI_RURAL", "Communauté d'agglomération du Grand Dole URBAN,SEMI_RURAL", "Rives de Seine URBAN,SEMI_RURAL"],
            answer["semiRural.nodes"]
        );
    }

    [Fact]
    public async Task Q26_Two_sheets_leave_the_milieu_blank() =>
        Assert.Equal(["Eure", "Bouches-du-Rhône"], (await Answer.To("milieu-blank"))["projects.nodes.territories.name"]);

    [Fact]
    public async Task Q27_Passerelle_and_Ulisse_have_two_territories_each()
    {
        var edges = (await Answer.To("two-territories-of-one-porteur"))["organisations.nodes.worksInConnection.edges"];
        Assert.Equal(["6 Thiers URBAN", "21 Thiers URBAN"], edges.Take(2));
        Assert.EndsWith("URBAN,PERI_URBAN", edges[2], StringComparison.Ordinal);
        Assert.Equal("32 Agglomération grenobloise URBAN", edges[3]);
    }

    [Fact]
    public async Task Q28_Populations_as_printed()
    {
        var answer = await Answer.To("printed-populations");
        Assert.Equal(["20000", "41000", "55000", "66400", "177000", "400000", "400000"], answer["own.nodes.population"]);
        Assert.Equal(["6000", "14000", "55000", "177000", "400000", "400000", "850000"], answer["printed.nodes.value"]);
    }

    [Fact]
    public async Task Q29_Numbers_of_communes_as_printed()
    {
        var answer = await Answer.To("commune-counts");
        Assert.Equal(["132", "64", "41", "37", "29", "26", "26", "8"], answer["territories.nodes.communeCount"]);
        Assert.Equal(["Cantons 7", "Cantons en zone de revitalisation rurale 5"], answer["territories.nodes.figures"]);
    }

    [Fact]
    public async Task Q34_Five_seek_arguments()
    {
        var answer = await Answer.To("arguments-sought");
        Assert.Equal(
            [
                "ADPEI",
                "Association Environnement Volembert Argenteuil",
                "Entraide du bassin d'emploi",
                "Passerelle",
                "Porte Ouverte Emploi",
            ],
            answer["needs.nodes.organisations.name"]
        );
        Assert.Equal("HOME_SERVICE_BODIES", answer["needs.nodes.audiences"][0]);
    }

    [Fact]
    public async Task Q35_EBE_and_POE_seek_clause_arguments_in_rural_territories_and_Passerelle_in_town()
    {
        Assert.Equal(["Entraide du bassin d'emploi", "Porte Ouverte Emploi"], (await Answer.To("flagship"))["organisations.nodes.name"]);
        Assert.Equal(
            ["Entraide du bassin d'emploi", "Passerelle", "Porte Ouverte Emploi"],
            (await Answer.To("clause-arguments-anywhere"))["organisations.nodes.name"]
        );
    }

    [Fact]
    public async Task Q36_Four_needs_for_a_model_agreement_and_Passerelle_offers_one()
    {
        var answer = await Answer.To("model-agreements");
        Assert.Equal(
            ["ADPEI", "Association Environnement Volembert Argenteuil", "Passerelle", "Porte Ouverte Emploi"],
            answer["sought.nodes.organisations.name"]
        );
        Assert.Equal(["project/passerelle-clause-insertion Passerelle"], answer["offered.nodes"]);
    }

    [Fact]
    public async Task Q37_ActEure_seeks_an_assessment_of_skills_and_five_offer_one()
    {
        var answer = await Answer.To("skills-assessment");
        Assert.Equal(["project/act-eure-insertion-groupes-projets"], answer["sought.nodes.project.id"]);
        Assert.Equal(
            [
                "project/act-eure-insertion-groupes-projets",
                "project/cyrcee-collaborations-ai",
                "project/semes-essem-groupe",
                "project/sms-ssap-pole-multi-activites",
                "project/ulisse-validation-competences",
            ],
            answer["offered.nodes.project.id"]
        );
    }

    [Fact]
    public async Task Q38_Three_sheets_offer_nothing_and_two_seek_nothing()
    {
        var answer = await Answer.To("nothing-offered-or-sought");
        Assert.Equal(
            ["project/agence-locale-energie", "project/isactys-animation-territoire", "project/passerelle-niches"],
            answer["offerNothing.nodes.id"]
        );
        Assert.Equal(
            ["project/collectif-ai-bouches-du-rhone-offre-insertion", "project/isactys-animation-territoire"],
            answer["seekNothing.nodes.id"]
        );
    }

    /// <summary>The reader also counts the thirteen scooters of Erdre et Loire Initiatives: in the graph they are a figure of the
    /// association, not a theme of its project.</summary>
    [Fact]
    public async Task Q39_Three_projects_work_on_mobility() =>
        Assert.Equal(
            [
                "Jura Service",
                "Collectif du Pôle Économie Solidaire du Sud Essonne",
                "Solidarité Multi-Services",
                "Solidarité Services aux Personnes",
            ],
            (await Answer.To("mobility"))["projects.nodes.carriers.name"]
        );

    [Theory]
    [InlineData("project/act-eure-insertion-groupes-projets", 2)]
    [InlineData("project/sms-ssap-pole-multi-activites", 1)]
    [InlineData("project/semes-essem-groupe", 3)]
    [InlineData("project/erdre-et-loire-groupement-activites", 3)]
    [InlineData("project/l-envol-creation-asp", 2)]
    [InlineData("project/adpei-tremplin-sap", 3)]
    [InlineData("project/ulisse-ressourcerie", 3)]
    [InlineData("project/cyrcee-collaborations-ai", 2)]
    [InlineData("project/porte-ouverte-emploi-developpement-durable", 2)]
    [InlineData("project/passerelle-niches", 2)]
    [InlineData("project/passerelle-clause-insertion", 2)]
    public async Task Q40_Projects_that_a_sheet_names_beside_its_own(string project, int count)
    {
        var answer = await Answer.To("follow-ups");
        Assert.Contains((project, $"{count}"), answer["projects.nodes.id"].Zip(answer["projects.nodes.followUpsConnection.totalCount"]));
    }

    [Fact]
    public async Task Q40_The_rest_name_none() => Assert.Equal(11, (await Answer.To("follow-ups"))["projects.nodes.id"].Count);
}
