import type { Spend } from "../spend.ts";
import type { Integers } from "./dense.ts";
import { trimmed } from "./dense.ts";
import { residue, symmetricResidue } from "./dense-modular.ts";
import type { Polynomial } from "./ring.ts";
import { productCost, wordsIn } from "./ring.ts";
import type { ExpandedTerm } from "./structure.ts";
import { coefficientsIn, fromTerms, toTerms } from "./structure.ts";

/** The homogeneous part of one degree: polynomials in the main variable by the monomial in the other variables they stand at. */
export type Component = Map<number, bigint[]>;

/** A polynomial in a main variable whose coefficients are power series in the others, cut off: its homogeneous parts by ascending degree. */
export type Series = readonly Component[];

/** How series are written: which variables there are, up to which total degree in the others, and modulo which prime. */
export interface SeriesRing {
  readonly main: number;
  readonly others: readonly number[];
  readonly precision: number;
  readonly prime: bigint;
}

/** Whether keys of monomials stay exact in doubles. */
export const keysAreExact = ({ others, precision }: SeriesRing): boolean =>
  (precision + 1) ** others.length < Number.MAX_SAFE_INTEGER;

/** Exponents as digits, so that the key of a product is the sum of the keys. */
function keyOf(powers: ExpandedTerm["powers"], ring: SeriesRing): { key: number; degree: number } {
  let [key, degree] = [0, 0];
  for (const [number, exponent] of powers) {
    key += exponent * (ring.precision + 1) ** ring.others.indexOf(number);
    degree += exponent;
  }
  return { key, degree };
}

function powersOf(key: number, ring: SeriesRing): [number, number][] {
  const powers: [number, number][] = [];
  let rest = key;
  for (const number of ring.others) {
    const exponent = rest % (ring.precision + 1);
    if (exponent > 0) powers.push([number, exponent]);
    rest = (rest - exponent) / (ring.precision + 1);
  }
  return powers;
}

const emptySeries = (ring: SeriesRing): Component[] => Array.from({ length: ring.precision + 1 }, () => new Map());

export function seriesOf(polynomial: Polynomial, ring: SeriesRing): Series {
  const series = emptySeries(ring);
  coefficientsIn(polynomial, ring.main).forEach((coefficient, power) => {
    for (const { coefficient: value, powers } of toTerms(coefficient)) {
      const { key, degree } = keyOf(powers, ring);
      if (degree <= ring.precision) addAt(series[degree] as Component, key, power, residue(value, ring.prime));
    }
  });
  return series;
}

function addAt(component: Component, key: number, power: number, value: bigint): void {
  const coefficients = component.get(key) ?? [];
  while (coefficients.length <= power) coefficients.push(0n);
  coefficients[power] = (coefficients[power] as bigint) + value;
  component.set(key, coefficients);
}

/** The series that starts with a polynomial in the main variable and has nothing else yet. */
export function seriesStartingWith(start: Integers, ring: SeriesRing): Component[] {
  const series = emptySeries(ring);
  series[0]?.set(0, [...start]);
  return series;
}

/** target += left · right, without reducing modulo the prime; `cost` counts for a product of two coefficients. */
export function addProduct(target: Component, left: Component, right: Component, spend: Spend, cost: number): void {
  for (const [leftKey, a] of left) {
    for (const [rightKey, b] of right) {
      spend(1 + a.length * b.length * cost);
      const key = leftKey + rightKey;
      const sum = target.get(key) ?? [];
      while (sum.length < a.length + b.length - 1) sum.push(0n);
      for (let i = 0; i < a.length; i++) {
        const factor = a[i] as bigint;
        if (factor === 0n) continue;
        for (let j = 0; j < b.length; j++) sum[i + j] = (sum[i + j] as bigint) + factor * (b[j] as bigint);
      }
      target.set(key, sum);
    }
  }
}

/** With residues 0 … p − 1 for coefficients, zero polynomials dropped. */
export function reduced(component: Component, prime: bigint): Component {
  const result: Component = new Map();
  for (const [key, coefficients] of component) {
    const residues = trimmed(coefficients.map((coefficient) => residue(coefficient, prime)));
    if (residues.length > 0) result.set(key, residues as bigint[]);
  }
  return result;
}

export function difference(left: Component, right: Component, prime: bigint): Component {
  const result: Component = new Map([...left].map(([key, coefficients]) => [key, [...coefficients]]));
  for (const [key, coefficients] of right) {
    coefficients.forEach((coefficient, power) => {
      addAt(result, key, power, -coefficient);
    });
  }
  return reduced(result, prime);
}

/** Cut off at the precision of the ring. */
export function product(left: Series, right: Series, ring: SeriesRing, spend: Spend): Series {
  const cost = productCost(wordsIn(ring.prime), wordsIn(ring.prime)) / 4;
  return left.map((_, degree) => {
    const component: Component = new Map();
    for (let low = 0; low <= degree; low++) {
      addProduct(component, left[low] as Component, right[degree - low] as Component, spend, cost);
    }
    return reduced(component, ring.prime);
  });
}

/** The polynomial with residues of least absolute value, or undefined where one exceeds the bound. */
export function boundedPolynomialOf(series: Series, bound: bigint, ring: SeriesRing, spend: Spend): Polynomial | undefined {
  const terms: ExpandedTerm[] = [];
  for (const component of series) {
    for (const [key, coefficients] of component) {
      spend(coefficients.length);
      for (let power = 0; power < coefficients.length; power++) {
        const coefficient = symmetricResidue(coefficients[power] as bigint, ring.prime);
        if (coefficient > bound || coefficient < -bound) return undefined;
        terms.push({ coefficient, powers: [...powersOf(key, ring), [ring.main, power]] });
      }
    }
  }
  return fromTerms(terms.filter(({ coefficient }) => coefficient !== 0n));
}
