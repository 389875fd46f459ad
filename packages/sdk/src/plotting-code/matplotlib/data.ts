import { quantile } from "../../algebra/statistics/quantile.ts";
import type { MathJson } from "../../contract.ts";
import { countIn, isFalse, isTrue, named, needed, textIn } from "../running/arguments.ts";
import { membersToVisit } from "../running/loop.ts";
import type { Call } from "../running/machine.ts";
import { Unclear } from "../unclear.ts";
import { asArray } from "../values/elementwise.ts";
import { numberIn, numbersOf } from "../values/explicit.ts";
import { difference, sum } from "../values/formula.ts";
import { nothing, type Value } from "../values/value.ts";
import { place } from "./drafts.ts";
import { draw } from "./lines.ts";
import { dotsAt, pathThrough, placesIn } from "./plot.ts";
import type { Panel } from "./sheet.ts";
import { drawStrips } from "./strips.ts";
import { looks, plain, styleOf, styleWith } from "./style.ts";
import { plainWords } from "./words.ts";

type Drawing = (call: Call, panel: Panel) => Value;

const scatter: Drawing = (call, panel) => {
  const isSpace = panel.projection === "space";
  if (panel.projection === "polar") throw new Unclear("polar-places");
  const { x, y, z } = isSpace
    ? named(call, ["x", "y", "z"], new Set([...looks, "zs", "depthshade"]))
    : { ...named(call, ["x", "y", "z"], looks), z: undefined };
  const values = [x, y, ...(isSpace ? [z] : [])].map((value) => asArray(needed(value)));
  const called = textIn(call.options.get("label"));
  call.machine.sheet.draw(panel, {
    ...dotsAt(placesIn(values), styleWith(undefined, call.options), values),
    ...(called ? { called: plainWords(called) } : {}),
  });
  return nothing;
};

/** Upright bars stand for the same numbers as level ones. */
const bar: Drawing = (call, panel) => {
  const { x, height, width } = named(call, ["x", "height", "width", "bottom"], looks);
  if (call.options.has("bottom") || call.values.length > 3) throw new Unclear("stacked");
  if (panel.projection === "plane" && drawStrips(call, panel, needed(x), needed(height), width)) return nothing;
  drawBars(call, panel, "x", x, height);
  return nothing;
};

const barh: Drawing = (call, panel) => {
  const { y, width } = named(call, ["y", "width", "height"], looks);
  if (call.options.has("left")) throw new Unclear("stacked");
  drawBars(call, panel, "y", y, width);
  return nothing;
};

function drawBars(call: Call, panel: Panel, standsOn: "x" | "y", names: Value | undefined, heights: Value | undefined): void {
  const x = membersToVisit(asArray(needed(names))).map((name): string | number => textIn(name) ?? numberIn(name));
  const y = valuesIn(needed(heights));
  if (x.length !== y.length) throw new Unclear("lengths");
  // Bars beside bars, or on them, would hide each other.
  if (panel.hasBars) throw new Unclear("stacked");
  panel.hasBars = true;
  draw(call, panel, () => [{ type: "bars", samples: { x, y } }], { standsOn });
}

/** All numbers, which have to be numbers. */
function valuesIn(value: Value): number[] {
  const numbers = numbersOf(asArray(value));
  if (!numbers.every(Number.isFinite)) throw new Unclear("no-number");
  return numbers;
}

const hist: Drawing = (call, panel) => {
  const { x, bins, range, density } = named(call, ["x", "bins", "range", "density"], looks);
  const align = textIn(call.options.get("align"));
  if (align !== undefined && align !== "mid") throw new Unclear("option", { name: call.name, option: "align" });
  const data = valuesIn(needed(x));
  if (data.length === 0) throw new Unclear("no-number");
  const edges =
    bins?.type === "items" || (bins?.type === "numeric" && bins.axes.length > 0)
      ? valuesIn(bins)
      : equalEdges(data, countIn(bins, 10), range);
  draw(call, panel, () => [{ type: "histogram", samples: { x: data }, edges, heights: isTrue(density) ? "density" : "count" }]);
  return nothing;
};

/** As NumPy cuts: from the least to the greatest number, or over the range given, into parts of one width. */
function equalEdges(data: readonly number[], count: number, range: Value | undefined): number[] {
  const [least, most] = range ? valuesIn(range) : [Math.min(...data), Math.max(...data)];
  if (count < 1 || count > 500 || least === undefined || most === undefined) throw new Unclear("no-number");
  const [from, to] = least === most ? [least - 0.5, most + 0.5] : [least, most];
  return Array.from({ length: count + 1 }, (_, index) => (index === count ? to : from + (index * (to - from)) / count));
}

const boxplot: Drawing = (call, panel) => {
  const { x, ...asked } = named(call, ["x", ...boxOptions], new Set([...looks, "labels", "tick_labels"]));
  const given = asArray(needed(x));
  if (given.type !== "items") throw new Unclear("shape");
  const groups = given.items.every(({ type }) => type === "numeric") ? [given] : given.items;
  const labels = call.options.get("labels") ?? call.options.get("tick_labels");
  const names =
    labels?.type === "items" ? labels.items.map((label) => textIn(label) ?? "") : groups.map((_, index) => `${index + 1}`);
  if (names.length !== groups.length) throw new Unclear("lengths");
  const values = groups.map(valuesIn);
  checkBoxes(asked, values, call);
  const lies = isFalse(asked.vert) || textIn(asked.orientation) === "horizontal";
  const samples =
    lies && labels === undefined
      ? { x: values.flat() }
      : { x: values.flatMap((group, index) => group.map(() => names[index] as string)), y: values.flat() };
  // Where the quartiles lie is told by the program: matplotlib interpolates.
  draw(call, panel, () => [{ type: "box", samples, quartiles: "interpolated" }], { standsOn: lies ? "y" : "x" });
  return nothing;
};

