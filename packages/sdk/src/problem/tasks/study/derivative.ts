import { differentiate } from "../../../algebra/calculus/differentiate.ts";
import { simplify } from "../../../algebra/simplify/simplify.ts";
import type { MathJson } from "../../../contract.ts";
import { compile } from "../../../expression/evaluation/compile.ts";
import { compileInterval } from "../../../expression/evaluation/interval.ts";
import { freeLetters, headOf, operandsOf, sameTree } from "../../../expression/mathjson.ts";

/** The derivative of an order as one writes it; undefined where there is no rule for it, and of functions by pieces, which need not have one at the ends. */
export function derivativeOf(body: MathJson, variable: string, order = 1): MathJson | undefined {
  if (order > 4 || isByPieces(body)) return undefined;
  let derivative: MathJson | undefined = body;
  for (let count = 0; count < order && derivative !== undefined; count++) {
    derivative = differentiate(derivative, variable);
    if (derivative !== undefined) derivative = simplify(derivative);
  }
  return derivative;
}

const isByPieces = (json: MathJson): boolean =>
  /^(Which|Abs|Floor|Ceil|Sign|Max|Min|Mod)$/.test(headOf(json) ?? "") || operandsOf(json).some(isByPieces);

/** The derivative where the function has values: of ln x it is 1/x for x > 0. undefined where it would be drawn beyond these. */
export function derivativeWithin(body: MathJson, variable: string, order = 1): MathJson | undefined {
  const derivative = derivativeOf(body, variable, order);
  if (derivative === undefined) return undefined;
  const hasLetters = freeLetters(body).some((letter) => letter !== variable);
  const known = logarithmsIn(derivative);
  // Where the logarithm still stands in it, the derivative has no values beyond either.
  const positive = logarithmsIn(body)
    .filter((inside) => !known.some((each) => sameTree(each, inside)) && (hasLetters || !isCertainlyPositive(inside, variable)))
    .map((inside): MathJson => ["Greater", inside, 0]);
  const [only, ...others] = positive;
  const within: MathJson =
    only === undefined ? derivative : ["Which", others.length === 0 ? only : ["And", ...positive], derivative];
  return !hasLetters && reachesBeyond(within, body, variable) ? undefined : within;
}

/** Whether it is positive at every place, by the bounds of its values over the whole axis. */
function isCertainlyPositive(json: MathJson, variable: string): boolean {
  const { lo, defined } = compileInterval(json, [variable])([-Number.MAX_VALUE, Number.MAX_VALUE]);
  return defined === "everywhere" && lo > 0;
}

const logarithmsIn = (json: MathJson): MathJson[] => [
  ...(/^(Ln|Log)$/.test(headOf(json) ?? "") ? operandsOf(json).slice(0, 1) : []),
  ...operandsOf(json).flatMap(logarithmsIn),
];

/** Places where formulas of school have their ends and gaps, others between them, and far ones. */
const near = Array.from({ length: 241 }, (_, index) => (index - 120) / 6).flatMap((at) => [at, at + 0.0713]);
const far = [1, 2, 3, 4, 5, 6].flatMap((power) =>
  [1, 2.1, 4.3, 8.7].flatMap((lead) => [lead * 10 ** power, -lead * 10 ** power]),
);
const places = [...near, ...far];

/** Whether one formula has values where another has none. */
function reachesBeyond(one: MathJson, other: MathJson, variable: string): boolean {
  const [value, within] = [one, other].map((json) => compile(json, [variable])) as [Value, Value];
  return places.some((at) => Number.isFinite(value(at)) && !Number.isFinite(within(at)));
}

type Value = (at: number) => number;
