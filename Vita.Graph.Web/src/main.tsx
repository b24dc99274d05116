// First of all, so that the order of the layers is theirs: a view's own styles come with its code.
import "./styles/tokens.css";
import "./styles/base.css";
import "./parts/parts.css";
import "./frame/frame.css";
import "./rail/rail.css";
import "./question/question.css";
import "./picture/picture.css";
import "./sheet/sheet.css";
import { createRoot } from "react-dom/client";
import { now, start } from "./address/history";
import { fetchLabels } from "./asking/labels";
import { Page } from "./frame/Page";
import { showPageToTests } from "./picture/forTests";
import { askAhead } from "./picture/usePicture";

/** How long the page waits for its first picture before it stands without, in milliseconds. */
const patience = 150;

const page = document.getElementById("page");
if (!page) throw new Error("index.html has no #page");
void fetchLabels();
showPageToTests();
await start();
if (now().view === "reseau") await Promise.race([askAhead(now()), new Promise((go) => setTimeout(go, patience))]);
createRoot(page).render(<Page />);
