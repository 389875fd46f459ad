import { signOfConstant } from "../../algebra/constant/decide.ts";
import type { Layer, MathJson } from "../../contract.ts";
import { mentions, substitute } from "../../expression/mathjson.ts";
import { realValue } from "../number-of.ts";
import type { Stretch } from "./stretches.ts";
import { withinBudget } from "./within-budget.ts";

const enough = 50_000;

/** A place on an axis: exact where that is proved, else right to the digits of a description. */
export interface KnownPlace {
  readonly exact?: MathJson;
  readonly about: number;
}

/** The number of fewest digits that stands for all numbers of a narrow stretch. */
export function roundWithin({ from, to }: Stretch): number {
  const middle = from + (to - from) / 2;
  const slack = Math.abs(to - from) + 1e-12 * Math.abs(middle);
  if (Math.abs(middle) <= slack) return 0;
  for (let digits = 1; digits < 5; digits++) {
    const round = Number(middle.toPrecision(digits));
    if (Math.abs(round - middle) <= slack) return round;
  }
  return Number(middle.toPrecision(4));
}

/** The edge of a window as it is written: a place that is named, a part of π, or a number of few digits. */
export function edgeOf(value: number, named: readonly MathJson[] = []): KnownPlace {
  const exact = named.find((json) => realValue(json) === value);
  const short = Number(value.toPrecision(6));
  if (exact !== undefined || short === value) return { about: value, exact: exact ?? value };
  const [written] = candidatesIn({ from: value, to: value });
  return { about: short, ...(written === undefined ? {} : { exact: written }) };
}

/** The sign of a formula at an exact place; "no-value" where it certainly has none, undefined where that is not decided. */
export function signAt(json: MathJson, letter: string, place: MathJson): -1 | 0 | 1 | "no-value" | undefined {
  return withinBudget(enough, (spend) => signOfConstant(substitute(json, { [letter]: place }), spend));
}

const fraction = (numerator: number, denominator: number): MathJson => {
  if (denominator === 1) return numerator + 0;
  const size: MathJson = ["Divide", Math.abs(numerator), denominator];
  return numerator < 0 ? ["Negate", size] : size;
};

function multipleOfPi(numerator: number, denominator: number): MathJson {
  const size = Math.abs(numerator);
  const top: MathJson = size === 1 ? "Pi" : ["Multiply", size, "Pi"];
  const value: MathJson = denominator === 1 ? top : ["Divide", top, denominator];
  return numerator < 0 ? ["Negate", value] : value;
}

/**
 * Numbers that a book would write which lie in a narrow stretch: those that the figure names, fractions with small denominators, parts of π, square roots.
 * Candidates only: whether something happens there is decided exactly.
 */
export function candidatesIn({ from, to }: Stretch, named: readonly MathJson[] = []): MathJson[] {
  const slack = 1e-12 * (1 + Math.abs(from) + Math.abs(to));
  const lies = (value: number): boolean => value >= from - slack && value <= to + slack;
  const middle = (from + to) / 2;
  const found: MathJson[] = named.filter((json) => lies(realValue(json)));
  for (const denominator of [1, 2, 3, 4, 5, 6, 8, 10]) {
    const numerator = Math.round(middle * denominator);
    if (lies(numerator / denominator)) return [...found, fraction(numerator, denominator)];
  }
  for (const denominator of [1, 2, 3, 4, 6, 12]) {
    const numerator = Math.round((middle * denominator) / Math.PI);
    if (numerator !== 0 && lies((numerator * Math.PI) / denominator)) return [...found, multipleOfPi(numerator, denominator)];
  }
  for (const denominator of [1, 2, 3, 4]) {
    const radicand = Math.round((middle * denominator) ** 2);
    if (!lies((Math.sign(middle) * Math.sqrt(radicand)) / denominator)) continue;
    const root: MathJson = denominator === 1 ? ["Sqrt", radicand] : ["Divide", ["Sqrt", radicand], denominator];
    return [...found, middle < 0 ? ["Negate", root] : root];
  }
  return found;
}

/** The places on the horizontal axis that the layers of a figure name: of points, and of upright lines x = c. */
export function namedPlaces(layers: readonly Layer[], letter: string): MathJson[] {
  return layers.flatMap((layer): MathJson[] => {
    if (layer.type === "points") return layer.points.map(({ x }) => x.json);
    if (layer.type === "implicit" && Array.isArray(layer.relation.json)) {
      const [head, left, right] = layer.relation.json as [string, MathJson?, MathJson?];
      if (head === "Equal" && left === letter && right !== undefined && !mentions(right, letter)) return [right];
    }
    return [];
  });
}
