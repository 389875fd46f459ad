import type { Ask, Expression, MethodId, Reading } from "../contract.ts";
import type { Interpretation } from "./interpretation.ts";
import type { Request, WordedAsk } from "./request.ts";
import { sentenceOf } from "./sentence.ts";
import type { Subject } from "./subject.ts";
import type { CleanText } from "./text.ts";

/** Where the pieces of an interpretation stand. */
export interface Place {
  readonly request: Request;
  readonly subject: Subject;
}

const methodNames: Readonly<Record<MethodId, string>> = {
  "quadratic.factoring": "factoring",
  "quadratic.completing-square": "completing the square",
  "quadratic.formula": "quadratic formula",
  "quadratic.square-root": "square roots",
  "system.elimination": "elimination",
  "system.substitution": "substitution",
  "system.cramer": "Cramer's rule",
  "forms.long-division": "long division",
  "forms.synthetic-division": "synthetic division",
  "limit.lhopital": "L'Hôpital's rule",
};
const solved: ReadonlySet<string> = new Set(["solutions", "zeros", "x-intercepts"]);

/** An interpretation as the contract has it. A method asked for from outside goes before the one that stands in the question. */
export function readingOf(interpretation: Interpretation, place: Place, clean: CleanText, asked: MethodId | undefined): Reading {
  const { kind, given, unknown, numbers, conditions, confidence } = interpretation;
  const asks = interpretation.asks.map((ask) => askOf(ask, asked));
  const method = interpretation.asks.find((ask) => ask.method !== undefined)?.method;
  const sentence = sentenceOf({ ...interpretation, method: asked ?? method });
  const problem = { kind, given: [given], unknowns: unknown === undefined ? [] : [unknown], asks, numbers, assuming: conditions };
  return { problem, sentence, confidence, spans: spansOf(interpretation, place, clean) };
}

function askOf({ what, method }: WordedAsk, asked: MethodId | undefined): Ask {
  const chosen = (solved.has(what) ? asked : undefined) ?? method;
  return chosen === undefined ? { what } : { what, with: { method: methodExpression(chosen) } };
}

/** The id of a method, shown by its name. */
export const methodExpression = (id: MethodId): Expression => ({
  json: id,
  latex: `\\text{${methodNames[id] ?? id.replace(/[^\w.-]/g, "")}}`,
});

/** A reading whose solutions are to be found by the method that was asked for from outside. */
export function byMethod(reading: Reading, asked: MethodId | undefined): Reading {
  if (asked === undefined) return reading;
  const asks = reading.problem.asks.map((ask) =>
    solved.has(ask.what) ? { ...ask, with: { ...ask.with, method: methodExpression(asked) } } : ask,
  );
  return { ...reading, problem: { ...reading.problem, asks } };
}

function spansOf(interpretation: Interpretation, { request, subject }: Place, clean: CleanText): Reading["spans"] {
  const pieces = [
    { part: "given", from: subject.given.from, to: subject.given.to },
    ...interpretation.asks.filter(({ to }) => to > 0).map(({ from, to }) => ({ part: "ask", from, to })),
    ...(request.unknown ? [{ part: "unknown", from: request.unknown.from, to: request.unknown.to }] : []),
    ...subject.conditions.map(({ from, to }) => ({ part: "assuming", from, to })),
  ];
  const inSource = pieces.map(({ part, from, to }) => ({ part, from: clean.offsets[from] ?? 0, to: clean.offsets[to] ?? 0 }));
  const different = inSource.filter(
    (span, index) => inSource.findIndex((other) => JSON.stringify(other) === JSON.stringify(span)) === index,
  );
  return different.sort((a, b) => a.from - b.from);
}
