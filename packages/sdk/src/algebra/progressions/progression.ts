import type { MathJson } from "../../contract.ts";
import { compile } from "../../expression/evaluation/compile.ts";
import { rationalOf } from "../../expression/evaluation/literal.ts";
import { apply, freeLetters, headOf, operandsOf, sameTree } from "../../expression/mathjson.ts";
import { opposite, startsWithMinus } from "../../expression/tree/sign.ts";
import type { Rational } from "../rational.ts";
import * as Q from "../rational.ts";
import { sum } from "../written-form.ts";

/**
 * The numbers rest + shift·unit + k·step·unit for all whole k, with rational shift and step: π/6 + 2kπ has the unit π, arcsin(1/3) + 2kπ the rest
 * arcsin(1/3), 1/6 + 2k the unit 1. Without a step it is one number.
 */
export interface Progression {
  readonly unit: MathJson;
  readonly rest: MathJson;
  readonly shift: Rational;
  readonly step: Rational | undefined;
}

/** A number, or a family ["Family", start + k·step, k, "Integers"], as a progression; undefined for a family that is no progression. */
export function progressionOf(member: MathJson): Progression | undefined {
  if (headOf(member) !== "Family") return { ...apart(member, "Pi"), unit: "Pi", step: undefined };
  const [value, letter] = operandsOf(member);
  if (value === undefined || typeof letter !== "string") return undefined;
  const terms = termsOf(value);
  const counted = terms.filter((term) => freeLetters(term).includes(letter));
  const [only, ...more] = counted;
  if (only === undefined || more.length > 0) return undefined;
  const step = coefficientOf(only, letter);
  if (step === undefined) return undefined;
  const { unit, times } = unitOf(step);
  return { unit, step: Q.absolute(times), ...apart(sum(terms.filter((term) => term !== only)), unit) };
}

/** The same with another start: for the answers of cos x = c both ±. */
export const shifted = (progression: Progression, by: Rational): Progression => ({
  ...progression,
  shift: Q.add(progression.shift, by),
});

/** The number, or with a step the family counted by a letter. */
export function progressionToJson(progression: Progression, letter: string): MathJson {
  const { step } = progression;
  return step ? apply("Family", memberOf(progression, letter), letter, "Integers") : startOf(progression);
}

/** rest + shift·unit */
export function startOf({ unit, rest, shift }: Progression): MathJson {
  const turned = multipleOf(shift, unit);
  const terms = startsWithMinus(rest) && Q.signOf(shift) > 0 ? [turned, ...termsOf(rest)] : [...termsOf(rest), turned];
  return sum(terms.filter((term) => term !== 0));
}

/** The member with the number `count`, which may be a letter: π/6 + 2kπ. */
export function memberOf(progression: Progression, count: string | bigint): MathJson {
  const { unit, step, shift } = progression;
  if (typeof count === "bigint")
    return startOf(shiftedBy(progression, Q.add(shift, Q.multiply(step ?? Q.zero, Q.rational(count)))));
  const start = startOf(progression);
  const terms = [...(start === 0 ? [] : termsOf(start)), counted(step ?? Q.zero, unit, count)];
  return sum(terms);
}

const shiftedBy = (progression: Progression, shift: Rational): Progression => ({ ...progression, shift });

/** 2kπ/3, 2k, kπ, kπ/2 */
function counted({ numerator, denominator }: Rational, unit: MathJson, letter: string): MathJson {
  const [over, under] = headOf(unit) === "Divide" ? operandsOf(unit) : [unit];
  const factors = [
    ...(numerator === 1n ? [] : [Q.integerToJson(numerator)]),
    letter,
    ...(over === 1 || over === undefined ? [] : headOf(over) === "Multiply" ? operandsOf(over) : [over]),
  ];
  const above = factors.length === 1 ? (factors[0] as MathJson) : apply("Multiply", ...factors);
  const below = [
    ...(denominator === 1n ? [] : [Q.integerToJson(denominator)]),
    ...(under === undefined ? [] : headOf(under) === "Multiply" ? operandsOf(under) : [under]),
  ];
  if (below.length === 0) return above;
  return apply("Divide", above, below.length === 1 ? (below[0] as MathJson) : apply("Multiply", ...below));
}

