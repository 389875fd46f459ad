import type { Language } from "@math-viz/sdk";
import { en } from "./en.ts";
import type { Words } from "./words.ts";
import { zh } from "./zh.ts";

export type { Notice, Words } from "./words.ts";

/** The words for a BCP 47 tag. Languages without words of their own get English. */
export function wordsFor(lang: Language): Words {
  return isChinese(lang) ? zh : en;
}

export const isChinese = (lang: Language): boolean => /^zh\b/i.test(lang);
