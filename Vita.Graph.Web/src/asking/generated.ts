/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type Audience =
  | 'ASSOCIATIONS'
  | 'COMPANIES'
  | 'DISABLED_PEOPLE'
  | 'ELECTED_OFFICIALS'
  | 'EMPLOYEES_ON_PATHWAY'
  | 'EMPLOYMENT_SERVICES'
  | 'FARMERS'
  | 'FUNDERS'
  | 'GENERAL_PUBLIC'
  | 'HOME_SERVICE_BODIES'
  | 'HOUSEHOLDS'
  | 'JOB_SEEKERS'
  | 'LOCAL_AUTHORITIES'
  | 'OLDER_PEOPLE'
  | 'PERMANENT_STAFF'
  | 'RESEARCHERS'
  | 'SIAE'
  | 'STATE'
  | 'TRAINING_BODIES'
  | 'WOMEN';

export type AudienceFilter = {
  eq?: Audience | null | undefined;
  in?: Array<Audience | null | undefined> | null | undefined;
  neq?: Audience | null | undefined;
  nin?: Array<Audience | null | undefined> | null | undefined;
};

export type AudienceListFilter = {
  all?: AudienceFilter | null | undefined;
  any?: boolean | null | undefined;
  none?: AudienceFilter | null | undefined;
  single?: AudienceFilter | null | undefined;
  some?: AudienceFilter | null | undefined;
};

export type Basis =
  | 'AMBIGUOUS'
  | 'FROM_PROJECT'
  | 'IMPLIED'
  | 'STATED';

export type BasisFilter = {
  eq?: Basis | null | undefined;
  in?: Array<Basis | null | undefined> | null | undefined;
  neq?: Basis | null | undefined;
  nin?: Array<Basis | null | undefined> | null | undefined;
};

export type BooleanFilter = {
  eq?: boolean | null | undefined;
  neq?: boolean | null | undefined;
};

export type CarrierRole =
  | 'ENTREPRISE'
  | 'PORTEUR';

export type CarrierRoleFilter = {
  eq?: CarrierRole | null | undefined;
  in?: Array<CarrierRole | null | undefined> | null | undefined;
  neq?: CarrierRole | null | undefined;
  nin?: Array<CarrierRole | null | undefined> | null | undefined;
};

export type CarrierRoleListFilter = {
  all?: CarrierRoleFilter | null | undefined;
  any?: boolean | null | undefined;
  none?: CarrierRoleFilter | null | undefined;
  single?: CarrierRoleFilter | null | undefined;
  some?: CarrierRoleFilter | null | undefined;
};

export type CarriesOrganisationCountFilter = {
  eq?: number | null | undefined;
  gt?: number | null | undefined;
  gte?: number | null | undefined;
  in?: Array<number | null | undefined> | null | undefined;
  lt?: number | null | undefined;
  lte?: number | null | undefined;
  neq?: number | null | undefined;
  ngt?: number | null | undefined;
  ngte?: number | null | undefined;
  nin?: Array<number | null | undefined> | null | undefined;
  nlt?: number | null | undefined;
  nlte?: number | null | undefined;
  of?: CarriesOrganisationFilter | null | undefined;
};

export type CarriesOrganisationFilter = {
  and?: Array<CarriesOrganisationFilter> | null | undefined;
  basis?: BasisFilter | null | undefined;
  node?: OrganisationFilter | null | undefined;
  not?: CarriesOrganisationFilter | null | undefined;
  or?: Array<CarriesOrganisationFilter> | null | undefined;
  page?: IntFilter | null | undefined;
  roles?: CarrierRoleListFilter | null | undefined;
  source?: SourceFilter | null | undefined;
  workshops?: WorkshopCodeListFilter | null | undefined;
};

export type CarriesOrganisationListFilter = {
  all?: CarriesOrganisationFilter | null | undefined;
  any?: boolean | null | undefined;
  avg?: CarriesOrganisationNumberFilter | null | undefined;
  count?: CarriesOrganisationCountFilter | null | undefined;
  max?: CarriesOrganisationNumberFilter | null | undefined;
  min?: CarriesOrganisationNumberFilter | null | undefined;
  none?: CarriesOrganisationFilter | null | undefined;
  single?: CarriesOrganisationFilter | null | undefined;
  some?: CarriesOrganisationFilter | null | undefined;
  sum?: CarriesOrganisationNumberFilter | null | undefined;
};

export type CarriesOrganisationNumberFilter = {
  foundedYear?: FloatFilter | null | undefined;
  of?: CarriesOrganisationFilter | null | undefined;
};

export type CarriesProjectCountFilter = {
  eq?: number | null | undefined;
  gt?: number | null | undefined;
  gte?: number | null | undefined;
  in?: Array<number | null | undefined> | null | undefined;
  lt?: number | null | undefined;
  lte?: number | null | undefined;
  neq?: number | null | undefined;
  ngt?: number | null | undefined;
  ngte?: number | null | undefined;
  nin?: Array<number | null | undefined> | null | undefined;
  nlt?: number | null | undefined;
  nlte?: number | null | undefined;
  of?: CarriesProjectFilter | null | undefined;
};

export type CarriesProjectFilter = {
  and?: Array<CarriesProjectFilter> | null | undefined;
  basis?: BasisFilter | null | undefined;
  node?: ProjectFilter | null | undefined;
  not?: CarriesProjectFilter | null | undefined;
  or?: Array<CarriesProjectFilter> | null | undefined;
  page?: IntFilter | null | undefined;
  roles?: CarrierRoleListFilter | null | undefined;
  source?: SourceFilter | null | undefined;
  workshops?: WorkshopCodeListFilter | null | undefined;
};

export type CarriesProjectListFilter = {
  all?: CarriesProjectFilter | null | undefined;
  any?: boolean | null | undefined;
  count?: CarriesProjectCountFilter | null | undefined;
  none?: CarriesProjectFilter | null | undefined;
  single?: CarriesProjectFilter | null | undefined;
  some?: CarriesProjectFilter | null | undefined;
};

export type CertificationStatus =
  | 'CERTIFIED'
  | 'PLANNED'
  | 'RENEWAL';

export type CertificationStatusFilter = {
  eq?: CertificationStatus | null | undefined;
  in?: Array<CertificationStatus | null | undefined> | null | undefined;
  neq?: CertificationStatus | null | undefined;
  nin?: Array<CertificationStatus | null | undefined> | null | undefined;
};

export type CertifiedByNetworkCountFilter = {
  eq?: number | null | undefined;
  gt?: number | null | undefined;
  gte?: number | null | undefined;
  in?: Array<number | null | undefined> | null | undefined;
  lt?: number | null | undefined;
  lte?: number | null | undefined;
  neq?: number | null | undefined;
  ngt?: number | null | undefined;
  ngte?: number | null | undefined;
  nin?: Array<number | null | undefined> | null | undefined;
  nlt?: number | null | undefined;
  nlte?: number | null | undefined;
  of?: CertifiedByNetworkFilter | null | undefined;
};

export type CertifiedByNetworkFilter = {
  and?: Array<CertifiedByNetworkFilter> | null | undefined;
  basis?: BasisFilter | null | undefined;
  date?: DateFilter | null | undefined;
  node?: NetworkFilter | null | undefined;
  not?: CertifiedByNetworkFilter | null | undefined;
  or?: Array<CertifiedByNetworkFilter> | null | undefined;
  page?: IntFilter | null | undefined;
  source?: SourceFilter | null | undefined;
  status?: CertificationStatusFilter | null | undefined;
  version?: StringFilter | null | undefined;
};

export type CertifiedByNetworkListFilter = {
  all?: CertifiedByNetworkFilter | null | undefined;
  any?: boolean | null | undefined;
  count?: CertifiedByNetworkCountFilter | null | undefined;
  none?: CertifiedByNetworkFilter | null | undefined;
  single?: CertifiedByNetworkFilter | null | undefined;
  some?: CertifiedByNetworkFilter | null | undefined;
};

export type CertifiedByOrganisationCountFilter = {
  eq?: number | null | undefined;
  gt?: number | null | undefined;
  gte?: number | null | undefined;
  in?: Array<number | null | undefined> | null | undefined;
  lt?: number | null | undefined;
  lte?: number | null | undefined;
  neq?: number | null | undefined;
  ngt?: number | null | undefined;
  ngte?: number | null | undefined;
  nin?: Array<number | null | undefined> | null | undefined;
  nlt?: number | null | undefined;
  nlte?: number | null | undefined;
  of?: CertifiedByOrganisationFilter | null | undefined;
};

export type CertifiedByOrganisationFilter = {
  and?: Array<CertifiedByOrganisationFilter> | null | undefined;
  basis?: BasisFilter | null | undefined;
  date?: DateFilter | null | undefined;
  node?: OrganisationFilter | null | undefined;
  not?: CertifiedByOrganisationFilter | null | undefined;
  or?: Array<CertifiedByOrganisationFilter> | null | undefined;
  page?: IntFilter | null | undefined;
  source?: SourceFilter | null | undefined;
  status?: CertificationStatusFilter | null | undefined;
  version?: StringFilter | null | undefined;
};

export type CertifiedByOrganisationListFilter = {
  all?: CertifiedByOrganisationFilter | null | undefined;
  any?: boolean | null | undefined;
  avg?: CertifiedByOrganisationNumberFilter | null | undefined;
  count?: CertifiedByOrganisationCountFilter | null | undefined;
  max?: CertifiedByOrganisationNumberFilter | null | undefined;
  min?: CertifiedByOrganisationNumberFilter | null | undefined;
  none?: CertifiedByOrganisationFilter | null | undefined;
  single?: CertifiedByOrganisationFilter | null | undefined;
  some?: CertifiedByOrganisationFilter | null | undefined;
  sum?: CertifiedByOrganisationNumberFilter | null | undefined;
};

export type CertifiedByOrganisationNumberFilter = {
  foundedYear?: FloatFilter | null | undefined;
  of?: CertifiedByOrganisationFilter | null | undefined;
};

export type ChallengeCountFilter = {
  eq?: number | null | undefined;
  gt?: number | null | undefined;
  gte?: number | null | undefined;
  in?: Array<number | null | undefined> | null | undefined;
  lt?: number | null | undefined;
  lte?: number | null | undefined;
  neq?: number | null | undefined;
  ngt?: number | null | undefined;
  ngte?: number | null | undefined;
  nin?: Array<number | null | undefined> | null | undefined;
  nlt?: number | null | undefined;
  nlte?: number | null | undefined;
  of?: ChallengeFilter | null | undefined;
};

export type ChallengeFilter = {
  and?: Array<ChallengeFilter> | null | undefined;
  audiences?: AudienceListFilter | null | undefined;
  id?: IdFilter | null | undefined;
  label?: StringFilter | null | undefined;
  not?: ChallengeFilter | null | undefined;
  or?: Array<ChallengeFilter> | null | undefined;
  organisations?: OrganisationListFilter | null | undefined;
  project?: ProjectLinkFilter | null | undefined;
  provenance?: ProvenanceListFilter | null | undefined;
  resources?: ResourceListFilter | null | undefined;
  text?: StringFilter | null | undefined;
  themes?: ThemeLinkListFilter | null | undefined;
};

export type ChallengeLinkCountFilter = {
  eq?: number | null | undefined;
  gt?: number | null | undefined;
  gte?: number | null | undefined;
  in?: Array<number | null | undefined> | null | undefined;
  lt?: number | null | undefined;
  lte?: number | null | undefined;
  neq?: number | null | undefined;
  ngt?: number | null | undefined;
  ngte?: number | null | undefined;
  nin?: Array<number | null | undefined> | null | undefined;
  nlt?: number | null | undefined;
  nlte?: number | null | undefined;
  of?: ChallengeLinkFilter | null | undefined;
};

export type ChallengeLinkFilter = {
  and?: Array<ChallengeLinkFilter> | null | undefined;
  audiences?: AudienceListFilter | null | undefined;
  basis?: BasisFilter | null | undefined;
  id?: IdFilter | null | undefined;
  label?: StringFilter | null | undefined;
  node?: ChallengeFilter | null | undefined;
  not?: ChallengeLinkFilter | null | undefined;
  or?: Array<ChallengeLinkFilter> | null | undefined;
  organisations?: OrganisationListFilter | null | undefined;
  page?: IntFilter | null | undefined;
  project?: ProjectLinkFilter | null | undefined;
  resources?: ResourceListFilter | null | undefined;
  source?: SourceFilter | null | undefined;
  text?: StringFilter | null | undefined;
  themes?: ThemeLinkListFilter | null | undefined;
};

export type ChallengeLinkListFilter = {
  all?: ChallengeLinkFilter | null | undefined;
  any?: boolean | null | undefined;
  count?: ChallengeLinkCountFilter | null | undefined;
  none?: ChallengeLinkFilter | null | undefined;
  single?: ChallengeLinkFilter | null | undefined;
  some?: ChallengeLinkFilter | null | undefined;
};

export type ChallengeListFilter = {
  all?: ChallengeFilter | null | undefined;
  any?: boolean | null | undefined;
  count?: ChallengeCountFilter | null | undefined;
  none?: ChallengeFilter | null | undefined;
  single?: ChallengeFilter | null | undefined;
  some?: ChallengeFilter | null | undefined;
};

export type CountOrder = {
  count?: SortDirection | null | undefined;
};

export type DateFilter = {
  eq?: string | null | undefined;
  gt?: string | null | undefined;
  gte?: string | null | undefined;
  in?: Array<string | null | undefined> | null | undefined;
  lt?: string | null | undefined;
  lte?: string | null | undefined;
  neq?: string | null | undefined;
  ngt?: string | null | undefined;
  ngte?: string | null | undefined;
  nin?: Array<string | null | undefined> | null | undefined;
  nlt?: string | null | undefined;
  nlte?: string | null | undefined;
};

export type FigureFilter = {
  and?: Array<FigureFilter> | null | undefined;
  approximate?: BooleanFilter | null | undefined;
  clients?: AudienceFilter | null | undefined;
  id?: IdFilter | null | undefined;
  label?: StringFilter | null | undefined;
  maxValue?: FloatFilter | null | undefined;
  measure?: MeasureFilter | null | undefined;
  not?: FigureFilter | null | undefined;
  or?: Array<FigureFilter> | null | undefined;
  organisation?: OrganisationLinkFilter | null | undefined;
  provenance?: ProvenanceListFilter | null | undefined;
  territory?: TerritoryLinkFilter | null | undefined;
  unit?: UnitFilter | null | undefined;
  value?: FloatFilter | null | undefined;
  year?: IntFilter | null | undefined;
};

export type FigureLinkCountFilter = {
  eq?: number | null | undefined;
  gt?: number | null | undefined;
  gte?: number | null | undefined;
  in?: Array<number | null | undefined> | null | undefined;
  lt?: number | null | undefined;
  lte?: number | null | undefined;
  neq?: number | null | undefined;
  ngt?: number | null | undefined;
  ngte?: number | null | undefined;
  nin?: Array<number | null | undefined> | null | undefined;
  nlt?: number | null | undefined;
  nlte?: number | null | undefined;
  of?: FigureLinkFilter | null | undefined;
};

export type FigureLinkFilter = {
  and?: Array<FigureLinkFilter> | null | undefined;
  approximate?: BooleanFilter | null | undefined;
  basis?: BasisFilter | null | undefined;
  clients?: AudienceFilter | null | undefined;
  id?: IdFilter | null | undefined;
  label?: StringFilter | null | undefined;
  maxValue?: FloatFilter | null | undefined;
  measure?: MeasureFilter | null | undefined;
  node?: FigureFilter | null | undefined;
  not?: FigureLinkFilter | null | undefined;
  or?: Array<FigureLinkFilter> | null | undefined;
  organisation?: OrganisationLinkFilter | null | undefined;
  page?: IntFilter | null | undefined;
  source?: SourceFilter | null | undefined;
  territory?: TerritoryLinkFilter | null | undefined;
  unit?: UnitFilter | null | undefined;
  value?: FloatFilter | null | undefined;
  year?: IntFilter | null | undefined;
};

export type FigureLinkListFilter = {
  all?: FigureLinkFilter | null | undefined;
  any?: boolean | null | undefined;
  avg?: FigureLinkNumberFilter | null | undefined;
  count?: FigureLinkCountFilter | null | undefined;
  max?: FigureLinkNumberFilter | null | undefined;
  min?: FigureLinkNumberFilter | null | undefined;
  none?: FigureLinkFilter | null | undefined;
  single?: FigureLinkFilter | null | undefined;
  some?: FigureLinkFilter | null | undefined;
  sum?: FigureLinkNumberFilter | null | undefined;
};

export type FigureLinkNumberFilter = {
  maxValue?: FloatFilter | null | undefined;
  of?: FigureLinkFilter | null | undefined;
  value?: FloatFilter | null | undefined;
  year?: FloatFilter | null | undefined;
};

export type FigureStatisticsOrder = {
  count?: SortDirection | null | undefined;
  maxValue?: StatisticsOrder | null | undefined;
  value?: StatisticsOrder | null | undefined;
  year?: StatisticsOrder | null | undefined;
};

export type FloatFilter = {
  eq?: number | null | undefined;
  gt?: number | null | undefined;
  gte?: number | null | undefined;
  in?: Array<number | null | undefined> | null | undefined;
  lt?: number | null | undefined;
  lte?: number | null | undefined;
  neq?: number | null | undefined;
  ngt?: number | null | undefined;
  ngte?: number | null | undefined;
  nin?: Array<number | null | undefined> | null | undefined;
  nlt?: number | null | undefined;
  nlte?: number | null | undefined;
};

export type IdFilter = {
  eq?: string | number | null | undefined;
  in?: Array<string | number | null | undefined> | null | undefined;
  neq?: string | number | null | undefined;
  nin?: Array<string | number | null | undefined> | null | undefined;
};

export type IntFilter = {
  eq?: number | null | undefined;
  gt?: number | null | undefined;
  gte?: number | null | undefined;
  in?: Array<number | null | undefined> | null | undefined;
  lt?: number | null | undefined;
  lte?: number | null | undefined;
  neq?: number | null | undefined;
  ngt?: number | null | undefined;
  ngte?: number | null | undefined;
  nin?: Array<number | null | undefined> | null | undefined;
  nlt?: number | null | undefined;
  nlte?: number | null | undefined;
};

export type MatchCriterion =
  | 'AUDIENCE'
  | 'NETWORK'
  | 'RESOURCE'
  | 'TERRITORY'
  | 'THEME';

