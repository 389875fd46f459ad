import { sameTree } from "../../expression/mathjson.ts";
import type { Rational } from "../rational.ts";
import * as Q from "../rational.ts";
import { near, type Progression, startOf } from "./progression.ts";

/** Common periods of more residues than this are left as they are. */
const largestCount = 720n;

/**
 * The same numbers in as few families as possible, each with its start about 0, ascending: 2kπ and π + 2kπ are kπ, and a number that is in a family is
 * not listed beside it. Families are told to overlap only where their rests are written alike.
 */
export function mergedProgressions(given: readonly Progression[]): Progression[] {
  const families = given.filter(({ step }) => step !== undefined);
  const numbers = given.filter(({ step }) => step === undefined);
  const groups: Progression[][] = [];
  for (const family of families) {
    const group = groups.find(([first]) => first && sameTree(first.unit, family.unit) && sameTree(first.rest, family.rest));
    if (group) group.push(family);
    else groups.push([family]);
  }
  const found = groups.flatMap(mergedGroup).map(aboutZero);
  const kept = numbers.filter((number, index) => {
    const isListed = numbers.findIndex((other) => isSame(other, number)) < index;
    return !isListed && !found.some((family) => isMember(number, family));
  });
  return [...kept, ...found].sort((left, right) => (near(startOf(left)) ?? 0) - (near(startOf(right)) ?? 0));
}

const isSame = (left: Progression, right: Progression): boolean =>
  sameTree(left.unit, right.unit) && sameTree(left.rest, right.rest) && Q.equal(left.shift, right.shift);

/** Whether a number is certainly among a family's. */
function isMember(number: Progression, family: Progression): boolean {
  if (!family.step || !sameTree(number.rest, family.rest)) return false;
  const isComparable = sameTree(number.unit, family.unit) || Q.isZero(number.shift) || Q.isZero(family.shift);
  if (!isComparable) return false;
  if (!sameTree(number.unit, family.unit) && !(Q.isZero(number.shift) && Q.isZero(family.shift))) return false;
  return Q.isInteger(Q.divide(Q.subtract(number.shift, family.shift), family.step));
}

/** Families of one unit and rest: their residues for a common period, put together again in the largest cosets that are all there. */
function mergedGroup(group: readonly Progression[]): Progression[] {
  const [first] = group;
  const steps = group.map(({ step }) => step as Rational);
  const period = steps.reduce(commonMultiple);
  const counts = steps.map((step) => Q.divide(period, step).numerator);
  if (!first || counts.reduce((total, count) => total + count, 0n) > largestCount) return [...group];
  const residues = new Map<string, Rational>();
  group.forEach(({ shift }, index) => {
    for (let k = 0n; k < (counts[index] as bigint); k++) {
      const residue = modulo(Q.add(shift, Q.multiply(steps[index] as Rational, Q.rational(k))), period);
      residues.set(keyOf(residue), residue);
    }
  });
  const found: Progression[] = [];
  for (let count = residues.size; count >= 1; count--) {
    const step = Q.divide(period, Q.rational(count));
    for (const residue of [...residues.values()].sort(Q.compare)) {
      const coset = Array.from({ length: count }, (_, k) =>
        keyOf(modulo(Q.add(residue, Q.multiply(step, Q.rational(k))), period)),
      );
      if (!coset.every((key) => residues.has(key))) continue;
      for (const key of coset) residues.delete(key);
      found.push({ ...first, shift: residue, step });
    }
  }
  return found;
}

const keyOf = ({ numerator, denominator }: Rational): string => `${numerator}/${denominator}`;

export function commonMultiple(left: Rational, right: Rational): Rational {
  return Q.rational(
    Q.leastCommonMultiple(left.numerator, right.numerator),
    Q.greatestCommonDivisor(left.denominator, right.denominator),
  );
}

export function floorOf({ numerator, denominator }: Rational): bigint {
  const quotient = numerator / denominator;
  return numerator < 0n && quotient * denominator !== numerator ? quotient - 1n : quotient;
}

export const modulo = (value: Rational, period: Rational): Rational =>
  Q.subtract(value, Q.multiply(period, Q.rational(floorOf(Q.divide(value, period)))));

/** With its start in (−step/2, step/2], the middle of which is 0: ±π/3, not π/3 and 5π/3. */
function aboutZero(family: Progression): Progression {
  const { step, rest } = family;
  if (!step) return family;
  if (rest === 0) {
    const residue = modulo(family.shift, step);
    const isLarge = Q.compare(Q.multiply(residue, Q.rational(2)), step) > 0;
    return { ...family, shift: isLarge ? Q.subtract(residue, step) : residue };
  }
  const [start, size] = [near(startOf(family)), near(startOf({ ...family, rest: 0, shift: step }))];
  if (start === undefined || size === undefined) return family;
  const turns = Math.ceil(start / size - 0.5 - 1e-9);
  return { ...family, shift: Q.subtract(family.shift, Q.multiply(step, Q.rational(turns))) };
}
