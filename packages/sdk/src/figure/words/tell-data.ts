import type { Expression, Message } from "../../contract.ts";
import type { FigureWord } from "../../locale/figure-words.ts";
import { isFormula } from "../../locale/say.ts";
import { countsIn } from "../data/bins.ts";
import { groupsOf } from "../data/groups.ts";
import { fiveNumbersOf } from "../data/quartiles.ts";
import { roundWithin } from "../facts/exact-places.ts";
import { enclosedSum, isBoundedOver } from "../strips/strip-sum.ts";
import { equation, number, said, type Tell } from "./saying.ts";

const labelled = (label: Message | undefined, told: Message): Message =>
  label ? said("seen.named", { name: label, what: told }) : told;

const finite = (column: readonly (number | string)[]): number[] =>
  column.filter((value): value is number => typeof value === "number" && Number.isFinite(value));

export const tellBars: Tell<"bars" | "scatter" | "box"> = (layer) => {
  switch (layer.type) {
    case "bars":
      return tellHeights(layer);
    case "box":
      return tellBoxes(layer);
    default:
      return tellScatter(layer);
  }
};

type Sampled = Parameters<typeof tellBars>[0];

function tellHeights({ label, samples: { x, y = [] } }: Sampled): Message[] {
  const heights = finite(y);
  const count = labelled(label, said("seen.bars", { count: heights.length }));
  if (heights.length < 2 || heights.length !== x.length) return [count];
  const [most, least] = [heights.reduce((a, b) => Math.max(a, b)), heights.reduce((a, b) => Math.min(a, b))];
  if (most === least) return [count, said("seen.all-equal", { value: number(most) })];
  const bar = (height: number): Message[] =>
    heights.flatMap((value, index) =>
      value === height ? [said("seen.bar", { name: String(x[index]), value: number(height) })] : [],
    );
  return [count, said("seen.bars-extremes", { most: bar(most), least: bar(least) })];
}

function tellBoxes({ label, samples, quartiles }: Sampled): Message[] {
  return [...groupsOf(samples)].flatMap(([name, values]) => {
    const { least, lowerQuartile, median, upperQuartile, greatest } = fiveNumbersOf(values, quartiles);
    const count = quartiles === "given" ? {} : { count: values.length };
    const counted = quartiles === "given" ? "-given" : "";
    const lead = name === "" ? said(`seen.box-one${counted}`, count) : said(`seen.box-group${counted}`, { name, ...count });
    const five = { least, lower: lowerQuartile, median, upper: upperQuartile, most: greatest };
    const params: Record<string, Expression> = Object.fromEntries(
      Object.entries(five).map(([key, value]) => [key, number(value)]),
    );
    return [labelled(label, lead), said("seen.five", params)];
  });
}

function tellScatter({ label, samples }: Sampled): Message[] {
  const [x, y] = [finite(samples.x), finite(samples.y ?? [])];
  const lead = labelled(label, said("seen.scatter", { count: x.length }));
  // What is named by a formula are values of it, no observations.
  const isComputed = Object.values(label?.params ?? {}).some(isFormula);
  if (isComputed) return [label as Message];
  const correlation = x.length === y.length && x.length > 2 ? correlationOf(x, y) : undefined;
  return [
    lead,
    ...(correlation === undefined ? [] : [said("seen.correlation", { value: number(Number(correlation.toFixed(3))) })]),
  ];
}

/** Pearson's coefficient; undefined where one of the columns does not change. */
function correlationOf(x: readonly number[], y: readonly number[]): number | undefined {
  const mean = (column: readonly number[]): number => column.reduce((sum, value) => sum + value, 0) / column.length;
  const [centreX, centreY] = [mean(x), mean(y)];
  let [xx, yy, xy] = [0, 0, 0];
  x.forEach((value, index) => {
    const [dx, dy] = [value - centreX, (y[index] as number) - centreY];
    xx += dx * dx;
    yy += dy * dy;
    xy += dx * dy;
  });
  return xx > 0 && yy > 0 && Number.isFinite(xy) ? xy / Math.sqrt(xx * yy) : undefined;
}

export const tellHistogram: Tell<"histogram"> = ({ label, samples, edges }) => {
  const values = finite(samples.x);
  const counts = countsIn(values, edges);
  const lead = labelled(label, said("seen.histogram", { count: values.length, classes: counts.length }));
  const most = counts.reduce((a, b) => Math.max(a, b), 0);
  const fullest = counts.flatMap((count, index) => (count === most && most > 0 ? [index] : []));
  const outside = values.length - counts.reduce((sum, count) => sum + count, 0);
  const [only] = fullest;
  return [
    lead,
    ...(fullest.length === 1 && only !== undefined
      ? [said("seen.fullest", { count: most, from: number(edges[only] as number), to: number(edges[only + 1] as number) })]
      : []),
    ...(outside > 0 ? [said("seen.histogram-outside", { count: outside })] : []),
  ];
};

const places: Readonly<Record<string, FigureWord>> = {
  left: "seen.at-left",
  right: "seen.at-right",
  midpoint: "seen.at-midpoint",
};

export const tellRectangles: Tell<"rectangles"> = (layer, { axisNames }) => {
  const { y, over, count, at } = layer;
  const params = { count, function: equation(axisNames.vertical, y.json), from: over[0], to: over[1] };
  const place = places[at];
  // Strips beside a pole are no approximation: the integral may not exist.
  const [rectangles, trapezoids] = isBoundedOver(layer)
    ? (["seen.rectangles", "seen.trapezoids"] as const)
    : (["seen.rectangles-over", "seen.trapezoids-over"] as const);
  const lead = place ? said(rectangles, { ...params, at: said(place) }) : said(trapezoids, params);
  const sum = enclosedSum(layer);
  return [labelled(layer.label, lead), ...(sum ? [said("seen.sum", { sum: number(roundWithin(sum)) })] : [])];
};
