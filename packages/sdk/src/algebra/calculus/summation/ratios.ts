import type { MathJson } from "../../../contract.ts";
import { rationalOf } from "../../../expression/evaluation/literal.ts";
import { apply, headOf, operandsOf, sameTree } from "../../../expression/mathjson.ts";
import { divide, isInteger, isZero, multiply, negate, one, type Rational, rationalToJson } from "../../rational.ts";
import type { Spend } from "../../spend.ts";
import { productOf, quotientOf } from "../building.ts";
import { integerPower } from "../constant-folding.ts";

interface Factor {
  readonly base: MathJson;
  exponent: bigint;
}

/** A number times whole powers of formulas. */
interface Monomial {
  number: Rational;
  readonly factors: Factor[];
}

/** The product of the ratios of two powers, r^k·s^k = (rs)^k, with equal formulas gathered, so that x·(1/x) is 1. */
export function ratioProduct(left: MathJson, right: MathJson, spend: Spend): MathJson {
  const monomial: Monomial = { number: one, factors: [] };
  collect(left, 1n, monomial, spend);
  collect(right, 1n, monomial, spend);
  const written = (sign: bigint): MathJson[] =>
    monomial.factors
      .filter(({ exponent }) => exponent * sign > 0n)
      .map(({ base, exponent }) => (exponent * sign === 1n ? base : apply("Power", base, Number(exponent * sign))));
  return quotientOf(productOf([rationalToJson(monomial.number), ...written(1n)]), productOf(written(-1n)));
}

function collect(json: MathJson, exponent: bigint, monomial: Monomial, spend: Spend): void {
  spend(1 + monomial.factors.length);
  const value = rationalOf(json);
  const raised = value && !isZero(value) ? integerPower(value, exponent, spend) : undefined;
  if (raised) {
    monomial.number = multiply(monomial.number, raised);
    return;
  }
  const [first, second] = operandsOf(json);
  const times = second === undefined ? undefined : rationalOf(second);
  switch (headOf(json)) {
    case "Multiply":
      for (const factor of operandsOf(json)) collect(factor, exponent, monomial, spend);
      return;
    case "Negate":
      if (exponent % 2n !== 0n) monomial.number = negate(monomial.number);
      collect(first as MathJson, exponent, monomial, spend);
      return;
    case "Divide":
      collect(first as MathJson, exponent, monomial, spend);
      collect(second as MathJson, -exponent, monomial, spend);
      return;
    case "Power":
      if (times && isInteger(times)) {
        collect(first as MathJson, exponent * times.numerator, monomial, spend);
        return;
      }
  }
  const before = monomial.factors.find(({ base }) => sameTree(base, json));
  if (before) before.exponent += exponent;
  else monomial.factors.push({ base: json, exponent });
}

/** 1/r for the ratio of a power; undefined for 0. */
export function inverseOf(ratio: MathJson, spend: Spend): MathJson | undefined {
  const exact = rationalOf(ratio);
  if (exact) return isZero(exact) ? undefined : rationalToJson(divide(one, exact));
  return ratioProduct(apply("Divide", 1, ratio), 1, spend);
}