export type MatchWay =
  | 'BROADER'
  | 'INHERITED'
  | 'NARROWER'
  | 'OWN'
  | 'SAME_AREA'
  | 'SAME_DEPARTEMENT'
  | 'SAME_MILIEU'
  | 'SAME_REGION'
  | 'SAME_TERRITORY'
  | 'SHARED';

export type Measure =
  | 'CANTONS'
  | 'CHANGE'
  | 'COMMUNES'
  | 'DAYS_WORKED'
  | 'EMPLOYEES'
  | 'EMPLOYEES_ON_PATHWAY'
  | 'HOURS_BILLED'
  | 'MAD_HOURS'
  | 'MEMBERS'
  | 'OTHER'
  | 'PEOPLE_SERVED'
  | 'PERMANENT_STAFF'
  | 'POPULATION'
  | 'POSITIVE_EXITS'
  | 'POSTS'
  | 'SHARE_OF_CLIENTS'
  | 'VEHICLES';

export type MeasureFilter = {
  eq?: Measure | null | undefined;
  in?: Array<Measure | null | undefined> | null | undefined;
  neq?: Measure | null | undefined;
  nin?: Array<Measure | null | undefined> | null | undefined;
};

export type MemberOfNetworkCountFilter = {
  eq?: number | null | undefined;
  gt?: number | null | undefined;
  gte?: number | null | undefined;
  in?: Array<number | null | undefined> | null | undefined;
  lt?: number | null | undefined;
  lte?: number | null | undefined;
  neq?: number | null | undefined;
  ngt?: number | null | undefined;
  ngte?: number | null | undefined;
  nin?: Array<number | null | undefined> | null | undefined;
  nlt?: number | null | undefined;
  nlte?: number | null | undefined;
  of?: MemberOfNetworkFilter | null | undefined;
};

export type MemberOfNetworkFilter = {
  and?: Array<MemberOfNetworkFilter> | null | undefined;
  basis?: BasisFilter | null | undefined;
  node?: NetworkFilter | null | undefined;
  not?: MemberOfNetworkFilter | null | undefined;
  or?: Array<MemberOfNetworkFilter> | null | undefined;
  page?: IntFilter | null | undefined;
  since?: DateFilter | null | undefined;
  source?: SourceFilter | null | undefined;
  status?: MembershipStatusFilter | null | undefined;
  until?: DateFilter | null | undefined;
};

export type MemberOfNetworkListFilter = {
  all?: MemberOfNetworkFilter | null | undefined;
  any?: boolean | null | undefined;
  count?: MemberOfNetworkCountFilter | null | undefined;
  none?: MemberOfNetworkFilter | null | undefined;
  single?: MemberOfNetworkFilter | null | undefined;
  some?: MemberOfNetworkFilter | null | undefined;
};

export type MemberOfOrganisationCountFilter = {
  eq?: number | null | undefined;
  gt?: number | null | undefined;
  gte?: number | null | undefined;
  in?: Array<number | null | undefined> | null | undefined;
  lt?: number | null | undefined;
  lte?: number | null | undefined;
  neq?: number | null | undefined;
  ngt?: number | null | undefined;
  ngte?: number | null | undefined;
  nin?: Array<number | null | undefined> | null | undefined;
  nlt?: number | null | undefined;
  nlte?: number | null | undefined;
  of?: MemberOfOrganisationFilter | null | undefined;
};

export type MemberOfOrganisationFilter = {
  and?: Array<MemberOfOrganisationFilter> | null | undefined;
  basis?: BasisFilter | null | undefined;
  node?: OrganisationFilter | null | undefined;
  not?: MemberOfOrganisationFilter | null | undefined;
  or?: Array<MemberOfOrganisationFilter> | null | undefined;
  page?: IntFilter | null | undefined;
  since?: DateFilter | null | undefined;
  source?: SourceFilter | null | undefined;
  status?: MembershipStatusFilter | null | undefined;
  until?: DateFilter | null | undefined;
};

export type MemberOfOrganisationListFilter = {
  all?: MemberOfOrganisationFilter | null | undefined;
  any?: boolean | null | undefined;
  avg?: MemberOfOrganisationNumberFilter | null | undefined;
  count?: MemberOfOrganisationCountFilter | null | undefined;
  max?: MemberOfOrganisationNumberFilter | null | undefined;
  min?: MemberOfOrganisationNumberFilter | null | undefined;
  none?: MemberOfOrganisationFilter | null | undefined;
  single?: MemberOfOrganisationFilter | null | undefined;
  some?: MemberOfOrganisationFilter | null | undefined;
  sum?: MemberOfOrganisationNumberFilter | null | undefined;
};

export type MemberOfOrganisationNumberFilter = {
  foundedYear?: FloatFilter | null | undefined;
  of?: MemberOfOrganisationFilter | null | undefined;
};

export type MembershipStatus =
  | 'FORMER'
  | 'MEMBER'
  | 'PLANNED';

export type MembershipStatusFilter = {
  eq?: MembershipStatus | null | undefined;
  in?: Array<MembershipStatus | null | undefined> | null | undefined;
  neq?: MembershipStatus | null | undefined;
  nin?: Array<MembershipStatus | null | undefined> | null | undefined;
};

export type Milieu =
  | 'PERI_URBAN'
  | 'RURAL'
  | 'SEMI_RURAL'
  | 'URBAN';

export type MilieuBasis =
  | 'DECLARED_2010'
  | 'DENSITY_GRID';

export type MilieuBasisFilter = {
  eq?: MilieuBasis | null | undefined;
  in?: Array<MilieuBasis | null | undefined> | null | undefined;
  neq?: MilieuBasis | null | undefined;
  nin?: Array<MilieuBasis | null | undefined> | null | undefined;
};

export type MilieuFilter = {
  eq?: Milieu | null | undefined;
  in?: Array<Milieu | null | undefined> | null | undefined;
  neq?: Milieu | null | undefined;
  nin?: Array<Milieu | null | undefined> | null | undefined;
};

export type MilieuListFilter = {
  all?: MilieuFilter | null | undefined;
  any?: boolean | null | undefined;
  none?: MilieuFilter | null | undefined;
  single?: MilieuFilter | null | undefined;
  some?: MilieuFilter | null | undefined;
};

export type NeedCountFilter = {
  eq?: number | null | undefined;
  gt?: number | null | undefined;
  gte?: number | null | undefined;
  in?: Array<number | null | undefined> | null | undefined;
  lt?: number | null | undefined;
  lte?: number | null | undefined;
  neq?: number | null | undefined;
  ngt?: number | null | undefined;
  ngte?: number | null | undefined;
  nin?: Array<number | null | undefined> | null | undefined;
  nlt?: number | null | undefined;
  nlte?: number | null | undefined;
  of?: NeedFilter | null | undefined;
};

export type NeedFilter = {
  and?: Array<NeedFilter> | null | undefined;
  audiences?: AudienceListFilter | null | undefined;
  id?: IdFilter | null | undefined;
  label?: StringFilter | null | undefined;
  not?: NeedFilter | null | undefined;
  or?: Array<NeedFilter> | null | undefined;
  organisations?: OrganisationListFilter | null | undefined;
  project?: ProjectLinkFilter | null | undefined;
  provenance?: ProvenanceListFilter | null | undefined;
  resources?: ResourceListFilter | null | undefined;
  text?: StringFilter | null | undefined;
  themes?: ThemeLinkListFilter | null | undefined;
};

export type NeedLinkCountFilter = {
  eq?: number | null | undefined;
  gt?: number | null | undefined;
  gte?: number | null | undefined;
  in?: Array<number | null | undefined> | null | undefined;
  lt?: number | null | undefined;
  lte?: number | null | undefined;
  neq?: number | null | undefined;
  ngt?: number | null | undefined;
  ngte?: number | null | undefined;
  nin?: Array<number | null | undefined> | null | undefined;
  nlt?: number | null | undefined;
  nlte?: number | null | undefined;
  of?: NeedLinkFilter | null | undefined;
};

export type NeedLinkFilter = {
  and?: Array<NeedLinkFilter> | null | undefined;
  audiences?: AudienceListFilter | null | undefined;
  basis?: BasisFilter | null | undefined;
  id?: IdFilter | null | undefined;
  label?: StringFilter | null | undefined;
  node?: NeedFilter | null | undefined;
  not?: NeedLinkFilter | null | undefined;
  or?: Array<NeedLinkFilter> | null | undefined;
  organisations?: OrganisationListFilter | null | undefined;
  page?: IntFilter | null | undefined;
  project?: ProjectLinkFilter | null | undefined;
  resources?: ResourceListFilter | null | undefined;
  source?: SourceFilter | null | undefined;
  text?: StringFilter | null | undefined;
  themes?: ThemeLinkListFilter | null | undefined;
};

export type NeedLinkListFilter = {
  all?: NeedLinkFilter | null | undefined;
  any?: boolean | null | undefined;
  count?: NeedLinkCountFilter | null | undefined;
  none?: NeedLinkFilter | null | undefined;
  single?: NeedLinkFilter | null | undefined;
  some?: NeedLinkFilter | null | undefined;
};

export type NeedListFilter = {
  all?: NeedFilter | null | undefined;
  any?: boolean | null | undefined;
  count?: NeedCountFilter | null | undefined;
  none?: NeedFilter | null | undefined;
  single?: NeedFilter | null | undefined;
  some?: NeedFilter | null | undefined;
};

export type NetworkFilter = {
  acronym?: StringFilter | null | undefined;
  and?: Array<NetworkFilter> | null | undefined;
  certifiedOrganisations?: CertifiedByOrganisationListFilter | null | undefined;
  id?: IdFilter | null | undefined;
  kind?: NetworkKindFilter | null | undefined;
  label?: StringFilter | null | undefined;
  members?: MemberOfOrganisationListFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: NetworkFilter | null | undefined;
  or?: Array<NetworkFilter> | null | undefined;
  provenance?: ProvenanceListFilter | null | undefined;
  summary?: StringFilter | null | undefined;
  website?: StringFilter | null | undefined;
};

export type NetworkKind =
  | 'CERTIFICATION'
  | 'COLLECTIVE'
  | 'FEDERATION'
  | 'LABEL'
  | 'OTHER';

export type NetworkKindFilter = {
  eq?: NetworkKind | null | undefined;
  in?: Array<NetworkKind | null | undefined> | null | undefined;
  neq?: NetworkKind | null | undefined;
  nin?: Array<NetworkKind | null | undefined> | null | undefined;
};

export type NodeFilter = {
  challenges?: ChallengeFilter | null | undefined;
  figures?: FigureFilter | null | undefined;
  needs?: NeedFilter | null | undefined;
  networks?: NetworkFilter | null | undefined;
  offers?: OfferFilter | null | undefined;
  organisations?: OrganisationFilter | null | undefined;
  projects?: ProjectFilter | null | undefined;
  referents?: ReferentFilter | null | undefined;
  sources?: SourceFilter | null | undefined;
  territories?: TerritoryFilter | null | undefined;
  themes?: ThemeFilter | null | undefined;
  workshops?: WorkshopFilter | null | undefined;
};

export type NodeKind =
  | 'CHALLENGES'
  | 'FIGURES'
  | 'NEEDS'
  | 'NETWORKS'
  | 'OFFERS'
  | 'ORGANISATIONS'
  | 'PROJECTS'
  | 'REFERENTS'
  | 'SOURCES'
  | 'TERRITORIES'
  | 'THEMES'
  | 'WORKSHOPS';

export type OfferCountFilter = {
  eq?: number | null | undefined;
  gt?: number | null | undefined;
  gte?: number | null | undefined;
  in?: Array<number | null | undefined> | null | undefined;
  lt?: number | null | undefined;
  lte?: number | null | undefined;
  neq?: number | null | undefined;
  ngt?: number | null | undefined;
  ngte?: number | null | undefined;
  nin?: Array<number | null | undefined> | null | undefined;
  nlt?: number | null | undefined;
  nlte?: number | null | undefined;
  of?: OfferFilter | null | undefined;
};

export type OfferFilter = {
  and?: Array<OfferFilter> | null | undefined;
  audiences?: AudienceListFilter | null | undefined;
  id?: IdFilter | null | undefined;
  label?: StringFilter | null | undefined;
  not?: OfferFilter | null | undefined;
  or?: Array<OfferFilter> | null | undefined;
  organisations?: OrganisationListFilter | null | undefined;
  project?: ProjectLinkFilter | null | undefined;
  provenance?: ProvenanceListFilter | null | undefined;
  resources?: ResourceListFilter | null | undefined;
  text?: StringFilter | null | undefined;
  themes?: ThemeLinkListFilter | null | undefined;
};

export type OfferLinkCountFilter = {
  eq?: number | null | undefined;
  gt?: number | null | undefined;
  gte?: number | null | undefined;
  in?: Array<number | null | undefined> | null | undefined;
  lt?: number | null | undefined;
  lte?: number | null | undefined;
  neq?: number | null | undefined;
  ngt?: number | null | undefined;
  ngte?: number | null | undefined;
  nin?: Array<number | null | undefined> | null | undefined;
  nlt?: number | null | undefined;
  nlte?: number | null | undefined;
  of?: OfferLinkFilter | null | undefined;
};

export type OfferLinkFilter = {
  and?: Array<OfferLinkFilter> | null | undefined;
  audiences?: AudienceListFilter | null | undefined;
  basis?: BasisFilter | null | undefined;
  id?: IdFilter | null | undefined;
  label?: StringFilter | null | undefined;
  node?: OfferFilter | null | undefined;
  not?: OfferLinkFilter | null | undefined;
  or?: Array<OfferLinkFilter> | null | undefined;
  organisations?: OrganisationListFilter | null | undefined;
  page?: IntFilter | null | undefined;
  project?: ProjectLinkFilter | null | undefined;
  resources?: ResourceListFilter | null | undefined;
  source?: SourceFilter | null | undefined;
  text?: StringFilter | null | undefined;
  themes?: ThemeLinkListFilter | null | undefined;
};

export type OfferLinkListFilter = {
  all?: OfferLinkFilter | null | undefined;
  any?: boolean | null | undefined;
  count?: OfferLinkCountFilter | null | undefined;
  none?: OfferLinkFilter | null | undefined;
  single?: OfferLinkFilter | null | undefined;
  some?: OfferLinkFilter | null | undefined;
};

export type OfferListFilter = {
  all?: OfferFilter | null | undefined;
  any?: boolean | null | undefined;
  count?: OfferCountFilter | null | undefined;
  none?: OfferFilter | null | undefined;
  single?: OfferFilter | null | undefined;
  some?: OfferFilter | null | undefined;
};

export type OrganisationCountFilter = {
  eq?: number | null | undefined;
  gt?: number | null | undefined;
  gte?: number | null | undefined;
  in?: Array<number | null | undefined> | null | undefined;
  lt?: number | null | undefined;
  lte?: number | null | undefined;
  neq?: number | null | undefined;
  ngt?: number | null | undefined;
  ngte?: number | null | undefined;
  nin?: Array<number | null | undefined> | null | undefined;
  nlt?: number | null | undefined;
  nlte?: number | null | undefined;
  of?: OrganisationFilter | null | undefined;
};

export type OrganisationFilter = {
  acronym?: StringFilter | null | undefined;
  and?: Array<OrganisationFilter> | null | undefined;
  basedIn?: TerritoryLinkFilter | null | undefined;
  certifications?: CertifiedByNetworkListFilter | null | undefined;
  challenges?: ChallengeListFilter | null | undefined;
  figures?: FigureLinkListFilter | null | undefined;
  foundedYear?: IntFilter | null | undefined;
  id?: IdFilter | null | undefined;
  isSiae?: BooleanFilter | null | undefined;
  kindBasis?: BasisFilter | null | undefined;
  kinds?: OrganisationKindListFilter | null | undefined;
  label?: StringFilter | null | undefined;
  members?: OrganisationLinkListFilter | null | undefined;
  memberships?: MemberOfNetworkListFilter | null | undefined;
  name?: StringFilter | null | undefined;
  needs?: NeedListFilter | null | undefined;
  not?: OrganisationFilter | null | undefined;
  offers?: OfferListFilter | null | undefined;
  or?: Array<OrganisationFilter> | null | undefined;
  partOf?: OrganisationLinkListFilter | null | undefined;
  partnerOf?: OrganisationLinkListFilter | null | undefined;
  partners?: OrganisationLinkListFilter | null | undefined;
  projects?: CarriesProjectListFilter | null | undefined;
  provenance?: ProvenanceListFilter | null | undefined;
  referents?: ReferentLinkListFilter | null | undefined;
  siret?: StringFilter | null | undefined;
  summary?: StringFilter | null | undefined;
  territories?: TerritoryListFilter | null | undefined;
  themes?: ThemeListFilter | null | undefined;
  themesOffered?: ThemeListFilter | null | undefined;
  themesSought?: ThemeListFilter | null | undefined;
  website?: StringFilter | null | undefined;
  worksIn?: TerritoryLinkListFilter | null | undefined;
};

export type OrganisationKind =
  | 'ACI'
  | 'AI'
  | 'ASP'
  | 'ASSOCIATION'
  | 'COLLECTIVE'
  | 'COMPANY'
  | 'EI'
  | 'EITI'
  | 'ETT'
  | 'ETTI'
  | 'FEDERATION'
  | 'GEIQ'
  | 'GES'
  | 'OTHER'
  | 'PUBLIC_BODY'
  | 'SCOP'
  | 'TRAINING_BODY';

export type OrganisationKindFilter = {
  eq?: OrganisationKind | null | undefined;
  in?: Array<OrganisationKind | null | undefined> | null | undefined;
  neq?: OrganisationKind | null | undefined;
  nin?: Array<OrganisationKind | null | undefined> | null | undefined;
};

export type OrganisationKindListFilter = {
  all?: OrganisationKindFilter | null | undefined;
  any?: boolean | null | undefined;
  none?: OrganisationKindFilter | null | undefined;
  single?: OrganisationKindFilter | null | undefined;
  some?: OrganisationKindFilter | null | undefined;
};

export type OrganisationLinkCountFilter = {
  eq?: number | null | undefined;
  gt?: number | null | undefined;
  gte?: number | null | undefined;
  in?: Array<number | null | undefined> | null | undefined;
  lt?: number | null | undefined;
  lte?: number | null | undefined;
  neq?: number | null | undefined;
  ngt?: number | null | undefined;
  ngte?: number | null | undefined;
  nin?: Array<number | null | undefined> | null | undefined;
  nlt?: number | null | undefined;
  nlte?: number | null | undefined;
  of?: OrganisationLinkFilter | null | undefined;
};