/** Whether a number lies farther from the quartiles, as NumPy's percentiles have them, than 1.5 times their distance. */
function hasOutliers(group: readonly number[]): boolean {
  const sorted = group.toSorted((a, b) => a - b);
  const [lower, upper] = [quantile(sorted, 0.25), quantile(sorted, 0.75)];
  const room = 1.5 * (upper - lower);
  return sorted.some((value) => value < lower - room || value > upper + room);
}

const boxOptions = ["notch", "vert", "orientation", "showfliers", "showmeans"] as const;
type BoxOptions = { readonly [Name in (typeof boxOptions)[number]]?: Value };

/** @throws Unclear for what boxes do not show here: several that lie, means, notches, and outliers that are left out. */
function checkBoxes(asked: BoxOptions, groups: readonly (readonly number[])[], { name }: Call): void {
  const { notch, vert, orientation, showfliers, showmeans } = asked;
  const lies = isFalse(vert) || textIn(orientation) === "horizontal";
  const refused = {
    notch: isTrue(notch),
    vert: lies && groups.length > 1,
    showfliers: isFalse(showfliers) && groups.some(hasOutliers),
    showmeans: isTrue(showmeans),
  };
  for (const [option, isRefused] of Object.entries(refused)) if (isRefused) throw new Unclear("option", { name, option });
}

/** Dots on stalks. */
const stem: Drawing = (call, panel) => {
  const values = call.values.filter(({ type }) => type !== "text").map((value) => asArray(needed(value)));
  const [first, second] = values;
  const heights = second ?? first;
  if (!first || !heights || values.length > 2) throw new Unclear("too-few");
  const places = second ? placesIn([first, second]) : placesIn([first]).map(([y], index) => [index, y as MathJson]);
  if (places.length > 60) throw new Unclear("too-long");
  draw(call, panel, () =>
    places.map(([x, y]) => ({
      type: "segment",
      from: place([x as MathJson, 0]),
      to: place([x as MathJson, y as MathJson]),
      role: "construction",
    })),
  );
  call.machine.sheet.draw(panel, dotsAt(places, plain, second ? values : []));
  return nothing;
};

/** A staircase: up before the step ("pre"), after it, or halfway. */
const step: Drawing = (call, panel) => {
  const { x, y, where } = named(call, ["x", "y", "where"], looks);
  const way = textIn(where) ?? "pre";
  if (panel.projection !== "plane" || !["pre", "post", "mid"].includes(way)) throw new Unclear("shape");
  const places = placesIn([asArray(needed(x)), asArray(needed(y))]);
  const corners = places.flatMap(([x1, y1], index): MathJson[][] => {
    const [x2, y2] = places[index + 1] ?? [];
    if (x1 === undefined || y1 === undefined) return [];
    if (x2 === undefined || y2 === undefined) return [[x1, y1]];
    const middle: MathJson = ["Divide", ["Add", x1, x2], 2];
    const turn = way === "pre" ? x1 : way === "post" ? x2 : middle;
    return [[x1, y1], ...(way === "post" ? [] : [[turn, y1]]), ...(way === "post" ? [[turn, y1]] : [[turn, y2]])];
  });
  call.machine.sheet.draw(panel, pathThrough(corners, styleWith(undefined, call.options).isDashed));
  return nothing;
};

/** Points, with how far they may be off on either side. */
const errorbar: Drawing = (call, panel) => {
  const { x, y, yerr, xerr, fmt } = named(call, ["x", "y", "yerr", "xerr", "fmt"], new Set([...looks, "capthick"]));
  if (panel.projection !== "plane") throw new Unclear("projection", { name: call.name });
  const values = [x, y].map((value) => asArray(needed(value)));
  const places = placesIn(values);
  const format = textIn(fmt);
  const style = styleWith(format === undefined || format === "none" ? undefined : styleOf(format), call.options);
  if (format !== undefined && format !== "none" && !styleOf(format)) throw new Unclear("format", { text: format });
  const bars = [xerr, yerr].flatMap((given, side) => (given && given.type !== "nothing" ? barsOf(places, given, side) : []));
  if (bars.length > mostBars) throw new Unclear("too-long");
  if (format !== "none" && style.hasLine) call.machine.sheet.draw(panel, pathThrough(places, style.isDashed));
  draw(call, panel, () =>
    bars.map(([from, to]) => ({ type: "segment", from: place(from), to: place(to), role: "construction" })),
  );
  if (format !== "none" && style.hasDots) call.machine.sheet.draw(panel, dotsAt(places, style, values));
  return nothing;
};

const mostBars = 120;

/** From as much below each place to as much above it; one number for all of them, or one for each. */
function barsOf(places: readonly MathJson[][], given: Value, side: number): [from: MathJson[], to: MathJson[]][] {
  const isOne = given.type === "numeric" && given.axes.length === 0;
  const lengths = isOne ? places.map(() => given.formula) : placesIn([asArray(given)]).map(([length]) => length as MathJson);
  if (lengths.length !== places.length) throw new Unclear("lengths");
  return places.map((coordinates, index) => {
    const moved = (join: typeof sum): MathJson[] =>
      coordinates.map((coordinate, at) => (at === side ? join(coordinate, lengths[index] as MathJson) : coordinate));
    return [moved(difference), moved(sum)];
  });
}

export const data: Readonly<Record<string, Drawing>> = { scatter, errorbar, bar, barh, hist, boxplot, stem, step };
