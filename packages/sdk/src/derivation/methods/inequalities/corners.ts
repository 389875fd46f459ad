import { signOfConstant } from "../../../algebra/constant/decide.ts";
import * as N from "../../../algebra/quadratic-number.ts";
import { rationalFunctionOf } from "../../../algebra/rational-function.ts";
import { simplify } from "../../../algebra/simplify/simplify.ts";
import { spendFreely } from "../../../algebra/spend.ts";
import type { MathJson } from "../../../contract.ts";
import { apply, freeLetters, operandsOf, substitute } from "../../../expression/mathjson.ts";
import { polynomialOf } from "./polynomial-side.ts";
import { holdsFor, inequalityOf } from "./relation.ts";

/** Where two borders meet; a corner where that belongs to the region or its rim. */
export interface Corner {
  readonly borders: readonly [MathJson, MathJson];
  readonly points: readonly { readonly at: readonly [MathJson, MathJson]; readonly isCorner: boolean }[];
}

/** The corners of a region, by the pairs of borders that meet there: lines with lines, and lines with curves y = p(x) or of degree two. */
export function cornersOf(inequalities: readonly MathJson[], x: string, y: string): Corner[] {
  const borders = inequalities.map((json) => apply("Equal", ...operandsOf(json)));
  return borders.flatMap((first, index) =>
    borders.slice(index + 1).flatMap((second): Corner[] => {
      const places = meetingPlaces(first, second, x, y);
      const points = places.map((at) => ({ at, isCorner: inequalities.every((json) => isOnRim(json, at, x, y)) }));
      return points.some(({ isCorner }) => isCorner) ? [{ borders: [first, second], points }] : [];
    }),
  );
}

/** Whether a point satisfies an inequality or lies on its border. */
function isOnRim(json: MathJson, [a, b]: readonly [MathJson, MathJson], x: string, y: string): boolean {
  const own = inequalityOf(json);
  if (!own) return false;
  const sign = signOfConstant(substitute(apply("Subtract", own.left, own.right), { [x]: a, [y]: b }), spendFreely);
  return sign === 0 || (typeof sign === "number" && holdsFor(own.head, sign));
}

function meetingPlaces(first: MathJson, second: MathJson, x: string, y: string): (readonly [MathJson, MathJson])[] {
  for (const [own, other] of [
    [first, second],
    [second, first],
  ] as const) {
    for (const [letter, rest] of [
      [y, x],
      [x, y],
    ] as const) {
      const value = solvedFor(own, letter);
      if (value === undefined) continue;
      const inOne = substitute(apply("Subtract", ...operandsOf(other)), { [letter]: value });
      const roots = rootsOf(inOne, rest);
      if (!roots) continue;
      return roots.map((root) => {
        const found = simplify(substitute(value, { [rest]: root }));
        return letter === y ? ([root, found] as const) : ([found, root] as const);
      });
    }
  }
  return [];
}

/** The letter from an equation that is linear in it with a number before it. */
function solvedFor(equation: MathJson, letter: string): MathJson | undefined {
  const [left, right] = operandsOf(equation);
  if (left === letter && right !== undefined && !freeLetters(right).includes(letter)) return right;
  const difference = apply("Subtract", left ?? 0, right ?? 0);
  const form = rationalFunctionOf(difference);
  if (!form || form.divisors.length > 0) return undefined;
  const with_ = [...form.numerator.values()].filter(({ powers }) => powers.some(([name]) => name === letter));
  const [only, ...others] = with_;
  if (!only || others.length > 0 || only.powers.length !== 1 || only.powers[0]?.[1] !== 1) return undefined;
  const rest = substitute(difference, { [letter]: 0 });
  return simplify(apply("Divide", apply("Negate", rest), N.toJson(only.coefficient)));
}

/** The real zeros of a polynomial of degree one or two. */
function rootsOf(json: MathJson, letter: string): MathJson[] | undefined {
  const [c = N.zero, b = N.zero, a, ...higher] = polynomialOf(json, letter) ?? [];
  if (higher.length > 0 || (!a && N.isZero(b))) return undefined;
  if (!a) return [N.toJson(N.negate(N.divide(c, b)))];
  if (![a, b, c].every(N.isRational)) return undefined;
  const discriminant = N.subtract(N.multiply(b, b), N.multiply(N.fromInteger(4), N.multiply(a, c)));
  if (N.signOf(discriminant) < 0) return [];
  const root = N.squareRoot(discriminant.rational);
  const at = (own: N.QuadraticNumber): MathJson => N.toJson(N.divide(N.subtract(own, b), N.multiply(N.fromInteger(2), a)));
  const both = [at(N.negate(root)), at(root)];
  return N.isZero(discriminant) ? both.slice(0, 1) : both;
}
