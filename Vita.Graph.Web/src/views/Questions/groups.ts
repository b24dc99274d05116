import type { Question } from "./question";

type Group = "where" | "seek" | "networks" | "missing" | "figures" | "place" | "other";

const members: Readonly<Record<Exclude<Group, "other">, readonly string[]>> = {
  where: ["clause-arguments", "actors-by-kind", "actors-by-milieu", "actors-of-a-territory", "projects-of-a-territory", "founded-before"],
  seek: ["who-seeks", "who-offers", "needs-towards", "theme-and-below", "who-could-help", "could-answer", "seekers-and-providers"],
  networks: ["group-members", "network-members", "certifications", "partners", "workshop-projects", "follow-ups"],
  missing: ["themes-without-offer", "needs-without-offer", "theme-gaps", "blank-cells", "sheets-that-offer-nothing", "only-implied"],
  figures: ["figures", "projects-with-figures", "how-many-projects", "sums-of-figures"],
  place: ["place-in-the-network", "what-is-shared"],
};

/** The questions by what they are about; a new one stands at the end until it has a place. */
export function grouped(questions: readonly Question[]): readonly { readonly group: Group; readonly questions: readonly Question[] }[] {
  const placed = new Set(Object.values(members).flat());
  const groups = Object.entries(members).map(([group, names]) => ({
    group: group as Group,
    questions: questions.filter(({ name }) => names.includes(name)),
  }));
  const rest = { group: "other" as const, questions: questions.filter(({ name }) => !placed.has(name)) };
  return [...groups, rest].filter((one) => one.questions.length > 0);
}

/** Others of the same group, those with the same parameters first. */
export function near(question: Question, questions: readonly Question[]): readonly Question[] {
  const names = new Set(question.parameters.map(({ name }) => name));
  const shared = (other: Question) => other.parameters.filter(({ name }) => names.has(name)).length;
  const group = grouped(questions).find((one) => one.questions.includes(question));
  return (group?.questions ?? [])
    .filter((other) => other !== question)
    .sort((a, b) => shared(b) - shared(a))
    .slice(0, 3);
}
