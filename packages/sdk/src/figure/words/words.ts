import type { Language } from "../../contract.ts";
import { chartWords } from "../../locale/chart-words.ts";
import { figureLabels } from "../../locale/figure.ts";
import { figureTables } from "../../locale/figure-tables.ts";
import { figureWords } from "../../locale/figure-words.ts";
import { lists } from "../../locale/lists.ts";
import { codeFigureWords } from "../../locale/plotting-code.ts";
import type { Wording } from "../../locale/say.ts";
import { wordsIn } from "../../locale/words-in.ts";

const tables = [figureLabels, chartWords, codeFigureWords, lists, figureWords, figureTables];

/** Every word that figures say by themselves in a language, English unless it is Chinese, under what is given. */
export function wordsFor(lang: Language | undefined, wording: Wording = {}): Wording {
  const own = wordsIn(lang, ...tables);
  return { ...own, ...wording, ...Object.fromEntries(Object.keys(lists).map((key) => [key, own[key] as string])) };
}
