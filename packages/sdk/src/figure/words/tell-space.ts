import type { Expression, Message } from "../../contract.ts";
import { MisuseError } from "../../errors/misuse-error.ts";
import { compile } from "../../expression/evaluation/compile.ts";
import { compileInterval, type Interval } from "../../expression/evaluation/interval.ts";
import { expressionOf } from "../../expression/expression.ts";
import { roundWithin } from "../facts/exact-places.ts";
import type { Stretch } from "../facts/stretches.ts";
import { realValue } from "../number-of.ts";
import { equation, nameOr, number, said, type Tell, tuple } from "./saying.ts";
import { tellPathEnds } from "./tell-plane.ts";

export const tellSpaceCurve: Tell<"space-curve"> = (layer) => {
  const { x, y, z, parameter, over } = layer;
  const place = [x.json, y.json, z.json];
  const params = { place: tuple(...place), letter: expressionOf(parameter), from: over[0], to: over[1] };
  return [nameOr(layer, () => said("seen.space-curve", params)), ...tellPathEnds(place, parameter, over)];
};

const range = (letter: string, from: Expression, to: Expression): Message =>
  said("seen.between", { letter: expressionOf(letter), low: from, high: to });

export const tellSurface: Tell<"surface"> = (layer, { figure }) => {
  const { z, variables, over } = layer;
  const written = equation("z", z.json);
  const name = nameOr(layer, () => said(figure.view.z ? "seen.surface" : "seen.levels", { equation: written }));
  const sides = over?.map((side) => side.map(({ json }) => realValue(json)) as [number, number]) ?? [
    figure.view.x,
    figure.view.y,
  ];
  const ranges = over
    ? [
        said("seen.over", {
          ranges: variables.map((letter, index) => range(letter, ...(over[index] as [Expression, Expression]))),
        }),
      ]
    : [];
  const heights = heightsOver(layer, sides as [[number, number], [number, number]]);
  return [name, ...ranges, ...(heights ? [tellHeights(heights)] : [])];
};

const cells = 40;

function tellHeights({ low, high }: { low: Stretch; high: Stretch }): Message {
  const isLevel = low.from === high.to;
  return isLevel
    ? said("seen.surface-level", { value: heightOf(low) })
    : said("seen.surface-range", { low: heightOf(low), high: heightOf(high) });
}

/** Exact where what is found is all that can be, else to the digits that both have. */
const heightOf = (bound: Stretch): Message =>
  bound.from === bound.to
    ? said("seen.exactly", { value: number(bound.from) })
    : said("seen.roughly", { value: number(roundWithin(bound)) });

/**
 * The least and the greatest height of a surface over a rectangle, each between what is found at places and what enclosures do not exclude. undefined where
 * these are far apart.
 */
function heightsOver(
  { z, variables }: Parameters<typeof tellSurface>[0],
  [xs, ys]: readonly [readonly [number, number], readonly [number, number]],
): { low: Stretch; high: Stretch } | undefined {
  let found: { enclose: (...box: readonly (readonly [number, number])[]) => Interval; at: (x: number, y: number) => number };
  try {
    found = { enclose: compileInterval(z.json, variables), at: compile(z.json, variables) };
  } catch (error) {
    if (error instanceof MisuseError) return undefined;
    throw error;
  }
  const { enclose, at } = found;
  const edge = ([from, to]: readonly [number, number], index: number): number => from + ((to - from) * index) / cells;
  let [low, high, below, above] = [
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ];
  for (let row = 0; row <= cells; row++) {
    for (let column = 0; column <= cells; column++) {
      const [x, y] = [edge(xs, column), edge(ys, row)];
      const value = at(x, y);
      if (Number.isFinite(value)) [low, high] = [Math.min(low, value), Math.max(high, value)];
      if (row === cells || column === cells) continue;
      const cell = enclose([x, edge(xs, column + 1)], [y, edge(ys, row + 1)]);
      if (cell.defined === "nowhere") continue;
      [below, above] = [Math.min(below, cell.lo), Math.max(above, cell.hi)];
    }
  }
  const slack = 0.02 * (high - low);
  return low - below <= slack && above - high <= slack
    ? { low: { from: below, to: low }, high: { from: high, to: above } }
    : undefined;
}

export const tellParametricSurface: Tell<"parametric-surface"> = (layer) => {
  const { x, y, z, parameters, over } = layer;
  const ranges = parameters.map((letter, index) => range(letter, ...(over[index] as [Expression, Expression])));
  return [
    nameOr(layer, () => said("seen.parametric-surface", { place: tuple(x.json, y.json, z.json) })),
    said("seen.over", { ranges }),
  ];
};