export type OrganisationLinkFilter = {
  acronym?: StringFilter | null | undefined;
  and?: Array<OrganisationLinkFilter> | null | undefined;
  any?: boolean | null | undefined;
  basedIn?: TerritoryLinkFilter | null | undefined;
  basis?: BasisFilter | null | undefined;
  certifications?: CertifiedByNetworkListFilter | null | undefined;
  challenges?: ChallengeListFilter | null | undefined;
  figures?: FigureLinkListFilter | null | undefined;
  foundedYear?: IntFilter | null | undefined;
  id?: IdFilter | null | undefined;
  isSiae?: BooleanFilter | null | undefined;
  kindBasis?: BasisFilter | null | undefined;
  kinds?: OrganisationKindListFilter | null | undefined;
  label?: StringFilter | null | undefined;
  members?: OrganisationLinkListFilter | null | undefined;
  memberships?: MemberOfNetworkListFilter | null | undefined;
  name?: StringFilter | null | undefined;
  needs?: NeedListFilter | null | undefined;
  node?: OrganisationFilter | null | undefined;
  not?: OrganisationLinkFilter | null | undefined;
  offers?: OfferListFilter | null | undefined;
  or?: Array<OrganisationLinkFilter> | null | undefined;
  page?: IntFilter | null | undefined;
  partOf?: OrganisationLinkListFilter | null | undefined;
  partnerOf?: OrganisationLinkListFilter | null | undefined;
  partners?: OrganisationLinkListFilter | null | undefined;
  projects?: CarriesProjectListFilter | null | undefined;
  referents?: ReferentLinkListFilter | null | undefined;
  siret?: StringFilter | null | undefined;
  source?: SourceFilter | null | undefined;
  summary?: StringFilter | null | undefined;
  territories?: TerritoryListFilter | null | undefined;
  themes?: ThemeListFilter | null | undefined;
  themesOffered?: ThemeListFilter | null | undefined;
  themesSought?: ThemeListFilter | null | undefined;
  website?: StringFilter | null | undefined;
  worksIn?: TerritoryLinkListFilter | null | undefined;
};

export type OrganisationLinkListFilter = {
  all?: OrganisationLinkFilter | null | undefined;
  any?: boolean | null | undefined;
  avg?: OrganisationLinkNumberFilter | null | undefined;
  count?: OrganisationLinkCountFilter | null | undefined;
  max?: OrganisationLinkNumberFilter | null | undefined;
  min?: OrganisationLinkNumberFilter | null | undefined;
  none?: OrganisationLinkFilter | null | undefined;
  single?: OrganisationLinkFilter | null | undefined;
  some?: OrganisationLinkFilter | null | undefined;
  sum?: OrganisationLinkNumberFilter | null | undefined;
};

export type OrganisationLinkNumberFilter = {
  foundedYear?: FloatFilter | null | undefined;
  of?: OrganisationLinkFilter | null | undefined;
};

export type OrganisationListFilter = {
  all?: OrganisationFilter | null | undefined;
  any?: boolean | null | undefined;
  avg?: OrganisationNumberFilter | null | undefined;
  count?: OrganisationCountFilter | null | undefined;
  max?: OrganisationNumberFilter | null | undefined;
  min?: OrganisationNumberFilter | null | undefined;
  none?: OrganisationFilter | null | undefined;
  single?: OrganisationFilter | null | undefined;
  some?: OrganisationFilter | null | undefined;
  sum?: OrganisationNumberFilter | null | undefined;
};

export type OrganisationNumberFilter = {
  foundedYear?: FloatFilter | null | undefined;
  of?: OrganisationFilter | null | undefined;
};

export type OrganisationOrder = {
  acronym?: SortDirection | null | undefined;
  basedIn?: TerritoryLinkOrder | null | undefined;
  certifications?: CountOrder | null | undefined;
  challenges?: CountOrder | null | undefined;
  figures?: FigureStatisticsOrder | null | undefined;
  foundedYear?: SortDirection | null | undefined;
  id?: SortDirection | null | undefined;
  isSiae?: SortDirection | null | undefined;
  kindBasis?: SortDirection | null | undefined;
  label?: SortDirection | null | undefined;
  members?: OrganisationStatisticsOrder | null | undefined;
  memberships?: CountOrder | null | undefined;
  name?: SortDirection | null | undefined;
  needs?: CountOrder | null | undefined;
  offers?: CountOrder | null | undefined;
  partOf?: OrganisationStatisticsOrder | null | undefined;
  partnerOf?: OrganisationStatisticsOrder | null | undefined;
  partners?: OrganisationStatisticsOrder | null | undefined;
  projects?: CountOrder | null | undefined;
  referents?: CountOrder | null | undefined;
  siret?: SortDirection | null | undefined;
  summary?: SortDirection | null | undefined;
  territories?: TerritoryStatisticsOrder | null | undefined;
  themes?: CountOrder | null | undefined;
  themesOffered?: CountOrder | null | undefined;
  themesSought?: CountOrder | null | undefined;
  website?: SortDirection | null | undefined;
  worksIn?: TerritoryStatisticsOrder | null | undefined;
};

export type OrganisationStatisticsOrder = {
  count?: SortDirection | null | undefined;
  foundedYear?: StatisticsOrder | null | undefined;
};

export type ProjectFilter = {
  and?: Array<ProjectFilter> | null | undefined;
  carriers?: CarriesOrganisationListFilter | null | undefined;
  challenges?: ChallengeLinkListFilter | null | undefined;
  followUps?: ProjectLinkListFilter | null | undefined;
  followsUp?: ProjectLinkListFilter | null | undefined;
  hasSheet?: BooleanFilter | null | undefined;
  id?: IdFilter | null | undefined;
  label?: StringFilter | null | undefined;
  needs?: NeedLinkListFilter | null | undefined;
  not?: ProjectFilter | null | undefined;
  offers?: OfferLinkListFilter | null | undefined;
  or?: Array<ProjectFilter> | null | undefined;
  provenance?: ProvenanceListFilter | null | undefined;
  referents?: ReferentOfReferentListFilter | null | undefined;
  status?: ProjectStatusFilter | null | undefined;
  summary?: StringFilter | null | undefined;
  territories?: TerritoryLinkListFilter | null | undefined;
  themes?: ThemeLinkListFilter | null | undefined;
  title?: StringFilter | null | undefined;
  workshops?: WorkshopLinkListFilter | null | undefined;
};

export type ProjectLinkCountFilter = {
  eq?: number | null | undefined;
  gt?: number | null | undefined;
  gte?: number | null | undefined;
  in?: Array<number | null | undefined> | null | undefined;
  lt?: number | null | undefined;
  lte?: number | null | undefined;
  neq?: number | null | undefined;
  ngt?: number | null | undefined;
  ngte?: number | null | undefined;
  nin?: Array<number | null | undefined> | null | undefined;
  nlt?: number | null | undefined;
  nlte?: number | null | undefined;
  of?: ProjectLinkFilter | null | undefined;
};

export type ProjectLinkFilter = {
  and?: Array<ProjectLinkFilter> | null | undefined;
  any?: boolean | null | undefined;
  basis?: BasisFilter | null | undefined;
  carriers?: CarriesOrganisationListFilter | null | undefined;
  challenges?: ChallengeLinkListFilter | null | undefined;
  followUps?: ProjectLinkListFilter | null | undefined;
  followsUp?: ProjectLinkListFilter | null | undefined;
  hasSheet?: BooleanFilter | null | undefined;
  id?: IdFilter | null | undefined;
  label?: StringFilter | null | undefined;
  needs?: NeedLinkListFilter | null | undefined;
  node?: ProjectFilter | null | undefined;
  not?: ProjectLinkFilter | null | undefined;
  offers?: OfferLinkListFilter | null | undefined;
  or?: Array<ProjectLinkFilter> | null | undefined;
  page?: IntFilter | null | undefined;
  referents?: ReferentOfReferentListFilter | null | undefined;
  source?: SourceFilter | null | undefined;
  status?: ProjectStatusFilter | null | undefined;
  summary?: StringFilter | null | undefined;
  territories?: TerritoryLinkListFilter | null | undefined;
  themes?: ThemeLinkListFilter | null | undefined;
  title?: StringFilter | null | undefined;
  workshops?: WorkshopLinkListFilter | null | undefined;
};

export type ProjectLinkListFilter = {
  all?: ProjectLinkFilter | null | undefined;
  any?: boolean | null | undefined;
  count?: ProjectLinkCountFilter | null | undefined;
  none?: ProjectLinkFilter | null | undefined;
  single?: ProjectLinkFilter | null | undefined;
  some?: ProjectLinkFilter | null | undefined;
};

export type ProjectStatus =
  | 'FOLLOW_UP'
  | 'LISTED';

export type ProjectStatusFilter = {
  eq?: ProjectStatus | null | undefined;
  in?: Array<ProjectStatus | null | undefined> | null | undefined;
  neq?: ProjectStatus | null | undefined;
  nin?: Array<ProjectStatus | null | undefined> | null | undefined;
};

export type ProvenanceFilter = {
  and?: Array<ProvenanceFilter> | null | undefined;
  basis?: BasisFilter | null | undefined;
  not?: ProvenanceFilter | null | undefined;
  or?: Array<ProvenanceFilter> | null | undefined;
  page?: IntFilter | null | undefined;
  source?: SourceFilter | null | undefined;
};

export type ProvenanceListFilter = {
  all?: ProvenanceFilter | null | undefined;
  any?: boolean | null | undefined;
  none?: ProvenanceFilter | null | undefined;
  single?: ProvenanceFilter | null | undefined;
  some?: ProvenanceFilter | null | undefined;
};

export type ReferentFilter = {
  and?: Array<ReferentFilter> | null | undefined;
  id?: IdFilter | null | undefined;
  label?: StringFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: ReferentFilter | null | undefined;
  or?: Array<ReferentFilter> | null | undefined;
  organisation?: OrganisationLinkFilter | null | undefined;
  projects?: ReferentOfProjectListFilter | null | undefined;
  provenance?: ProvenanceListFilter | null | undefined;
  role?: StringFilter | null | undefined;
};

export type ReferentLinkCountFilter = {
  eq?: number | null | undefined;
  gt?: number | null | undefined;
  gte?: number | null | undefined;
  in?: Array<number | null | undefined> | null | undefined;
  lt?: number | null | undefined;
  lte?: number | null | undefined;
  neq?: number | null | undefined;
  ngt?: number | null | undefined;
  ngte?: number | null | undefined;
  nin?: Array<number | null | undefined> | null | undefined;
  nlt?: number | null | undefined;
  nlte?: number | null | undefined;
  of?: ReferentLinkFilter | null | undefined;
};

export type ReferentLinkFilter = {
  and?: Array<ReferentLinkFilter> | null | undefined;
  basis?: BasisFilter | null | undefined;
  id?: IdFilter | null | undefined;
  label?: StringFilter | null | undefined;
  name?: StringFilter | null | undefined;
  node?: ReferentFilter | null | undefined;
  not?: ReferentLinkFilter | null | undefined;
  or?: Array<ReferentLinkFilter> | null | undefined;
  organisation?: OrganisationLinkFilter | null | undefined;
  page?: IntFilter | null | undefined;
  projects?: ReferentOfProjectListFilter | null | undefined;
  role?: StringFilter | null | undefined;
  source?: SourceFilter | null | undefined;
};

export type ReferentLinkListFilter = {
  all?: ReferentLinkFilter | null | undefined;
  any?: boolean | null | undefined;
  count?: ReferentLinkCountFilter | null | undefined;
  none?: ReferentLinkFilter | null | undefined;
  single?: ReferentLinkFilter | null | undefined;
  some?: ReferentLinkFilter | null | undefined;
};

export type ReferentOfProjectCountFilter = {
  eq?: number | null | undefined;
  gt?: number | null | undefined;
  gte?: number | null | undefined;
  in?: Array<number | null | undefined> | null | undefined;
  lt?: number | null | undefined;
  lte?: number | null | undefined;
  neq?: number | null | undefined;
  ngt?: number | null | undefined;
  ngte?: number | null | undefined;
  nin?: Array<number | null | undefined> | null | undefined;
  nlt?: number | null | undefined;
  nlte?: number | null | undefined;
  of?: ReferentOfProjectFilter | null | undefined;
};

export type ReferentOfProjectFilter = {
  and?: Array<ReferentOfProjectFilter> | null | undefined;
  basis?: BasisFilter | null | undefined;
  main?: BooleanFilter | null | undefined;
  node?: ProjectFilter | null | undefined;
  not?: ReferentOfProjectFilter | null | undefined;
  or?: Array<ReferentOfProjectFilter> | null | undefined;
  page?: IntFilter | null | undefined;
  source?: SourceFilter | null | undefined;
  workshops?: WorkshopCodeListFilter | null | undefined;
};

export type ReferentOfProjectListFilter = {
  all?: ReferentOfProjectFilter | null | undefined;
  any?: boolean | null | undefined;
  count?: ReferentOfProjectCountFilter | null | undefined;
  none?: ReferentOfProjectFilter | null | undefined;
  single?: ReferentOfProjectFilter | null | undefined;
  some?: ReferentOfProjectFilter | null | undefined;
};

export type ReferentOfReferentCountFilter = {
  eq?: number | null | undefined;
  gt?: number | null | undefined;
  gte?: number | null | undefined;
  in?: Array<number | null | undefined> | null | undefined;
  lt?: number | null | undefined;
  lte?: number | null | undefined;
  neq?: number | null | undefined;
  ngt?: number | null | undefined;
  ngte?: number | null | undefined;
  nin?: Array<number | null | undefined> | null | undefined;
  nlt?: number | null | undefined;
  nlte?: number | null | undefined;
  of?: ReferentOfReferentFilter | null | undefined;
};

export type ReferentOfReferentFilter = {
  and?: Array<ReferentOfReferentFilter> | null | undefined;
  basis?: BasisFilter | null | undefined;
  main?: BooleanFilter | null | undefined;
  node?: ReferentFilter | null | undefined;
  not?: ReferentOfReferentFilter | null | undefined;
  or?: Array<ReferentOfReferentFilter> | null | undefined;
  page?: IntFilter | null | undefined;
  source?: SourceFilter | null | undefined;
  workshops?: WorkshopCodeListFilter | null | undefined;
};

export type ReferentOfReferentListFilter = {
  all?: ReferentOfReferentFilter | null | undefined;
  any?: boolean | null | undefined;
  count?: ReferentOfReferentCountFilter | null | undefined;
  none?: ReferentOfReferentFilter | null | undefined;
  single?: ReferentOfReferentFilter | null | undefined;
  some?: ReferentOfReferentFilter | null | undefined;
};

export type RelationType =
  | 'ABOUT'
  | 'BASED_IN'
  | 'BROADER'
  | 'CARRIES'
  | 'CERTIFIED_BY'
  | 'CONCERNS'
  | 'FACES'
  | 'FOLLOWS_UP'
  | 'HAS_FIGURE'
  | 'IN_WORKSHOP'
  | 'MEMBER_OF'
  | 'OFFERS'
  | 'PARTNER_OF'
  | 'PART_OF'
  | 'REFERENT_OF'
  | 'SEEKS'
  | 'SUCCEEDED_BY'
  | 'WITHIN'
  | 'WORKS_FOR'
  | 'WORKS_IN';

export type Resource =
  | 'ARGUMENT'
  | 'COMMUNICATION'
  | 'COORDINATION'
  | 'EXPERIENCE'
  | 'FUNDING'
  | 'KNOW_HOW'
  | 'LEGAL_FRAME'
  | 'LOBBYING'
  | 'METHOD'
  | 'MODEL_AGREEMENT'
  | 'PARTNERSHIP'
  | 'SALES'
  | 'SHARED_MEANS'
  | 'SKILLS_ASSESSMENT'
  | 'STUDY'
  | 'THEORY'
  | 'TOOL'
  | 'TRAINING';

export type ResourceFilter = {
  eq?: Resource | null | undefined;
  in?: Array<Resource | null | undefined> | null | undefined;
  neq?: Resource | null | undefined;
  nin?: Array<Resource | null | undefined> | null | undefined;
};

export type ResourceListFilter = {
  all?: ResourceFilter | null | undefined;
  any?: boolean | null | undefined;
  none?: ResourceFilter | null | undefined;
  single?: ResourceFilter | null | undefined;
  some?: ResourceFilter | null | undefined;
};

export type SortDirection =
  | 'ASC'
  | 'DESC';

export type SourceFilter = {
  and?: Array<SourceFilter> | null | undefined;
  date?: DateFilter | null | undefined;
  document?: StringFilter | null | undefined;
  id?: IdFilter | null | undefined;
  label?: StringFilter | null | undefined;
  licence?: StringFilter | null | undefined;
  not?: SourceFilter | null | undefined;
  or?: Array<SourceFilter> | null | undefined;
  pages?: IntFilter | null | undefined;
  provenance?: ProvenanceListFilter | null | undefined;
  title?: StringFilter | null | undefined;
  url?: StringFilter | null | undefined;
};

export type StatisticsOrder = {
  avg?: SortDirection | null | undefined;
  count?: SortDirection | null | undefined;
  distinct?: SortDirection | null | undefined;
  max?: SortDirection | null | undefined;
  min?: SortDirection | null | undefined;
  stddev?: SortDirection | null | undefined;
  sum?: SortDirection | null | undefined;
};

export type StringFilter = {
  contains?: string | null | undefined;
  endsWith?: string | null | undefined;
  eq?: string | null | undefined;
  in?: Array<string | null | undefined> | null | undefined;
  ncontains?: string | null | undefined;
  nendsWith?: string | null | undefined;
  neq?: string | null | undefined;
  nin?: Array<string | null | undefined> | null | undefined;
  nstartsWith?: string | null | undefined;
  startsWith?: string | null | undefined;
};

export type StringListFilter = {
  all?: StringFilter | null | undefined;
  any?: boolean | null | undefined;
  none?: StringFilter | null | undefined;
  single?: StringFilter | null | undefined;
  some?: StringFilter | null | undefined;
};

export type SucceededByTerritoryCountFilter = {
  eq?: number | null | undefined;
  gt?: number | null | undefined;
  gte?: number | null | undefined;
  in?: Array<number | null | undefined> | null | undefined;
  lt?: number | null | undefined;
  lte?: number | null | undefined;
  neq?: number | null | undefined;
  ngt?: number | null | undefined;
  ngte?: number | null | undefined;
  nin?: Array<number | null | undefined> | null | undefined;
  nlt?: number | null | undefined;
  nlte?: number | null | undefined;
  of?: SucceededByTerritoryFilter | null | undefined;
};

