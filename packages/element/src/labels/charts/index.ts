import type { Language } from "@math-viz/sdk";
import { isChinese } from "../index.ts";
import { en } from "./en.ts";
import type { ChartWords } from "./words.ts";
import { zh } from "./zh.ts";

export type { ChartWords, LiveWords } from "./words.ts";

/** The words of charts for a BCP 47 tag, in the language that `wordsFor` has for it. */
export function chartWordsFor(lang: Language): ChartWords {
  return isChinese(lang) ? zh : en;
}
