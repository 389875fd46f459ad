import type { Expression, MathJson } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { freeLetters } from "../../../expression/mathjson.ts";
import { usualLetter } from "../asked.ts";
import { studyEquation } from "./equation.ts";
import { ofFunction, studyFunction } from "./function.ts";
import { atMost, isRefused, letterMissing, type Studies, type Wanted } from "./study.ts";

/** x² − 4x + 3 on its own: a function without its y, or an equation without its = 0. */
export function studyExpression(wanted: Wanted, given: Expression): Studies {
  const letters = freeLetters(given.json);
  const [variable] = letters;
  const { letter: sought, numbers = "real", conditions } = wanted;
  if (variable === undefined && wanted.asks.length > 0)
    return { reason: { key: "reason.no-letter", params: { formula: given } } };
  if (variable === undefined || letters.length > 1) {
    const asks = wanted.asks.map(ofFunction);
    const unknown = letters.find((letter) => letter === wanted.letter) ?? usualLetter(letters) ?? variable;
    return [{ kind: "expression.other", given, unknown, asks, numbers, conditions, confidence: 0.8 }];
  }
  // 3 − 2i is a number, and no function of i.
  if (variable === "i" && wanted.asks.length > 0) return { reason: { key: "reason.numbers", params: { formula: given } } };
  if (sought !== undefined && sought !== variable) return { reason: letterMissing(sought, given) };
  const isAsked = wanted.asks.length > 0;
  const isCalledEquation = [...wanted.claims].some((claim) => claim.endsWith("equation"));
  const equation = (): Studies => studyEquation(wanted, expressionOf(["Equal", given.json, 0]));
  if (wanted.asks.some(({ what }) => what === "solutions") || (!isAsked && isCalledEquation)) return atMost(0.75, equation());

  const head: MathJson = variable === "y" ? ["f", "y"] : "y";
  const studied = studyFunction(wanted, expressionOf(["Equal", head, given.json]), { head, variable, body: given.json });
  if (isAsked || isRefused(studied)) return studied;
  const solved = equation();
  return [...(atMost(0.8, studied) as readonly []), ...(isRefused(solved) ? [] : (atMost(0.6, solved) as readonly []))];
}
