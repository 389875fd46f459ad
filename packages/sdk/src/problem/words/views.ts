import type { MathJson } from "../../contract.ts";
import { ParseError } from "../../errors/parse-error.ts";
import { headOf, isSymbol, operandsOf } from "../../expression/mathjson.ts";
import { parseFormula, readsBack } from "../../expression/parse.ts";
import type { Tree, View } from "../grammar/lattice.ts";
import { fraction } from "./numerals.ts";

/** A formula that can only be read in one way. */
export function treesOf(text: string): Tree[] {
  try {
    const { expression, ambiguities } = parseFormula(text);
    return ambiguities.length === 0 && readsBack(expression) ? [{ json: expression.json }] : [];
  } catch (error) {
    if (error instanceof ParseError) return [];
    throw error;
  }
}

/** What a formula may stand for among words: a number in digits, a fraction, a letter. */
export function viewsOf(json: MathJson): View[] {
  if (isNumber(json))
    return [
      { category: "Digits", value: json },
      { category: "Num", value: json },
    ];
  const written = writtenNumber(json);
  if (written !== undefined) return [{ category: "Num", value: written }];
  if (isSymbol(json) && /^[a-z]$/.test(json)) return [{ category: "Letter", value: json }];
  return [];
}

const isNumber = (json: MathJson): boolean =>
  (typeof json === "number" && json >= 0) || (typeof json === "object" && "num" in json);

/** −3, 2/3, 15%: one number as it stands. */
function writtenNumber(json: MathJson): MathJson | undefined {
  const [first, second] = operandsOf(json);
  const head = headOf(json);
  if (typeof json === "number") return ["Negate", -json];
  if (head === "Divide" && typeof first === "number" && typeof second === "number" && second !== 0)
    return Number.isInteger(first) && Number.isInteger(second) ? fraction(first, second) : undefined;
  if ((head === "Percent" || head === "Negate") && first !== undefined && isNumber(first)) return json;
  return undefined;
}
