import type { Expression, MathJson } from "../../contract.ts";
import { compile } from "../../expression/evaluation/compile.ts";
import { freeLetters, headOf, operandsOf } from "../../expression/mathjson.ts";
import { compareConstants } from "../constant/decide.ts";
import { spendFreely } from "../spend.ts";

/** A bound of an interval, and whether it belongs to it. */
export interface Bound {
  readonly value: MathJson;
  readonly isIn: boolean;
}

/** Between two bounds, either of which may be missing. */
export interface Range {
  readonly from: Bound | undefined;
  readonly to: Bound | undefined;
}

const everything: Range = { from: undefined, to: undefined };

/** What conditions say of a letter, as one range: 0 ≤ x < 2π, x ∈ [0, 2π), x > 0. undefined where they say anything else of it. */
export function rangeOf(conditions: readonly Expression[], letter: string): Range | undefined {
  let range: Range = everything;
  for (const { json } of conditions) {
    const found = freeLetters(json).includes(letter) ? readRange(json, letter) : everything;
    if (!found) return undefined;
    range = both(range, found);
  }
  return range;
}

/** As rangeOf, but for single numbers that may be left out of it, as x ≠ 1 does. */
export const rangeAround = (conditions: readonly Expression[], letter: string): Range | undefined =>
  rangeOf(
    conditions.filter(({ json }) => !leavesOutOne(json, letter)),
    letter,
  );

function leavesOutOne(json: MathJson, letter: string): boolean {
  const [left = 0, right = 0] = operandsOf(json);
  return headOf(json) === "NotEqual" && left === letter && freeLetters(right).length === 0;
}

function readRange(json: MathJson, letter: string): Range | undefined {
  const operands = operandsOf(json);
  switch (headOf(json)) {
    case "And":
    case "List": {
      const parts = operands.map((part) => readRange(part, letter));
      return parts.every((part) => part !== undefined) ? parts.reduce<Range>(both, everything) : undefined;
    }
    case "Element":
      return operands[0] === letter ? readSet(operands[1] as MathJson) : undefined;
    case "Less":
    case "LessEqual":
      return chain(operands, letter, headOf(json) === "LessEqual");
    case "Greater":
    case "GreaterEqual":
      return chain([...operands].reverse(), letter, headOf(json) === "GreaterEqual");
    default:
      return undefined;
  }
}

function readSet(set: MathJson): Range | undefined {
  if (set === "RealNumbers") return everything;
  if (set === "PositiveNumbers") return { from: { value: 0, isIn: false }, to: undefined };
  if (set === "NegativeNumbers") return { from: undefined, to: { value: 0, isIn: false } };
  const [from, to] = operandsOf(set);
  return headOf(set) === "Interval" && from !== undefined && to !== undefined
    ? { from: boundOf(from), to: boundOf(to) }
    : undefined;
}

function boundOf(json: MathJson): Bound | undefined {
  if (json === "PositiveInfinity" || json === "NegativeInfinity") return undefined;
  if (headOf(json) === "Negate" && operandsOf(json)[0] === "PositiveInfinity") return undefined;
  if (headOf(json) !== "Open") return { value: json, isIn: true };
  const inner = boundOf(operandsOf(json)[0] as MathJson);
  return inner && { ...inner, isIn: false };
}

/** a < x < b */
function chain(members: readonly MathJson[], letter: string, isIn: boolean): Range | undefined {
  const index = members.indexOf(letter);
  if (index < 0 || members.some((member) => member !== letter && freeLetters(member).length > 0)) return undefined;
  const [before, after] = [members[index - 1], members[index + 1]];
  return {
    from: before === undefined ? undefined : { value: before, isIn },
    to: after === undefined ? undefined : { value: after, isIn },
  };
}

const both = (left: Range, right: Range): Range => ({
  from: stronger(left.from, right.from, 1),
  to: stronger(left.to, right.to, -1),
});

function stronger(left: Bound | undefined, right: Bound | undefined, side: 1 | -1): Bound | undefined {
  if (!left || !right) return left ?? right;
  const order = compareConstants(left.value, right.value, spendFreely);
  if (order === 0) return left.isIn ? right : left;
  return order === side ? left : right;
}

/** Whether a number lies in a range; undefined where that is not certain. */
export function isInRange(value: MathJson, { from, to }: Range): boolean | undefined {
  const beyond = (bound: Bound | undefined, side: 1 | -1): boolean | undefined => {
    if (!bound) return true;
    const order = compareConstants(value, bound.value, spendFreely);
    if (typeof order !== "number") return undefined;
    return order === side || (order === 0 && bound.isIn);
  };
  const sides = [beyond(from, 1), beyond(to, -1)];
  return sides.includes(undefined) ? undefined : sides.every((side) => side === true);
}

/** Whether numbers of a range lie as near to a place as one likes, above it (1) or below it (−1); undefined where that is not certain. */
export function isBeside(place: MathJson, { from, to }: Range, side: 1 | -1): boolean | undefined {
  const order = (bound: Bound | undefined, open: 1 | -1): ReturnType<typeof compareConstants> =>
    bound ? compareConstants(place, bound.value, spendFreely) : open;
  const [above, below] = [order(from, 1), order(to, -1)];
  if (typeof above !== "number" || typeof below !== "number") return undefined;
  return side > 0 ? above >= 0 && below < 0 : above > 0 && below <= 0;
}

/** Whether a range goes on beyond all bounds, upward (1) or downward (−1). */
export const isEndless = ({ from, to }: Range, side: 1 | -1): boolean => (side > 0 ? to : from) === undefined;

/** Two finite bounds as doubles, where both are there. */
export function boundsOf({ from, to }: Range): [number, number] | undefined {
  const [low, high] = [from, to].map((bound) => (bound ? compile(bound.value, [])() : Number.NaN)) as [number, number];
  return Number.isFinite(low) && Number.isFinite(high) ? [low, high] : undefined;
}

/** Whether a range begins at a number or beyond it. */
export function beginsFrom({ from }: Range, value: MathJson): boolean {
  const order = from && compareConstants(from.value, value, spendFreely);
  return order === 0 || order === 1;
}
