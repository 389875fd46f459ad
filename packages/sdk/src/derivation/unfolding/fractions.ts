import * as Q from "../../algebra/rational.ts";
import type { MathJson } from "../../contract.ts";
import { apply } from "../../expression/mathjson.ts";
import { productOfFactors } from "../rewriting/terms.ts";
import { shown, type WorkingLine } from "./working-lines.ts";

const whole = Q.integerToJson;

/** 12/18 = (6·2)/18 = (6·2)/(6·3) = 2/3; `above` and `below` are what stands beside the numbers. */
export function reducingLines(
  numerator: bigint,
  denominator: bigint,
  divisor: bigint,
  result: MathJson,
  above: readonly MathJson[] = [],
  below: readonly MathJson[] = [],
): WorkingLine[] {
  const product = (number: bigint, others: readonly MathJson[]): MathJson => productOfFactors([whole(number), ...others]);
  const apart = (number: bigint, others: readonly MathJson[]): MathJson =>
    productOfFactors([whole(divisor), whole(number / divisor), ...others]);
  const params = shown({ factor: whole(divisor) });
  const top = numerator === divisor ? product(numerator, above) : apart(numerator, above);
  const bottom = denominator === divisor ? product(denominator, below) : apart(denominator, below);
  const lines: WorkingLine[] = [];
  if (numerator !== divisor)
    lines.push({ rule: "working.factor-above", after: apply("Divide", top, product(denominator, below)), params });
  if (denominator !== divisor) lines.push({ rule: "working.factor-below", after: apply("Divide", top, bottom), params });
  return [...lines, { rule: "working.cancel", after: result, params }];
}

/** 1/2 = (1·3)/(2·3) = 3/(2·3) = 3/6; a whole number stands over 1 first. */
export function extendingLines(numerator: bigint, denominator: bigint, factor: bigint): WorkingLine[] {
  const over = (above: MathJson, below: MathJson): MathJson => apply("Divide", above, below);
  const [above, below] = [
    [numerator, factor],
    [denominator, factor],
  ].map((factors) => apply("Multiply", ...factors.map(whole))) as [MathJson, MathJson];
  const start = over(whole(numerator), whole(denominator));
  return [
    ...(denominator === 1n
      ? [{ rule: "working.whole-over-one", after: start, params: shown({ number: whole(numerator) }) }]
      : []),
    { rule: "working.extend", after: over(above, below), params: shown({ fraction: start, factor: whole(factor) }) },
    { rule: "working.product", after: over(whole(numerator * factor), below), params: shown({ product: above }) },
    {
      rule: "working.product",
      after: over(whole(numerator * factor), whole(denominator * factor)),
      params: shown({ product: below }),
    },
  ];
}

/** (x·3)/3 = (3/3)·x = x: a factor over itself apart, which is 1. */
export function cancellingLines(factor: MathJson, result: MathJson): WorkingLine[] {
  const one = apply("Divide", factor, factor);
  const apart = result === 1 ? one : productOfFactors([one, result]);
  if (result === 1) return [];
  return [
    { rule: "working.factor-over-itself", after: apart, params: shown({ factor }) },
    { rule: "working.factor-is-one", after: result, params: shown({ fraction: one }) },
  ];
}
