import type { Phrasings } from "../../notation/phrasings.ts";
import { drawnPhrases } from "./drawn-phrases.ts";
import { graphs } from "./graphs.ts";
import { graphsInChinese } from "./graphs-chinese.ts";
import { relatedCurves } from "./related-curves.ts";
import { studiedEquations } from "./studied-equations.ts";
import { studiedEquationsInChinese } from "./studied-equations-chinese.ts";
import { studiedFunctions } from "./studied-functions.ts";
import { studiedFunctionsInChinese } from "./studied-functions-chinese.ts";

/** Every table of questions that ask for what a function has or an equation comes to, by name. */
export const studyExamples: Readonly<Record<string, Phrasings>> = {
  studiedFunctions,
  studiedFunctionsInChinese,
  studiedEquations,
  studiedEquationsInChinese,
  graphs,
  graphsInChinese,
  relatedCurves,
  drawnPhrases,
};
