import { adjust, useAddress } from "../address/history";
import { defaults } from "../address/State";
import { Button } from "../parts/Button";
import { Go } from "../parts/Go";
import { useWords } from "../words/useWords";
import { Search } from "./Search";
import { setTheme, useTheme } from "./theme";

const languages = ["fr", "en"] as const;

/** The name, the search, and what concerns the whole page. */
export function Head({ onHelp, onMenu }: { readonly onHelp: () => void; readonly onMenu: () => void }) {
  const words = useWords();
  const { language } = useAddress();
  return (
    <header className="head">
      <Go className="skip" to={{ view: "tableau" }}>
        {words.skip}
      </Go>
      <Go className="name" aria-label={words.name} to={{ ...defaults, language }}>
        <Logo />
        <span>{words.name}</span>
      </Go>
      <Search />
      <div className="head-end">
        <HeadTools onHelp={onHelp} />
        <Button look="quiet" icon="menu" className="menu-button" aria-label={words.head.menu} onClick={onMenu} />
      </div>
    </header>
  );
}

/** Help, language and theme: in the head, and in the menu of a narrow page. */
export function HeadTools({ onHelp }: { readonly onHelp: () => void }) {
  const words = useWords();
  const { language } = useAddress();
  const dark = useTheme() === "dark";
  return (
    <>
      <Button look="quiet" icon="help" onClick={onHelp} className="wide">
        {words.head.help}
      </Button>
      <div className="pair" role="group" aria-label={words.head.language}>
        {languages.map((name) => (
          <button key={name} type="button" lang={name} aria-pressed={language === name} onClick={() => adjust({ language: name })}>
            {name.toUpperCase()}
          </button>
        ))}
      </div>
      <Button
        look="quiet"
        icon={dark ? "sun" : "moon"}
        aria-label={dark ? words.head.light : words.head.dark}
        onClick={() => setTheme(dark ? "light" : "dark")}
      />
    </>
  );
}

function Logo() {
  return (
    <svg className="logo" width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
      <path className="logo-page" d="M2 1h11l5 5v13H2z" />
      <path className="logo-line" d="M6 13.4 10 7.6l4 5.8" />
      <path className="logo-dot" d="M10 5.8a1.8 1.8 0 1 1 0 3.6a1.8 1.8 0 1 1 0-3.6z" />
      <path className="logo-dot" d="M6 11.6a1.8 1.8 0 1 1 0 3.6a1.8 1.8 0 1 1 0-3.6z" />
      <path className="logo-dot" d="M14 11.6a1.8 1.8 0 1 1 0 3.6a1.8 1.8 0 1 1 0-3.6z" />
    </svg>
  );
}