export type SucceededByTerritoryFilter = {
  and?: Array<SucceededByTerritoryFilter> | null | undefined;
  basis?: BasisFilter | null | undefined;
  node?: TerritoryFilter | null | undefined;
  not?: SucceededByTerritoryFilter | null | undefined;
  on?: DateFilter | null | undefined;
  or?: Array<SucceededByTerritoryFilter> | null | undefined;
  page?: IntFilter | null | undefined;
  source?: SourceFilter | null | undefined;
};

export type SucceededByTerritoryListFilter = {
  all?: SucceededByTerritoryFilter | null | undefined;
  any?: boolean | null | undefined;
  avg?: SucceededByTerritoryNumberFilter | null | undefined;
  count?: SucceededByTerritoryCountFilter | null | undefined;
  max?: SucceededByTerritoryNumberFilter | null | undefined;
  min?: SucceededByTerritoryNumberFilter | null | undefined;
  none?: SucceededByTerritoryFilter | null | undefined;
  single?: SucceededByTerritoryFilter | null | undefined;
  some?: SucceededByTerritoryFilter | null | undefined;
  sum?: SucceededByTerritoryNumberFilter | null | undefined;
};

export type SucceededByTerritoryNumberFilter = {
  communeCount?: FloatFilter | null | undefined;
  of?: SucceededByTerritoryFilter | null | undefined;
  population?: FloatFilter | null | undefined;
  populationYear?: FloatFilter | null | undefined;
};

export type TerritoryCountFilter = {
  eq?: number | null | undefined;
  gt?: number | null | undefined;
  gte?: number | null | undefined;
  in?: Array<number | null | undefined> | null | undefined;
  lt?: number | null | undefined;
  lte?: number | null | undefined;
  neq?: number | null | undefined;
  ngt?: number | null | undefined;
  ngte?: number | null | undefined;
  nin?: Array<number | null | undefined> | null | undefined;
  nlt?: number | null | undefined;
  nlte?: number | null | undefined;
  of?: TerritoryFilter | null | undefined;
};

export type TerritoryFilter = {
  activeOrganisations?: OrganisationLinkListFilter | null | undefined;
  and?: Array<TerritoryFilter> | null | undefined;
  basedOrganisations?: OrganisationLinkListFilter | null | undefined;
  code?: StringFilter | null | undefined;
  communeCount?: IntFilter | null | undefined;
  contains?: TerritoryListFilter | null | undefined;
  directlyContains?: WithinTerritoryListFilter | null | undefined;
  directlyWithin?: WithinTerritoryListFilter | null | undefined;
  figures?: FigureLinkListFilter | null | undefined;
  id?: IdFilter | null | undefined;
  kind?: TerritoryKindFilter | null | undefined;
  label?: StringFilter | null | undefined;
  milieuBasis?: MilieuBasisFilter | null | undefined;
  milieux?: MilieuListFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: TerritoryFilter | null | undefined;
  or?: Array<TerritoryFilter> | null | undefined;
  organisations?: OrganisationListFilter | null | undefined;
  population?: IntFilter | null | undefined;
  populationYear?: IntFilter | null | undefined;
  predecessors?: SucceededByTerritoryListFilter | null | undefined;
  projects?: ProjectLinkListFilter | null | undefined;
  provenance?: ProvenanceListFilter | null | undefined;
  successors?: SucceededByTerritoryListFilter | null | undefined;
  summary?: StringFilter | null | undefined;
  validFrom?: DateFilter | null | undefined;
  validTo?: DateFilter | null | undefined;
  within?: string | number | null | undefined;
};

export type TerritoryKind =
  | 'ARRONDISSEMENT'
  | 'COMMUNE'
  | 'DEPARTEMENT'
  | 'EPCI'
  | 'OTHER'
  | 'PAYS'
  | 'REGION';

export type TerritoryKindFilter = {
  eq?: TerritoryKind | null | undefined;
  in?: Array<TerritoryKind | null | undefined> | null | undefined;
  neq?: TerritoryKind | null | undefined;
  nin?: Array<TerritoryKind | null | undefined> | null | undefined;
};

export type TerritoryLinkCountFilter = {
  eq?: number | null | undefined;
  gt?: number | null | undefined;
  gte?: number | null | undefined;
  in?: Array<number | null | undefined> | null | undefined;
  lt?: number | null | undefined;
  lte?: number | null | undefined;
  neq?: number | null | undefined;
  ngt?: number | null | undefined;
  ngte?: number | null | undefined;
  nin?: Array<number | null | undefined> | null | undefined;
  nlt?: number | null | undefined;
  nlte?: number | null | undefined;
  of?: TerritoryLinkFilter | null | undefined;
};

export type TerritoryLinkFilter = {
  activeOrganisations?: OrganisationLinkListFilter | null | undefined;
  and?: Array<TerritoryLinkFilter> | null | undefined;
  any?: boolean | null | undefined;
  basedOrganisations?: OrganisationLinkListFilter | null | undefined;
  basis?: BasisFilter | null | undefined;
  code?: StringFilter | null | undefined;
  communeCount?: IntFilter | null | undefined;
  contains?: TerritoryListFilter | null | undefined;
  directlyContains?: WithinTerritoryListFilter | null | undefined;
  directlyWithin?: WithinTerritoryListFilter | null | undefined;
  figures?: FigureLinkListFilter | null | undefined;
  id?: IdFilter | null | undefined;
  kind?: TerritoryKindFilter | null | undefined;
  label?: StringFilter | null | undefined;
  milieuBasis?: MilieuBasisFilter | null | undefined;
  milieux?: MilieuListFilter | null | undefined;
  name?: StringFilter | null | undefined;
  node?: TerritoryFilter | null | undefined;
  not?: TerritoryLinkFilter | null | undefined;
  or?: Array<TerritoryLinkFilter> | null | undefined;
  organisations?: OrganisationListFilter | null | undefined;
  page?: IntFilter | null | undefined;
  population?: IntFilter | null | undefined;
  populationYear?: IntFilter | null | undefined;
  predecessors?: SucceededByTerritoryListFilter | null | undefined;
  projects?: ProjectLinkListFilter | null | undefined;
  source?: SourceFilter | null | undefined;
  successors?: SucceededByTerritoryListFilter | null | undefined;
  summary?: StringFilter | null | undefined;
  validFrom?: DateFilter | null | undefined;
  validTo?: DateFilter | null | undefined;
  within?: string | number | null | undefined;
};

export type TerritoryLinkListFilter = {
  all?: TerritoryLinkFilter | null | undefined;
  any?: boolean | null | undefined;
  avg?: TerritoryLinkNumberFilter | null | undefined;
  count?: TerritoryLinkCountFilter | null | undefined;
  max?: TerritoryLinkNumberFilter | null | undefined;
  min?: TerritoryLinkNumberFilter | null | undefined;
  none?: TerritoryLinkFilter | null | undefined;
  single?: TerritoryLinkFilter | null | undefined;
  some?: TerritoryLinkFilter | null | undefined;
  sum?: TerritoryLinkNumberFilter | null | undefined;
};

export type TerritoryLinkNumberFilter = {
  communeCount?: FloatFilter | null | undefined;
  of?: TerritoryLinkFilter | null | undefined;
  population?: FloatFilter | null | undefined;
  populationYear?: FloatFilter | null | undefined;
};

export type TerritoryLinkOrder = {
  activeOrganisations?: OrganisationStatisticsOrder | null | undefined;
  basedOrganisations?: OrganisationStatisticsOrder | null | undefined;
  basis?: SortDirection | null | undefined;
  code?: SortDirection | null | undefined;
  communeCount?: SortDirection | null | undefined;
  contains?: TerritoryStatisticsOrder | null | undefined;
  directlyContains?: TerritoryStatisticsOrder | null | undefined;
  directlyWithin?: TerritoryStatisticsOrder | null | undefined;
  figures?: FigureStatisticsOrder | null | undefined;
  id?: SortDirection | null | undefined;
  kind?: SortDirection | null | undefined;
  label?: SortDirection | null | undefined;
  milieuBasis?: SortDirection | null | undefined;
  name?: SortDirection | null | undefined;
  node?: TerritoryOrder | null | undefined;
  organisations?: OrganisationStatisticsOrder | null | undefined;
  page?: SortDirection | null | undefined;
  population?: SortDirection | null | undefined;
  populationYear?: SortDirection | null | undefined;
  predecessors?: TerritoryStatisticsOrder | null | undefined;
  projects?: CountOrder | null | undefined;
  successors?: TerritoryStatisticsOrder | null | undefined;
  summary?: SortDirection | null | undefined;
  validFrom?: SortDirection | null | undefined;
  validTo?: SortDirection | null | undefined;
  within?: TerritoryStatisticsOrder | null | undefined;
};

export type TerritoryListFilter = {
  all?: TerritoryFilter | null | undefined;
  any?: boolean | null | undefined;
  avg?: TerritoryNumberFilter | null | undefined;
  count?: TerritoryCountFilter | null | undefined;
  max?: TerritoryNumberFilter | null | undefined;
  min?: TerritoryNumberFilter | null | undefined;
  none?: TerritoryFilter | null | undefined;
  single?: TerritoryFilter | null | undefined;
  some?: TerritoryFilter | null | undefined;
  sum?: TerritoryNumberFilter | null | undefined;
};

export type TerritoryNumberFilter = {
  communeCount?: FloatFilter | null | undefined;
  of?: TerritoryFilter | null | undefined;
  population?: FloatFilter | null | undefined;
  populationYear?: FloatFilter | null | undefined;
};

export type TerritoryOrder = {
  activeOrganisations?: OrganisationStatisticsOrder | null | undefined;
  basedOrganisations?: OrganisationStatisticsOrder | null | undefined;
  code?: SortDirection | null | undefined;
  communeCount?: SortDirection | null | undefined;
  contains?: TerritoryStatisticsOrder | null | undefined;
  directlyContains?: TerritoryStatisticsOrder | null | undefined;
  directlyWithin?: TerritoryStatisticsOrder | null | undefined;
  figures?: FigureStatisticsOrder | null | undefined;
  id?: SortDirection | null | undefined;
  kind?: SortDirection | null | undefined;
  label?: SortDirection | null | undefined;
  milieuBasis?: SortDirection | null | undefined;
  name?: SortDirection | null | undefined;
  organisations?: OrganisationStatisticsOrder | null | undefined;
  population?: SortDirection | null | undefined;
  populationYear?: SortDirection | null | undefined;
  predecessors?: TerritoryStatisticsOrder | null | undefined;
  projects?: CountOrder | null | undefined;
  successors?: TerritoryStatisticsOrder | null | undefined;
  summary?: SortDirection | null | undefined;
  validFrom?: SortDirection | null | undefined;
  validTo?: SortDirection | null | undefined;
  within?: TerritoryStatisticsOrder | null | undefined;
};

export type TerritoryStatisticsOrder = {
  communeCount?: StatisticsOrder | null | undefined;
  count?: SortDirection | null | undefined;
  population?: StatisticsOrder | null | undefined;
  populationYear?: StatisticsOrder | null | undefined;
};

export type ThemeCountFilter = {
  eq?: number | null | undefined;
  gt?: number | null | undefined;
  gte?: number | null | undefined;
  in?: Array<number | null | undefined> | null | undefined;
  lt?: number | null | undefined;
  lte?: number | null | undefined;
  neq?: number | null | undefined;
  ngt?: number | null | undefined;
  ngte?: number | null | undefined;
  nin?: Array<number | null | undefined> | null | undefined;
  nlt?: number | null | undefined;
  nlte?: number | null | undefined;
  of?: ThemeFilter | null | undefined;
};

export type ThemeFilter = {
  allBroader?: ThemeListFilter | null | undefined;
  allNarrower?: ThemeListFilter | null | undefined;
  altLabels?: StringListFilter | null | undefined;
  and?: Array<ThemeFilter> | null | undefined;
  broader?: ThemeLinkListFilter | null | undefined;
  challenges?: ChallengeLinkListFilter | null | undefined;
  closeMatches?: StringListFilter | null | undefined;
  definition?: StringFilter | null | undefined;
  definitionEn?: StringFilter | null | undefined;
  id?: IdFilter | null | undefined;
  label?: StringFilter | null | undefined;
  labelEn?: StringFilter | null | undefined;
  narrower?: ThemeLinkListFilter | null | undefined;
  needs?: NeedLinkListFilter | null | undefined;
  not?: ThemeFilter | null | undefined;
  offers?: OfferLinkListFilter | null | undefined;
  or?: Array<ThemeFilter> | null | undefined;
  organisations?: OrganisationListFilter | null | undefined;
  projects?: ProjectLinkListFilter | null | undefined;
  provenance?: ProvenanceListFilter | null | undefined;
  providers?: OrganisationListFilter | null | undefined;
  seekers?: OrganisationListFilter | null | undefined;
};

export type ThemeGap =
  | 'MET'
  | 'SILENT'
  | 'UNANSWERED'
  | 'UNSOUGHT';

export type ThemeLinkCountFilter = {
  eq?: number | null | undefined;
  gt?: number | null | undefined;
  gte?: number | null | undefined;
  in?: Array<number | null | undefined> | null | undefined;
  lt?: number | null | undefined;
  lte?: number | null | undefined;
  neq?: number | null | undefined;
  ngt?: number | null | undefined;
  ngte?: number | null | undefined;
  nin?: Array<number | null | undefined> | null | undefined;
  nlt?: number | null | undefined;
  nlte?: number | null | undefined;
  of?: ThemeLinkFilter | null | undefined;
};

export type ThemeLinkFilter = {
  allBroader?: ThemeListFilter | null | undefined;
  allNarrower?: ThemeListFilter | null | undefined;
  altLabels?: StringListFilter | null | undefined;
  and?: Array<ThemeLinkFilter> | null | undefined;
  basis?: BasisFilter | null | undefined;
  broader?: ThemeLinkListFilter | null | undefined;
  challenges?: ChallengeLinkListFilter | null | undefined;
  closeMatches?: StringListFilter | null | undefined;
  definition?: StringFilter | null | undefined;
  definitionEn?: StringFilter | null | undefined;
  id?: IdFilter | null | undefined;
  label?: StringFilter | null | undefined;
  labelEn?: StringFilter | null | undefined;
  narrower?: ThemeLinkListFilter | null | undefined;
  needs?: NeedLinkListFilter | null | undefined;
  node?: ThemeFilter | null | undefined;
  not?: ThemeLinkFilter | null | undefined;
  offers?: OfferLinkListFilter | null | undefined;
  or?: Array<ThemeLinkFilter> | null | undefined;
  organisations?: OrganisationListFilter | null | undefined;
  page?: IntFilter | null | undefined;
  projects?: ProjectLinkListFilter | null | undefined;
  providers?: OrganisationListFilter | null | undefined;
  seekers?: OrganisationListFilter | null | undefined;
  source?: SourceFilter | null | undefined;
};

export type ThemeLinkListFilter = {
  all?: ThemeLinkFilter | null | undefined;
  any?: boolean | null | undefined;
  count?: ThemeLinkCountFilter | null | undefined;
  none?: ThemeLinkFilter | null | undefined;
  single?: ThemeLinkFilter | null | undefined;
  some?: ThemeLinkFilter | null | undefined;
};

export type ThemeListFilter = {
  all?: ThemeFilter | null | undefined;
  any?: boolean | null | undefined;
  count?: ThemeCountFilter | null | undefined;
  none?: ThemeFilter | null | undefined;
  single?: ThemeFilter | null | undefined;
  some?: ThemeFilter | null | undefined;
};

export type TieReason =
  | 'CARRIER'
  | 'NETWORK'
  | 'PARTNER'
  | 'PROJECT'
  | 'TERRITORY'
  | 'THEME';

export type TieWay =
  | 'OFFERS'
  | 'OWN'
  | 'SEEKS'
  | 'THROUGH_PROJECT';

export type Unit =
  | 'CANTONS'
  | 'COMMUNES'
  | 'DAYS'
  | 'FTE'
  | 'HOURS'
  | 'ORGANISATIONS'
  | 'OTHER'
  | 'PERCENT'
  | 'PERSONS'
  | 'POSTS'
  | 'VEHICLES';

export type UnitFilter = {
  eq?: Unit | null | undefined;
  in?: Array<Unit | null | undefined> | null | undefined;
  neq?: Unit | null | undefined;
  nin?: Array<Unit | null | undefined> | null | undefined;
};

export type WithinTerritoryCountFilter = {
  eq?: number | null | undefined;
  gt?: number | null | undefined;
  gte?: number | null | undefined;
  in?: Array<number | null | undefined> | null | undefined;
  lt?: number | null | undefined;
  lte?: number | null | undefined;
  neq?: number | null | undefined;
  ngt?: number | null | undefined;
  ngte?: number | null | undefined;
  nin?: Array<number | null | undefined> | null | undefined;
  nlt?: number | null | undefined;
  nlte?: number | null | undefined;
  of?: WithinTerritoryFilter | null | undefined;
};

export type WithinTerritoryFilter = {
  and?: Array<WithinTerritoryFilter> | null | undefined;
  basis?: BasisFilter | null | undefined;
  from?: DateFilter | null | undefined;
  node?: TerritoryFilter | null | undefined;
  not?: WithinTerritoryFilter | null | undefined;
  or?: Array<WithinTerritoryFilter> | null | undefined;
  page?: IntFilter | null | undefined;
  source?: SourceFilter | null | undefined;
  to?: DateFilter | null | undefined;
};

export type WithinTerritoryListFilter = {
  all?: WithinTerritoryFilter | null | undefined;
  any?: boolean | null | undefined;
  avg?: WithinTerritoryNumberFilter | null | undefined;
  count?: WithinTerritoryCountFilter | null | undefined;
  max?: WithinTerritoryNumberFilter | null | undefined;
  min?: WithinTerritoryNumberFilter | null | undefined;
  none?: WithinTerritoryFilter | null | undefined;
  single?: WithinTerritoryFilter | null | undefined;
  some?: WithinTerritoryFilter | null | undefined;
  sum?: WithinTerritoryNumberFilter | null | undefined;
};

export type WithinTerritoryNumberFilter = {
  communeCount?: FloatFilter | null | undefined;
  of?: WithinTerritoryFilter | null | undefined;
  population?: FloatFilter | null | undefined;
  populationYear?: FloatFilter | null | undefined;
};

export type WorkshopCode =
  | 'A1'
  | 'A2'
  | 'A3'
  | 'GT';

export type WorkshopCodeFilter = {
  eq?: WorkshopCode | null | undefined;
  in?: Array<WorkshopCode | null | undefined> | null | undefined;
  neq?: WorkshopCode | null | undefined;
  nin?: Array<WorkshopCode | null | undefined> | null | undefined;
};

