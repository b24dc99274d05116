import { useSyncExternalStore } from "react";

export type Theme = "light" | "dark";

const key = "vita-theme";
const system = matchMedia("(prefers-color-scheme: dark)");
const listeners = new Set<() => void>();

/** Storage may be refused: the theme then lasts as long as the page. */
function stored(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

let chosen = stored();

function theme(): Theme {
  return chosen === "dark" || chosen === "light" ? chosen : system.matches ? "dark" : "light";
}

function apply(): void {
  document.documentElement.dataset.theme = theme();
  for (const listener of listeners) listener();
}

export function setTheme(to: Theme): void {
  chosen = to;
  try {
    localStorage.setItem(key, to);
  } catch {
    // The choice lasts as long as the page.
  }
  apply();
}

/** Follows the theme: what is drawn on a canvas reads its colours again. */
export function onTheme(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

export const useTheme = (): Theme => useSyncExternalStore(onTheme, theme);

system.addEventListener("change", apply);
apply();
