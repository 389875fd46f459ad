import type { Expression, MathJson } from "../../contract.ts";
import { expressionOf } from "../../expression/expression.ts";
import type { Axis } from "../values/axis.ts";
import { choice, decimalOf } from "../values/formula.ts";
import { settled } from "../values/settled.ts";
import type { Bare, Extent, Letters } from "./sheet.ts";

/** The interval of an axis, ascending whichever way the program goes along it. */
export const extentOf = ({ from, to }: Axis): Extent => (decimalOf(from) > decimalOf(to) ? [to, from] : [from, to]);

export const overOf = (axis: Axis, put: (end: MathJson) => Expression): [Expression, Expression] =>
  extentOf(axis).map((end) => put(settled(end))) as [Expression, Expression];

export const role = (isDashed: boolean): { role?: "construction" } => (isDashed ? { role: "construction" } : {});

/** A graph y = f(x) over the interval of its axis, only where a condition holds if there is one. */
export function graphOf(axis: Axis, formula: MathJson, where: MathJson | undefined): (letters: Letters) => Bare {
  const whole = where === undefined ? formula : choice([[where, formula]]);
  return (letters) => ({
    type: "curve",
    y: letters.put(whole, new Map([[axis, letters.across]])),
    variable: letters.across,
    over: overOf(axis, letters.put),
  });
}

/** The letter that a curve (x(t), y(t)) runs by. */
export const curveLetter = ({ name = "" }: Axis): string => (name === "" || /^[xyzr]/.test(name) ? "t" : letterFor(name, "t"));

/** A letter for a name: theta for theta_vals, x for xs and x1; another where it begins with a word. */
export function letterFor(name: string, otherwise: string): string {
  const [, stem = "", rest = ""] = /^(theta|phi|alpha|beta|omega|psi|[a-zA-Z])(.*)$/.exec(name) ?? [];
  if (stem === "" || !/^(?:s|\d*|_.*)$/.test(rest)) return otherwise;
  return /^[eiEI]$/.test(stem) ? otherwise : stem;
}

export const place = (coordinates: readonly MathJson[]): [Expression, Expression, Expression?] =>
  coordinates.map((coordinate) => expressionOf(settled(coordinate))) as [Expression, Expression, Expression?];
