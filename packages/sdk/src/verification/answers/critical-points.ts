import { cornerEquations } from "../../algebra/calculus/corners.ts";
import { differentiate } from "../../algebra/calculus/differentiate.ts";
import { signOfConstant } from "../../algebra/constant/decide.ts";
import { limitOf } from "../../algebra/limits/limit.ts";
import { onlySwings } from "../../algebra/zeros/swings.ts";
import type { MathJson, Verdict } from "../../contract.ts";
import { apply, operandsOf, substitute } from "../../expression/mathjson.ts";
import { domainConditions, isDomainKnown } from "../domain.ts";
import { remaining } from "../equality/conditions.ts";
import { type Checked, undecided } from "./checked.ts";
import { allOf, hasNoValueBeside, isAmong, isProved, othersWhere, proved, saidOf, withoutEnds } from "./graph-claims.ts";
import { checkEach, markedPoints } from "./marked-points.ts";

/** What is known of the derivative at a place, proved by the difference quotient on both sides. */
type Slope = "level" | "steep" | "none";

/**
 * The point lies on the graph, and the difference quotient tends to 0 there; of critical points, or it tends to no number. That there are no others is proved by
 * the zeros of the derivative and the places without one. Of a function that repeats no list has all.
 */
export function checkCriticalPoints(checked: Checked, isAsked: (slope: Slope) => boolean): Verdict {
  const points = markedPoints(checked);
  if (points === undefined) return undecided;
  const [{ body, xs }, { unknown }] = [points, checked];
  const said = saidOf(checked).map(withoutEnds);
  const each = checkEach(checked, points, (x) => {
    const slope = slopeAt(checked, body, x);
    return slope !== undefined && isAsked(slope);
  });
  const isOfMany = xs.length > 0 && said.length === 0 && onlySwings(body, unknown);
  if (each.status !== "proved" || isOfMany) return each;
  const level = levelPlaces(checked, body);
  const isWhole =
    level &&
    isProved(checked, allOf([...level.conditions, ...said]), isAmong(unknown, xs), "implies") &&
    level.corners.every((corner) =>
      othersWhere(checked, allOf([corner, ...said]), xs)?.every((x) => {
        if (signOfConstant(substitute(body, { [unknown]: x }), checked.spend) === "no-value") return true;
        // At the end of a graph no derivative is spoken of; about a graph that ends level people differ.
        const sides = ([-1, 1] as const).filter((side) => !hasNoValueBeside(checked, body, x, side));
        if (sides.length < 2) return !isAsked("none") && sides.every((side) => isSteep(checked, body, x, side));
        const slope = slopeAt(checked, body, x);
        return slope !== undefined && !isAsked(slope);
      }),
    );
  return isWhole ? proved : undecided;
}

interface LevelPlaces {
  /** What holds where there is a value and the derivative is 0, corners left out. */
  readonly conditions: readonly MathJson[];
  /** The equations for the places at which there may be a value and no derivative. */
  readonly corners: readonly MathJson[];
  readonly slope: MathJson;
}

/** undefined where a formula of the derivative is not known to have a value wherever there is a derivative, corners left out. */
export function levelPlaces({ unknown, spend, goal }: Checked, body: MathJson): LevelPlaces | undefined {
  const slope = differentiate(body, unknown);
  const corners = cornerEquations(body, unknown);
  if (slope === undefined || corners === undefined || !isDomainKnown(body)) return undefined;
  const beside = corners.map((corner) => apply("NotEqual", ...operandsOf(corner)));
  const known = [...domainConditions(body), ...beside, ...goal.assuming.map(({ json }) => json)];
  if (remaining(domainConditions(slope), known, spend).length > 0) return undefined;
  return { conditions: [apply("Equal", slope, 0), ...domainConditions(body), ...beside], corners, slope };
}

/** The limit of the difference quotient from one side; undefined where it is not proved. */
function steepness(checked: Checked, body: MathJson, x: MathJson, side: -1 | 1): MathJson | undefined {
  const { unknown, spend } = checked;
  const quotient = apply("Divide", apply("Subtract", body, substitute(body, { [unknown]: x })), apply("Subtract", unknown, x));
  const limit = limitOf(quotient, unknown, x, side, spend);
  if (!limit || limit.kind === "none") return undefined;
  const value = limit.kind === "value" ? limit.json : limit.sign > 0 ? "PositiveInfinity" : "NegativeInfinity";
  const claim = apply("Limit", quotient, unknown, x, side);
  return isProved(checked, claim, value, "equal") ? value : undefined;
}

const isInfinite = (value: MathJson): boolean => /Infinity$/.test(String(value));

/** Whether a graph is certainly not level on one side of a place. */
function isSteep(checked: Checked, body: MathJson, x: MathJson, side: -1 | 1): boolean {
  const value = steepness(checked, body, x, side);
  return value !== undefined && (isInfinite(value) || [-1, 1].includes(Number(signOfConstant(value, checked.spend))));
}

/** undefined where it is not proved. */
function slopeAt(checked: Checked, body: MathJson, x: MathJson): Slope | undefined {
  const [left, right] = ([-1, 1] as const).map((side) => steepness(checked, body, x, side));
  if (left === undefined || right === undefined) return undefined;
  if ([left, right].some(isInfinite)) return "none";
  const signs = [apply("Subtract", left, right), left].map((json) => signOfConstant(json, checked.spend));
  if (signs.some((sign) => sign === undefined || sign === "no-value")) return undefined;
  return signs[0] !== 0 ? "none" : signs[1] === 0 ? "level" : "steep";
}
