import type { Language } from "../contract.ts";
import type { Label } from "./labels.ts";
import { languageFor } from "./language-for.ts";
import type { Wording } from "./say.ts";

/** The templates of whole tables in one language; English unless it is Chinese. */
export function wordsIn(lang: Language | undefined, ...tables: readonly Readonly<Record<string, Label>>[]): Wording {
  const language = languageFor(lang);
  return Object.fromEntries(tables.flatMap((table) => Object.entries(table).map(([key, words]) => [key, words[language]])));
}
