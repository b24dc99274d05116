using Xunit;

namespace Vita.Graph.Tests.Queries;

/// <summary>The reader's answers to what people ask next.</summary>
public class ResearcherRefinements
{
    [Fact]
    public async Task Lobbying_is_offered_by_EBE_and_the_collective_of_Bouches_du_Rhone() =>
        Assert.Equal(
            ["offer/collectif-ai-13-lobbying", "offer/entraide-bassin-emploi-lobbying"],
            (await Answer.To("lobbying-offered"))["offers.nodes.id"]
        );

    [Fact]
    public async Task ADPEI_seeks_funding_twice_Ulisse_once_and_three_challenges_are_about_it()
    {
        var answer = await Answer.To("funding-sought");
        Assert.Equal(
            ["project/adpei-tremplin-sap", "project/adpei-tremplin-sap", "project/ulisse-ressourcerie"],
            answer["needs.nodes.project.id"]
        );
        Assert.Equal(
            ["project/adpei-tremplin-sap", "project/adpei-tremplin-sap", "project/jura-service-moteur-action"],
            answer["challenges.nodes.project.id"]
        );
    }

    [Fact]
    public async Task Participation_is_a_challenge_of_Palacret_and_a_follow_up_of_three()
    {
        var answer = await Answer.To("participation-of-employees");
        Assert.Contains("challenge/palacret-participation-animations", answer["themes.nodes.challenges.id"]);
        Assert.Contains("need/ulisse-validation-implication-salaries", answer["themes.nodes.needs.id"]);
        Assert.Superset(
            new HashSet<string>
            {
                "project/porte-ouverte-emploi-participation-salaries FOLLOW_UP",
                "project/ulisse-participation-salaries FOLLOW_UP",
                "project/cyrcee-feder-recits-parcours FOLLOW_UP",
            },
            answer["themes.nodes.projects"].ToHashSet()
        );
    }

    [Fact]
    public async Task Women_are_named_by_Palacret_and_POE()
    {
        var answer = await Answer.To("women");
        Assert.Equal(["offer/palacret-accueil-femmes"], answer["offers.nodes.id"]);
        Assert.Equal(["challenge/porte-ouverte-emploi-egalite"], answer["challenges.nodes.id"]);
    }

    [Fact]
    public async Task Six_projects_have_one_referent() =>
        Assert.Equal(
            [
                "project/agence-locale-energie",
                "project/pes-sud-essonne-strategie",
                "project/porte-ouverte-emploi-developpement-durable",
                "project/semes-essem-groupe",
                "project/sms-ssap-pole-multi-activites",
                "project/ulisse-ressourcerie",
            ],
            (await Answer.To("single-referent"))["projects.nodes.id"]
        );

    [Fact]
    public async Task Four_presidents_without_a_name() =>
        Assert.Equal(
            ["AIR", "Chantiers Emploi Eserpy", "Réagir !", "Groupement des acteurs sociaux sur le Maine-et-Loire"],
            (await Answer.To("presidents"))["referents.nodes.organisation.name"]
        );
}
