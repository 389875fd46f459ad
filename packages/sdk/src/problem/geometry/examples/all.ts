import type { Phrasings } from "../../notation/phrasings.ts";
import { chineseConics } from "./chinese-conics.ts";
import { chineseLines } from "./chinese-lines.ts";
import { conditions } from "./conditions.ts";
import { coordinated } from "./coordinated.ts";
import { elements } from "./elements.ts";
import { englishConics } from "./english-conics.ts";
import { englishLines } from "./english-lines.ts";
import { exercises } from "./exercises.ts";
import { further } from "./further.ts";
import { linesAndConics } from "./lines-and-conics.ts";
import { linesAndPoints } from "./lines-and-points.ts";
import { schoolbook } from "./schoolbook.ts";
import { textbook } from "./textbook.ts";

/** Every table of questions about points, lines and conics, by name. */
export const geometryExamples: Readonly<Record<string, Phrasings>> = {
  elements,
  conditions,
  linesAndConics,
  linesAndPoints,
  textbook,
  further,
  schoolbook,
  chineseConics,
  chineseLines,
  englishConics,
  englishLines,
  coordinated,
  exercises,
};