export type WorkshopCodeListFilter = {
  all?: WorkshopCodeFilter | null | undefined;
  any?: boolean | null | undefined;
  none?: WorkshopCodeFilter | null | undefined;
  single?: WorkshopCodeFilter | null | undefined;
  some?: WorkshopCodeFilter | null | undefined;
};

export type WorkshopFilter = {
  and?: Array<WorkshopFilter> | null | undefined;
  code?: WorkshopCodeFilter | null | undefined;
  id?: IdFilter | null | undefined;
  label?: StringFilter | null | undefined;
  not?: WorkshopFilter | null | undefined;
  or?: Array<WorkshopFilter> | null | undefined;
  projects?: ProjectLinkListFilter | null | undefined;
  provenance?: ProvenanceListFilter | null | undefined;
  title?: StringFilter | null | undefined;
};

export type WorkshopLinkCountFilter = {
  eq?: number | null | undefined;
  gt?: number | null | undefined;
  gte?: number | null | undefined;
  in?: Array<number | null | undefined> | null | undefined;
  lt?: number | null | undefined;
  lte?: number | null | undefined;
  neq?: number | null | undefined;
  ngt?: number | null | undefined;
  ngte?: number | null | undefined;
  nin?: Array<number | null | undefined> | null | undefined;
  nlt?: number | null | undefined;
  nlte?: number | null | undefined;
  of?: WorkshopLinkFilter | null | undefined;
};

export type WorkshopLinkFilter = {
  and?: Array<WorkshopLinkFilter> | null | undefined;
  basis?: BasisFilter | null | undefined;
  code?: WorkshopCodeFilter | null | undefined;
  id?: IdFilter | null | undefined;
  label?: StringFilter | null | undefined;
  node?: WorkshopFilter | null | undefined;
  not?: WorkshopLinkFilter | null | undefined;
  or?: Array<WorkshopLinkFilter> | null | undefined;
  page?: IntFilter | null | undefined;
  projects?: ProjectLinkListFilter | null | undefined;
  source?: SourceFilter | null | undefined;
  title?: StringFilter | null | undefined;
};

export type WorkshopLinkListFilter = {
  all?: WorkshopLinkFilter | null | undefined;
  any?: boolean | null | undefined;
  count?: WorkshopLinkCountFilter | null | undefined;
  none?: WorkshopLinkFilter | null | undefined;
  single?: WorkshopLinkFilter | null | undefined;
  some?: WorkshopLinkFilter | null | undefined;
};

export type CountsQueryVariables = Exact<{
  organisations?: OrganisationFilter | null | undefined;
  projects?: ProjectFilter | null | undefined;
  networks?: NetworkFilter | null | undefined;
  themes?: ThemeFilter | null | undefined;
  needs?: NeedFilter | null | undefined;
  offers?: OfferFilter | null | undefined;
  challenges?: ChallengeFilter | null | undefined;
  territories?: TerritoryFilter | null | undefined;
  workshops?: WorkshopFilter | null | undefined;
  figures?: FigureFilter | null | undefined;
}>;


export type CountsQuery = { ORGANISATIONS: { totalCount: number }, PROJECTS: { totalCount: number }, NETWORKS: { totalCount: number }, THEMES: { totalCount: number }, NEEDS: { totalCount: number }, OFFERS: { totalCount: number }, CHALLENGES: { totalCount: number }, TERRITORIES: { totalCount: number }, WORKSHOPS: { totalCount: number }, FIGURES: { totalCount: number } };

export type SuggestQueryVariables = Exact<{
  text: string;
  types?: Array<NodeKind> | NodeKind | null | undefined;
  first?: number | null | undefined;
}>;


export type SuggestQuery = { suggest: Array<{ node:
      | { __typename: 'Challenge', id: string, label: string, organisations: Array<{ label: string }> }
      | { __typename: 'Figure', id: string, label: string }
      | { __typename: 'Need', id: string, label: string, organisations: Array<{ label: string }> }
      | { __typename: 'Network', acronym: string | null, id: string, label: string }
      | { __typename: 'Offer', id: string, label: string, organisations: Array<{ label: string }> }
      | { __typename: 'Organisation', acronym: string | null, id: string, label: string, basedIn: { name: string | null } | null }
      | { __typename: 'Project', id: string, label: string, carriers: Array<{ label: string }> }
      | { __typename: 'Referent', id: string, label: string }
      | { __typename: 'Source', id: string, label: string }
      | { __typename: 'Territory', kind: TerritoryKind | null, code: string | null, id: string, label: string }
      | { __typename: 'Theme', id: string, label: string }
      | { __typename: 'Workshop', id: string, label: string }
    , name: { text: string, ranges: Array<{ start: number, length: number }> } }>, search: { totalCount: number } };

export type TotalsQueryVariables = Exact<{ [key: string]: never; }>;


export type TotalsQuery = { organisations: { totalCount: number }, projects: { totalCount: number }, networks: { totalCount: number }, themes: { totalCount: number }, needs: { totalCount: number }, offers: { totalCount: number }, challenges: { totalCount: number }, territories: { totalCount: number }, workshops: { totalCount: number }, figures: { totalCount: number }, sources: { totalCount: number } };

export type SourcesQueryVariables = Exact<{ [key: string]: never; }>;


export type SourcesQuery = { sources: { totalCount: number, nodes: Array<{ id: string, title: string | null, date: string | null, pages: number | null }> } };

export type WayFragment = { way: TieWay, nodes: Array<
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
  >, edges: Array<{ page: number | null, basis: Basis, source: { id: string, label: string } }> };

export type SharedFragment = { totalCount: number, shared: Array<{ reason: TieReason, fromCount: number, toCount: number, node:
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
    , from: Array<{ way: TieWay, nodes: Array<
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
      >, edges: Array<{ page: number | null, basis: Basis, source: { id: string, label: string } }> }>, to: Array<{ way: TieWay, nodes: Array<
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
      >, edges: Array<{ page: number | null, basis: Basis, source: { id: string, label: string } }> }> }> };

export type InCommonQueryVariables = Exact<{
  actors: Array<string | number> | string | number;
  first: string | number;
  second: string | number;
  third: string | number;
  fourth: string | number;
  fifth: string | number;
  hasThird: boolean;
  hasFourth: boolean;
  hasFifth: boolean;
  most: number;
}>;


export type InCommonQuery = { among: { edges: Array<{ type: RelationType, basis: Basis, page: number | null, from:
        | { label: string, id: string }
        | { label: string, id: string }
        | { label: string, id: string }
        | { label: string, id: string }
        | { label: string, id: string }
        | { label: string, id: string }
        | { label: string, id: string }
        | { label: string, id: string }
        | { label: string, id: string }
        | { label: string, id: string }
        | { label: string, id: string }
        | { label: string, id: string }
      , to:
        | { label: string, id: string }
        | { label: string, id: string }
        | { label: string, id: string }
        | { label: string, id: string }
        | { label: string, id: string }
        | { label: string, id: string }
        | { label: string, id: string }
        | { label: string, id: string }
        | { label: string, id: string }
        | { label: string, id: string }
        | { label: string, id: string }
        | { label: string, id: string }
      , source: { id: string, label: string } }> }, second: { totalCount: number, shared: Array<{ reason: TieReason, fromCount: number, toCount: number, node:
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
      , from: Array<{ way: TieWay, nodes: Array<
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
        >, edges: Array<{ page: number | null, basis: Basis, source: { id: string, label: string } }> }>, to: Array<{ way: TieWay, nodes: Array<
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
        >, edges: Array<{ page: number | null, basis: Basis, source: { id: string, label: string } }> }> }> } | null, third?: { totalCount: number, shared: Array<{ reason: TieReason, fromCount: number, toCount: number, node:
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
      , from: Array<{ way: TieWay, nodes: Array<
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
        >, edges: Array<{ page: number | null, basis: Basis, source: { id: string, label: string } }> }>, to: Array<{ way: TieWay, nodes: Array<
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
        >, edges: Array<{ page: number | null, basis: Basis, source: { id: string, label: string } }> }> }> } | null, fourth?: { totalCount: number, shared: Array<{ reason: TieReason, fromCount: number, toCount: number, node:
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
      , from: Array<{ way: TieWay, nodes: Array<
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
        >, edges: Array<{ page: number | null, basis: Basis, source: { id: string, label: string } }> }>, to: Array<{ way: TieWay, nodes: Array<
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
        >, edges: Array<{ page: number | null, basis: Basis, source: { id: string, label: string } }> }> }> } | null, fifth?: { totalCount: number, shared: Array<{ reason: TieReason, fromCount: number, toCount: number, node:
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
      , from: Array<{ way: TieWay, nodes: Array<
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
        >, edges: Array<{ page: number | null, basis: Basis, source: { id: string, label: string } }> }>, to: Array<{ way: TieWay, nodes: Array<
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
        >, edges: Array<{ page: number | null, basis: Basis, source: { id: string, label: string } }> }> }> } | null };

export type DrawnLineFragment = { type: RelationType, basis: Basis, page: number | null, from:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
  , to:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
  , source: { id: string, label: string } };

