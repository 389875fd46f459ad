import type { MathJson } from "../../contract.ts";
import { freeLetters, headOf, operandsOf } from "../../expression/mathjson.ts";
import type { Rational } from "../rational.ts";
import * as Q from "../rational.ts";
import { sum } from "../written-form.ts";
import { multipleOf, type Progression, termsOf, unitOf } from "./progression.ts";

/** slope · unknown + constant, the slope as a rational multiple of a unit. */
export interface LinearForm {
  readonly slope: { readonly unit: MathJson; readonly times: Rational };
  readonly constant: readonly MathJson[];
}

/** A sum of terms that are constants, or constants times the unknown; undefined for another formula, and where the unknown cancels. */
export function linearForm(json: MathJson, unknown: string): LinearForm | undefined {
  let slope: LinearForm["slope"] | undefined;
  const constant: MathJson[] = [];
  for (const term of expandedTerms(json, unknown)) {
    if (!freeLetters(term).includes(unknown)) {
      constant.push(term);
      continue;
    }
    const { unit, times } = unitOf(term);
    const own = withoutUnknown(unit, unknown);
    if (own === undefined) return undefined;
    if (slope && JSON.stringify(slope.unit) !== JSON.stringify(own)) return undefined;
    slope = { unit: own, times: slope ? Q.add(slope.times, times) : times };
  }
  return slope && !Q.isZero(slope.times) ? { slope, constant } : undefined;
}

/** The terms, a rational factor or divisor of a sum taken into it: (2x + 1)/3 is 2x/3 + 1/3. */
function expandedTerms(json: MathJson, unknown: string): MathJson[] {
  return termsOf(json).flatMap((term) => {
    if (!freeLetters(term).includes(unknown)) return [term];
    const [factor, inner] = factorAndSum(term);
    if (inner === undefined) return [term];
    return expandedTerms(inner, unknown).map((part) => scaledTerm(part, factor));
  });
}

/** c · (a + b) as its rational factor and the sum; no sum where it is no such product. */
function factorAndSum(term: MathJson): [Rational, MathJson | undefined] {
  const [first, second] = operandsOf(term);
  const isSum = (json: MathJson | undefined): boolean =>
    json !== undefined && /^(Add|Subtract|Multiply|Divide|Negate)$/.test(headOf(json) ?? "");
  if (headOf(term) === "Negate" && first !== undefined && isSum(first)) return [Q.rational(-1), first];
  if (headOf(term) === "Divide" && first !== undefined && second !== undefined) {
    const below = unitOf(second);
    if (below.unit === 1 && !Q.isZero(below.times) && isSum(first)) return [Q.divide(Q.one, below.times), first];
  }
  if (headOf(term) === "Multiply" && operandsOf(term).length === 2 && first !== undefined && second !== undefined) {
    const factor = unitOf(first);
    if (factor.unit === 1 && isSum(second)) return [factor.times, second];
  }
  return [Q.one, undefined];
}

function scaledTerm(term: MathJson, by: Rational): MathJson {
  const { unit, times } = unitOf(term);
  return multipleOf(Q.multiply(times, by), unit);
}

/** What stands beside the unknown in a product: π in πx; undefined where it does not stand there as a factor. */
function withoutUnknown(unit: MathJson, unknown: string): MathJson | undefined {
  if (unit === unknown) return 1;
  const [first, second] = operandsOf(unit);
  if (headOf(unit) === "Divide" && first !== undefined && second !== undefined && !freeLetters(second).includes(unknown)) {
    const above = withoutUnknown(first, unknown);
    return above === undefined ? undefined : ["Divide", above, second];
  }
  if (headOf(unit) !== "Multiply") return undefined;
  const others = operandsOf(unit).filter((factor) => factor !== unknown);
  if (others.length !== operandsOf(unit).length - 1 || others.some((factor) => freeLetters(factor).includes(unknown)))
    return undefined;
  return others.length === 1 ? others[0] : ["Multiply", ...others];
}

/** The values of the unknown for which the linear form is a member: (progression − constant)/slope. */
export function solvedFor({ slope, constant }: LinearForm, progression: Progression): Progression {
  const { unit, times } = slope;
  let { shift } = progression;
  const rest: MathJson[] = [];
  for (const term of [...termsOf(progression.rest), ...constant.map((part) => scaledTerm(part, Q.rational(-1)))]) {
    if (term === 0) continue;
    const own = unitOf(term);
    if (JSON.stringify(own.unit) === JSON.stringify(progression.unit)) shift = Q.add(shift, own.times);
    else rest.push(term);
  }
  const over = (json: MathJson): MathJson =>
    unit === 1 ? json : JSON.stringify(json) === JSON.stringify(unit) ? 1 : ["Divide", json, unit];
  const divided = rest.map((term) => {
    const own = unitOf(term);
    return multipleOf(Q.divide(own.times, times), over(own.unit));
  });
  return {
    unit: over(progression.unit),
    rest: sum(divided),
    shift: Q.divide(shift, times),
    step: progression.step && Q.absolute(Q.divide(progression.step, times)),
  };
}
