import { useState } from "react";
import { kindOfType } from "../kinds";
import { KindMark } from "../parts/KindMark";
import { large } from "../words/typography";
import { type KindLabels, type Labels, type Language, label, sentence } from "./labels";
import { SchemaPicture } from "./SchemaPicture";

const words = {
  fr: {
    title: "Le schéma du graphe",
    lead: "Les natures de choses, et les relations qui vont de l’une à l’autre. Choisir une nature montre ce qu’elle a.",
    text: "Le schéma en texte",
    editor: "Poser une question en GraphQL",
    explorer: "Explorer le graphe",
    properties: "Propriétés",
    relations: "Relations",
    derived: "déduite d’autres",
    other: "English",
  },
  en: {
    title: "The schema of the graph",
    lead: "The kinds of things, and the relations that lead from one to another. Choose a kind to see what it has.",
    text: "The schema as text",
    editor: "Ask in GraphQL",
    explorer: "Explore the graph",
    properties: "Properties",
    relations: "Relations",
    derived: "derived from others",
    other: "Français",
  },
};

/** The schema as a picture, and each kind in words. */
export function SchemaPage({ labels, language }: { readonly labels: Labels; readonly language: Language }) {
  const [chosen, setChosen] = useState<string | null>(null);
  const say = words[language];
  return (
    <main className="schema-page">
      <nav className="schema-places">
        <a href={language === "en" ? "/?l=en" : "/"}>{say.explorer}</a>
        <a href="/graphiql">{say.editor}</a>
        <a href="/schema.graphql">{say.text}</a>
        <a href={language === "en" ? "/schema" : "/schema?l=en"} lang={language === "en" ? "fr" : "en"}>
          {say.other}
        </a>
      </nav>
      <h1>{say.title}</h1>
      <p className="schema-lead">{say.lead}</p>
      <div className="schema-scroll" tabIndex={0} role="region" aria-label={say.title}>
        <SchemaPicture labels={labels} language={language} chosen={chosen} onChoose={setChosen} />
      </div>
      {Object.entries(labels.kinds).map(([name, kind]) => (
        <details key={name} id={name} open={chosen === name} onToggle={(event) => event.currentTarget.open && setChosen(name)}>
          <summary>
            <KindMark kind={kindOfType(name)} size={16} />
            <h2>{large(kind[language][1] ?? name)}</h2>
            <code>{name}</code>
            <span>{kind[language][2]}</span>
          </summary>
          <KindWords kind={kind} labels={labels} language={language} />
        </details>
      ))}
    </main>
  );
}

interface WordsProps {
  readonly kind: KindLabels;
  readonly labels: Labels;
  readonly language: Language;
}

function KindWords({ kind, labels, language }: WordsProps) {
  const say = words[language];
  return (
    <div className="schema-words">
      <h3>{say.properties}</h3>
      <dl>
        {Object.entries(kind.properties ?? {}).map(([name, property]) => (
          <div key={name}>
            <dt>
              {label(property, language)} <code>{name}</code>
            </dt>
            <dd>{sentence(property, language)}</dd>
          </div>
        ))}
      </dl>
      <h3>{say.relations}</h3>
      <dl>
        {Object.entries(kind.relations ?? {}).map(([name, relation]) => (
          <div key={name}>
            <dt>
              {label(relation, language)} <code>{name}</code>
            </dt>
            <dd>
              <KindMark kind={kindOfType(relation.target)} size={12} /> {labels.kinds[relation.target]?.[language][1]}
              {relation.type ? "" : ` · ${say.derived}`}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
