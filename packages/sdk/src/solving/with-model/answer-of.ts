import type { Answer, Ask, MathJson } from "../../contract.ts";
import { canonicalAnswer } from "../../derivation/canonical-answer.ts";
import { makesClaims } from "../../expression/is-statement.ts";
import { apply, freeLetters, headOf, isSymbol, operandsOf } from "../../expression/mathjson.ts";
import { splitSigns } from "../../verification/statements/double-signs.ts";
import { kindsByHead } from "../kinds-of-answers.ts";

type Unverified = Omit<Answer, "verdict">;

/** An answer as a model writes it in the form that rules give theirs: x = 1 or x = 3 is a set of solutions, as are x = 2 ± 1 and {1, 3}. */
export function answerOf(ask: Ask, json: MathJson, unknowns: readonly string[]): Unverified {
  const [unknown, ...others] = unknowns;
  const letter = others.length === 0 ? unknown : undefined;
  const values = ask.what === "solutions" && letter !== undefined ? valuesOf(json, letter) : undefined;
  if (values?.length === 0) return canonicalAnswer({ ask, kind: "none", latex: "", json }, letter);
  if (values) return canonicalAnswer({ ask, kind: "set", latex: "", json: apply("Set", ...values) }, letter);
  return canonicalAnswer({ ask, kind: kindOf(json), latex: "", json }, letter);
}

/** The values that a letter has; undefined where it is not said by values. */
function valuesOf(json: MathJson, letter: string): MathJson[] | undefined {
  const operands = operandsOf(json);
  if (/^(Or|List|Set)$/.test(headOf(json) ?? "")) {
    const parts = operands.map((part) => valuesOf(part, letter));
    return parts.every((part) => part !== undefined) ? (parts as MathJson[][]).flat() : undefined;
  }
  if (headOf(json) === "Equal" && operands.length === 2) {
    const [left, right] = operands as [MathJson, MathJson];
    const isNamed = left === letter || (isSymbol(left) && left.startsWith(`${letter}_`));
    return isNamed && isValue(right, letter) ? splitSigns(right) : undefined;
  }
  return isValue(json, letter) ? splitSigns(json) : undefined;
}

const isValue = (json: MathJson, letter: string): boolean =>
  !makesClaims(json) &&
  json !== "RealNumbers" &&
  !freeLetters(json).includes(letter) &&
  !/^(Tuple|List|Set|Interval|Union|Matrix|Family)$/.test(headOf(json) ?? "");

function kindOf(json: MathJson): Answer["kind"] {
  if (json === "RealNumbers") return "all";
  const head = headOf(json) ?? "";
  const known = kindsByHead[head];
  if (known) return known;
  if (makesClaims(json)) return "statement";
  return freeLetters(json).length === 0 ? "value" : "expression";
}
