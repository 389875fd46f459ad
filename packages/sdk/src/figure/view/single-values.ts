import type { MathJson } from "../../contract.ts";
import { compiled } from "../../expression/evaluation/compiled.ts";
import { headOf, mentions, operandsOf } from "../../expression/mathjson.ts";
import { type CurveLayer, enclosedCurve, type RealMap } from "../curve-function.ts";
import { lowestBetween } from "../lowest-between.ts";
import { realValue } from "../number-of.ts";
import { decisivePlaces } from "./curve-features.ts";
import { mayJump } from "./jumps.ts";

type Interval = readonly [from: number, to: number];

/** Places at which the operand of a function of steps is looked at. */
const samples = 480;
/** Turns are found to this share of the width, and values of cases to that of the place itself. */
const [nearTurn, nearPlace] = [1e-7, 1e-9];

/**
 * Values that a curve may have at single places, which no look at other places tells of: where a condition changes, as { 5 if x = 2 }, and where the
 * operand of a function of steps turns, as that of ⌊sin x⌋ at π/2; and where a function that may jump is given up to an end, as ⌊x²⌋ up to 2.
 */
export function singleValues(layer: CurveLayer, [from, to]: Interval): { x: number; y: number }[] {
  const { json } = layer.y;
  const cases = decisivePlaces(json, layer.variable).map((x) => ({ x, near: nearPlace * Math.max(1, Math.abs(x)) }));
  const turns = steppedOperands(json, layer.variable)
    .flatMap((operand) => turnsOf(compiled(operand, [layer.variable]), [from, to]))
    .map((x) => ({ x, near: nearTurn * (to - from) }));
  const places = [...cases, ...turns].filter(({ x }) => x >= from && x <= to);
  const ends = mayJump(json) ? (layer.over ?? []).filter((_, index) => layer.ends?.[index] === "closed") : [];
  if (places.length + ends.length === 0) return [];
  const { there, at } = enclosedCurve(layer, from + (to - from) / 2);
  const found = places.flatMap(({ x, near }) => {
    const value = there(x - near, x + near);
    return value ? [{ x, y: value.lo + (value.hi - value.lo) / 2 }] : [];
  });
  return [...found, ...ends.map((end) => realValue(end.json)).map((x) => ({ x, y: at(x) }))].filter(({ y }) =>
    Number.isFinite(y),
  );
}

function steppedOperands(json: MathJson, letter: string): MathJson[] {
  const operands = operandsOf(json).filter((operand) => mentions(operand, letter));
  const own = /^(Floor|Ceil|Round|Sign)$/.test(headOf(json) ?? "") ? operands : [];
  return [...own, ...operands.flatMap((operand) => steppedOperands(operand, letter))];
}

function turnsOf(at: RealMap | undefined, [from, to]: Interval): number[] {
  if (!at) return [];
  const places = Array.from({ length: samples + 1 }, (_, index) => from + ((to - from) * index) / samples);
  const values = places.map(at);
  return places.flatMap((_, index) => {
    const [left, right] = [places[index - 1], places[index + 1]];
    const [before, here, after] = [values[index - 1], values[index], values[index + 1]] as [number, number, number];
    if (left === undefined || right === undefined) return [];
    const sign = here >= before && here >= after ? 1 : here <= before && here <= after ? -1 : 0;
    return sign === 0 || (here === before && here === after) ? [] : [lowestBetween((x) => -sign * at(x), left, right)];
  });
}
