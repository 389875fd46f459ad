import type { MathJson } from "../../contract.ts";
import { isAtom, isWhole } from "../../expression/grammar/whole-part.ts";
import { headOf, operandsOf, someOperand, substitute } from "../../expression/mathjson.ts";
import type { Candidate } from "./candidate.ts";
import { holds } from "./views.ts";

/** What is asked of formulas for their form alone, and of no steps. */
const ofForms: ReadonlySet<string> = new Set(["simplified", "expanded", "factored", "derivative"]);

const signOfWholePart = /[⌊⌋]|\\[lr]?floor|floor|取整|整数部分/iu;

/**
 * Whether square brackets are taken for those of the whole part where nobody means it: around more than a letter or a number where a form is asked for, "simplify
 * 5x − [3x − 2]", and where they come to be around whole numbers, "evaluate 5x − [3x − 2] when x = 2". `characters`: the text of the question.
 */
export const isNoWholePart = (characters: string, candidate: Candidate): boolean =>
  isOfWholeParts(characters, candidate) &&
  candidate.given.some(
    (json) => holds(json, "Floor") && ((ofForms.has(candidate.what) && !hasPlainFloor(json)) || hasWholeFloors(atValues(json))),
  );

/** Whether square brackets are taken for those of the whole part. */
export const isOfWholeParts = (characters: string, { given }: Candidate): boolean =>
  !signOfWholePart.test(characters) && given.some((json) => holds(json, "Floor"));

/** 5 · 2 − ⌊3 · 2 − 2⌋ */
const hasWholeFloors = (json: MathJson): boolean =>
  (headOf(json) !== "Floor" || isWhole(operandsOf(json)[0] ?? "Nothing")) && operandsOf(json).every(hasWholeFloors);

/** What is evaluated, with the values put in that the question gives; any other formula as it is. */
function atValues(json: MathJson): MathJson {
  const [body = 0, ...settings] = operandsOf(json);
  if (headOf(json) !== "EvaluateAt") return json;
  const values = settings.flatMap((setting) => (headOf(setting) === "Equal" ? [setting] : operandsOf(setting)));
  return substitute(body, Object.fromEntries(values.map((setting) => operandsOf(setting) as [string, MathJson])));
}

/** ⌊x⌋, ⌊−2.5⌋ */
const hasPlainFloor = (json: MathJson): boolean =>
  (headOf(json) === "Floor" && isAtom(operandsOf(json)[0] ?? 0)) || someOperand(json, hasPlainFloor);
