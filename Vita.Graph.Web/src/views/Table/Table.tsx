import { changeOwn, useAddress } from "../../address/history";
import { isKind, type Kind, kindNames, kinds as kindParts } from "../../kinds";
import { Tabs } from "../../parts/Tabs";
import { useCounts } from "../../question/useCounts";
import { large } from "../../words/typography";
import { useWords } from "../../words/useWords";
import { AroundRows } from "./AroundRows";
import { Chosen } from "./Chosen";
import { FoundRows } from "./FoundRows";
import { OrganisationRows } from "./OrganisationRows";
import { OtherRows } from "./OtherRows";
import "./table.css";

/** The twin of the picture: the same things, the same criteria, the same selection, as tables that anybody can read. */
export default function Table() {
  const words = useWords();
  const { own, kinds, criteria } = useAddress();
  const { data: counts } = useCounts(criteria);
  const wanted = own.nature?.toUpperCase() ?? "";
  const shown: readonly Kind[] = kindNames.filter((kind) => kinds.includes(kind) || kind === wanted);
  const chosen: Kind = isKind(wanted) ? wanted : (shown[0] ?? "ORGANISATIONS");
  if (own.autour) return <AroundRows of={own.autour} />;
  if (own.cherche) return <FoundRows text={own.cherche} />;
  return (
    <div className="scroll" id="table">
      <Tabs
        label={words.rail.kind}
        tabs={shown.map((kind) => {
          const count = counts && kind in counts ? counts[kind as keyof typeof counts].totalCount : undefined;
          return { name: kind, title: large(words.kinds[kind](2)), ...(count !== undefined && { count: words.number(count) }) };
        })}
        chosen={chosen}
        onChoose={(kind) => changeOwn({ nature: kindParts[kind].type === "Organisation" ? "" : kind.toLowerCase(), de: "" })}
      />
      <Chosen />
      {chosen === "ORGANISATIONS" ? <OrganisationRows /> : <OtherRows key={chosen} kind={chosen} />}
    </div>
  );
}
