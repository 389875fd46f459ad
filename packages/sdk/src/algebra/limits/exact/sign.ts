import { signOfBall } from "../../ball/ball.ts";
import { compileEnclosure } from "../../ball/evaluate.ts";
import { signOfConstant } from "../../constant/decide.ts";
import * as Q from "../../rational.ts";
import type { Context } from "./context.ts";
import type { Factor, Form, Term } from "./kernel.ts";
import { isConstant } from "./kernel.ts";
import { formToJson } from "./to-json.ts";

/**
 * The sign that a form has wherever it has a value: 1 and −1 strictly, 0 for the number 0. undefined where the sign depends on letters or is
 * not known.
 */
export function signOf(form: Form, context: Context): -1 | 0 | 1 | undefined {
  if (form.length === 0) return 0;
  const bySight = signAtSight(form);
  if (bySight !== undefined) return bySight;
  return isConstant(form) ? signOfNumber(form, context) : signWithin(form, context);
}

/** The sign for all values of the letters within their bounds. */
function signWithin(form: Form, { ranges, spend }: Context): -1 | 1 | undefined {
  if (ranges.size === 0) return undefined;
  const value = compileEnclosure(formToJson(form), [...ranges.keys()])([...ranges.values()], 64, spend);
  const sign = value.kind === "value" ? signOfBall(value.ball) : undefined;
  return sign === 0 ? undefined : sign;
}

/** All terms positive, or all negative; one of them strictly. */
function signAtSight(form: Form): -1 | 1 | undefined {
  const signs = form.map(signOfTerm);
  if (signs.every((sign) => sign !== undefined && sign.value >= 0) && signs.some((sign) => sign?.strict)) return 1;
  if (signs.every((sign) => sign !== undefined && sign.value <= 0) && signs.some((sign) => sign?.strict)) return -1;
  return undefined;
}

interface TermSign {
  readonly value: -1 | 1;
  /** Not zero anywhere. */
  readonly strict: boolean;
}

function signOfTerm({ coefficient, factors }: Term): TermSign | undefined {
  let value: -1 | 1 = Q.signOf(coefficient) < 0 ? -1 : 1;
  let strict = true;
  for (const factor of factors) {
    const sign = signOfFactor(factor);
    if (sign === undefined) return undefined;
    if (sign.value < 0) value = value < 0 ? 1 : -1;
    strict &&= sign.strict;
  }
  return { value, strict };
}

function signOfFactor({ kernel, exponent }: Factor): TermSign | undefined {
  // What is divided by is not zero.
  const strict = kernel.sign === 1 || kernel.sign === -1 || Q.signOf(exponent) < 0;
  const even = exponent.numerator % 2n === 0n;
  if (kernel.sign === 1 || kernel.sign === 0) return { value: 1, strict };
  if (even || exponent.denominator % 2n === 0n) return { value: 1, strict };
  return kernel.sign === -1 ? { value: -1, strict } : undefined;
}

/** Digits, in bits, with which a number is told from zero. */
const precisions = [64, 200];

/** By certified enclosures of its value, and where these do not tell it from zero, by what is known of zeros (an exact decision). */
function signOfNumber(form: Form, { spend }: Context): -1 | 0 | 1 | undefined {
  const json = formToJson(form);
  const run = compileEnclosure(json, []);
  for (const bits of precisions) {
    const value = run([], bits, spend);
    const sign = value.kind === "value" ? signOfBall(value.ball) : undefined;
    if (sign !== undefined) return sign;
  }
  const decided = signOfConstant(json, spend);
  return decided === "no-value" ? undefined : decided;
}
