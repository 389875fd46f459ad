import * as Q from "../../../algebra/rational.ts";
import type { Spend } from "../../../algebra/spend.ts";
import type { MathJson } from "../../../contract.ts";
import { compiled } from "../../../expression/evaluation/compiled.ts";
import { apply, substitute } from "../../../expression/mathjson.ts";
import { verifyEqual } from "../../../verification/equality/verify-equal.ts";
import { within } from "../../../verification/several/share.ts";
import { verifySolutions } from "../../../verification/statements/verify-solutions.ts";

/** The letter of families of solutions. */
export const familyLetter = "k";

/** Solutions of one equation in one letter: numbers, or where `period` says so, each with every whole multiple of 2π added. */
export interface OneLetterSolutions {
  readonly values: readonly MathJson[];
  readonly periodic: boolean;
}

const proofOperations = 200_000;
const samples = 4_000;

/**
 * All real solutions of formula = 0 for a formula that is no polynomial, such as sin x. Doubles only suggest them; that they are all, and right, is
 * proved, else the result is undefined.
 */
export function solutionsInOneLetter(formula: MathJson, letter: string, spend: Spend): OneLetterSolutions | undefined {
  const map = compiled(formula, [letter]);
  if (!map) return undefined;
  const periodic = isPeriodic(formula, letter, spend);
  const zeros = periodic ? zerosOf(map, -1e-3, 2 * Math.PI - 1e-3) : zerosOf(map, -50, 50);
  spend(samples);
  if (zeros.length > 12) return undefined;
  const values = zeros.map((zero) => (periodic ? angleNear(zero) : numberNear(zero)));
  if (!values.every((value) => value !== undefined)) return undefined;
  const statement = apply("Element", letter, apply("Set", ...values.map((value) => (periodic ? family(value) : value))));
  const verdict = within(spend, proofOperations, (share) =>
    verifySolutions(apply("Equal", formula, 0), statement, "equivalent", { spend: share, seed: 1, assuming: [] }),
  );
  return verdict?.status === "proved" ? { values, periodic } : undefined;
}

/** Every value with whole multiples of 2π added to it. */
export const withTurns = (value: MathJson): MathJson => {
  const turns = apply("Multiply", 2, familyLetter, "Pi");
  return value === 0 ? turns : apply("Add", value, turns);
};

const family = (value: MathJson): MathJson => apply("Family", withTurns(value), familyLetter, "Integers");

/** Whether a formula is the same for x + 2π, proved. */
export function isPeriodic(formula: MathJson, letter: string, spend: Spend): boolean {
  const turned = substitute(formula, { [letter]: apply("Add", letter, apply("Multiply", 2, "Pi")) });
  const verdict = within(spend, proofOperations, (share) =>
    verifyEqual(formula, turned, { spend: share, seed: 1, assuming: [] }),
  );
  return verdict?.status === "proved" && (verdict.conditions ?? []).length === 0;
}

/** Where a function changes its sign, or touches zero, between two numbers; by doubles. */
function zerosOf(map: (x: number) => number, from: number, to: number): number[] {
  const step = (to - from) / samples;
  const xs = Array.from({ length: samples + 1 }, (_, index) => from + index * step);
  const found: number[] = [];
  for (let index = 0; index < samples; index++) {
    const [left, right] = [xs[index] as number, xs[index + 1] as number];
    const [a, b] = [map(left), map(right)];
    if (a === 0) found.push(left);
    else if (a < 0 !== b < 0 && Number.isFinite(a) && Number.isFinite(b)) found.push(bisected(map, left, right));
    else if (
      index > 0 &&
      Math.abs(a) < 1e-3 &&
      Math.abs(a) <= Math.abs(b) &&
      Math.abs(a) <= Math.abs(map(xs[index - 1] as number))
    ) {
      found.push(leastBetween(map, left - step, right));
    }
  }
  return found.filter(
    (zero, index) => Math.abs(map(zero)) < 1e-9 && found.findIndex((other) => Math.abs(other - zero) < 1e-6) === index,
  );
}

function bisected(map: (x: number) => number, from: number, to: number): number {
  let [low, high] = [from, to];
  const negative = map(low) < 0;
  for (let count = 0; count < 60; count++) {
    const middle = (low + high) / 2;
    if (map(middle) < 0 === negative) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

function leastBetween(map: (x: number) => number, from: number, to: number): number {
  let [low, high] = [from, to];
  for (let count = 0; count < 80; count++) {
    const [left, right] = [low + (high - low) / 3, high - (high - low) / 3];
    if (Math.abs(map(left)) < Math.abs(map(right))) high = right;
    else low = left;
  }
  return (low + high) / 2;
}

const near = (value: number, other: number): boolean => Math.abs(value - other) < 1e-7 * (1 + Math.abs(value));

/** A fraction with a small denominator close to a double. */
function fractionNear(value: number, largest: number): Q.Rational | undefined {
  for (let below = 1; below <= largest; below++) {
    const above = Math.round(value * below);
    if (near(value * below, above)) return Q.rational(BigInt(above), BigInt(below));
  }
  return undefined;
}

/** A multiple of π/12, or an arcus of a simple number. */
function angleNear(angle: number): MathJson | undefined {
  const share = fractionNear(angle / Math.PI, 12);
  if (share) return timesPi(share);
  const turned = angle > Math.PI ? angle - 2 * Math.PI : angle;
  const sine = fractionNear(Math.sin(angle), 100);
  if (sine) {
    const arcus = apply("Arcsin", Q.rationalToJson(sine));
    return Math.abs(turned) < Math.PI / 2 ? arcus : apply("Subtract", "Pi", arcus);
  }
  const cosine = fractionNear(Math.cos(angle), 100);
  if (!cosine) return undefined;
  const arcus = apply("Arccos", Q.rationalToJson(cosine));
  return turned > 0 ? arcus : apply("Negate", arcus);
}

function timesPi(share: Q.Rational): MathJson {
  if (Q.isZero(share)) return 0;
  const above = share.numerator === 1n ? "Pi" : apply("Multiply", Q.integerToJson(share.numerator), "Pi");
  return share.denominator === 1n ? above : apply("Divide", above, Q.integerToJson(share.denominator));
}

/** A simple fraction, or its logarithm, square root or power of e. */
function numberNear(value: number): MathJson | undefined {
  const fraction = fractionNear(value, 100);
  if (fraction) return Q.rationalToJson(fraction);
  const power = fractionNear(Math.exp(value), 20);
  if (power && Math.abs(value) < 10) return apply("Ln", Q.rationalToJson(power));
  const square = fractionNear(value * value, 20);
  const exponent = value > 0 ? fractionNear(Math.log(value), 10) : undefined;
  if (!square) return exponent && powerOfE(Q.rationalToJson(exponent));
  const root = apply("Sqrt", Q.rationalToJson(square));
  return value < 0 ? apply("Negate", root) : root;
}

const powerOfE = (exponent: MathJson): MathJson => (exponent === 1 ? "ExponentialE" : apply("Power", "ExponentialE", exponent));
