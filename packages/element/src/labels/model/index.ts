import type { Language } from "@math-viz/sdk";
import { isChinese } from "../index.ts";
import { en } from "./en.ts";
import type { ModelWords } from "./words.ts";
import { zh } from "./zh.ts";

export type { ModelWords } from "./words.ts";

/** The words about language models for a BCP 47 tag. They are loaded with what needs them. */
export const modelWordsFor = (lang: Language): ModelWords => (isChinese(lang) ? zh : en);
