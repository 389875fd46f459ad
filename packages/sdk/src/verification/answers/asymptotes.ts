import { singularEquations } from "../../algebra/calculus/singular-places.ts";
import { limitOf } from "../../algebra/limits/limit.ts";
import { isBeside, isEndless, type Range, rangeAround } from "../../algebra/ranges/range.ts";
import type { MathJson, Verdict } from "../../contract.ts";
import { expressionOf } from "../../expression/expression.ts";
import { apply, headOf, mentions, operandsOf } from "../../expression/mathjson.ts";
import { functionBody } from "../function-body.ts";
import { type Checked, undecided } from "./checked.ts";
import {
  allOf,
  decide,
  growsTo,
  hasNoValueBeside,
  hasNoValueWhere,
  isProved,
  othersWhere,
  proved,
  saidOf,
  together,
  withEnds,
} from "./graph-claims.ts";

/** Which of them are asked for. */
type Kind = "any" | "vertical" | "horizontal" | "oblique";

/**
 * x = a: infinite from one side at least. y = mx + b: the difference tends to 0 on one side at least. That there are no others is proved by the places
 * at which a part of the formula has no value, and by how it grows.
 */
export function checkAsymptotes(checked: Checked, kind: Kind = "any"): Verdict {
  const { given, unknown, answer } = checked;
  const body = functionBody(given, unknown);
  const isNone = headOf(answer) === "Set" && operandsOf(answer).length === 0;
  if (body === undefined || (headOf(answer) === "Set" && !isNone)) return undecided;
  const lines = isNone ? [] : headOf(answer) === "List" ? operandsOf(answer) : [answer];
  const isUpright = (line: MathJson): boolean => operandsOf(line)[0] === unknown;
  const isLevel = (line: MathJson): boolean => !isUpright(line) && !mentions(operandsOf(line)[1] ?? 0, unknown);
  const isOfKind = {
    any: () => true,
    vertical: isUpright,
    horizontal: isLevel,
    oblique: (line: MathJson) => !isUpright(line) && !isLevel(line),
  }[kind];
  if (!lines.every(isOfKind)) return undecided;
  const sides = (upright: boolean): MathJson[] =>
    lines.filter((line) => isUpright(line) === upright).map((line) => operandsOf(line)[1] ?? 0);
  const [uprights, others] = [sides(true), sides(false)];
  // Of a graph for x > 0 only what it comes close to there counts.
  const range = rangeAround(saidOf(checked).map(expressionOf), unknown);
  if (!range) return undecided;
  const each = [
    ...uprights.map((place) =>
      ([-1, 1] as const).some(
        (side) => isBeside(place, range, side) === true && growsTo(checked, body, place, side) !== undefined,
      ),
    ),
    ...others.map((line) => infinities.some((end) => reaches(range, end) && comesCloseTo(checked, body, line, end))),
  ];
  const isWhole =
    (!/any|vertical/.test(kind) || hasNoOtherPole(checked, body, uprights, range)) &&
    (kind === "vertical" ||
      infinities.every(
        (end) => !reaches(range, end) || isSettled(checked, body, others, end) || isOfOtherKind(checked, body, kind, end),
      ));
  return together([...each, isWhole].map((holds) => (holds ? proved : undecided)));
}

const infinities = ["PositiveInfinity", "NegativeInfinity"] as const;
type Infinity = (typeof infinities)[number];

const reaches = (range: Range, end: Infinity): boolean => isEndless(range, end === "PositiveInfinity" ? 1 : -1);

const comesCloseTo = (checked: Checked, body: MathJson, side: MathJson, end: Infinity): boolean =>
  isProved(checked, apply("Limit", apply("Subtract", body, side), checked.unknown, end), 0, "equal");

function hasNoOtherPole(checked: Checked, body: MathJson, places: readonly MathJson[], range: Range): boolean {
  // A graph for x > 0 may come close to x = 0.
  const said = saidOf(checked).map(withEnds);
  const parts = singularEquations(body, checked.unknown);
  return (
    parts?.every((part) =>
      othersWhere(checked, allOf([part, ...said]), places)?.every((place) =>
        ([-1, 1] as const).every((side) => isBeside(place, range, side) === false || isBounded(checked, body, place, side)),
      ),
    ) ?? false
  );
}

/** Whether the formula does not grow beyond all bounds on a side of a place, as it has no values there or tends to something else. */
function isBounded(checked: Checked, body: MathJson, place: MathJson, side: -1 | 1): boolean {
  const { unknown } = checked;
  const limit = apply("Limit", body, unknown, place, side);
  return (
    infinities.every((end) => decide(checked, limit, end, "equal").status === "refuted") ||
    hasNoValueBeside(checked, body, place, side)
  );
}

/** Whether a graph certainly has no line of a kind at an end: no horizontal one where it grows beyond all bounds, no oblique one where it does not. */
function isOfOtherKind(checked: Checked, body: MathJson, kind: Kind, end: Infinity): boolean {
  const { unknown, spend } = checked;
  const tendsTo = (value: MathJson): boolean => isProved(checked, apply("Limit", body, unknown, end), value, "equal");
  if (kind === "horizontal") return infinities.some(tendsTo);
  const limit = kind === "oblique" ? limitOf(body, unknown, end, 0, spend) : undefined;
  return limit?.kind === "value" && tendsTo(limit.json);
}

const farOut = 1_000_000;

/** Whether it is proved that far out on one side the graph comes close to one of some lines, or to none, or has no points. */
function isSettled(checked: Checked, body: MathJson, lines: readonly MathJson[], end: Infinity): boolean {
  const { unknown } = checked;
  const isOut = end === "PositiveInfinity" ? apply("Greater", unknown, farOut) : apply("Less", unknown, -farOut);
  if (lines.some((line) => comesCloseTo(checked, body, line, end))) return true;
  const tendsTo = (formula: MathJson, value: MathJson): boolean =>
    isProved(checked, apply("Limit", formula, unknown, end), value, "equal");
  const steepness = apply("Divide", body, unknown);
  if (infinities.some((value) => tendsTo(steepness, value))) return true;
  // Along a slope a graph may still move away from every line with it, as x − ln x does.
  const slope = limitOf(steepness, unknown, end, 0, checked.spend);
  if (slope?.kind === "value" && tendsTo(steepness, slope.json)) {
    const rest = apply("Subtract", body, apply("Multiply", slope.json, unknown));
    if (infinities.some((value) => tendsTo(rest, value))) return true;
  }
  return hasNoValueWhere(checked, body, isOut);
}
