import { lazy, Suspense } from "react";
import { changeOwn, now, useAddress } from "../../address/history";
import { useAnswer } from "../../asking/useAnswer";
import { Button } from "../../parts/Button";
import { copyLink } from "../../parts/copyLink";
import { Go } from "../../parts/Go";
import { Icon } from "../../parts/Icon";
import { Problem } from "../../parts/Problem";
import { Segments } from "../../parts/Segments";
import { useOwnWords, useWords } from "../../words/useWords";
import { AnswerTable } from "./AnswerTable";
import { allVariables, csvAddress, editorAddress, readArguments, valuesOf, variablesOf, writeArguments } from "./arguments";
import { FreeQuestion } from "./FreeQuestion";
import { near } from "./groups";
import { ParameterInput } from "./Inputs";
import { argumentsKey, nameKey, type Question, useQuestions } from "./question";
import { idsIn, type Json, lay } from "./table";
import { readWhere } from "./where";
import { WhyRow } from "./WhyRow";
import { withIds } from "./withIds";
import { words } from "./words";
import "./questions.css";

const AnswerPicture = lazy(() => import("./AnswerPicture"));

/** A named question as a form, and its answer as a table. */
export default function Questions() {
  const own = useOwnWords(words);
  const state = useAddress();
  const questions = useQuestions();
  if (questions === null) return <p className="scroll question-lost">{own.unreachable}</p>;
  if (!questions) return <p data-waiting />;
  const name = state.own[nameKey];
  const question = name ? questions.find((one) => one.name === name) : questions[0];
  if (!question) return <p className="scroll question-lost">{own.missing}</p>;
  return <OneQuestion key={question.name} question={question} questions={questions} />;
}

function OneQuestion({ question, questions }: { readonly question: Question; readonly questions: readonly Question[] }) {
  const pageWords = useWords();
  const { code, quoted } = pageWords;
  const own = useOwnWords(words);
  const state = useAddress();
  const language = code === "en" ? "en" : "fr";
  const given = readArguments(state.own[argumentsKey] ?? "", question);
  const set = (name: string, values: readonly string[]) =>
    changeOwn({ [nameKey]: question.name, [argumentsKey]: writeArguments({ ...given, [name]: values }, question) });
  return (
    <div className="scroll question">
      <h1>{quoted(question.title[language])}</h1>
      <p className="question-text">{quoted(question.description[language])}</p>
      {question.parameters.length > 0 && (
        <form className="parameters" onSubmit={(event) => event.preventDefault()}>
          {question.parameters.map((parameter) => (
            <ParameterInput
              key={`${parameter.name} ${valuesOf(parameter, given).join()}`}
              parameter={parameter}
              values={valuesOf(parameter, given)}
              onChange={(values) => set(parameter.name, values)}
            />
          ))}
        </form>
      )}
      <Answer question={question} variables={variablesOf(question, given)} all={allVariables(question, given)}>
        {Object.keys(given).length > 0 && (
          <Button look="quiet" onClick={() => changeOwn({ [argumentsKey]: "" })}>
            {own.reset}
          </Button>
        )}
        <Button icon="link" onClick={() => void copyLink(now(), pageWords)}>
          {own.copy}
        </Button>
        <a className="btn" href={editorAddress(question, given)}>
          <Icon name="code" />
          {own.graphql}
        </a>
        <a className="btn" href={csvAddress(question, given)} download={`${question.name}.csv`}>
          <Icon name="take" />
          {own.csv}
        </a>
      </Answer>
      <FreeQuestion question={question} variables={allVariables(question, given)} />
      <nav className="question-near" aria-labelledby="question-near">
        <h2 id="question-near">{own.near}</h2>
        <ul>
          {near(question, questions).map((other) => (
            <li key={other.name}>
              <Go to={{ own: { [nameKey]: other.name } }}>{quoted(other.title[language])}</Go>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}

interface AnswerProps {
  readonly question: Question;
  readonly variables: Record<string, unknown>;
  /** The variables with those that have their defaults. */
  readonly all: Record<string, unknown>;
  readonly children: React.ReactNode;
}

function Answer({ question, variables, all, children }: AnswerProps) {
  const { number, kinds: kindWords } = useWords();
  const own = useOwnWords(words);
  const { data: before, error, waiting, again } = useAnswer<Json, Record<string, unknown>>(withIds(question.document), variables);
  // An answer to an earlier question would be read as that to the one that failed.
  const data = error ? undefined : before;
  const laid = data === undefined ? undefined : lay(data);
  const total = laid ? (laid.total ?? laid.rows.length) : 0;
  const ids = laid ? idsIn(laid.rows) : [];
  const asPicture = useAddress().own.reponse === "reseau" && ids.length > 0;
  const asked = readWhere(question.document, all);
  const isExplained = asked.where !== undefined && laid?.total !== undefined;
  const why = isExplained ? (id: string) => <WhyRow {...{ id, question, asked }} variables={all} /> : undefined;
  const kind = kindOfRoot(laid?.root ?? "", kindWords);
  return (
    <>
      <div className="question-bar">
        {laid ? (
          <h2 data-count={total}>
            {kind && laid.total !== undefined ? `${number(total)} ${kind(total)}` : own.rows(number(total), total < 2)}
            {laid.total !== undefined && laid.rows.length < laid.total && (
              <span className="count"> · {own.of(number(laid.rows.length), number(laid.total))}</span>
            )}
          </h2>
        ) : (
          <p data-waiting={waiting || undefined} />
        )}
        <div className="question-actions">{children}</div>
      </div>
      {error && <Problem error={error} onAgain={again} />}
      {laid && laid.rows.length === 0 && <p className="question-none">{own.none}</p>}
      {ids.length > 0 && (
        <Segments
          label={own.asWhat}
          options={(["table", "reseau"] as const).map((name) => ({ name, title: own.as[name] }))}
          chosen={asPicture ? "reseau" : "table"}
          onChoose={(name) => changeOwn({ reponse: name === "table" ? "" : name })}
        />
      )}
      {asPicture && (
        <Suspense fallback={<p data-waiting />}>
          <AnswerPicture ids={ids} />
        </Suspense>
      )}
      {laid && laid.rows.length > 0 && !asPicture && (
        <div className="answer-scroll" data-waiting={waiting || undefined} tabIndex={0} role="region" aria-label={question.name}>
          <AnswerTable question={question} laid={laid} why={why} />
        </div>
      )}
    </>
  );
}

type KindWords = Readonly<Record<string, (count: number) => string>>;

/** What the rows are called, where they are nodes of one kind. */
function kindOfRoot(root: string, words: KindWords): ((count: number) => string) | undefined {
  return words[root.toUpperCase()];
}
