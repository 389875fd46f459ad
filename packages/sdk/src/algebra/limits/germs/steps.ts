import * as Q from "../../rational.ts";
import { UndecidedError } from "../exact/context.ts";
import type { Form } from "../exact/kernel.ts";
import * as K from "../exact/kernel.ts";
import { signOf } from "../exact/sign.ts";
import type { Germ, GermContext } from "./germ.ts";
import * as G from "./germ.ts";
import * as M from "./monomial.ts";

/** Functions that jump: their value for all large X follows from the sign with which a germ approaches a jump. */

export function signOfGerm(germ: Germ, context: GermContext): Germ {
  return G.constant(K.integerForm(G.eventualSign(germ, context)));
}

export function extreme(left: Germ, right: Germ, wanted: 1 | -1, context: GermContext): Germ {
  const sign = G.eventualSign(G.subtract(left, right, context), context);
  return sign === -wanted ? right : left;
}

/** Beyond this no whole part is looked for. */
const largestWhole = 10_000;

/** ⌊g⌋; of what grows it is known but for something bounded. */
export function floor(germ: Germ, context: GermContext): Germ {
  const { infinite, constant, small, error } = G.partsOf(germ, context);
  if (infinite.length > 0) {
    context.oscillates = true;
    return G.add(germ, G.unknownBelow(M.unit), context);
  }
  if (error !== undefined && error >= 0) return G.unknownBelow(germ.error ?? M.unit);
  const whole = wholePart(constant, context);
  const isJump = signOf(K.subtract(constant, K.integerForm(whole)), context) === 0;
  const below = isJump && G.eventualSign(small, context) === -1 ? 1 : 0;
  return G.constant(K.integerForm(whole - below));
}

/** The whole number n with n ≤ constant < n + 1. */
function wholePart(form: Form, context: GermContext): number {
  const rational = K.rationalOfForm(form);
  if (rational) {
    const whole = Number(K.floor(rational));
    if (Math.abs(whole) <= largestWhole) return whole;
  }
  if (!K.isConstant(form) || rational) throw new UndecidedError("a whole part that is not known");
  const isBelow = (whole: number): boolean => {
    const sign = signOf(K.subtract(form, K.integerForm(whole)), context);
    if (sign === undefined) throw new UndecidedError("a whole part that is not known");
    return sign < 0;
  };
  let [low, high] = [-largestWhole, largestWhole];
  if (isBelow(low) || !isBelow(high)) throw new UndecidedError("too large a whole part");
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (isBelow(middle)) high = middle;
    else low = middle;
  }
  return low;
}

export const ceiling = (germ: Germ, context: GermContext): Germ => G.negate(floor(G.negate(germ), context));

/** Halves are rounded away from zero. */
export function round(germ: Germ, context: GermContext): Germ {
  const half = G.constant(K.constantForm(Q.rational(1n, 2n)));
  return G.eventualSign(germ, context) === -1
    ? ceiling(G.subtract(germ, half, context), context)
    : floor(G.add(germ, half, context), context);
}
