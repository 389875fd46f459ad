import type { Expression, MathJson, Message } from "../contract.ts";
import { compile } from "../expression/evaluation/compile.ts";
import { expressionOf } from "../expression/expression.ts";
import type { Bare, Draft, Extent, Panel } from "./matplotlib/sheet.ts";
import { decimalOf } from "./values/formula.ts";
import { settled } from "./values/settled.ts";

/** Words of the program that the picture does not hold, with the last part of the reason's key. */
export interface Loose {
  readonly line: number;
  readonly reason: "loose-text" | "tick-names";
}

export type Range = [from: number, to: number];

export const rangeOf = ([from, to]: Extent): Range => [decimalOf(from), decimalOf(to)];

export function spanOf(drafts: readonly Draft[], side: "x" | "y"): { [side: string]: Range } {
  const ends = drafts.flatMap(({ over }) => (over?.[side] ? rangeOf(over[side]) : [])).filter(Number.isFinite);
  return ends.length === 0 ? {} : { [side]: [Math.min(...ends), Math.max(...ends)] };
}

/** Words give the point beside them its name; where they mark a place exactly, there is a point. */
export function withTexts(layers: readonly Bare[], panel: Panel): { layers: Bare[]; loose: Loose[] } {
  const result = layers.map((layer) =>
    layer.type === "points" ? { ...layer, points: layer.points.map((point) => ({ ...point })) } : layer,
  );
  const points = result.flatMap((layer) => (layer.type === "points" ? layer.points : []));
  const corners = cornersIn(result);
  const near = distancesIn(panel, layers, [...points, ...corners]);
  const loose: Loose[] = [];
  for (const { line, at, text, isExact } of panel.texts) {
    const [x, y] = at.map(decimalOf) as [number, number];
    const [wide, high] = isExact ? [1e-9, 1e-9] : [near.x, near.y];
    const distance = (each: (typeof points)[number]): number =>
      Math.max(Math.abs(decimalOf(each.x.json) - x) / wide, Math.abs(decimalOf(each.y.json) - y) / high);
    const [point] = points.filter((each) => !each.label && distance(each) <= 1).sort((a, b) => distance(a) - distance(b));
    const corner = point || isExact ? undefined : cornerNear([x, y], corners, near);
    if (point) point.label = nameOf(text, [point.x.json, point.y.json]);
    else if (corner) {
      corners.splice(corners.indexOf(corner), 1);
      result.push({ type: "points", points: [{ ...corner, label: nameOf(text, [corner.x.json, corner.y.json]) }] });
    } else if (result.some((layer) => saysValue(layer, [x, y], text))) continue;
    else if (isExact) {
      const [px, py] = at.map((number) => expressionOf(settled(number)));
      if (px && py) result.push({ type: "points", points: [{ x: px, y: py, label: nameOf(text, at) }] });
    } else loose.push({ line, reason: "loose-text" });
  }
  return { layers: result, loose };
}

function nameOf(text: string, at: readonly MathJson[]): Message {
  const isLetter = /^\p{Lu}\d?$/u.test(text);
  return isLetter
    ? { key: "label.named-point", params: { name: text, point: expressionOf(["Tuple", ...at]) } }
    : { key: "plotting-code.named", params: { name: text } };
}

/** How near is near: a twelfth of the picture, as far as its size is known. */
function distancesIn({ drafts, limits }: Panel, layers: readonly Bare[], points: readonly Spot[]): Record<"x" | "y", number> {
  const reach = (side: "x" | "y"): number => {
    const limit = limits[side];
    const heights = side === "y" ? layers.flatMap(heightsOf) : [];
    const ends = limit
      ? rangeOf(limit)
      : [...(spanOf(drafts, side)[side] ?? []), ...heights, ...points.map((point) => decimalOf(point[side].json))];
    return ends.length < 2 ? 0.5 : Math.max(0.3, (Math.max(...ends) - Math.min(...ends)) / 12);
  };
  return { x: reach("x"), y: reach("y") };
}

/** Where straight lines end, each place once. */
function cornersIn(layers: readonly Bare[]): Spot[] {
  const found = new Map<string, Spot>();
  for (const layer of layers)
    if (layer.type === "segment")
      for (const [x, y, z] of [layer.from, layer.to]) if (!z) found.set(`${decimalOf(x.json)} ${decimalOf(y.json)}`, { x, y });
  return [...found.values()];
}

/** As a share of what is near for points: a corner is no point that the program marks. */
const nearCorner = 0.7;

/** The corner that words stand beside, the nearest one. */
function cornerNear(
  [x, y]: readonly [number, number],
  corners: readonly Spot[],
  near: Record<"x" | "y", number>,
): Spot | undefined {
  const distance = (corner: Spot): number =>
    Math.max(Math.abs(decimalOf(corner.x.json) - x) / near.x, Math.abs(decimalOf(corner.y.json) - y) / near.y);
  return corners.filter((corner) => distance(corner) <= nearCorner).sort((a, b) => distance(a) - distance(b))[0];
}

/** Whether words say the value of the bar that they stand at, which bars say themselves. */
function saysValue(layer: Bare, [x, y]: readonly [number, number], text: string): boolean {
  if (layer.type !== "bars") return false;
  return layer.samples.x.some((name, index) => {
    const place = typeof name === "number" ? name : index;
    const isAt = Math.abs(place - x) <= 0.5 || Math.abs(place - y) <= 0.5;
    return isAt && text.trim() !== "" && Number(text) === layer.samples.y?.[index];
  });
}

interface Spot {
  readonly x: Expression;
  readonly y: Expression;
}

/** How high a graph goes for the most part. */
function heightsOf(layer: Bare): number[] {
  if (layer.type !== "curve" || !layer.over) return [];
  const [from, to] = layer.over.map(({ json }) => decimalOf(json)) as [number, number];
  const run = compile(layer.y.json, [layer.variable]);
  const values = Array.from({ length: 41 }, (_, index) => run(from + (index / 40) * (to - from))).filter(Number.isFinite);
  const sorted = values.sort((a, b) => a - b);
  return [sorted[Math.floor(sorted.length * 0.05)], sorted[Math.floor(sorted.length * 0.95)]].filter(
    (value) => value !== undefined,
  );
}
