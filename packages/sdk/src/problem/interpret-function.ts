import type { MathJson } from "../contract.ts";
import { expressionOf } from "../expression/expression.ts";
import { freeLetters, operandsOf } from "../expression/mathjson.ts";
import { agrees, functionKind } from "./classify.ts";
import { interpretEquation, rearrangement } from "./interpret-equation.ts";
import { askedOr, conditionsOf, type Interpretation, type Interpreted, signs, strangeCondition } from "./interpretation.ts";
import type { AskWord } from "./lexicon/meaning.ts";
import type { Request, WordedAsk } from "./request.ts";
import type { Subject } from "./subject.ts";

/** What is said about a function when nothing particular is asked. */
const portrait: Readonly<Record<string, readonly AskWord[]>> = {
  "function.quadratic": ["graph", "vertex", "axis", "zeros", "y-intercept", "range"],
  "function.linear": ["graph", "zeros", "y-intercept"],
};

export const ofFunction = (ask: WordedAsk): WordedAsk =>
  ask.what === "roots" || ask.what === "solutions" ? { ...ask, what: "zeros" } : ask;

export interface FunctionShape {
  readonly head: MathJson;
  /** undefined in y = 5. */
  readonly variable: string | undefined;
  readonly body: MathJson;
}

/** y = … or f(x) = … to study, unless its words make it a formula to rearrange or y = 5 an equation. */
export function interpretFunction(request: Request, subject: Subject, shape: FunctionShape): Interpreted {
  const { expression } = subject.given;
  const asEquation = (): Interpreted => interpretEquation(request, subject, expression, freeLetters(expression.json));
  const sought = request.unknown;
  const asked = new Set(request.asks.map(({ what }) => what));
  const solved = asked.has("solutions") || sought?.solve === true;
  if (shape.variable === undefined && (solved || sought?.letter === shape.head)) return asEquation();

  const variable = shape.variable ?? "x";
  if (sought && sought.letter !== variable && sought.letter !== shape.head) {
    return { reason: { key: "reason.letter-missing", params: { letter: expressionOf(sought.letter), formula: expression } } };
  }
  // "The zeros of y = x² − 1, and find y" asks for a value of y as well, and nobody says where.
  if (sought && sought.letter === shape.head && asked.size > 0 && !asked.has("solutions")) {
    return { reason: { key: "reason.unclear-words", params: { words: `“${sought.letter}”` } } };
  }
  const values = [...asked].some((what) => signs.has(what) || what === "zeros");
  if (sought && solved && !(values && !asked.has("solutions"))) return [rearrangement(request, subject, sought.letter)];
  if (!onlyReal(request, asked)) return { reason: { key: "reason.numbers", params: { formula: expression } } };
  const strange = strangeCondition(subject, variable);
  if (strange) return { reason: strange };

  const kind = functionKind(shape.body, variable);
  const [left] = operandsOf(expression.json);
  const given = left === shape.head ? expression : expressionOf(["Equal", shape.head, shape.body]);
  const base = { kind, given, unknown: variable, numbers: request.numbers ?? "real", conditions: conditionsOf(subject) } as const;
  const agreed = agrees(request.claims, kind);
  if (asked.has("solutions")) return ambiguouslySolved(request, subject, base, asked.size === 1 && agreed);
  const study: Interpretation = {
    ...base,
    asks: askedOr(request.asks, portrait[kind] ?? ["graph"]).map(ofFunction),
    confidence: !agreed ? 0.5 : asked.size > 0 ? 0.95 : 0.9,
  };
  if (shape.variable !== undefined || asked.size > 0 || request.claims.has("function")) return [study];
  // y = 5 and nothing else: a level line, or an equation that is solved already.
  const solution = asEquation();
  const alternatives = "reason" in solution ? [] : solution.map((reading) => ({ ...reading, confidence: 0.58 }));
  return [{ ...study, confidence: 0.6 }, ...alternatives];
}

/** Of a function over other numbers than the real ones, only zeros are understood. */
function onlyReal(request: Request, asked: ReadonlySet<AskWord>): boolean {
  if (request.numbers === undefined || request.numbers === "real") return true;
  return request.numbers === "complex" && asked.size > 0 && [...asked].every((what) => what === "zeros" || what === "roots");
}

/** "Solve y = x² − 1": its zeros? A picture of it? x by y? */
function ambiguouslySolved(
  request: Request,
  subject: Subject,
  base: Omit<Interpretation, "asks" | "confidence">,
  alone: boolean,
): Interpretation[] {
  const zeros: Interpretation = { ...base, asks: request.asks.map(ofFunction), confidence: 0.5 };
  const asks = askedOr([], portrait[base.kind] ?? ["graph"]).map(ofFunction);
  const study: Interpretation = { ...base, asks, confidence: alone ? 0.48 : 0.45 };
  const rearranged = { ...rearrangement(request, subject, base.unknown ?? "x"), confidence: 0.45 };
  return alone ? [zeros, study, rearranged] : [zeros, study];
}
