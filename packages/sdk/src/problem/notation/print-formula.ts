import type { MathJson } from "../../contract.ts";
import { MathVizError } from "../../errors/math-viz-error.ts";
import { headOf, isSymbol, operandsOf, sameTree, substitute } from "../../expression/mathjson.ts";
import { toAscii } from "../../expression/print-ascii.ts";
import { heads } from "../../geometry/vocabulary.ts";
import { type Meaning, readFormula } from "./read-formula.ts";
import { endOfFormula } from "./scan.ts";
import { isLetterName, isNamedSymbol, isOfThePlane } from "./words.ts";

/** A formula as it stands in a line: in the first of its forms that is read back as the same tree. JSON always is. */
export function printFormula(json: MathJson, meaning: Meaning): string {
  for (const form of forms) {
    const text = form(json, meaning);
    if (text !== undefined && isReadBack(text, json, meaning)) return text;
  }
  return `#${JSON.stringify(json)}`;
}

type Form = (json: MathJson, meaning: Meaning) => string | undefined;

const infix =
  (head: string, sign: string, fits: (operands: readonly MathJson[]) => boolean): Form =>
  (json, meaning) => {
    const operands = operandsOf(json);
    return headOf(json) === head && operands.length === 2 && fits(operands)
      ? operands.map((each) => printFormula(each, meaning)).join(sign)
      : undefined;
  };

const always = (): boolean => true;

const forms: readonly Form[] = [
  (json) => (isSymbol(json) && isNamedSymbol(json) ? json : undefined),
  infix("Colon", ": ", ([name]) => isSymbol(name ?? 0)),
  infix("EvaluateAt", " at ", always),
  infix("Is", " is ", always),
  infix("Element", " on ", (operands) => operands.some(speaks) || isSymbol(operands[1] ?? 0)),
  infix("Equal", " = ", (operands) => operands.some((side) => speaks(side) || isCallOfLetter(side))),
  (json, meaning) => (speaks(json) || isCallOfLetter(json) ? called(json, meaning) : undefined),
  (json, meaning) => typed(json, meaning),
  infix("Equal", " = ", always),
  (json, meaning) => called(json, meaning),
];

/** Whether there is anything in a term that is no ordinary formula. */
function speaks(json: MathJson): boolean {
  if (isSymbol(json)) return isOfThePlane(json);
  const head = headOf(json) ?? "";
  const isTerm = (Object.hasOwn(heads, head) && !ofFormulasToo.has(head)) || head === "Position";
  return isTerm || operandsOf(json).some(speaks);
}

/** Heads of geometry that any formula has. */
const ofFormulasToo: ReadonlySet<string> = new Set(["Tuple", "Set", "Element", "Equal"]);

/** y(0), which a formula alone would have as a product. */
const isCallOfLetter = (json: MathJson): boolean => isLetterName(headOf(json) ?? "");

function called(json: MathJson, meaning: Meaning): string | undefined {
  const head = headOf(json);
  return head === undefined
    ? undefined
    : `${head}(${operandsOf(json)
        .map((each) => printFormula(each, meaning))
        .join(", ")})`;
}

/** As it is typed; nothing where there is no form for it. */
function typed(json: MathJson, { isComplex }: Meaning): string | undefined {
  try {
    return toAscii(isComplex ? substitute(json, { ImaginaryUnit: "i" }) : json);
  } catch (error) {
    if (error instanceof MathVizError) return undefined;
    throw error;
  }
}

/** What may stand behind a formula. */
const followers = [";", " {x}"];

function isReadBack(text: string, json: MathJson, meaning: Meaning): boolean {
  if (/[\n\r]/.test(text) || followers.some((next) => endOfFormula(`${text}${next}`, 0) !== text.length)) return false;
  try {
    return sameTree(readFormula(text, { from: 0, to: text.length }, meaning), json);
  } catch (error) {
    if (error instanceof MathVizError) return false;
    throw error;
  }
}
