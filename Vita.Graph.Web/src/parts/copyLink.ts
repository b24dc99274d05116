import type { State } from "../address/State";
import { shared } from "../address/packed";
import { write } from "../address/write";
import type { Words } from "../words/fr";
import { attempt } from "./attempt";

/** Copies the address of a state, and says whether the browser let it. */
export const copyLink = (state: State, { actions }: Words): Promise<boolean> =>
  attempt(async () => navigator.clipboard.writeText(location.origin + (await shared(write(state)))), actions.copied, actions.notCopied);
