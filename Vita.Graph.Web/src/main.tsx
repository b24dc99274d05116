import "./styles/tokens.css";
import "./styles/base.css";
import "./parts/parts.css";
import "./frame/frame.css";
import "./rail/rail.css";
import "./question/question.css";
import "./picture/picture.css";
import "./sheet/sheet.css";
import { createRoot } from "react-dom/client";
import { start } from "./address/history";
import { fetchLabels } from "./asking/labels";
import { Page } from "./frame/Page";
import { showPageToTests } from "./picture/forTests";

// The stylesheets above come first: theirs is the order of layers.
const page = document.getElementById("page");
if (!page) throw new Error("index.html has no #page");
void fetchLabels();
showPageToTests();
await start();
createRoot(page).render(<Page />);
