import type { Language } from "../../contract.ts";
import { chartWords } from "../../locale/chart-words.ts";
import { figureLabels } from "../../locale/figure.ts";
import { figureTables } from "../../locale/figure-tables.ts";
import { figureWords } from "../../locale/figure-words.ts";
import { languageFor } from "../../locale/language-for.ts";
import { lists } from "../../locale/lists.ts";
import { codeFigureWords } from "../../locale/plotting-code.ts";
import type { Wording } from "../../locale/say.ts";

const tables: readonly Readonly<Record<string, { readonly en: string; readonly zh: string }>>[] = [
  figureLabels,
  chartWords,
  codeFigureWords,
  lists,
  figureWords,
  figureTables,
];

/** Every word that figures say by themselves in a language, English unless it is Chinese, under what is given. */
export function wordsFor(lang: Language | undefined, wording: Wording = {}): Wording {
  const language = languageFor(lang);
  const own = Object.fromEntries(tables.flatMap((table) => Object.entries(table).map(([key, words]) => [key, words[language]])));
  return { ...own, ...wording, ...Object.fromEntries(Object.keys(lists).map((key) => [key, own[key] as string])) };
}
