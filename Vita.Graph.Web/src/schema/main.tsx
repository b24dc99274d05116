import { createRoot } from "react-dom/client";
import "../frame/theme";
import "../styles/tokens.css";
import "../styles/base.css";
import "./schema.css";
import type { Labels } from "./labels";
import { SchemaPage } from "./SchemaPage";

const root = document.getElementById("schema");
if (!root) throw new Error("schema.html has no #schema");
const language = new URLSearchParams(location.search).get("l") === "en" ? "en" : "fr";
document.documentElement.lang = language;
const labels = (await (await fetch("/labels.json")).json()) as Labels;
createRoot(root).render(<SchemaPage labels={labels} language={language} />);
