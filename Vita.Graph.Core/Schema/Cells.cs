namespace Vita.Graph.Core.Schema;

/// <summary>The cells of a sheet of the recueil, as their headings are printed. Every sheet has all of them; an empty one is a silence of
/// those who wrote it.</summary>
internal static class Cells
{
    public const string Porteur = "PORTEUR";

    /// <summary>Where structures present themselves: kind, year, figures, networks, certifications, address.</summary>
    public const string Enterprises = "ENTREPRISE(S)";

    public const string Carriers = Porteur + ", " + Enterprises;
    public const string Referents = "RÉFÉRENT PRINCIPAL, AUTRES RÉFÉRENTS";
    public const string Territory = "TERRITOIRE";
    public const string Milieu = "MILIEU";
    public const string Project = "PROJET";
    public const string Challenges = "PROBLÉMATIQUES PRINCIPALES";
    public const string Needs = "RECHERCHE DE MUTUALISATION";
    public const string Offers = "PROPOSITIONS DE MUTUALISATION";
    public const string OtherProjects = "AUTRES PROJETS";
}