export type DrawnNodeFragment = { x: number, y: number, degree: number, size: number, leftOut: Array<{ kind: NodeKind, count: number }>, relationsLeftOut: Array<{ type: RelationType, isOutgoing: boolean, kind: NodeKind, count: number }>, node:
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { acronym: string | null, id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
   };

export type DrawnPictureFragment = { totalCount: number, nodesLeftOut: Array<{ kind: NodeKind, count: number }>, nodes: Array<{ x: number, y: number, degree: number, size: number, leftOut: Array<{ kind: NodeKind, count: number }>, relationsLeftOut: Array<{ type: RelationType, isOutgoing: boolean, kind: NodeKind, count: number }>, node:
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { acronym: string | null, id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
     }>, edges: Array<{ type: RelationType, basis: Basis, page: number | null, from:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
    , to:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
    , source: { id: string, label: string } }> };

export type PictureQueryVariables = Exact<{
  kinds?: Array<NodeKind> | NodeKind | null | undefined;
  where?: NodeFilter | null | undefined;
  ids?: Array<string | number> | string | number | null | undefined;
  without?: Array<string | number> | string | number | null | undefined;
  first?: number | null | undefined;
}>;


export type PictureQuery = { picture: { totalCount: number, nodesLeftOut: Array<{ kind: NodeKind, count: number }>, nodes: Array<{ x: number, y: number, degree: number, size: number, leftOut: Array<{ kind: NodeKind, count: number }>, relationsLeftOut: Array<{ type: RelationType, isOutgoing: boolean, kind: NodeKind, count: number }>, node:
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { acronym: string | null, id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
       }>, edges: Array<{ type: RelationType, basis: Basis, page: number | null, from:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , to:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , source: { id: string, label: string } }> } };

export type AroundQueryVariables = Exact<{
  ids?: Array<string | number> | string | number | null | undefined;
  without?: Array<string | number> | string | number | null | undefined;
  of?: Array<string | number> | string | number | null | undefined;
  kinds?: Array<NodeKind> | NodeKind | null | undefined;
  relations?: Array<RelationType> | RelationType | null | undefined;
  most?: number | null | undefined;
  first?: number | null | undefined;
}>;


export type AroundQuery = { picture: { totalCount: number, nodesLeftOut: Array<{ kind: NodeKind, count: number }>, nodes: Array<{ x: number, y: number, degree: number, size: number, leftOut: Array<{ kind: NodeKind, count: number }>, relationsLeftOut: Array<{ type: RelationType, isOutgoing: boolean, kind: NodeKind, count: number }>, node:
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { acronym: string | null, id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
       }>, edges: Array<{ type: RelationType, basis: Basis, page: number | null, from:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , to:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , source: { id: string, label: string } }> } };

export type NamesQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type NamesQuery = { nodes: Array<
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { labelEn: string | null, id: string, label: string }
    | { id: string, label: string }
   | null> };

export type GapsQueryVariables = Exact<{ [key: string]: never; }>;


export type GapsQuery = { unanswered: { totalCount: number }, unsought: { totalCount: number } };

export type RailQueryVariables = Exact<{
  kind?: OrganisationFilter | null | undefined;
  milieu?: OrganisationFilter | null | undefined;
  place?: OrganisationFilter | null | undefined;
  sought?: OrganisationFilter;
  offered?: OrganisationFilter;
  network?: OrganisationFilter | null | undefined;
  resourceSought?: OrganisationFilter | null | undefined;
  resourceOffered?: OrganisationFilter | null | undefined;
  workshop?: OrganisationFilter | null | undefined;
}>;


export type RailQuery = { KIND: { values: Array<{ count: number, labels: Array<string | null>, labelsEn: Array<string | null>, kind: OrganisationKind | null }> }, MILIEU: { values: Array<{ count: number, labels: Array<string | null>, labelsEn: Array<string | null>, milieu: Milieu | null }> }, REGION: { values: Array<{ count: number, labels: Array<string | null>, labelsEn: Array<string | null>, region: { id: string } | null }>, departements: Array<{ count: number, labels: Array<string | null>, labelsEn: Array<string | null>, region: { id: string } | null, departement: { id: string, within: Array<{ id: string }> } | null }>, places: Array<{ count: number, labels: Array<string | null>, labelsEn: Array<string | null>, departement: { id: string } | null, territory: { id: string, within: Array<{ id: string }> } | null }> }, THEME_SOUGHT: { values: Array<{ count: number, labels: Array<string | null>, labelsEn: Array<string | null>, themeSought: { id: string } | null }> }, THEME_OFFERED: { values: Array<{ count: number, labels: Array<string | null>, labelsEn: Array<string | null>, themeOffered: { id: string } | null }> }, NETWORK: { values: Array<{ count: number, labels: Array<string | null>, labelsEn: Array<string | null>, network: { id: string } | null }> }, RESOURCE_SOUGHT: { values: Array<{ count: number, labels: Array<string | null>, labelsEn: Array<string | null>, resourceSought: Resource | null }> }, RESOURCE_OFFERED: { values: Array<{ count: number, labels: Array<string | null>, labelsEn: Array<string | null>, resourceOffered: Resource | null }> }, WORKSHOP: { values: Array<{ count: number, labels: Array<string | null>, labelsEn: Array<string | null>, workshop: { id: string } | null }> }, themes: { nodes: Array<{ id: string, label: string, labelEn: string | null, broader: Array<{ id: string }> }> } };

export type MatchingQueryVariables = Exact<{
  where?: OrganisationFilter | null | undefined;
}>;


export type MatchingQuery = { organisations: { nodes: Array<{ id: string }> } };

export type PrintedFragment = { page: number | null, basis: Basis, fields: Array<string>, source: { id: string, label: string } };

type Idea_Challenge_Fragment = { resources: Array<Resource>, audiences: Array<Audience>, id: string, label: string, provenance: Array<{ page: number | null, basis: Basis, fields: Array<string>, source: { id: string, label: string } }> };

type Idea_Figure_Fragment = { id: string, label: string, provenance: Array<{ page: number | null, basis: Basis, fields: Array<string>, source: { id: string, label: string } }> };

type Idea_Need_Fragment = { resources: Array<Resource>, audiences: Array<Audience>, id: string, label: string, provenance: Array<{ page: number | null, basis: Basis, fields: Array<string>, source: { id: string, label: string } }> };

type Idea_Network_Fragment = { id: string, label: string, provenance: Array<{ page: number | null, basis: Basis, fields: Array<string>, source: { id: string, label: string } }> };

type Idea_Offer_Fragment = { resources: Array<Resource>, audiences: Array<Audience>, id: string, label: string, provenance: Array<{ page: number | null, basis: Basis, fields: Array<string>, source: { id: string, label: string } }> };

type Idea_Organisation_Fragment = { id: string, label: string, provenance: Array<{ page: number | null, basis: Basis, fields: Array<string>, source: { id: string, label: string } }> };

type Idea_Project_Fragment = { id: string, label: string, provenance: Array<{ page: number | null, basis: Basis, fields: Array<string>, source: { id: string, label: string } }> };

type Idea_Referent_Fragment = { id: string, label: string, provenance: Array<{ page: number | null, basis: Basis, fields: Array<string>, source: { id: string, label: string } }> };

type Idea_Source_Fragment = { id: string, label: string, provenance: Array<{ page: number | null, basis: Basis, fields: Array<string>, source: { id: string, label: string } }> };

type Idea_Territory_Fragment = { id: string, label: string, provenance: Array<{ page: number | null, basis: Basis, fields: Array<string>, source: { id: string, label: string } }> };

type Idea_Theme_Fragment = { id: string, label: string, provenance: Array<{ page: number | null, basis: Basis, fields: Array<string>, source: { id: string, label: string } }> };

type Idea_Workshop_Fragment = { id: string, label: string, provenance: Array<{ page: number | null, basis: Basis, fields: Array<string>, source: { id: string, label: string } }> };

export type IdeaFragment =
  | Idea_Challenge_Fragment
  | Idea_Figure_Fragment
  | Idea_Need_Fragment
  | Idea_Network_Fragment
  | Idea_Offer_Fragment
  | Idea_Organisation_Fragment
  | Idea_Project_Fragment
  | Idea_Referent_Fragment
  | Idea_Source_Fragment
  | Idea_Territory_Fragment
  | Idea_Theme_Fragment
  | Idea_Workshop_Fragment
;

export type SheetQueryVariables = Exact<{
  id: string | number;
}>;


export type SheetQuery = { node:
    | { __typename: 'Challenge', resources: Array<Resource>, audiences: Array<Audience>, id: string, label: string, organisations: Array<{ id: string, label: string }>, provenance: Array<{ page: number | null, basis: Basis, fields: Array<string>, source: { id: string, label: string } }> }
    | { __typename: 'Figure', measure: Measure | null, value: number | null, maxValue: number | null, unit: Unit | null, year: number | null, approximate: boolean | null, clients: Audience | null, id: string, label: string, provenance: Array<{ page: number | null, basis: Basis, fields: Array<string>, source: { id: string, label: string } }> }
    | { __typename: 'Need', resources: Array<Resource>, audiences: Array<Audience>, id: string, label: string, organisations: Array<{ id: string, label: string }>, provenance: Array<{ page: number | null, basis: Basis, fields: Array<string>, source: { id: string, label: string } }> }
    | { __typename: 'Network', acronym: string | null, website: string | null, summary: string | null, id: string, label: string, networkKind: NetworkKind | null, provenance: Array<{ page: number | null, basis: Basis, fields: Array<string>, source: { id: string, label: string } }> }
    | { __typename: 'Offer', resources: Array<Resource>, audiences: Array<Audience>, id: string, label: string, organisations: Array<{ id: string, label: string }>, provenance: Array<{ page: number | null, basis: Basis, fields: Array<string>, source: { id: string, label: string } }> }
    | { __typename: 'Organisation', acronym: string | null, kinds: Array<OrganisationKind>, kindBasis: Basis | null, foundedYear: number | null, website: string | null, siret: string | null, summary: string | null, id: string, label: string, needsConnection: { totalCount: number, nodes: Array<{ resources: Array<Resource>, audiences: Array<Audience>, id: string, label: string, provenance: Array<{ page: number | null, basis: Basis, fields: Array<string>, source: { id: string, label: string } }> }> }, offersConnection: { totalCount: number, nodes: Array<{ resources: Array<Resource>, audiences: Array<Audience>, id: string, label: string, provenance: Array<{ page: number | null, basis: Basis, fields: Array<string>, source: { id: string, label: string } }> }> }, challengesConnection: { totalCount: number, nodes: Array<{ resources: Array<Resource>, audiences: Array<Audience>, id: string, label: string, provenance: Array<{ page: number | null, basis: Basis, fields: Array<string>, source: { id: string, label: string } }> }> }, provenance: Array<{ page: number | null, basis: Basis, fields: Array<string>, source: { id: string, label: string } }> }
    | { __typename: 'Project', status: ProjectStatus | null, hasSheet: boolean | null, id: string, label: string, projectSummary: string | null, needsConnection: { totalCount: number, nodes: Array<{ resources: Array<Resource>, audiences: Array<Audience>, id: string, label: string, provenance: Array<{ page: number | null, basis: Basis, fields: Array<string>, source: { id: string, label: string } }> }> }, offersConnection: { totalCount: number, nodes: Array<{ resources: Array<Resource>, audiences: Array<Audience>, id: string, label: string, provenance: Array<{ page: number | null, basis: Basis, fields: Array<string>, source: { id: string, label: string } }> }> }, challengesConnection: { totalCount: number, nodes: Array<{ resources: Array<Resource>, audiences: Array<Audience>, id: string, label: string, provenance: Array<{ page: number | null, basis: Basis, fields: Array<string>, source: { id: string, label: string } }> }> }, provenance: Array<{ page: number | null, basis: Basis, fields: Array<string>, source: { id: string, label: string } }> }
    | { __typename: 'Referent', id: string, label: string, provenance: Array<{ page: number | null, basis: Basis, fields: Array<string>, source: { id: string, label: string } }> }
    | { __typename: 'Source', document: string | null, date: string | null, pages: number | null, licence: string | null, url: string | null, id: string, label: string, provenance: Array<{ page: number | null, basis: Basis, fields: Array<string>, source: { id: string, label: string } }> }
    | { __typename: 'Territory', code: string | null, milieux: Array<Milieu>, population: number | null, populationYear: number | null, communeCount: number | null, validFrom: string | null, validTo: string | null, summary: string | null, id: string, label: string, territoryKind: TerritoryKind | null, provenance: Array<{ page: number | null, basis: Basis, fields: Array<string>, source: { id: string, label: string } }> }
    | { __typename: 'Theme', labelEn: string | null, altLabels: Array<string>, definition: string | null, definitionEn: string | null, id: string, label: string, provenance: Array<{ page: number | null, basis: Basis, fields: Array<string>, source: { id: string, label: string } }> }
    | { __typename: 'Workshop', id: string, label: string, provenance: Array<{ page: number | null, basis: Basis, fields: Array<string>, source: { id: string, label: string } }> }
   | null, neighbourhood: { edgesLeftOut: number, nodes: Array<{ depth: number, relationsLeftOut: Array<{ type: RelationType, isOutgoing: boolean, kind: NodeKind, count: number }>, node:
        | { id: string, label: string }
        | { measure: Measure | null, value: number | null, maxValue: number | null, unit: Unit | null, year: number | null, approximate: boolean | null, clients: Audience | null, id: string, label: string, provenance: Array<{ page: number | null, basis: Basis, fields: Array<string>, source: { id: string, label: string } }> }
        | { id: string, label: string }
        | { acronym: string | null, id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { milieux: Array<Milieu>, id: string, label: string, within: Array<{ name: string | null }> }
        | { id: string, label: string }
        | { id: string, label: string }
       }>, edges: Array<{ type: RelationType, basis: Basis, page: number | null, from:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , to:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , source: { id: string, label: string } }> } };

export type SheetMatchesQueryVariables = Exact<{
  organisation?: string | number | null | undefined;
  project?: string | number | null | undefined;
  need?: string | number | null | undefined;
  offer?: string | number | null | undefined;
}>;


export type SheetMatchesQuery = { matches: { totalCount: number, nodes: Array<{ score: number, need: { id: string, label: string, organisations: Array<{ id: string, label: string }>, provenance: Array<{ page: number | null, basis: Basis, fields: Array<string>, source: { id: string, label: string } }> }, offer: { id: string, label: string, organisations: Array<{ id: string, label: string }>, provenance: Array<{ page: number | null, basis: Basis, fields: Array<string>, source: { id: string, label: string } }> }, parts: Array<{ criterion: MatchCriterion, points: number, most: number, way: MatchWay, count: number }> }> } };

export type ActorsQueryVariables = Exact<{
  by: Array<TieReason> | TieReason;
  where?: NodeFilter | null | undefined;
  least?: number | null | undefined;
}>;


export type ActorsQuery = { network: { nodeCount: number, tieCount: number, communityCount: number, modularity: number, nodes: Array<{ x: number, y: number, degree: number, betweenness: number, pageRank: number, core: number, component: number, community: number, node:
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { kinds: Array<OrganisationKind>, id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
       }>, ties: Array<{ weight: number, a:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , b:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , reasons: Array<{ reason: TieReason, node:
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
         }> }> } };

export type TieCountsQueryVariables = Exact<{
  by: Array<TieReason> | TieReason;
  where?: NodeFilter | null | undefined;
}>;


export type TieCountsQuery = { w1: { tieCount: number }, w2: { tieCount: number }, w3: { tieCount: number }, w4: { tieCount: number }, w5: { tieCount: number }, w6: { tieCount: number }, w7: { tieCount: number }, w8: { tieCount: number } };

export type ReasonCountsQueryVariables = Exact<{
  where?: NodeFilter | null | undefined;
}>;


export type ReasonCountsQuery = { THEME: { tieCount: number }, NETWORK: { tieCount: number }, TERRITORY: { tieCount: number }, PARTNER: { tieCount: number }, PROJECT: { tieCount: number } };

export type DepartementsQueryVariables = Exact<{ [key: string]: never; }>;


export type DepartementsQuery = { territories: { nodes: Array<{ id: string, code: string | null, name: string | null, within: Array<{ id: string, name: string | null, validTo: string | null }> }> } };

export type MapCountsQueryVariables = Exact<{
  where?: OrganisationFilter | null | undefined;
}>;


export type MapCountsQuery = { organisations: { totalCount: number, departements: Array<{ count: number, departement: { id: string, code: string | null, name: string | null } | null }>, siae: Array<{ count: number, isSiae: boolean | null, departement: { id: string } | null }>, regions2010: Array<{ count: number, region2010: { id: string, name: string | null } | null }>, regions: Array<{ count: number, region: { id: string, name: string | null } | null }>, parts2010: Array<{ count: number, region2010: { id: string } | null, departement: { id: string, code: string | null, name: string | null } | null }>, parts: Array<{ count: number, region: { id: string } | null, departement: { id: string, code: string | null, name: string | null } | null }>, kinds: Array<{ count: number, isSiae: boolean | null }> } };

export type MapPointsQueryVariables = Exact<{
  where?: OrganisationFilter | null | undefined;
}>;


export type MapPointsQuery = { organisations: { nodes: Array<{ id: string, label: string, isSiae: boolean | null, territories: Array<{ id: string, kind: TerritoryKind | null, within: Array<{ id: string }> }> }> } };

export type MapPlaceQueryVariables = Exact<{
  where?: OrganisationFilter | null | undefined;
  id: string | number;
}>;


export type MapPlaceQuery = { node:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { name: string | null, kind: TerritoryKind | null, validTo: string | null, id: string, within: Array<{ id: string, name: string | null, validTo: string | null }>, successors: Array<{ name: string | null }> }
    | { id: string }
    | { id: string }
   | null, organisations: { totalCount: number, nodes: Array<{ id: string, label: string, isSiae: boolean | null, kinds: Array<OrganisationKind>, provenance: Array<{ page: number | null, basis: Basis, source: { id: string, label: string } }> }> } };

export type MapSelectedQueryVariables = Exact<{
  organisations?: OrganisationFilter | null | undefined;
  territories?: TerritoryFilter | null | undefined;
}>;


export type MapSelectedQuery = { organisations: { nodes: Array<{ id: string, territories: Array<{ id: string, kind: TerritoryKind | null, within: Array<{ id: string }> }> }> }, territories: { nodes: Array<{ id: string, kind: TerritoryKind | null, within: Array<{ id: string }> }> } };

export type NeedCardFragment = { id: string, text: string | null, resources: Array<Resource>, provenance: Array<{ page: number | null, basis: Basis, source: { id: string, label: string } }>, organisations: Array<{ id: string, label: string }> };

export type OfferCardFragment = { id: string, text: string | null, resources: Array<Resource>, provenance: Array<{ page: number | null, basis: Basis, source: { id: string, label: string } }>, organisations: Array<{ id: string, label: string }> };

export type BalanceQueryVariables = Exact<{
  where?: NodeFilter | null | undefined;
  alone?: NeedFilter | null | undefined;
}>;


export type BalanceQuery = { themeBalance: { totalCount: number, nodes: Array<{ gap: ThemeGap, theme: { id: string, label: string, labelEn: string | null }, needs: { own: number, narrower: number, items: Array<
          | { id: string }
          | { id: string }
          | { text: string | null, resources: Array<Resource>, id: string, provenance: Array<{ page: number | null, basis: Basis, source: { id: string, label: string } }>, organisations: Array<{ id: string, label: string }> }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        > }, offers: { own: number, narrower: number, items: Array<
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { text: string | null, resources: Array<Resource>, id: string, provenance: Array<{ page: number | null, basis: Basis, source: { id: string, label: string } }>, organisations: Array<{ id: string, label: string }> }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        > } }> }, unanswered: { totalCount: number }, unsought: { totalCount: number }, alone: { totalCount: number, nodes: Array<{ id: string, text: string | null, resources: Array<Resource>, provenance: Array<{ page: number | null, basis: Basis, source: { id: string, label: string } }>, organisations: Array<{ id: string, label: string }> }> } };

export type MatchPairsQueryVariables = Exact<{
  needs?: Array<string | number> | string | number | null | undefined;
  offers?: OfferFilter | null | undefined;
  where?: NodeFilter | null | undefined;
  minScore: number;
  first: number;
}>;


export type MatchPairsQuery = { matches: { totalCount: number, nodes: Array<{ score: number, need: { id: string }, offer: { id: string, text: string | null, resources: Array<Resource>, provenance: Array<{ page: number | null, basis: Basis, source: { id: string, label: string } }>, organisations: Array<{ id: string, label: string }>, themes: Array<{ id: string }> } }> }, all: { totalCount: number } };

export type WhyMatchQueryVariables = Exact<{
  need: string | number;
  offer?: NodeFilter | null | undefined;
}>;


export type WhyMatchQuery = { matches: { nodes: Array<{ score: number, need: { id: string, text: string | null, provenance: Array<{ page: number | null, basis: Basis, source: { id: string, label: string } }>, organisations: Array<{ id: string, label: string }> }, offer: { id: string, text: string | null, provenance: Array<{ page: number | null, basis: Basis, source: { id: string, label: string } }>, organisations: Array<{ id: string, label: string }> }, parts: Array<{ criterion: MatchCriterion, points: number, most: number, way: MatchWay, count: number, values: Array<string>, nodes: Array<
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
        >, relations: Array<{ type: RelationType, page: number | null, basis: Basis, from:
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
          , to:
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
          , source: { id: string, label: string } }> }> }> } };

export type StandsAloneQueryVariables = Exact<{
  id: string | number;
}>;


export type StandsAloneQuery = { node:
    | { id: string }
    | { id: string }
    | { id: string, text: string | null, resources: Array<Resource>, themesConnection: { edges: Array<{ page: number | null, basis: Basis, source: { id: string, label: string }, node: { id: string, label: string, labelEn: string | null, broader: Array<{ id: string, narrower: Array<{ id: string }> }>, narrower: Array<{ id: string }> } }> }, provenance: Array<{ page: number | null, basis: Basis, source: { id: string, label: string } }>, organisations: Array<{ id: string, label: string }> }
    | { id: string }
    | { id: string, text: string | null, resources: Array<Resource>, themesConnection: { edges: Array<{ page: number | null, basis: Basis, source: { id: string, label: string }, node: { id: string, label: string, labelEn: string | null, broader: Array<{ id: string, narrower: Array<{ id: string }> }>, narrower: Array<{ id: string }> } }> }, provenance: Array<{ page: number | null, basis: Basis, source: { id: string, label: string } }>, organisations: Array<{ id: string, label: string }> }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type StatedThemeFragment = { page: number | null, basis: Basis, source: { id: string, label: string }, node: { id: string, label: string, labelEn: string | null, broader: Array<{ id: string, narrower: Array<{ id: string }> }>, narrower: Array<{ id: string }> } };

export type OrganisationRowsQueryVariables = Exact<{
  where?: OrganisationFilter | null | undefined;
  order?: Array<OrganisationOrder> | OrganisationOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OrganisationRowsQuery = { organisations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, label: string, acronym: string | null, kinds: Array<OrganisationKind>, provenance: Array<{ page: number | null, basis: Basis, fields: Array<string>, source: { id: string, label: string } }>, territories: Array<{ id: string, label: string, milieux: Array<Milieu> }>, memberships: Array<{ id: string, label: string, acronym: string | null }>, needsConnection: { totalCount: number }, offersConnection: { totalCount: number } }> } };

export type OtherRowsQueryVariables = Exact<{
  kinds?: Array<NodeKind> | NodeKind | null | undefined;
  where?: NodeFilter | null | undefined;
  first?: number | null | undefined;
}>;


export type OtherRowsQuery = { picture: { totalCount: number, nodes: Array<{ degree: number, node:
        | { id: string, label: string, provenance: Array<{ page: number | null, basis: Basis, fields: Array<string>, source: { id: string, label: string } }> }
        | { id: string, label: string, provenance: Array<{ page: number | null, basis: Basis, fields: Array<string>, source: { id: string, label: string } }> }
        | { id: string, label: string, provenance: Array<{ page: number | null, basis: Basis, fields: Array<string>, source: { id: string, label: string } }> }
        | { id: string, label: string, provenance: Array<{ page: number | null, basis: Basis, fields: Array<string>, source: { id: string, label: string } }> }
        | { id: string, label: string, provenance: Array<{ page: number | null, basis: Basis, fields: Array<string>, source: { id: string, label: string } }> }
        | { id: string, label: string, provenance: Array<{ page: number | null, basis: Basis, fields: Array<string>, source: { id: string, label: string } }> }
        | { id: string, label: string, provenance: Array<{ page: number | null, basis: Basis, fields: Array<string>, source: { id: string, label: string } }> }
        | { id: string, label: string, provenance: Array<{ page: number | null, basis: Basis, fields: Array<string>, source: { id: string, label: string } }> }
        | { id: string, label: string, provenance: Array<{ page: number | null, basis: Basis, fields: Array<string>, source: { id: string, label: string } }> }
        | { id: string, label: string, provenance: Array<{ page: number | null, basis: Basis, fields: Array<string>, source: { id: string, label: string } }> }
        | { id: string, label: string, provenance: Array<{ page: number | null, basis: Basis, fields: Array<string>, source: { id: string, label: string } }> }
        | { id: string, label: string, provenance: Array<{ page: number | null, basis: Basis, fields: Array<string>, source: { id: string, label: string } }> }
       }> } };

export type FoundRowsQueryVariables = Exact<{
  text: string;
  first?: number | null | undefined;
}>;


export type FoundRowsQuery = { search: { totalCount: number, hits: Array<{ node:
        | { id: string, label: string, provenance: Array<{ page: number | null, basis: Basis, fields: Array<string>, source: { id: string, label: string } }> }
        | { id: string, label: string, provenance: Array<{ page: number | null, basis: Basis, fields: Array<string>, source: { id: string, label: string } }> }
        | { id: string, label: string, provenance: Array<{ page: number | null, basis: Basis, fields: Array<string>, source: { id: string, label: string } }> }
        | { id: string, label: string, provenance: Array<{ page: number | null, basis: Basis, fields: Array<string>, source: { id: string, label: string } }> }
        | { id: string, label: string, provenance: Array<{ page: number | null, basis: Basis, fields: Array<string>, source: { id: string, label: string } }> }
        | { id: string, label: string, provenance: Array<{ page: number | null, basis: Basis, fields: Array<string>, source: { id: string, label: string } }> }
        | { id: string, label: string, provenance: Array<{ page: number | null, basis: Basis, fields: Array<string>, source: { id: string, label: string } }> }
        | { id: string, label: string, provenance: Array<{ page: number | null, basis: Basis, fields: Array<string>, source: { id: string, label: string } }> }
        | { id: string, label: string, provenance: Array<{ page: number | null, basis: Basis, fields: Array<string>, source: { id: string, label: string } }> }
        | { id: string, label: string, provenance: Array<{ page: number | null, basis: Basis, fields: Array<string>, source: { id: string, label: string } }> }
        | { id: string, label: string, provenance: Array<{ page: number | null, basis: Basis, fields: Array<string>, source: { id: string, label: string } }> }
        | { id: string, label: string, provenance: Array<{ page: number | null, basis: Basis, fields: Array<string>, source: { id: string, label: string } }> }
      , fragments: Array<{ property: string, text: string, ranges: Array<{ start: number, length: number }> }> }> } };

export type RelatedQueryVariables = Exact<{
  id: string | number;
  relations?: Array<RelationType> | RelationType | null | undefined;
  kinds?: Array<NodeKind> | NodeKind | null | undefined;
  first: number;
}>;


export type RelatedQuery = { node:
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
   | null, neighbourhood: { nodes: Array<{ depth: number, relationsLeftOut: Array<{ type: RelationType, isOutgoing: boolean, kind: NodeKind, count: number }>, node:
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
       }>, edges: Array<{ type: RelationType, basis: Basis, page: number | null, from:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , to:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , source: { id: string, label: string } }> } };

export type WhyFragment = { path: string, values: Array<string>, node:
    | { id: string, label: string, provenance: Array<{ page: number | null, basis: Basis, fields: Array<string>, source: { id: string, label: string } }> }
    | { id: string, label: string, provenance: Array<{ page: number | null, basis: Basis, fields: Array<string>, source: { id: string, label: string } }> }
    | { id: string, label: string, provenance: Array<{ page: number | null, basis: Basis, fields: Array<string>, source: { id: string, label: string } }> }
    | { id: string, label: string, provenance: Array<{ page: number | null, basis: Basis, fields: Array<string>, source: { id: string, label: string } }> }
    | { id: string, label: string, provenance: Array<{ page: number | null, basis: Basis, fields: Array<string>, source: { id: string, label: string } }> }
    | { id: string, label: string, provenance: Array<{ page: number | null, basis: Basis, fields: Array<string>, source: { id: string, label: string } }> }
    | { id: string, label: string, provenance: Array<{ page: number | null, basis: Basis, fields: Array<string>, source: { id: string, label: string } }> }
    | { id: string, label: string, provenance: Array<{ page: number | null, basis: Basis, fields: Array<string>, source: { id: string, label: string } }> }
    | { id: string, label: string, provenance: Array<{ page: number | null, basis: Basis, fields: Array<string>, source: { id: string, label: string } }> }
    | { id: string, label: string, provenance: Array<{ page: number | null, basis: Basis, fields: Array<string>, source: { id: string, label: string } }> }
    | { id: string, label: string, provenance: Array<{ page: number | null, basis: Basis, fields: Array<string>, source: { id: string, label: string } }> }
    | { id: string, label: string, provenance: Array<{ page: number | null, basis: Basis, fields: Array<string>, source: { id: string, label: string } }> }
  , relations: Array<{ type: RelationType, basis: Basis, page: number | null, from:
      | { label: string, id: string }
      | { label: string, id: string }
      | { label: string, id: string }
      | { label: string, id: string }
      | { label: string, id: string }
      | { label: string, id: string }
      | { label: string, id: string }
      | { label: string, id: string }
      | { label: string, id: string }
      | { label: string, id: string }
      | { label: string, id: string }
      | { label: string, id: string }
    , to:
      | { label: string, id: string }
      | { label: string, id: string }
      | { label: string, id: string }
      | { label: string, id: string }
      | { label: string, id: string }
      | { label: string, id: string }
      | { label: string, id: string }
      | { label: string, id: string }
      | { label: string, id: string }
      | { label: string, id: string }
      | { label: string, id: string }
      | { label: string, id: string }
    , source: { id: string, label: string } }> };

export type WhyQueryVariables = Exact<{
  where?: OrganisationFilter | null | undefined;
}>;


export type WhyQuery = { answers: { edges: Array<{ node: { id: string }, because: Array<{ path: string, values: Array<string>, node:
          | { id: string, label: string, provenance: Array<{ page: number | null, basis: Basis, fields: Array<string>, source: { id: string, label: string } }> }
          | { id: string, label: string, provenance: Array<{ page: number | null, basis: Basis, fields: Array<string>, source: { id: string, label: string } }> }
          | { id: string, label: string, provenance: Array<{ page: number | null, basis: Basis, fields: Array<string>, source: { id: string, label: string } }> }
          | { id: string, label: string, provenance: Array<{ page: number | null, basis: Basis, fields: Array<string>, source: { id: string, label: string } }> }
          | { id: string, label: string, provenance: Array<{ page: number | null, basis: Basis, fields: Array<string>, source: { id: string, label: string } }> }
          | { id: string, label: string, provenance: Array<{ page: number | null, basis: Basis, fields: Array<string>, source: { id: string, label: string } }> }
          | { id: string, label: string, provenance: Array<{ page: number | null, basis: Basis, fields: Array<string>, source: { id: string, label: string } }> }
          | { id: string, label: string, provenance: Array<{ page: number | null, basis: Basis, fields: Array<string>, source: { id: string, label: string } }> }
          | { id: string, label: string, provenance: Array<{ page: number | null, basis: Basis, fields: Array<string>, source: { id: string, label: string } }> }
          | { id: string, label: string, provenance: Array<{ page: number | null, basis: Basis, fields: Array<string>, source: { id: string, label: string } }> }
          | { id: string, label: string, provenance: Array<{ page: number | null, basis: Basis, fields: Array<string>, source: { id: string, label: string } }> }
          | { id: string, label: string, provenance: Array<{ page: number | null, basis: Basis, fields: Array<string>, source: { id: string, label: string } }> }
        , relations: Array<{ type: RelationType, basis: Basis, page: number | null, from:
            | { label: string, id: string }
            | { label: string, id: string }
            | { label: string, id: string }
            | { label: string, id: string }
            | { label: string, id: string }
            | { label: string, id: string }
            | { label: string, id: string }
            | { label: string, id: string }
            | { label: string, id: string }
            | { label: string, id: string }
            | { label: string, id: string }
            | { label: string, id: string }
          , to:
            | { label: string, id: string }
            | { label: string, id: string }
            | { label: string, id: string }
            | { label: string, id: string }
            | { label: string, id: string }
            | { label: string, id: string }
            | { label: string, id: string }
            | { label: string, id: string }
            | { label: string, id: string }
            | { label: string, id: string }
            | { label: string, id: string }
            | { label: string, id: string }
          , source: { id: string, label: string } }> }> }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const WayFragmentDoc = new TypedDocumentString(`
    fragment Way on Route {
  way
  nodes {
    id
    label
  }
  edges {
    page
    basis
    source {
      id
      label
    }
  }
}
    `, {"fragmentName":"Way"}) as unknown as TypedDocumentString<WayFragment, unknown>;
export const SharedFragmentDoc = new TypedDocumentString(`
    fragment Shared on Connections {
  totalCount
  shared {
    reason
    node {
      id
      label
    }
    from {
      ...Way
    }
    fromCount
    to {
      ...Way
    }
    toCount
  }
}
    fragment Way on Route {
  way
  nodes {
    id
    label
  }
  edges {
    page
    basis
    source {
      id
      label
    }
  }
}`, {"fragmentName":"Shared"}) as unknown as TypedDocumentString<SharedFragment, unknown>;
export const DrawnNodeFragmentDoc = new TypedDocumentString(`
    fragment DrawnNode on PictureNode {
  x
  y
  degree
  size
  leftOut {
    kind
    count
  }
  relationsLeftOut {
    type
    isOutgoing
    kind
    count
  }
  node {
    id
    label
    ... on Network {
      acronym
    }
  }
}
    `, {"fragmentName":"DrawnNode"}) as unknown as TypedDocumentString<DrawnNodeFragment, unknown>;
export const DrawnLineFragmentDoc = new TypedDocumentString(`
    fragment DrawnLine on GraphEdge {
  type
  basis
  page
  from {
    id
  }
  to {
    id
  }
  source {
    id
    label
  }
}
    `, {"fragmentName":"DrawnLine"}) as unknown as TypedDocumentString<DrawnLineFragment, unknown>;
export const DrawnPictureFragmentDoc = new TypedDocumentString(`
    fragment DrawnPicture on Picture {
  totalCount
  nodesLeftOut {
    kind
    count
  }
  nodes {
    ...DrawnNode
  }
  edges {
    ...DrawnLine
  }
}
    fragment DrawnLine on GraphEdge {
  type
  basis
  page
  from {
    id
  }
  to {
    id
  }
  source {
    id
    label
  }
}
fragment DrawnNode on PictureNode {
  x
  y
  degree
  size
  leftOut {
    kind
    count
  }
  relationsLeftOut {
    type
    isOutgoing
    kind
    count
  }
  node {
    id
    label
    ... on Network {
      acronym
    }
  }
}`, {"fragmentName":"DrawnPicture"}) as unknown as TypedDocumentString<DrawnPictureFragment, unknown>;
export const PrintedFragmentDoc = new TypedDocumentString(`
    fragment Printed on Provenance {
  page
  basis
  fields
  source {
    id
    label
  }
}
    `, {"fragmentName":"Printed"}) as unknown as TypedDocumentString<PrintedFragment, unknown>;
export const IdeaFragmentDoc = new TypedDocumentString(`
    fragment Idea on Node {
  id
  label
  provenance {
    ...Printed
  }
  ... on Need {
    resources
    audiences
  }
  ... on Offer {
    resources
    audiences
  }
  ... on Challenge {
    resources
    audiences
  }
}
    fragment Printed on Provenance {
  page
  basis
  fields
  source {
    id
    label
  }
}`, {"fragmentName":"Idea"}) as unknown as TypedDocumentString<IdeaFragment, unknown>;
export const NeedCardFragmentDoc = new TypedDocumentString(`
    fragment NeedCard on Need {
  id
  text
  resources
  provenance {
    page
    basis
    source {
      id
      label
    }
  }
  organisations {
    id
    label
  }
}
    `, {"fragmentName":"NeedCard"}) as unknown as TypedDocumentString<NeedCardFragment, unknown>;
export const OfferCardFragmentDoc = new TypedDocumentString(`
    fragment OfferCard on Offer {
  id
  text
  resources
  provenance {
    page
    basis
    source {
      id
      label
    }
  }
  organisations {
    id
    label
  }
}
    `, {"fragmentName":"OfferCard"}) as unknown as TypedDocumentString<OfferCardFragment, unknown>;
export const StatedThemeFragmentDoc = new TypedDocumentString(`
    fragment StatedTheme on ThemeLinkEdge {
  page
  basis
  source {
    id
    label
  }
  node {
    id
    label
    labelEn
    broader {
      id
      narrower {
        id
      }
    }
    narrower {
      id
    }
  }
}
    `, {"fragmentName":"StatedTheme"}) as unknown as TypedDocumentString<StatedThemeFragment, unknown>;
export const WhyFragmentDoc = new TypedDocumentString(`
    fragment Why on Reason {
  path
  values
  node {
    id
    label
    provenance {
      ...Printed
    }
  }
  relations {
    ...DrawnLine
    from {
      id
      label
    }
    to {
      id
      label
    }
  }
}
    fragment DrawnLine on GraphEdge {
  type
  basis
  page
  from {
    id
  }
  to {
    id
  }
  source {
    id
    label
  }
}
fragment Printed on Provenance {
  page
  basis
  fields
  source {
    id
    label
  }
}`, {"fragmentName":"Why"}) as unknown as TypedDocumentString<WhyFragment, unknown>;
export const CountsDocument = new TypedDocumentString(`
    query Counts($organisations: OrganisationFilter, $projects: ProjectFilter, $networks: NetworkFilter, $themes: ThemeFilter, $needs: NeedFilter, $offers: OfferFilter, $challenges: ChallengeFilter, $territories: TerritoryFilter, $workshops: WorkshopFilter, $figures: FigureFilter) {
  ORGANISATIONS: organisations(where: $organisations) {
    totalCount
  }
  PROJECTS: projects(where: $projects) {
    totalCount
  }
  NETWORKS: networks(where: $networks) {
    totalCount
  }
  THEMES: themes(where: $themes) {
    totalCount
  }
  NEEDS: needs(where: $needs) {
    totalCount
  }
  OFFERS: offers(where: $offers) {
    totalCount
  }
  CHALLENGES: challenges(where: $challenges) {
    totalCount
  }
  TERRITORIES: territories(where: $territories) {
    totalCount
  }
  WORKSHOPS: workshops(where: $workshops) {
    totalCount
  }
  FIGURES: figures(where: $figures) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<CountsQuery, CountsQueryVariables>;
export const SuggestDocument = new TypedDocumentString(`
    query Suggest($text: String!, $types: [NodeKind!], $first: Int) {
  suggest(text: $text, types: $types, first: $first) {
    node {
      __typename
      id
      label
      ... on Organisation {
        acronym
        basedIn {
          name
        }
      }
      ... on Network {
        acronym
      }
      ... on Project {
        carriers(first: 1) {
          label
        }
      }
      ... on Need {
        organisations(first: 1) {
          label
        }
      }
      ... on Offer {
        organisations(first: 1) {
          label
        }
      }
      ... on Challenge {
        organisations(first: 1) {
          label
        }
      }
      ... on Territory {
        kind
        code
      }
    }
    name {
      text
      ranges {
        start
        length
      }
    }
  }
  search(text: $text, types: $types, first: 0) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<SuggestQuery, SuggestQueryVariables>;
export const TotalsDocument = new TypedDocumentString(`
    query Totals {
  organisations {
    totalCount
  }
  projects {
    totalCount
  }
  networks {
    totalCount
  }
  themes {
    totalCount
  }
  needs {
    totalCount
  }
  offers {
    totalCount
  }
  challenges {
    totalCount
  }
  territories {
    totalCount
  }
  workshops {
    totalCount
  }
  figures {
    totalCount
  }
  sources {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<TotalsQuery, TotalsQueryVariables>;
export const SourcesDocument = new TypedDocumentString(`
    query Sources {
  sources(order: [{pages: DESC}, {id: ASC}], first: 1) {
    totalCount
    nodes {
      id
      title
      date
      pages
    }
  }
}
    `) as unknown as TypedDocumentString<SourcesQuery, SourcesQueryVariables>;
export const InCommonDocument = new TypedDocumentString(`
    query InCommon($actors: [ID!]!, $first: ID!, $second: ID!, $third: ID!, $fourth: ID!, $fifth: ID!, $hasThird: Boolean!, $hasFourth: Boolean!, $hasFifth: Boolean!, $most: Int!) {
  among: neighbourhood(of: $actors, depth: 0) {
    edges {
      ...DrawnLine
      from {
        label
      }
      to {
        label
      }
    }
  }
  second: connections(from: $first, to: $second, first: $most) {
    ...Shared
  }
  third: connections(from: $first, to: $third, first: $most) @include(if: $hasThird) {
    ...Shared
  }
  fourth: connections(from: $first, to: $fourth, first: $most) @include(if: $hasFourth) {
    ...Shared
  }
  fifth: connections(from: $first, to: $fifth, first: $most) @include(if: $hasFifth) {
    ...Shared
  }
}
    fragment Way on Route {
  way
  nodes {
    id
    label
  }
  edges {
    page
    basis
    source {
      id
      label
    }
  }
}
fragment Shared on Connections {
  totalCount
  shared {
    reason
    node {
      id
      label
    }
    from {
      ...Way
    }
    fromCount
    to {
      ...Way
    }
    toCount
  }
}
fragment DrawnLine on GraphEdge {
  type
  basis
  page
  from {
    id
  }
  to {
    id
  }
  source {
    id
    label
  }
}`) as unknown as TypedDocumentString<InCommonQuery, InCommonQueryVariables>;
export const PictureDocument = new TypedDocumentString(`
    query Picture($kinds: [NodeKind!], $where: NodeFilter, $ids: [ID!], $without: [ID!], $first: Int) {
  picture(
    kinds: $kinds
    where: $where
    ids: $ids
    without: $without
    first: $first
  ) {
    ...DrawnPicture
  }
}
    fragment DrawnLine on GraphEdge {
  type
  basis
  page
  from {
    id
  }
  to {
    id
  }
  source {
    id
    label
  }
}
fragment DrawnNode on PictureNode {
  x
  y
  degree
  size
  leftOut {
    kind
    count
  }
  relationsLeftOut {
    type
    isOutgoing
    kind
    count
  }
  node {
    id
    label
    ... on Network {
      acronym
    }
  }
}
fragment DrawnPicture on Picture {
  totalCount
  nodesLeftOut {
    kind
    count
  }
  nodes {
    ...DrawnNode
  }
  edges {
    ...DrawnLine
  }
}`) as unknown as TypedDocumentString<PictureQuery, PictureQueryVariables>;
export const AroundDocument = new TypedDocumentString(`
    query Around($ids: [ID!], $without: [ID!], $of: [ID!], $kinds: [NodeKind!], $relations: [RelationType!], $most: Int, $first: Int) {
  picture(
    ids: $ids
    without: $without
    first: $first
    around: $of
    aroundKinds: $kinds
    aroundRelations: $relations
    aroundFirst: $most
  ) {
    ...DrawnPicture
  }
}
    fragment DrawnLine on GraphEdge {
  type
  basis
  page
  from {
    id
  }
  to {
    id
  }
  source {
    id
    label
  }
}
fragment DrawnNode on PictureNode {
  x
  y
  degree
  size
  leftOut {
    kind
    count
  }
  relationsLeftOut {
    type
    isOutgoing
    kind
    count
  }
  node {
    id
    label
    ... on Network {
      acronym
    }
  }
}
fragment DrawnPicture on Picture {
  totalCount
  nodesLeftOut {
    kind
    count
  }
  nodes {
    ...DrawnNode
  }
  edges {
    ...DrawnLine
  }
}`) as unknown as TypedDocumentString<AroundQuery, AroundQueryVariables>;
export const NamesDocument = new TypedDocumentString(`
    query Names($ids: [ID!]!) {
  nodes(ids: $ids) {
    id
    label
    ... on Theme {
      labelEn
    }
  }
}
    `) as unknown as TypedDocumentString<NamesQuery, NamesQueryVariables>;
export const GapsDocument = new TypedDocumentString(`
    query Gaps {
  unanswered: themeBalance(gaps: [UNANSWERED], first: 0) {
    totalCount
  }
  unsought: themeBalance(gaps: [UNSOUGHT], first: 0) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<GapsQuery, GapsQueryVariables>;
export const RailDocument = new TypedDocumentString(`
    query Rail($kind: OrganisationFilter, $milieu: OrganisationFilter, $place: OrganisationFilter, $sought: OrganisationFilter! = {}, $offered: OrganisationFilter! = {}, $network: OrganisationFilter, $resourceSought: OrganisationFilter, $resourceOffered: OrganisationFilter, $workshop: OrganisationFilter) {
  KIND: organisations(where: $kind) {
    values: groupBy(by: [KIND], first: 1000) {
      count
      labels
      labelsEn
      kind
    }
  }
  MILIEU: organisations(where: $milieu) {
    values: groupBy(by: [MILIEU], first: 1000) {
      count
      labels
      labelsEn
      milieu
    }
  }
  REGION: organisations(where: $place) {
    values: groupBy(by: [REGION], first: 1000) {
      count
      labels
      labelsEn
      region {
        id
      }
    }
    departements: groupBy(by: [REGION, DEPARTEMENT], first: 500) {
      count
      labels
      labelsEn
      region {
        id
      }
      departement {
        id
        within {
          id
        }
      }
    }
    places: groupBy(by: [DEPARTEMENT, TERRITORY], first: 1000) {
      count
      labels
      labelsEn
      departement {
        id
      }
      territory {
        id
        within {
          id
        }
      }
    }
  }
  THEME_SOUGHT: organisations(where: $sought) {
    values: groupBy(by: [THEME_SOUGHT], first: 1000) {
      count
      labels
      labelsEn
      themeSought {
        id
      }
    }
  }
  THEME_OFFERED: organisations(where: $offered) {
    values: groupBy(by: [THEME_OFFERED], first: 1000) {
      count
      labels
      labelsEn
      themeOffered {
        id
      }
    }
  }
  NETWORK: organisations(where: $network) {
    values: groupBy(by: [NETWORK], first: 1000) {
      count
      labels
      labelsEn
      network {
        id
      }
    }
  }
  RESOURCE_SOUGHT: organisations(where: $resourceSought) {
    values: groupBy(by: [RESOURCE_SOUGHT], first: 1000) {
      count
      labels
      labelsEn
      resourceSought
    }
  }
  RESOURCE_OFFERED: organisations(where: $resourceOffered) {
    values: groupBy(by: [RESOURCE_OFFERED], first: 1000) {
      count
      labels
      labelsEn
      resourceOffered
    }
  }
  WORKSHOP: organisations(where: $workshop) {
    values: groupBy(by: [WORKSHOP], first: 1000) {
      count
      labels
      labelsEn
      workshop {
        id
      }
    }
  }
  themes(first: 1000, order: [{label: ASC}]) {
    nodes {
      id
      label
      labelEn
      broader {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RailQuery, RailQueryVariables>;
export const MatchingDocument = new TypedDocumentString(`
    query Matching($where: OrganisationFilter) {
  organisations(where: $where, first: 1000) {
    nodes {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<MatchingQuery, MatchingQueryVariables>;
export const SheetDocument = new TypedDocumentString(`
    query Sheet($id: ID!) {
  node(id: $id) {
    __typename
    id
    label
    provenance {
      ...Printed
    }
    ... on Organisation {
      acronym
      kinds
      kindBasis
      foundedYear
      website
      siret
      summary
      needsConnection(first: 20) {
        totalCount
        nodes {
          ...Idea
        }
      }
      offersConnection(first: 20) {
        totalCount
        nodes {
          ...Idea
        }
      }
      challengesConnection(first: 20) {
        totalCount
        nodes {
          ...Idea
        }
      }
    }
    ... on Project {
      status
      hasSheet
      projectSummary: summary
      needsConnection(first: 20) {
        totalCount
        nodes {
          ...Idea
        }
      }
      offersConnection(first: 20) {
        totalCount
        nodes {
          ...Idea
        }
      }
      challengesConnection(first: 20) {
        totalCount
        nodes {
          ...Idea
        }
      }
    }
    ... on Network {
      acronym
      networkKind: kind
      website
      summary
    }
    ... on Territory {
      territoryKind: kind
      code
      milieux
      population
      populationYear
      communeCount
      validFrom
      validTo
      summary
    }
    ... on Theme {
      labelEn
      altLabels
      definition
      definitionEn
    }
    ... on Need {
      resources
      audiences
      organisations(first: 20) {
        id
        label
      }
    }
    ... on Offer {
      resources
      audiences
      organisations(first: 20) {
        id
        label
      }
    }
    ... on Challenge {
      resources
      audiences
      organisations(first: 20) {
        id
        label
      }
    }
    ... on Figure {
      measure
      value
      maxValue
      unit
      year
      approximate
      clients
    }
    ... on Source {
      document
      date
      pages
      licence
      url
    }
  }
  neighbourhood(of: [$id], depth: 1, first: 200, perRelation: 20, order: DEGREE) {
    edgesLeftOut
    nodes {
      depth
      relationsLeftOut {
        type
        isOutgoing
        kind
        count
      }
      node {
        id
        label
        ... on Network {
          acronym
        }
        ... on Territory {
          milieux
          within(where: {kind: {eq: DEPARTEMENT}}) {
            name
          }
        }
        ... on Figure {
          measure
          value
          maxValue
          unit
          year
          approximate
          clients
          provenance {
            ...Printed
          }
        }
      }
    }
    edges {
      ...DrawnLine
    }
  }
}
    fragment DrawnLine on GraphEdge {
  type
  basis
  page
  from {
    id
  }
  to {
    id
  }
  source {
    id
    label
  }
}
fragment Printed on Provenance {
  page
  basis
  fields
  source {
    id
    label
  }
}
fragment Idea on Node {
  id
  label
  provenance {
    ...Printed
  }
  ... on Need {
    resources
    audiences
  }
  ... on Offer {
    resources
    audiences
  }
  ... on Challenge {
    resources
    audiences
  }
}`) as unknown as TypedDocumentString<SheetQuery, SheetQueryVariables>;
export const SheetMatchesDocument = new TypedDocumentString(`
    query SheetMatches($organisation: ID, $project: ID, $need: ID, $offer: ID) {
  matches(
    organisation: $organisation
    project: $project
    need: $need
    offer: $offer
    first: 100
  ) {
    totalCount
    nodes {
      score
      need {
        id
        label
        organisations(first: 3) {
          id
          label
        }
        provenance {
          ...Printed
        }
      }
      offer {
        id
        label
        organisations(first: 3) {
          id
          label
        }
        provenance {
          ...Printed
        }
      }
      parts {
        criterion
        points
        most
        way
        count
      }
    }
  }
}
    fragment Printed on Provenance {
  page
  basis
  fields
  source {
    id
    label
  }
}`) as unknown as TypedDocumentString<SheetMatchesQuery, SheetMatchesQueryVariables>;
export const ActorsDocument = new TypedDocumentString(`
    query Actors($by: [TieReason!]!, $where: NodeFilter, $least: Int) {
  network(of: ORGANISATIONS, by: $by, where: $where, minWeight: $least) {
    nodeCount
    tieCount
    communityCount
    modularity
    nodes {
      x
      y
      degree
      betweenness
      pageRank
      core
      component
      community
      node {
        id
        label
        ... on Organisation {
          kinds
        }
      }
    }
    ties {
      weight
      a {
        id
      }
      b {
        id
      }
      reasons {
        reason
        node {
          id
          label
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ActorsQuery, ActorsQueryVariables>;
export const TieCountsDocument = new TypedDocumentString(`
    query TieCounts($by: [TieReason!]!, $where: NodeFilter) {
  w1: network(of: ORGANISATIONS, by: $by, where: $where, minWeight: 1) {
    tieCount
  }
  w2: network(of: ORGANISATIONS, by: $by, where: $where, minWeight: 2) {
    tieCount
  }
  w3: network(of: ORGANISATIONS, by: $by, where: $where, minWeight: 3) {
    tieCount
  }
  w4: network(of: ORGANISATIONS, by: $by, where: $where, minWeight: 4) {
    tieCount
  }
  w5: network(of: ORGANISATIONS, by: $by, where: $where, minWeight: 5) {
    tieCount
  }
  w6: network(of: ORGANISATIONS, by: $by, where: $where, minWeight: 6) {
    tieCount
  }
  w7: network(of: ORGANISATIONS, by: $by, where: $where, minWeight: 7) {
    tieCount
  }
  w8: network(of: ORGANISATIONS, by: $by, where: $where, minWeight: 8) {
    tieCount
  }
}
    `) as unknown as TypedDocumentString<TieCountsQuery, TieCountsQueryVariables>;
export const ReasonCountsDocument = new TypedDocumentString(`
    query ReasonCounts($where: NodeFilter) {
  THEME: network(of: ORGANISATIONS, by: [THEME], where: $where) {
    tieCount
  }
  NETWORK: network(of: ORGANISATIONS, by: [NETWORK], where: $where) {
    tieCount
  }
  TERRITORY: network(of: ORGANISATIONS, by: [TERRITORY], where: $where) {
    tieCount
  }
  PARTNER: network(of: ORGANISATIONS, by: [PARTNER], where: $where) {
    tieCount
  }
  PROJECT: network(of: ORGANISATIONS, by: [PROJECT], where: $where) {
    tieCount
  }
}
    `) as unknown as TypedDocumentString<ReasonCountsQuery, ReasonCountsQueryVariables>;
export const DepartementsDocument = new TypedDocumentString(`
    query Departements {
  territories(where: {kind: {eq: DEPARTEMENT}}, first: 200, order: [{code: ASC}]) {
    nodes {
      id
      code
      name
      within(where: {kind: {eq: REGION}}) {
        id
        name
        validTo
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DepartementsQuery, DepartementsQueryVariables>;
export const MapCountsDocument = new TypedDocumentString(`
    query MapCounts($where: OrganisationFilter) {
  organisations(where: $where) {
    totalCount
    departements: groupBy(by: [DEPARTEMENT], first: 200) {
      count
      departement {
        id
        code
        name
      }
    }
    siae: groupBy(by: [DEPARTEMENT, IS_SIAE], first: 500) {
      count
      isSiae
      departement {
        id
      }
    }
    regions2010: groupBy(by: [REGION_2010], first: 100) {
      count
      region2010 {
        id
        name
      }
    }
    regions: groupBy(by: [REGION], first: 100) {
      count
      region {
        id
        name
      }
    }
    parts2010: groupBy(by: [REGION_2010, DEPARTEMENT], first: 500) {
      count
      region2010 {
        id
      }
      departement {
        id
        code
        name
      }
    }
    parts: groupBy(by: [REGION, DEPARTEMENT], first: 500) {
      count
      region {
        id
      }
      departement {
        id
        code
        name
      }
    }
    kinds: groupBy(by: [IS_SIAE]) {
      count
      isSiae
    }
  }
}
    `) as unknown as TypedDocumentString<MapCountsQuery, MapCountsQueryVariables>;
export const MapPointsDocument = new TypedDocumentString(`
    query MapPoints($where: OrganisationFilter) {
  organisations(where: $where, order: [{id: ASC}], first: 1000) {
    nodes {
      id
      label
      isSiae
      territories {
        id
        kind
        within(where: {kind: {eq: DEPARTEMENT}}) {
          id
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MapPointsQuery, MapPointsQueryVariables>;
export const MapPlaceDocument = new TypedDocumentString(`
    query MapPlace($where: OrganisationFilter, $id: ID!) {
  node(id: $id) {
    id
    ... on Territory {
      name
      kind
      validTo
      within(where: {kind: {eq: REGION}}) {
        id
        name
        validTo
      }
      successors {
        name
      }
    }
  }
  organisations(where: $where, order: [{isSiae: DESC}, {name: ASC}], first: 100) {
    totalCount
    nodes {
      id
      label
      isSiae
      kinds
      provenance {
        page
        basis
        source {
          id
          label
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MapPlaceQuery, MapPlaceQueryVariables>;
export const MapSelectedDocument = new TypedDocumentString(`
    query MapSelected($organisations: OrganisationFilter, $territories: TerritoryFilter) {
  organisations(where: $organisations, first: 1000) {
    nodes {
      id
      territories {
        id
        kind
        within(where: {kind: {eq: DEPARTEMENT}}) {
          id
        }
      }
    }
  }
  territories(where: $territories, first: 1000) {
    nodes {
      id
      kind
      within(where: {kind: {eq: DEPARTEMENT}}) {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MapSelectedQuery, MapSelectedQueryVariables>;
export const BalanceDocument = new TypedDocumentString(`
    query Balance($where: NodeFilter, $alone: NeedFilter) {
  themeBalance(where: $where, first: 500) {
    totalCount
    nodes {
      gap
      theme {
        id
        label
        labelEn
      }
      needs {
        own
        narrower
        items {
          id
          ... on Need {
            text
            resources
            provenance {
              page
              basis
              source {
                id
                label
              }
            }
            organisations {
              id
              label
            }
          }
        }
      }
      offers {
        own
        narrower
        items {
          id
          ... on Offer {
            text
            resources
            provenance {
              page
              basis
              source {
                id
                label
              }
            }
            organisations {
              id
              label
            }
          }
        }
      }
    }
  }
  unanswered: themeBalance(where: $where, gaps: [UNANSWERED], first: 0) {
    totalCount
  }
  unsought: themeBalance(where: $where, gaps: [UNSOUGHT], first: 0) {
    totalCount
  }
  alone: needs(where: $alone, order: [{id: ASC}], first: 200) {
    totalCount
    nodes {
      ...NeedCard
    }
  }
}
    fragment NeedCard on Need {
  id
  text
  resources
  provenance {
    page
    basis
    source {
      id
      label
    }
  }
  organisations {
    id
    label
  }
}`) as unknown as TypedDocumentString<BalanceQuery, BalanceQueryVariables>;
export const MatchPairsDocument = new TypedDocumentString(`
    query MatchPairs($needs: [ID!], $offers: OfferFilter, $where: NodeFilter, $minScore: Int!, $first: Int!) {
  matches(
    where: {needs: {id: {in: $needs}}, offers: $offers}
    minScore: $minScore
    first: $first
  ) {
    totalCount
    nodes {
      score
      need {
        id
      }
      offer {
        id
        text
        resources
        provenance {
          page
          basis
          source {
            id
            label
          }
        }
        organisations {
          id
          label
        }
        themes(first: 20) {
          id
        }
      }
    }
  }
  all: matches(where: $where, minScore: $minScore, first: 0) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<MatchPairsQuery, MatchPairsQueryVariables>;
export const WhyMatchDocument = new TypedDocumentString(`
    query WhyMatch($need: ID!, $offer: NodeFilter) {
  matches(need: $need, where: $offer, first: 1) {
    nodes {
      score
      need {
        id
        text
        provenance {
          page
          basis
          source {
            id
            label
          }
        }
        organisations {
          id
          label
        }
      }
      offer {
        id
        text
        provenance {
          page
          basis
          source {
            id
            label
          }
        }
        organisations {
          id
          label
        }
      }
      parts {
        criterion
        points
        most
        way
        count
        values
        nodes {
          id
          label
        }
        relations {
          type
          from {
            id
            label
          }
          to {
            id
            label
          }
          page
          basis
          source {
            id
            label
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhyMatchQuery, WhyMatchQueryVariables>;
export const StandsAloneDocument = new TypedDocumentString(`
    query StandsAlone($id: ID!) {
  node(id: $id) {
    id
    ... on Need {
      ...NeedCard
      themesConnection {
        edges {
          ...StatedTheme
        }
      }
    }
    ... on Offer {
      ...OfferCard
      themesConnection {
        edges {
          ...StatedTheme
        }
      }
    }
  }
}
    fragment NeedCard on Need {
  id
  text
  resources
  provenance {
    page
    basis
    source {
      id
      label
    }
  }
  organisations {
    id
    label
  }
}
fragment OfferCard on Offer {
  id
  text
  resources
  provenance {
    page
    basis
    source {
      id
      label
    }
  }
  organisations {
    id
    label
  }
}
fragment StatedTheme on ThemeLinkEdge {
  page
  basis
  source {
    id
    label
  }
  node {
    id
    label
    labelEn
    broader {
      id
      narrower {
        id
      }
    }
    narrower {
      id
    }
  }
}`) as unknown as TypedDocumentString<StandsAloneQuery, StandsAloneQueryVariables>;
export const OrganisationRowsDocument = new TypedDocumentString(`
    query OrganisationRows($where: OrganisationFilter, $order: [OrganisationOrder!], $first: Int, $after: String) {
  organisations(where: $where, order: $order, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      label
      acronym
      kinds
      provenance {
        ...Printed
      }
      territories(first: 2) {
        id
        label
        milieux
      }
      memberships(first: 3) {
        id
        label
        acronym
      }
      needsConnection {
        totalCount
      }
      offersConnection {
        totalCount
      }
    }
  }
}
    fragment Printed on Provenance {
  page
  basis
  fields
  source {
    id
    label
  }
}`) as unknown as TypedDocumentString<OrganisationRowsQuery, OrganisationRowsQueryVariables>;
export const OtherRowsDocument = new TypedDocumentString(`
    query OtherRows($kinds: [NodeKind!], $where: NodeFilter, $first: Int) {
  picture(kinds: $kinds, where: $where, first: $first) {
    totalCount
    nodes {
      degree
      node {
        id
        label
        provenance {
          ...Printed
        }
      }
    }
  }
}
    fragment Printed on Provenance {
  page
  basis
  fields
  source {
    id
    label
  }
}`) as unknown as TypedDocumentString<OtherRowsQuery, OtherRowsQueryVariables>;
export const FoundRowsDocument = new TypedDocumentString(`
    query FoundRows($text: String!, $first: Int) {
  search(text: $text, first: $first) {
    totalCount
    hits {
      node {
        id
        label
        provenance {
          ...Printed
        }
      }
      fragments {
        property
        text
        ranges {
          start
          length
        }
      }
    }
  }
}
    fragment Printed on Provenance {
  page
  basis
  fields
  source {
    id
    label
  }
}`) as unknown as TypedDocumentString<FoundRowsQuery, FoundRowsQueryVariables>;
export const RelatedDocument = new TypedDocumentString(`
    query Related($id: ID!, $relations: [RelationType!], $kinds: [NodeKind!], $first: Int!) {
  node(id: $id) {
    id
    label
  }
  neighbourhood(
    of: [$id]
    depth: 1
    relations: $relations
    kinds: $kinds
    first: $first
    perRelation: $first
    order: DEGREE
  ) {
    nodes {
      depth
      relationsLeftOut {
        type
        isOutgoing
        kind
        count
      }
      node {
        id
        label
      }
    }
    edges {
      ...DrawnLine
    }
  }
}
    fragment DrawnLine on GraphEdge {
  type
  basis
  page
  from {
    id
  }
  to {
    id
  }
  source {
    id
    label
  }
}`) as unknown as TypedDocumentString<RelatedQuery, RelatedQueryVariables>;
export const WhyDocument = new TypedDocumentString(`
    query Why($where: OrganisationFilter) {
  answers: organisations(where: $where, first: 1) {
    edges {
      node {
        id
      }
      because {
        ...Why
      }
    }
  }
}
    fragment DrawnLine on GraphEdge {
  type
  basis
  page
  from {
    id
  }
  to {
    id
  }
  source {
    id
    label
  }
}
fragment Printed on Provenance {
  page
  basis
  fields
  source {
    id
    label
  }
}
fragment Why on Reason {
  path
  values
  node {
    id
    label
    provenance {
      ...Printed
    }
  }
  relations {
    ...DrawnLine
    from {
      id
      label
    }
    to {
      id
      label
    }
  }
}`) as unknown as TypedDocumentString<WhyQuery, WhyQueryVariables>;