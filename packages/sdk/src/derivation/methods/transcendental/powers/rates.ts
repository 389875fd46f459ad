import { linearForm } from "../../../../algebra/progressions/linear.ts";
import * as Q from "../../../../algebra/rational.ts";
import { sum } from "../../../../algebra/written-form.ts";
import type { MathJson } from "../../../../contract.ts";
import { apply, at, findPaths, freeLetters, headOf } from "../../../../expression/mathjson.ts";
import { has } from "../sides.ts";
import { powerIn } from "../undo/exponential.ts";
import { product, tidy } from "../values.ts";
import { commonBase } from "./common-base.ts";
import { powerOf } from "./two-products.ts";

/** Powers of one number, all of which are constants times powers of one kernel: 9ˣ⁺¹ is 9 · (3ˣ)². */
export interface CommonKernel {
  readonly kernel: MathJson;
  readonly powers: readonly { readonly path: readonly number[]; readonly written: MathJson }[];
}

interface OwnPower {
  readonly path: readonly number[];
  readonly base: MathJson;
  readonly slope: Q.Rational;
  readonly constant: MathJson;
}

/** undefined where some power is no power of the same number, or its exponent not linear in the unknown with a rational slope. */
export function commonKernel(json: MathJson, unknown: string): CommonKernel | undefined {
  const powers: OwnPower[] = [];
  for (const path of findPaths(json, (part) => isPowerOf(part, unknown))) {
    const [base, exponent] = powerIn(at(json, path));
    const form = linearForm(exponent, unknown);
    if (form?.slope.unit !== 1 || freeLetters(base).length > 0) return undefined;
    powers.push({ path, base, slope: form.slope.times, constant: tidy(sum(form.constant)) });
  }
  // A single power is isolated, not replaced.
  const common = powers.length < 2 ? undefined : commonBase(powers.map(({ base }) => base));
  if (!common) return undefined;
  const rates = powers.map(({ base, slope }) => Q.multiply(common.exponentOf(base) as Q.Rational, slope));
  const rate = Q.absolute(rates.reduce(commonPart));
  const kernel = powerOf(common.base, tidy(product(Q.rationalToJson(rate), unknown)));
  return {
    kernel,
    powers: powers.map(({ path, base, constant }, index) => ({
      path,
      written: written(base, constant, kernel, Q.divide(rates[index] as Q.Rational, rate)),
    })),
  };
}

const isPowerOf = (json: MathJson, unknown: string): boolean =>
  /^(Power|Exp)$/.test(headOf(json) ?? "") && has(powerIn(json)[1], unknown) && !has(powerIn(json)[0], unknown);

/** baseᶜ · kernelⁿ, with a negative power as a fraction. */
function written(base: MathJson, constant: MathJson, kernel: MathJson, { numerator: n }: Q.Rational): MathJson {
  const factor = constant === 0 ? 1 : tidy(powerOf(base, constant));
  const size = n < 0n ? -n : n;
  const power = size === 1n ? kernel : apply("Power", kernel, Q.integerToJson(size));
  if (n < 0n) return apply("Divide", factor, power);
  return factor === 1 ? power : apply("Multiply", factor, power);
}

function commonPart(left: Q.Rational, right: Q.Rational): Q.Rational {
  return Q.rational(
    Q.greatestCommonDivisor(left.numerator * right.denominator, right.numerator * left.denominator),
    left.denominator * right.denominator,
  );
}
