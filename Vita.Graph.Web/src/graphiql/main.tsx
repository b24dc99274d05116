import "./workers";
import { explorerPlugin } from "@graphiql/plugin-explorer";
import { createGraphiQLFetcher } from "@graphiql/toolkit";
import { GraphiQL, HISTORY_PLUGIN } from "graphiql";
import { createRoot } from "react-dom/client";
import "./look.css";
import { readAddress, writeAddress } from "./address";
import { first } from "./first";

const asked = readAddress(location.search);
const fetcher = createGraphiQLFetcher({ url: "/graphql" });
const plugins = [explorerPlugin({ showAttribution: false }), HISTORY_PLUGIN];

/** Typing changes the address, so that it can be sent to somebody at any time. */
function keep(change: Partial<typeof asked>) {
  Object.assign(asked, change);
  history.replaceState(null, "", writeAddress(location.pathname, asked));
}

createRoot(document.getElementById("graphiql")!).render(
  <GraphiQL
    fetcher={fetcher}
    plugins={plugins}
    defaultQuery={first}
    initialQuery={asked.query}
    initialVariables={asked.variables}
    onEditQuery={(query) => keep({ query })}
    onEditVariables={(variables) => keep({ variables })}
  >
    <GraphiQL.Logo>
      <nav className="vita-places">
        <a href="/">Vita Graph</a>
        <a href="/schema">Schéma</a>
        <a href="/schema.graphql">schema.graphql</a>
      </nav>
    </GraphiQL.Logo>
  </GraphiQL>,
);
