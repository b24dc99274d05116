namespace Vita.Graph.Core.Schema;

/// <summary>
/// The names of <see cref="VitaSchema"/> that analyses and generation speak of: <c>Domain.Organisation.Memberships.In(schema)</c>. What
/// they
/// do not name follows from the schema. A test looks all of them up.
/// </summary>
internal static class Domain
{
    public static class Organisation
    {
        public static readonly KindName Kind = new("Organisation");
        public static readonly RelationName Certifications = Kind.Relation("certifications");
        public static readonly PropertyName Kinds = Kind.Property("kinds");
        public static readonly RelationName Memberships = Kind.Relation("memberships");
        public static readonly RelationName PartnerOf = Kind.Relation("partnerOf");
        public static readonly RelationName Partners = Kind.Relation("partners");
        public static readonly RelationName Projects = Kind.Relation("projects");
        public static readonly RelationName WorksIn = Kind.Relation("worksIn");
    }

    public static class Project
    {
        public static readonly KindName Kind = new("Project");
        public static readonly RelationName Carriers = Kind.Relation("carriers");
        public static readonly RelationName Needs = Kind.Relation("needs");
        public static readonly RelationName Offers = Kind.Relation("offers");
        public static readonly RelationName Territories = Kind.Relation("territories");
    }

    public static class Need
    {
        public static readonly KindName Kind = new("Need");
        public static readonly RelationName Project = Kind.Relation("project");
        public static readonly RelationName Themes = Kind.Relation(Provenance.InheritedRelation);
        public static readonly PropertyName Resources = Kind.Property("resources");
    }

    public static class Offer
    {
        public static readonly KindName Kind = new("Offer");
        public static readonly PropertyName Resources = Kind.Property("resources");
        public static readonly RelationName Themes = Kind.Relation(Provenance.InheritedRelation);
    }

    public static class Challenge
    {
        public static readonly KindName Kind = new("Challenge");
    }

    public static class Figure
    {
        public static readonly KindName Kind = new("Figure");
    }

    public static class Theme
    {
        public static readonly KindName Kind = new("Theme");
        public static readonly RelationName Broader = Kind.Relation("broader");
        public static readonly RelationName Narrower = Kind.Relation("narrower");
        public static readonly RelationName AllNarrower = Kind.Relation("allNarrower");
    }

    public static class Territory
    {
        public static readonly KindName Kind = new("Territory");
        public static readonly RelationName DirectlyWithin = Kind.Relation("directlyWithin");
        public static readonly RelationName Within = Kind.Relation("within");
        public static readonly PropertyName Code = Kind.Property("code");
        public static readonly PropertyName Sort = Kind.Property("kind");
        public static readonly PropertyName Milieux = Kind.Property("milieux");
        public static readonly PropertyName MilieuBasis = Kind.Property("milieuBasis");
        public static readonly PropertyName Population = Kind.Property("population");
    }

    public static class Network
    {
        public static readonly KindName Kind = new("Network");
    }

    public static class Referent
    {
        public static readonly KindName Kind = new("Referent");
    }

    public static class Source
    {
        public static readonly KindName Kind = new(Provenance.SourceKind);
        public static readonly PropertyName Title = Kind.Property("title");
        public static readonly PropertyName Licence = Kind.Property("licence");
        public static readonly PropertyName Address = Kind.Property("url");
    }

    /// <summary>Links of an organisation to networks.</summary>
    public static class MemberOf
    {
        public static readonly RelationTypeName Type = new("MEMBER_OF");

        /// <summary>Where the membership stands.</summary>
        public static Property Status(RelationType type) => RelationTypeName.Property(type, "status");
    }

    /// <summary>Links of an organisation to schemes.</summary>
    public static class CertifiedBy
    {
        public static readonly RelationTypeName Type = new("CERTIFIED_BY");

        /// <summary>Where the certification stands.</summary>
        public static Property Status(RelationType type) => RelationTypeName.Property(type, "status");
    }

    /// <summary>Links of an organisation to its projects.</summary>
    public static class Carries
    {
        /// <summary>In which roles.</summary>
        public static Property Roles(RelationType type) => RelationTypeName.Property(type, "roles");
    }
}
