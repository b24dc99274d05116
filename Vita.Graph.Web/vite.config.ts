import { existsSync } from "node:fs";
import { resolve } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

// The server's build calls build.mjs, which runs this into its own folder and packs what comes out.
const entries = ["index.html", "graphiql.html", "schema.html"].map((name) => resolve(import.meta.dirname, name)).filter((path) => existsSync(path));
const served = ["/graphql", "/data", "/questions", "/schema.graphql", "/labels.json", "/health"];
const server = process.env.VITA_SERVER ?? "http://localhost:5240";

export default defineConfig({
  plugins: [react()],
  build: {
    target: "es2022",
    manifest: true,
    emptyOutDir: true,
    // A stylesheet or a picture in the markup would be refused by the policy of the page.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: entries },
  },
  worker: { format: "es" },
  server: { proxy: Object.fromEntries(served.map((path) => [path, server])) },
});
