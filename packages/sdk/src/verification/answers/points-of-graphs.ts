import { cornerEquations } from "../../algebra/calculus/corners.ts";
import { differentiate } from "../../algebra/calculus/differentiate.ts";
import { signOfConstant } from "../../algebra/constant/decide.ts";
import { onlySwings } from "../../algebra/zeros/swings.ts";
import type { MathJson, Verdict } from "../../contract.ts";
import { apply, substitute } from "../../expression/mathjson.ts";
import { domainConditions } from "../domain.ts";
import { remaining } from "../equality/conditions.ts";
import { type AnswerCheck, type Checked, undecided } from "./checked.ts";
import { checkCriticalPoints, levelPlaces } from "./critical-points.ts";
import {
  allOf,
  decide,
  doubleOf,
  growsTo,
  hasNoValueBeside,
  isAmong,
  isProved,
  othersWhere,
  proved,
  saidOf,
  together,
  withoutEnds,
} from "./graph-claims.ts";
import { checkEach, markedPoints } from "./marked-points.ts";
import { certainTurns } from "./turns-missed.ts";

/** Where a graph turns, and where it bends the other way. */
export const pointChecks: Readonly<Record<string, AnswerCheck>> = {
  "turning-points": checkTurningPoints,
  "local-maxima": (checked) => checkExtremePoints(checked, "NegativeInfinity"),
  "local-minima": (checked) => checkExtremePoints(checked, "PositiveInfinity"),
  "stationary-points": (checked) => checkCriticalPoints(checked, (slope) => slope === "level"),
  "critical-points": (checked) => checkCriticalPoints(checked, (slope) => slope !== "steep"),
  "inflection-points": checkInflectionPoints,
};

/**
 * The point lies on the graph, and near it all values lie above, or all below: the reciprocal of the difference from its height goes to +∞, or to −∞, on
 * both sides. That there are no others is proved by the zeros of the derivative and the places without one; else it has been looked for them. Of a
 * function that repeats no list has all.
 */
function checkTurningPoints(checked: Checked): Verdict {
  const points = markedPoints(checked);
  if (points === undefined) return undecided;
  const { body, xs } = points;
  const each = checkEach(checked, points, (x, y) => {
    const [left, right] = besidesOf(checked, body, x, y);
    return left !== undefined && left === right;
  });
  const isOfMany = saidOf(checked).length === 0 && onlySwings(body, checked.unknown);
  if (each.status !== "proved" || isOfMany || isEveryTurn(checked, body, xs)) return each;
  return missesTurn(checked, body, xs) ? undecided : { status: "sampled", by: "sampling" };
}

/**
 * Near the point all values lie below (`end` −∞), or all above: the reciprocal of the difference from its height goes to that end on both sides. At no other place
 * that is level or has a corner do they, proved.
 */
function checkExtremePoints(checked: Checked, end: "NegativeInfinity" | "PositiveInfinity"): Verdict {
  const points = markedPoints(checked);
  if (points === undefined) return undecided;
  const [{ body, xs }, { unknown }] = [points, checked];
  const each = checkEach(checked, points, (x, y) => besidesOf(checked, body, x, y).every((side) => side === end));
  const said = saidOf(checked).map(withoutEnds);
  const isOfMany = xs.length > 0 && said.length === 0 && onlySwings(body, unknown);
  if (each.status !== "proved" || isOfMany) return each;
  const level = levelPlaces(checked, body);
  const bend = level && differentiate(level.slope, unknown);
  if (!level || bend === undefined) return undecided;
  // Where the second derivative says the contrary, it is none; where it may have no value it says nothing.
  const isBendKnown = remaining(domainConditions(bend), level.conditions, checked.spend).length === 0;
  const bent = apply(end === "NegativeInfinity" ? "LessEqual" : "GreaterEqual", bend, 0);
  const candidates = [[...level.conditions, ...(isBendKnown ? [bent] : [])], ...level.corners.map((corner) => [corner])];
  const isNone = (x: MathJson): boolean => {
    const y = substitute(body, { [unknown]: x });
    if (isNoPlace(checked, body, x, y)) return true;
    const sides = besidesOf(checked, body, x, y);
    return sides.some((side) => side !== undefined && side !== end);
  };
  const isWhole = candidates.every((parts) => othersWhere(checked, allOf([...parts, ...said]), xs)?.every(isNone));
  return isWhole ? proved : undecided;
}

/** Whether a function has no value at a place, or none on one side of it. */
const isNoPlace = (checked: Checked, body: MathJson, x: MathJson, y: MathJson): boolean =>
  signOfConstant(y, checked.spend) === "no-value" || ([-1, 1] as const).some((side) => hasNoValueBeside(checked, body, x, side));

