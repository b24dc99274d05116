import "./styles/tokens.css";
import "./styles/base.css";
import { createRoot } from "react-dom/client";
import { start } from "./address/history";
import { fetchLabels } from "./asking/labels";
import { Page } from "./frame/Page";
import "./parts/parts.css";
import "./frame/frame.css";
import "./rail/rail.css";
import "./question/question.css";
import "./picture/picture.css";
import "./sheet/sheet.css";

// The stylesheets above come first: theirs is the order of layers.
const page = document.getElementById("page");
if (!page) throw new Error("index.html has no #page");
void fetchLabels();
await start();
createRoot(page).render(<Page />);
