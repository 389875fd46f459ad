import type { Expression, MathJson } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { operandsOf } from "../../../expression/mathjson.ts";
import { functionKind } from "../../classify.ts";
import type { AskWord } from "./asks.ts";
import { rearrangement, studyEquation } from "./equation.ts";
import {
  agrees,
  askedOr,
  isRefused,
  letterMissing,
  type Studies,
  type Study,
  type StudyAsk,
  strangeCondition,
  unclearFormula,
  type Wanted,
} from "./study.ts";
import { signIn } from "./subject.ts";

/** What is said about a function when nothing particular is asked. */
const portrait: Readonly<Record<string, readonly AskWord[]>> = {
  "function.quadratic": ["graph", "vertex", "axis", "zeros", "y-intercept", "range"],
  "function.linear": ["graph", "zeros", "y-intercept"],
};

export const ofFunction = (ask: StudyAsk): StudyAsk =>
  ask.what === "roots" || ask.what === "solutions" ? { ...ask, what: "zeros" } : ask;

export interface FunctionShape {
  readonly head: MathJson;
  /** undefined in y = 5. */
  readonly variable: string | undefined;
  readonly body: MathJson;
}

/** y = … or f(x) = … to study, unless its words make it a formula to rearrange or y = 5 an equation. */
export function studyFunction(wanted: Wanted, given: Expression, shape: FunctionShape): Studies {
  const { letter: sought } = wanted;
  const asked = new Set(wanted.asks.map(({ what }) => what));
  const isSolved = asked.has("solutions");
  if (shape.variable === undefined && (isSolved || sought === shape.head)) return studyEquation(wanted, given);
  const variable = shape.variable ?? "x";
  if (sought !== undefined && sought !== variable && sought !== shape.head) return { reason: letterMissing(sought, given) };
  // "The zeros of y = x² − 1, and find y" asks for a value of y as well, and nobody says where.
  if (sought !== undefined && ((sought === shape.head && asked.size > 0 && !isSolved) || (isSolved && asked.size > 1)))
    return { reason: { key: "reason.unclear-words", params: { words: sought } } };
  // For which x the y is positive, is asked of the function.
  const aboutSign = wanted.conditions.find((condition) => signIn(condition) !== undefined && sought === variable);
  if (aboutSign !== undefined && isSolved) return { reason: unclearFormula(aboutSign) };
  if (sought !== undefined && isSolved) return [rearrangement(wanted, given, sought)];
  if (!onlyReal(wanted, asked)) return { reason: { key: "reason.numbers", params: { formula: given } } };
  const strange = strangeCondition(wanted, variable);
  return strange ? { reason: strange } : studied(wanted, given, shape, asked);
}

function studied(wanted: Wanted, given: Expression, shape: FunctionShape, asked: ReadonlySet<AskWord>): Studies {
  const variable = shape.variable ?? "x";
  const { numbers = "real", conditions, claims } = wanted;
  const kind = functionKind(shape.body, variable);
  const isWritten = operandsOf(given.json)[0] === shape.head;
  const base = {
    kind,
    given: isWritten ? given : expressionOf(["Equal", shape.head, shape.body]),
    unknown: variable,
    numbers,
    conditions,
  };
  const agreed = agrees(claims, kind);
  if (asked.has("solutions")) return ambiguouslySolved(wanted, given, base, asked.size === 1 && agreed);
  const study: Study = {
    ...base,
    asks: askedOr(wanted.asks, portrait[kind] ?? ["graph"]).map(ofFunction),
    confidence: !agreed ? 0.5 : asked.size > 0 ? 0.95 : 0.9,
  };
  if (shape.variable !== undefined || asked.size > 0 || claims.has("function")) return [study];
  // y = 5 and nothing else: a level line, or an equation that is solved already.
  const solution = studyEquation(wanted, given);
  const alternatives = isRefused(solution) ? [] : solution.map((reading) => ({ ...reading, confidence: 0.58 }));
  return [{ ...study, confidence: 0.6 }, ...alternatives];
}

/** Of a function over other numbers than the real ones, only zeros are understood. */
function onlyReal({ numbers }: Wanted, asked: ReadonlySet<AskWord>): boolean {
  if (numbers === undefined || numbers === "real") return true;
  return numbers === "complex" && asked.size > 0 && [...asked].every((what) => what === "zeros" || what === "roots");
}

/** "Solve y = x² − 1": its zeros? A picture of it? x by y? */
function ambiguouslySolved(
  wanted: Wanted,
  given: Expression,
  base: Omit<Study, "asks" | "confidence">,
  isAlone: boolean,
): Studies {
  const zeros: Study = { ...base, asks: wanted.asks.map(ofFunction), confidence: 0.5 };
  const asks = askedOr([], portrait[base.kind] ?? ["graph"]);
  const study: Study = { ...base, asks, confidence: isAlone ? 0.48 : 0.45 };
  const rearranged = { ...rearrangement(wanted, given, base.unknown ?? "x"), confidence: 0.45 };
  return isAlone ? [zeros, study, rearranged] : [zeros, study];
}
