import type { MathJson } from "../../contract.ts";
import { isAtom } from "../../expression/grammar/whole-part.ts";
import { headOf, operandsOf, someOperand } from "../../expression/mathjson.ts";
import type { Candidate } from "./candidate.ts";
import { holds } from "./views.ts";

/** What is asked of formulas for their form alone, and of no steps. */
const ofForms: ReadonlySet<string> = new Set(["simplified", "expanded", "factored", "derivative"]);

const signOfWholePart = /[⌊⌋]|\\[lr]?floor|floor|取整|整数部分/iu;

/**
 * Whether square brackets around more than a letter or a number are taken for those of the whole part where a form is asked for: "simplify 5x − [3x − 2]" means
 * the brackets of a formula. `characters`: the text of the question.
 */
export const isWholePartOfForm = (characters: string, { what, given }: Candidate): boolean =>
  ofForms.has(what) && !signOfWholePart.test(characters) && given.some((json) => holds(json, "Floor") && !hasPlainFloor(json));

/** ⌊x⌋, ⌊−2.5⌋ */
const hasPlainFloor = (json: MathJson): boolean =>
  (headOf(json) === "Floor" && isAtom(operandsOf(json)[0] ?? 0)) || someOperand(json, hasPlainFloor);
