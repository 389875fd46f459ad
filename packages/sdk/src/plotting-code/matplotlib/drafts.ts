import type { Expression, MathJson } from "../../contract.ts";
import { expressionOf } from "../../expression/expression.ts";
import type { Axis } from "../values/axis.ts";
import { choice } from "../values/formula.ts";
import { settled } from "../values/settled.ts";
import type { Bare, Extent, Letters } from "./sheet.ts";

const extent = ({ from, to }: Axis): Extent => [from, to];

/** The interval of an axis, in ascending order of its ends as the program gave them. */
export const overOf = (axis: Axis, letters: Letters): [Expression, Expression] =>
  extent(axis).map((end) => letters.put(settled(end))) as [Expression, Expression];

export const role = (isDashed: boolean): { role?: "construction" } => (isDashed ? { role: "construction" } : {});

/** A graph y = f(x) over the interval of its axis, only where a condition holds if there is one. */
export function graphOf(axis: Axis, formula: MathJson, where: MathJson | undefined): (letters: Letters) => Bare {
  const whole = where === undefined ? formula : choice([[where, formula]]);
  return (letters) => ({
    type: "curve",
    y: letters.put(whole, new Map([[axis, letters.across]])),
    variable: letters.across,
    over: overOf(axis, letters),
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
