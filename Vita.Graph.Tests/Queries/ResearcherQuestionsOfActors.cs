using Xunit;

namespace Vita.Graph.Tests.Queries;

/// <summary>What an independent reader of the recueil answered to questions on organisations, networks and figures, typed from the reader's
/// notes before the graph was asked.</summary>
public class ResearcherQuestionsOfActors
{
    [Fact]
    public async Task Q9_There_are_27_intermediary_associations_one_of_them_without_a_name()
    {
        var names = (await Answer.To("intermediary-associations"))["organisations.nodes.name"];
        Assert.Equal(
            [
                "ADPEI",
                "AICM",
                "AIR",
                "APPEL",
                "Action Emploi",
                "Airelle",
                "Aix Emploi Relais",
                "Association intermédiaire du groupe Isactys",
                "Avenir Emploi",
                "Centremploi",
                "Chantiers Emploi Eserpy",
                "Chantiers Yvelines",
                "Coup D'Pouce",
                "Emploi 38",
                "Entraide du bassin d'emploi",
                "Erdre et Loire Initiatives",
                "GDID",
                "Isis",
                "Jura Service",
                "L'Envol",
                "MAI",
                "Partage et Travail",
                "Passerelle",
                "Porte Ouverte Emploi",
                "Réagir !",
                "SEMES",
                "Solidarité Multi-Services",
            ],
            names.Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task Q10_Seven_run_a_chantier_d_insertion_the_one_of_Isactys_without_a_name() =>
        Assert.Equal(
            [
                "Atelier et chantier d'insertion du groupe Isactys",
                "Entraide du bassin d'emploi",
                "Erdre et Loire Initiatives",
                "Études et Chantiers Bretagne - Pays de la Loire",
                "Grenoble Solidarité",
                "Les Potagers du Télégraphe",
                "SEMES",
            ],
            (await Answer.To("integration-workshops"))["organisations.nodes.name"]
        );

    [Fact]
    public async Task Q11_Two_EI_four_ETTI_and_one_ETT()
    {
        var answer = await Answer.To("companies-and-agencies");
        Assert.Equal(["ESSEM", "Val Emploi"], answer["ei.nodes.name"]);
        Assert.Equal(
            ["E3I", "Entreprise de travail temporaire d'insertion du groupe Isactys", "ISA Insertion", "Mauges Emplois"],
            answer["etti.nodes.name"]
        );
        Assert.Equal(["ISA Intérim"], answer["ett.nodes.name"]);
    }

    [Fact]
    public async Task Q12_Four_bodies_of_home_services_two_of_them_implied() =>
        Assert.Equal(
            [
                "ActyDomServices IMPLIED",
                "Proxim'Services du Vignoble IMPLIED",
                "Services Proximité 38 STATED",
                "Solidarité Services aux Personnes STATED",
            ],
            (await Answer.To("home-services"))["organisations.nodes"]
        );

    [Fact]
    public async Task Q13_Two_groups_Isactys_and_Ulisse()
    {
        var answer = await Answer.To("groups-and-members");
        Assert.Equal(["Isactys", "Ulisse"], answer["organisations.nodes.name"]);
        Assert.Equal(["ASP", "AI", "ACI", "ETTI", "ETTI", "AI", "ACI", "ASP"], answer["organisations.nodes.members.kinds"]);
        Assert.Equal(
            ["E3I", "Emploi 38", "Grenoble Solidarité", "Services Proximité 38", "VIAE 38"],
            answer["organisations.nodes.members.name"].Skip(5)
        );
    }

    [Fact]
    public async Task Q14_Four_belong_to_the_Collectif_PES() =>
        Assert.Equal(
            ["Action Emploi", "Horizons", "Les Potagers du Télégraphe", "Val Emploi"],
            (await Answer.To("members-of-pes"))["organisations.nodes.name"]
        );

    [Fact]
    public async Task Q15_Two_collectives_of_AIs()
    {
        var answer = await Answer.To("collectives-of-ais");
        Assert.Equal(["Collectif CYRCEE", "Collectif des AI des Bouches-du-Rhône"], answer["organisations.nodes.name"]);
        Assert.Equal(
            [
                "Chantiers Emploi Eserpy",
                "Chantiers Yvelines",
                "Réagir !",
                "ADPEI",
                "Airelle",
                "Aix Emploi Relais",
                "APPEL",
                "Avenir Emploi",
                "Centremploi",
                "Coup D'Pouce",
                "GDID",
                "Isis",
                "MAI",
                "Partage et Travail",
            ],
            answer["organisations.nodes.members.name"]
        );
    }

    [Fact]
    public async Task Q16_Volembert_and_the_two_federations_of_the_GAS_are_no_insertion_enterprises() =>
        Assert.Equal(
            [
                "Association Environnement Volembert Argenteuil",
                "COORACE Pays de la Loire",
                "Fédération des Centres Sociaux du Maine et Loire",
            ],
            (await Answer.To("not-of-insertion"))["organisations.nodes.name"]
        );

    [Fact]
    public async Task Q17_Five_existed_before_1990() =>
        Assert.Equal(
            ["Solidarité Multi-Services 1985", "Isactys 1986", "ADPEI 1987", "Entraide du bassin d'emploi 1987", "Passerelle 1988"],
            (await Answer.To("founded-before-1990"))["organisations.nodes"]
        );

    [Fact]
    public async Task Q18_PES_and_ESSEM_were_founded_in_2008_and_SSAP_was_approved_in_June_2007()
    {
        var answer = await Answer.To("founded-from-2007");
        Assert.Equal(
            ["Collectif du Pôle Économie Solidaire du Sud Essonne 2008", "ESSEM 2008"],
            answer["founded.nodes"].Where(row => row.EndsWith("2008", StringComparison.Ordinal))
        );
        Assert.Equal(["Solidarité Services aux Personnes"], answer["approved.nodes.name"]);
        Assert.Equal(["2007-06"], answer["approved.nodes.certificationsConnection.edges.date"]);
    }

    [Fact]
    public async Task Q19_ISA_Insertion_is_of_1995_and_ISA_Interim_of_1999() =>
        Assert.Equal(
            ["ISA Intérim 1999 ETT", "ISA Insertion 1995 ETTI", "Entraide du bassin d'emploi 1987 AI,ACI"],
            (await Answer.To("parts-of-ebe"))["organisations.nodes"]
        );

    [Fact]
    public async Task Q20_Three_are_certified_CEDRE_POE_the_longest() =>
        Assert.Equal(
            ["2006 28 Porte Ouverte Emploi", "2008 32 Ulisse", "2008-12 6 Passerelle"],
            (await Answer.To("certified-cedre"))["networks.nodes.certifiedOrganisationsConnection.edges"]
        );

    [Fact]
    public async Task Q21_Two_renewals_and_two_certifications_to_come_that_the_recueil_leaves_open()
    {
        var answer = await Answer.To("certification-to-come");
        Assert.Equal(["ADPEI", "Collectif CYRCEE", "Erdre et Loire Initiatives", "Ulisse"], answer["organisations.nodes.name"]);
        Assert.Equal(
            ["RENEWAL V2 2010-03 STATED", "PLANNED – 2009 AMBIGUOUS", "PLANNED – 2009-12 AMBIGUOUS", "RENEWAL V2 2011 STATED"],
            answer["organisations.nodes.certificationsConnection.edges"]
        );
    }

    [Fact]
    public async Task Q22_Nine_are_said_to_be_in_COORACE_and_what_is_not_said_is_marked()
    {
        var edges = (await Answer.To("members-of-coorace"))["networks.nodes.membersConnection.edges"];
        Assert.Equal(
            [
                "STATED 30 ADPEI AI",
                "STATED 25 Chantiers Emploi Eserpy AI",
                "STATED 25 Chantiers Yvelines AI",
                "STATED 23 Entraide du bassin d'emploi AI,ACI",
                "STATED 30 GDID AI",
                "STATED 6 Passerelle AI",
                "STATED 28 Porte Ouverte Emploi AI",
                "STATED 25 Réagir ! AI",
                "STATED 11 Solidarité Multi-Services AI",
                "IMPLIED 27 COORACE Pays de la Loire FEDERATION",
                "AMBIGUOUS 10 Action Emploi AI",
                "AMBIGUOUS 30 Collectif des AI des Bouches-du-Rhône COLLECTIVE",
            ],
            edges
        );
    }

    [Fact]
    public async Task Q23_Eight_other_networks_are_named_and_a_label()
    {
        var names = (await Answer.To("other-networks"))["networks.nodes.name"];
        Assert.Equal(
            [
                "ARDIE",
                "CAIE91",
                "Centre Ressource de l'ESS régional",
                "Centres sociaux et socioculturels (fédération)",
                "Chantier école",
                "Proxim'Services",
                "Réseau Agenda 21 du Conseil général IDF",
                "Réseau des SCOP",
                "Réseau Économie sociale et environnement",
            ],
            names
        );
    }

    [Fact]
    public async Task Q30_Hours_of_mise_a_disposition_largest_first() =>
        Assert.Equal(
            [
                "417076 Collectif des AI des Bouches-du-Rhône",
                "190000 ADPEI",
                "170000 Collectif CYRCEE",
                "77000 Emploi 38",
                "66000 Porte Ouverte Emploi",
                "33000 SEMES",
                "25000 Entraide du bassin d'emploi",
                "21000 Erdre et Loire Initiatives",
                "20000 E3I",
                "17000 Passerelle",
            ],
            await Pairs("hours-of-mad", "figures.nodes.value", "figures.nodes.organisation.name")
        );

    [Fact]
    public async Task Q31_Three_work_mostly_for_households_and_Passerelle_does_not() =>
        Assert.Equal(
            ["60 Collectif CYRCEE", "60 Erdre et Loire Initiatives", "53 Porte Ouverte Emploi", "30 Passerelle"],
            (await Answer.To("clients-mostly-households"))["figures.nodes"]
        );

    [Fact]
    public async Task Q32_Permanent_staff() =>
        Assert.Equal(
            ["6 FTE Porte Ouverte Emploi", "5 FTE Entraide du bassin d'emploi", "24 PERSONS ADPEI"],
            (await Answer.To("permanent-staff"))["figures.nodes"]
        );

    [Fact]
    public async Task Q33_POE_lost_a_quarter_and_Passerelle_gained_five_per_cent()
    {
        var answer = await Answer.To("lost-activity");
        Assert.Equal(["-25 2009 Porte Ouverte Emploi"], answer["lost.nodes"]);
        Assert.Equal(["5 2009 Passerelle"], answer["gained.nodes"]);
    }

    private static async Task<IEnumerable<string>> Pairs(string question, string left, string right)
    {
        var answer = await Answer.To(question);
        return answer[left].Zip(answer[right], (first, second) => $"{first} {second}");
    }
}