/** 5π/6, −π/2, π, 3/4; nothing is 0. */
export function multipleOf(value: Rational, unit: MathJson): MathJson {
  if (Q.isZero(value)) return 0;
  if (unit === 1) return Q.rationalToJson(value);
  const { numerator, denominator } = Q.absolute(value);
  const [over, under] = headOf(unit) === "Divide" ? operandsOf(unit) : [unit];
  const factors = [
    ...(numerator === 1n && over !== 1 ? [] : [Q.integerToJson(numerator)]),
    ...(over === 1 ? [] : [over as MathJson]),
  ];
  const above = factors.length === 1 ? (factors[0] as MathJson) : apply("Multiply", ...factors);
  const below = [...(denominator === 1n ? [] : [Q.integerToJson(denominator)]), ...(under === undefined ? [] : [under])];
  const size =
    below.length === 0
      ? above
      : apply("Divide", above, below.length === 1 ? (below[0] as MathJson) : apply("Multiply", ...below));
  return Q.signOf(value) < 0 ? opposite(size) : size;
}

/** The terms of a sum, each with its sign. */
export function termsOf(json: MathJson): MathJson[] {
  const operands = operandsOf(json);
  const [first, second] = operands;
  if (headOf(json) === "Add") return operands.flatMap(termsOf);
  if (headOf(json) === "Subtract" && first !== undefined && second !== undefined)
    return [...termsOf(first), ...termsOf(second).map(opposite)];
  if (headOf(json) === "Negate" && first !== undefined) {
    const inner = termsOf(first);
    return inner.length > 1 ? inner.map(opposite) : [json];
  }
  return [json];
}

/** The multiples of the unit among the terms added up, and what else there is. */
function apart(json: MathJson, unit: MathJson): { shift: Rational; rest: MathJson } {
  let shift = Q.zero;
  const rest: MathJson[] = [];
  for (const term of termsOf(json)) {
    const share = shareOf(term, unit);
    if (share) shift = Q.add(shift, share);
    else rest.push(term);
  }
  return { shift, rest: sum(rest) };
}

/** term = share · unit with a rational share. */
function shareOf(term: MathJson, unit: MathJson): Rational | undefined {
  if (term === 0) return Q.zero;
  const { unit: own, times } = unitOf(term);
  return sameTree(own, unit) ? times : undefined;
}

/** A product as a rational multiple of what is left without its numbers: 5π/6 is 5/6 · π, 3/4 is 3/4 · 1, 2π/√3 is 2 · π/√3. */
export function unitOf(json: MathJson): { unit: MathJson; times: Rational } {
  const exact = rationalOf(json);
  if (exact) return { unit: 1, times: exact };
  const operands = operandsOf(json);
  const [first = 0, second = 1] = operands;
  switch (headOf(json)) {
    case "Negate": {
      const { unit, times } = unitOf(first);
      return { unit, times: Q.negate(times) };
    }
    case "Degrees": {
      const value = rationalOf(first);
      return value ? { unit: "Pi", times: Q.divide(value, Q.rational(180)) } : { unit: json, times: Q.one };
    }
    case "Multiply": {
      const parts = operands.map(unitOf);
      return {
        unit: product(parts.map(({ unit }) => unit)),
        times: parts.reduce((all, { times }) => Q.multiply(all, times), Q.one),
      };
    }
    case "Divide": {
      const [above, below] = [unitOf(first), unitOf(second)];
      if (Q.isZero(below.times)) return { unit: json, times: Q.one };
      const unit = below.unit === 1 ? above.unit : apply("Divide", above.unit, below.unit);
      return { unit, times: Q.divide(above.times, below.times) };
    }
    default:
      return { unit: json, times: Q.one };
  }
}

function product(units: readonly MathJson[]): MathJson {
  const kept = units.filter((unit) => unit !== 1);
  return kept.length === 0 ? 1 : kept.length === 1 ? (kept[0] as MathJson) : apply("Multiply", ...kept);
}

/** What the letter is multiplied by in a term: 2π in 2kπ. */
function coefficientOf(term: MathJson, letter: string): MathJson | undefined {
  if (term === letter) return 1;
  const operands = operandsOf(term);
  const index = operands.findIndex((operand) => freeLetters(operand).includes(letter));
  const others = operands.filter((_, at) => at !== index);
  if (index < 0 || others.some((operand) => freeLetters(operand).includes(letter))) return undefined;
  const inner = coefficientOf(operands[index] as MathJson, letter);
  if (inner === undefined) return undefined;
  switch (headOf(term)) {
    case "Negate":
      return apply("Negate", inner);
    case "Multiply":
      return apply("Multiply", inner, ...others);
    case "Divide":
      return index === 0 ? apply("Divide", inner, others[0] as MathJson) : undefined;
    default:
      return undefined;
  }
}

/** About where the number lies; undefined where it has letters or no value. */
export function near(json: MathJson): number | undefined {
  if (freeLetters(json).length > 0) return undefined;
  const value = compile(json, [])();
  return Number.isFinite(value) ? value : undefined;
}
