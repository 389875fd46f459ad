import type { Ask, Expression, MathJson, Problem, Question, Reading } from "../../contract.ts";
import { expressionOf } from "../../expression/expression.ts";
import { apply, headOf, mentions, operandsOf, substitute } from "../../expression/mathjson.ts";
import { toLatex } from "../../expression/print-latex.ts";
import type { CleanText } from "../text.ts";
import { stateLettersIn } from "./derivatives.ts";
import { type Facts, factsOf } from "./facts.ts";
import { type Heard, hear } from "./hearing.ts";
import { type Line, lineOf } from "./line.ts";
import { symbolExpression } from "./named-system.ts";
import { type Piece, piecesOf } from "./pieces.ts";
import { rateEquationIn } from "./rate-equation.ts";
import { type Subject, subjectOf } from "./subject.ts";

/**
 * Reads a question about a system of differential equations that is typed, or known by its name: what to draw, find or decide about it, with parameters,
 * initial values and a time span. Every word has to be understood. undefined where it is no such question, or not understood.
 */
export function readDynamics(_question: Question, clean: CleanText): Reading[] | undefined {
  const text = clean.characters;
  const pieces = piecesOf(text, stateLettersIn(text));
  const line = lineOf(pieces);
  if (!line) return undefined;
  const heard = hear(line);
  if (!heard) return undefined;
  const problem = problemOf(line, heard);
  return problem && [readingOf(problem, pieces, clean)];
}

function problemOf(line: Line, heard: Heard): Problem | undefined {
  const subject = subjectOf(line);
  if (!subject) return undefined;
  const facts = factsOf(line, heard, subject);
  const wanted = facts && asksOf(heard, subject, facts);
  if (!facts || !wanted) return undefined;
  if (facts.place && !wanted.some((what) => placed.has(what))) return undefined;
  const { letters, equations, time, named } = subject;
  if (equations.some(holdsUnknownFunction)) return undefined;
  const at = facts.startTime ?? facts.span?.[0] ?? 0;
  const initial = (facts.start ?? []).map((value, index) => initialValue(letters[index] as string, at, value));
  const place = facts.place;
  const problemAsks = wanted.map(
    (what): Ask => ({
      what,
      ...(place && placed.has(what)
        ? { of: expressionOf(place.length === 1 ? (place[0] as MathJson) : apply("Tuple", ...place)) }
        : {}),
      ...(named ? { with: { system: symbolExpression(named) } } : {}),
    }),
  );
  return {
    kind: letters.length === 1 ? "ode.equation" : "ode.system",
    given: [...equations.map(expressionOf), ...initial],
    unknowns: [...letters],
    asks: problemAsks,
    numbers: "real",
    assuming: facts.span ? [expressionOf(apply("Element", time, apply("Interval", ...facts.span)))] : [],
    ...(facts.values.size > 0
      ? { parameters: Object.fromEntries([...facts.values].map(([letter, value]) => [letter, expressionOf(value)])) }
      : {}),
  };
}

/** p(x), of which nothing is said: no step of time can be computed. */
const holdsUnknownFunction = (json: MathJson): boolean =>
  /^[A-Za-z]$/.test(headOf(json) ?? "") || operandsOf(json).some(holdsUnknownFunction);

/** x(0) = 1, written as everyone writes it: alone it would be read as a product. */
const initialValue = (letter: string, at: MathJson, value: MathJson): Expression => ({
  latex: `${toLatex(letter)}(${toLatex(at)}) = ${toLatex(value)}`,
  json: apply("Equal", apply(letter, at), value),
});

/** Asks that may be about one state. */
const placed: ReadonlySet<string> = new Set(["jacobian", "eigenvalues", "stability"]);

/** What is asked for, from the words or from what the question gives. */
function asksOf(
  { asks: heard, draws, seeks, solves }: Heard,
  { letters, equations, time, named, ofHigherOrder }: Subject,
  { start }: Facts,
): string[] | undefined {
  const curve = ofHigherOrder ? "graph" : "trajectory";
  const words = [...new Set(heard.map((word) => (word === "solution-curve" ? curve : word)))];
  // To solve is another thing than to draw or to study.
  if (!draws && (solves || (words.includes("solution") && words.length > 1))) return undefined;
  const found = words.filter((word) => word !== "solution");
  const isPortrait = found.includes("phase-portrait");
  const kept = found.filter((word) => {
    if (word !== "trajectory" && word !== "graph") return true;
    // The attractor of a name, the orbit in a portrait: no further figure is wanted.
    return !isPortrait && (draws || start !== undefined || found.length === 1);
  });
  // What is drawn over the time and what is drawn in the plane of the states are two figures.
  if (kept.includes("graph") && kept.some((word) => word !== "graph" && word !== "period")) return undefined;
  // Where both are asked for, the states come before what is said about them.
  if (kept.length > 0)
    return kept.sort(
      (left, right) =>
        Number(left === "stability" && right === "equilibria") - Number(left === "equilibria" && right === "stability"),
    );
  // What is to be found has to be named.
  if (!draws && (seeks || words.includes("solution"))) return undefined;
  // y′ = 2x + 1 alone is a derivative, as good as anything else.
  const [only] = equations;
  if (
    letters.length === 1 &&
    !words.includes("solution") &&
    only !== undefined &&
    !mentions(operandsOf(only)[1] as MathJson, letters[0] as string)
  )
    return undefined;
  if (draws || start !== undefined) return [words.includes("solution") ? curve : "trajectory"];
  // What changes with the time has no equilibria.
  if (named || equations.some((equation) => mentions(operandsOf(equation)[1] as MathJson, time))) return ["trajectory"];
  return letters.length <= 2 ? ["equilibria", "stability", "phase-portrait"] : ["equilibria", "trajectory"];
}

function readingOf(problem: Problem, pieces: readonly Piece[], clean: CleanText): Reading {
  const equations = problem.given.map(({ json }) => json).filter((json) => rateEquationIn(json) !== undefined);
  const shown = equations.map((json) =>
    substitute(
      json,
      Object.fromEntries(Object.entries(problem.parameters ?? {}).map(([letter, { json: value }]) => [letter, value])),
    ),
  );
  const [only, ...more] = problem.asks;
  const key = more.length === 0 && only ? `reading.dynamics.${only.what}` : "reading.dynamics.several";
  const system = expressionOf(shown.length === 1 ? (shown[0] as MathJson) : apply("List", ...shown));
  const spans = pieces
    .filter(({ kind }) => kind !== "mark")
    .map(({ kind, from, to }) => ({
      part: kind === "word" ? "ask" : "given",
      from: clean.offsets[from] ?? 0,
      to: clean.offsets[to] ?? 0,
    }));
  return { problem, sentence: { key, params: { system } }, confidence: 0.9, spans };
}
