import { existsSync } from "node:fs";
import { resolve } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

// The server's build calls build.mjs, which runs this into its own folder and packs what comes out.
const entries = ["index.html", "graphiql.html", "schema.html"]
  .map((name) => resolve(import.meta.dirname, name))
  .filter((path) => existsSync(path));
const served = ["/graphql", "/data", "/questions", "/schema.graphql", "/labels.json", "/health"];
const server = process.env.VITA_SERVER ?? "http://localhost:5240";

/**
 * What a first visit loads comes in few files: each costs a journey. Libraries change seldom, so that they keep their names when the page
 * does not. Of the page, what views have in common; a view's own code comes with it.
 */
const together = [
  { name: "react", test: /node_modules[\\/](?:react|react-dom|scheduler)[\\/]/ },
  { name: "page", test: /[\\/]src[\\/](?:address|asking|parts|question|styles|words|kinds|frame[\\/]theme)\b/, minShareCount: 2 },
  { name: "drawing", test: /node_modules[\\/](?:sigma|graphology|events)|[\\/]src[\\/](?:picture|sheet|why)[\\/]/, minShareCount: 2 },
];

export default defineConfig({
  plugins: [react()],
  build: {
    target: "es2022",
    manifest: true,
    emptyOutDir: true,
    // A stylesheet or a picture in the markup would be refused by the policy of the page.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: entries, output: { codeSplitting: { groups: together } } },
  },
  worker: { format: "es" },
  server: { proxy: Object.fromEntries(served.map((path) => [path, server])) },
});
