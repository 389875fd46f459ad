import * as Q from "../../rational.ts";
import { type Context, UndecidedError } from "./context.ts";
import { functionForm } from "./functions.ts";
import type { Factor, Form, Kernel } from "./kernel.ts";
import { floor, isConstant, one, subtract, termOf } from "./kernel.ts";
import { inBaseAngles } from "./multiple-angles.ts";
import { multiply, multiplyAll, power } from "./powers.ts";
import { signOf } from "./sign.ts";

/**
 * Whether a form is 0 wherever it has a value. "generic" says that it is not seen to be: a form with letters that may be zero for some of
 * their values. A number is zero or is not.
 * @throws UndecidedError for a number that is not told from zero
 */
export function zeroTest(form: Form, context: Context): "zero" | "nonzero" | "generic" {
  if (form.length === 0) return "zero";
  const sign = signOf(form, context);
  if (sign !== undefined) return sign === 0 ? "zero" : "nonzero";
  if (vanishes(form, context)) return "zero";
  if (isConstant(form)) throw new UndecidedError("a number that may be zero");
  return "generic";
}

export const isZero = (form: Form, context: Context): boolean => zeroTest(form, context) === "zero";

/** Whether the form is 0 by arithmetic alone, once nothing is divided by and sin² is 1 − cos². */
export function vanishes(form: Form, context: Context): boolean {
  let current = inBaseAngles(form, context);
  for (let round = 0; round < 12 && current.length > 0; round++) {
    const divisors = leastExponents(current);
    if (divisors.length > 0) current = multiply(current, [termOf(Q.one, divisors)], context);
    const squared = withoutSquaredSines(current, context);
    if (divisors.length === 0 && squared === current) break;
    current = squared;
  }
  return current.length === 0;
}

/** For each kernel with a negative exponent somewhere, the whole power that clears it. */
function leastExponents(form: Form): Factor[] {
  const least = new Map<string, { kernel: Kernel; floor: bigint }>();
  for (const { factors } of form) {
    for (const { kernel, exponent } of factors) {
      const whole = floor(exponent);
      const present = least.get(kernel.key);
      if (whole < 0n && (!present || whole < present.floor)) least.set(kernel.key, { kernel, floor: whole });
    }
  }
  return [...least.values()]
    .sort((a, b) => (a.kernel.key < b.kernel.key ? -1 : 1))
    .map(({ kernel, floor: whole }) => ({ kernel, exponent: Q.rational(-whole) }));
}

/** 1 − cos² for every sin². */
export function withoutSquaredSines(form: Form, context: Context): Form {
  const isSquared = ({ kernel, exponent }: Factor): boolean => kernel.head === "Sin" && floor(exponent) >= 2n;
  if (!form.some(({ factors }) => factors.some(isSquared))) return form;
  return form.reduce<Form>((sum, term) => {
    const squares: Form[] = [];
    const rest = term.factors.flatMap((factor): Factor[] => {
      if (!isSquared(factor)) return [factor];
      const half = floor(factor.exponent) / 2n;
      const cosine = functionForm("Cos", factor.kernel.inner);
      squares.push(power(subtract(one, multiply(cosine, cosine, context)), Q.rational(half), context));
      const left = Q.subtract(factor.exponent, Q.rational(2n * half));
      return Q.isZero(left) ? [] : [{ ...factor, exponent: left }];
    });
    return subtract(sum, multiply([termOf(Q.negate(term.coefficient), rest)], multiplyAll(squares, context), context));
  }, []);
}
