import type { Phrasings } from "../../notation/phrasings.ts";
import { calculations } from "./calculations.ts";
import { chineseStories } from "./chinese-stories.ts";
import { englishStories } from "./english-stories.ts";
import { unknownNumbers } from "./unknown-numbers.ts";

/** What questions in words come to, by domain. */
export const wordsExamples: Readonly<Record<string, Phrasings>> = {
  calculations,
  unknownNumbers,
  englishStories,
  chineseStories,
};
