import type { Expression, MathJson } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { freeLetters, isSymbol, operandsOf } from "../../../expression/mathjson.ts";
import { equationKind } from "../../classify.ts";
import { hasNonRealSolutions } from "../../complex-roots.ts";
import { leftOpen } from "../asks/conditions.ts";
import type { AskWord } from "./asks.ts";
import {
  agrees,
  askedOr,
  letterMissing,
  type Studies,
  type Study,
  strangeCondition,
  unclearFormula,
  type Wanted,
} from "./study.ts";

const ofEquations: ReadonlySet<AskWord> = new Set<AskWord>([
  "solutions",
  "roots",
  "zeros",
  "number-of-solutions",
  "discriminant",
]);
const ofEquation = (what: AskWord): AskWord => (what === "roots" || what === "zeros" ? "solutions" : what);

/** Letters that stand for unknowns rather than for known numbers beside them. */
const usualUnknowns = ["x", "y", "z", "t"];

/** An equation to solve for the one letter it has; with more letters, or none, it keeps its true kind for others to decline. */
export function studyEquation(wanted: Wanted, given: Expression): Studies {
  const letters = freeLetters(given.json);
  const { letter: sought, numbers = "real", conditions } = wanted;
  if (sought !== undefined && !letters.includes(sought)) return { reason: letterMissing(sought, given) };
  const base = { given, numbers, conditions };
  const asks = askedOr(wanted.asks, ["solutions"]).map((ask) => ({ ...ask, what: ofEquation(ask.what) }));
  const [unknown] = letters;
  if (unknown === undefined) return [{ ...base, kind: "equation.none", unknown, asks, confidence: 0.8 }];
  if (letters.length === 2 && letters.includes("i") && sought !== "i")
    return { reason: { key: "reason.numbers", params: { formula: given } } };
  if (letters.length > 1) {
    const open = sought === undefined ? undefined : leftOpen(given.json, sought);
    if (sought !== undefined && open !== undefined)
      return {
        reason: {
          key: "reason.unknown-left",
          params: { formula: given, sought: expressionOf(sought), open: expressionOf(open) },
        },
      };
    const letter = sought ?? usualUnknowns.find((usual) => letters.includes(usual)) ?? unknown;
    return [{ ...base, kind: equationKind(given.json, letter), unknown: letter, asks, confidence: 0.8 }];
  }
  if (wanted.asks.some(({ what }) => !ofEquations.has(what)))
    return { reason: { key: "reason.not-of-equation", params: { formula: given } } };
  if (isValue(given.json) && wanted.asks.some(({ what }) => what !== "solutions")) return { reason: unclearFormula(given.json) };
  const strange = strangeCondition(wanted, unknown);
  if (strange) return { reason: strange };
  const kind = equationKind(given.json, unknown);
  const confidence = !agrees(wanted.claims, kind) ? 0.5 : wanted.asks.length > 0 ? 0.95 : 0.9;
  const solved: Study = { ...base, kind, unknown, asks, confidence };
  const isOpen = wanted.numbers === undefined && conditions.length === 0 && asks.every(({ what }) => what === "solutions");
  if (!isOpen || confidence < 0.9 || !hasNonRealSolutions(given.json, unknown)) return [solved];
  return [
    { ...solved, numbers: "complex", confidence: 0.9 },
    { ...solved, confidence: 0.75 },
  ];
}

/** m = 3 beside "find the roots" is a value for another formula, which is not there. */
const isValue = (json: MathJson): boolean =>
  operandsOf(json).some(isSymbol) && operandsOf(json).some((side) => freeLetters(side).length === 0);

/** y = 2x + 1 solved for x: a formula to rearrange, which is neither a function to study nor an equation in one letter. */
export const rearrangement = ({ asks, numbers = "real", conditions }: Wanted, given: Expression, unknown: string): Study => ({
  kind: "equation.literal",
  given,
  unknown,
  asks: askedOr(asks, ["solutions"]),
  numbers,
  conditions,
  confidence: 0.8,
});
