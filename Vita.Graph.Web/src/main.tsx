import { createRoot } from "react-dom/client";
import { start } from "./address/history";
import { Page } from "./frame/Page";
import "./styles/tokens.css";
import "./styles/base.css";
import "./parts/parts.css";
import "./frame/frame.css";
import "./rail/rail.css";
import "./picture/picture.css";
import "./frame/frame.css";
import "./rail/rail.css";
import "./picture/picture.css";

const page = document.getElementById("page");
if (!page) throw new Error("index.html has no #page");
await start();
createRoot(page).render(<Page />);
