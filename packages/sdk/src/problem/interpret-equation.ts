import type { Expression, MathJson } from "../contract.ts";
import { expressionOf } from "../expression/expression.ts";
import { freeLetters, isSymbol, operandsOf } from "../expression/mathjson.ts";
import { agrees, equationKind } from "./classify.ts";
import { hasNonRealSolutions } from "./complex-roots.ts";
import { askedOr, conditionsOf, type Interpretation, type Interpreted, strangeCondition } from "./interpretation.ts";
import type { AskWord } from "./lexicon/meaning.ts";
import type { Request } from "./request.ts";
import type { Subject } from "./subject.ts";

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
export function interpretEquation(
  request: Request,
  subject: Subject,
  given: Expression,
  letters: readonly string[],
): Interpreted {
  const sought = request.unknown?.letter;
  if (sought !== undefined && !letters.includes(sought)) {
    return { reason: { key: "reason.letter-missing", params: { letter: expressionOf(sought), formula: given } } };
  }
  const base = { given, numbers: request.numbers ?? "real", conditions: conditionsOf(subject) } as const;
  const asks = askedOr(request.asks, ["solutions"]).map((ask) => ({ ...ask, what: ofEquation(ask.what) }));
  const [unknown] = letters;
  if (unknown === undefined) return [{ ...base, kind: "equation.none", unknown, asks, confidence: 0.8 }];
  if (letters.length === 2 && letters.includes("i") && sought !== "i")
    return { reason: { key: "reason.numbers", params: { formula: given } } };
  if (letters.length > 1) {
    const letter = sought ?? usualUnknowns.find((usual) => letters.includes(usual)) ?? unknown;
    return [{ ...base, kind: equationKind(given.json, letter), unknown: letter, asks, confidence: 0.8 }];
  }
  if (request.asks.some(({ what }) => !ofEquations.has(what))) {
    return { reason: { key: "reason.not-of-equation", params: { formula: given } } };
  }
  if (isValue(given.json) && request.asks.some(({ solve }) => !solve)) {
    return { reason: { key: "reason.unclear-formula", params: { formula: given } } };
  }
  const strange = strangeCondition(subject, unknown);
  if (strange) return { reason: strange };
  const kind = equationKind(given.json, unknown);
  const confidence = !agrees(request.claims, kind) ? 0.5 : request.asks.length > 0 ? 0.95 : 0.9;
  const solved = { ...base, kind, unknown, asks, confidence };
  const isOpen = request.numbers === undefined && base.conditions.length === 0 && asks.every(({ what }) => what === "solutions");
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
export function rearrangement(request: Request, subject: Subject, unknown: string): Interpretation {
  const asks = askedOr(request.asks, ["solutions"]);
  const { expression: given } = subject.given;
  const numbers = request.numbers ?? "real";
  return { kind: "equation.literal", given, unknown, asks, numbers, conditions: conditionsOf(subject), confidence: 0.8 };
}