/** To which end the reciprocal of the difference from a height goes, on the left and on the right. */
const besidesOf = (checked: Checked, body: MathJson, x: MathJson, y: MathJson): ReturnType<typeof growsTo>[] => {
  const reciprocal = apply("Divide", 1, apply("Subtract", body, y));
  return ([-1, 1] as const).map((side) => growsTo(checked, reciprocal, x, side));
};

/** Whether it is proved that no place besides is level and turns, and no corner besides is one. */
function isEveryTurn(checked: Checked, body: MathJson, xs: readonly MathJson[]): boolean {
  const { unknown } = checked;
  const corners = cornerEquations(body, unknown);
  if (corners === undefined || !holdsOnlyAt(checked, body, 1, xs)) return false;
  const said = saidOf(checked).map(withoutEnds);
  return corners.every((corner) =>
    othersWhere(checked, allOf([corner, ...said]), xs)?.every((x) => {
      const y = substitute(body, { [unknown]: x });
      if (isNoPlace(checked, body, x, y)) return true;
      const [left, right] = besidesOf(checked, body, x, y);
      return left !== undefined && right !== undefined && left !== right;
    }),
  );
}

/**
 * Whether a derivative changes its sign nowhere else, proved of a formula that has derivatives of every order: it is 0 nowhere else, or only where the next
 * one is 0 and the one after that is not, or where that goes for the next two.
 */
function holdsOnlyAt(checked: Checked, body: MathJson, order: number, xs: readonly MathJson[]): boolean {
  const is = (head: "Equal" | "NotEqual", times: number): MathJson =>
    apply(head, nthDerivative(body, checked.unknown, order + times), 0);
  const flat = is("Equal", 0);
  const turning = (...rest: MathJson[]): MathJson => apply("Or", is("NotEqual", 1), allOf([is("Equal", 2), ...rest]));
  const statements = [
    flat,
    apply("And", flat, turning()),
    apply("And", flat, turning(apply("Or", is("NotEqual", 3), is("Equal", 4)))),
  ];
  const said = saidOf(checked).map(withoutEnds);
  const among = isAmong(checked.unknown, xs);
  return statements.some((statement) => isProved(checked, allOf([statement, ...said]), among, "implies"));
}

const nthDerivative = (body: MathJson, unknown: string, order: number): MathJson =>
  order === 0 ? body : apply("Differentiate", nthDerivative(body, unknown, order - 1), unknown);

/** Whether there may well be a turn besides: a simple zero of the derivative, or one that is seen by bounds. */
function missesTurn(checked: Checked, body: MathJson, xs: readonly MathJson[]): boolean {
  const { unknown } = checked;
  const said = saidOf(checked);
  const is = (head: "Equal" | "NotEqual", order: number): MathJson => apply(head, nthDerivative(body, unknown, order), 0);
  const simple = allOf([is("Equal", 1), is("NotEqual", 2), ...said.map(withoutEnds)]);
  if (decide(checked, simple, isAmong(unknown, xs), "implies").status === "refuted") return true;
  // Where something is said of the letter, fewer are asked for: of these it is not looked for others.
  if (said.length > 0) return true;
  const places = xs.map(doubleOf);
  return certainTurns(body, unknown, places).some(({ from, to }) => !places.some((place) => place >= from && place <= to));
}

/** The point lies on the graph, and the second derivative changes its sign there and nowhere else. Of a function that repeats no list has all. */
function checkInflectionPoints(checked: Checked): Verdict {
  const points = markedPoints(checked);
  // Where there is no derivative a graph may bend otherwise as well.
  if (points === undefined || cornerEquations(points.body, checked.unknown)?.length !== 0) return undecided;
  const { body, xs } = points;
  const each = checkEach(checked, points, (x) => changesAt(checked, body, x));
  const isOfMany = saidOf(checked).length === 0 && onlySwings(body, checked.unknown);
  const isWhole = isOfMany || holdsOnlyAt(checked, body, 2, xs);
  return isWhole ? each : together([each, undecided]);
}

/** Whether the second derivative is 0 and the third is not, or the next two are 0 and the one after is not, and so on. */
function changesAt(checked: Checked, body: MathJson, x: MathJson): boolean {
  const isZero = (order: number): boolean | undefined => {
    const value = apply("EvaluateAt", nthDerivative(body, checked.unknown, order), apply("Equal", checked.unknown, x));
    const { status } = decide(checked, value, 0, "equal");
    return status === "proved" ? true : status === "refuted" ? false : undefined;
  };
  for (const order of [2, 4, 6]) {
    if (isZero(order) !== true) return false;
    const isNext = isZero(order + 1);
    if (isNext !== true) return isNext === false;
  }
  return false;
}
