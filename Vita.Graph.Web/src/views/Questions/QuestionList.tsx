import { useState } from "react";
import { useAddress } from "../../address/history";
import { Go } from "../../parts/Go";
import { Icon } from "../../parts/Icon";
import { plain } from "../../question/plain";
import { SideRail } from "../../rail/SideRail";
import { useOwnWords, useWords } from "../../words/useWords";
import { grouped } from "./groups";
import { argumentsKey, nameKey, useQuestions } from "./question";
import { words } from "./words";

/** The list of the named questions, in the place of the facets. */
export default function QuestionList() {
  const own = useOwnWords(words);
  const { quoted, code } = useWords();
  const state = useAddress();
  const questions = useQuestions() ?? [];
  const [text, setText] = useState("");
  const language = code === "en" ? "en" : "fr";
  const found = questions.filter((one) => plain(one.title[language] + one.description[language]).includes(plain(text)));
  const shown = state.own[nameKey] ?? questions[0]?.name;
  return (
    <SideRail label={own.list} icon="help" className="questions-rail">
      <div className="search">
        <Icon name="search" />
        <input
          type="search"
          aria-label={own.find(questions.length)}
          placeholder={own.find(questions.length)}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      {questions.length > 0 && found.length === 0 && <p className="questions-none">{own.nothingFound}</p>}
      {grouped(found).map(({ group, questions: list }) => (
        <details key={group} className="questions-group" open={text !== "" || list.some((one) => one.name === shown) || group === "seek"}>
          <summary>
            <h2>{own.groups[group]}</h2>
            <span className="count">{list.length}</span>
            <Icon name="down" size={14} />
          </summary>
          <ul>
            {list.map((one) => (
              <li key={one.name}>
                <Go
                  className="questions-link"
                  aria-current={one.name === shown ? "page" : undefined}
                  to={{ own: { ...without(state.own), [nameKey]: one.name } }}
                >
                  {quoted(one.title[language])}
                </Go>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </SideRail>
  );
}

function without(own: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(own).filter(([key]) => key !== argumentsKey));
}
