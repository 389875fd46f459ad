import type { MathJson } from "../../contract.ts";
import { isSymbol } from "../../expression/mathjson.ts";
import * as Q from "../rational.ts";
import { sum } from "../written-form.ts";
import { isNumeric, type Monomial, writeMonomial } from "./monomials.ts";

export const keyOf = ({ factors }: Monomial): string =>
  [...factors]
    .map(([key, { exponent }]) => `${key}^${exponent.numerator}/${exponent.denominator}`)
    .sort()
    .join("·");

/** Like terms added, those that cancel left out, in the order in which they first stand. */
export function collectTerms(terms: readonly Monomial[]): Monomial[] {
  const collected = new Map<string, Monomial>();
  for (const term of terms) {
    const key = keyOf(term);
    const present = collected.get(key);
    collected.set(key, present ? { ...term, coefficient: Q.add(present.coefficient, term.coefficient) } : term);
  }
  return [...collected.values()].filter(({ coefficient }) => !Q.isZero(coefficient));
}

const degreeOf = ({ factors }: Monomial): number =>
  [...factors.values()].reduce(
    (total, factor) =>
      isNumeric(factor) || isSymbol(factor.base) === false ? total : total + Q.rationalToNumber(factor.exponent),
    0,
  );

/** Highest degree first, then by letters; a number is of degree 0 and comes after everything else of it. Functions keep their order. */
export function schoolOrder(terms: readonly Monomial[]): Monomial[] {
  return [...terms].sort((left, right) => degreeOf(right) - degreeOf(left) || compareParts(left, right));
}

/** Whether no term is of a higher degree than the one before it. */
export const isDescending = (terms: readonly Monomial[]): boolean =>
  terms.every((term, index) => {
    const before = terms[index - 1];
    return (
      !before || degreeOf(before) > degreeOf(term) || (degreeOf(before) === degreeOf(term) && kindOf(before) <= kindOf(term))
    );
  });

/** 0 with letters, 1 with functions only, 2 for numbers. */
function kindOf({ factors }: Monomial): number {
  const parts = [...factors.values()].filter((factor) => !isNumeric(factor));
  return parts.length === 0 ? 2 : parts.some(({ base }) => isSymbol(base)) ? 0 : 1;
}

function compareParts(left: Monomial, right: Monomial): number {
  const kind = kindOf(left) - kindOf(right);
  if (kind !== 0 || kindOf(left) === 1) return kind;
  if (kindOf(left) === 2) return rootSize(left) - rootSize(right);
  const [a, b] = [left, right].map(({ factors }) =>
    [...factors]
      .filter(([, factor]) => !isNumeric(factor))
      .map(([key, { exponent }]): [string, number] => [key, Q.rationalToNumber(exponent)])
      .sort(([x], [y]) => (x < y ? -1 : 1)),
  ) as [[string, number][], [string, number][]];
  for (let index = 0; index < Math.min(a.length, b.length); index++) {
    const [[x, m], [y, n]] = [a[index] as [string, number], b[index] as [string, number]];
    if (x !== y) return x < y ? -1 : 1;
    if (m !== n) return n - m;
  }
  return a.length - b.length || rootSize(left) - rootSize(right);
}

const rootSize = ({ factors }: Monomial): number =>
  [...factors.values()]
    .filter(isNumeric)
    .reduce((size, { base, exponent }) => size * (base as number) ** Q.rationalToNumber(exponent), 1);

export const writeSum = (terms: readonly Monomial[]): MathJson => sum(terms.map(writeMonomial));
