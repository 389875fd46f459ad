import type { Ask, MethodId, Reading } from "../contract.ts";
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
  if (chosen === undefined) return { what };
  return { what, with: { method: { json: chosen, latex: `\\text{${methodNames[chosen] ?? chosen.replace(/[^\w.-]/g, "")}}` } } };
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
