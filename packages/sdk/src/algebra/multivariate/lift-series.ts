import type { Spend } from "../spend.ts";
import type { Integers } from "./dense.ts";
import { divideByMonic, inverse, inverseModulo, monic, multiplyModulo, reduce, residue } from "./dense-modular.ts";
import { productCost, wordsIn } from "./ring.ts";
import type { Component, Series, SeriesRing } from "./series.ts";
import { addProduct, difference, reduced, seriesStartingWith } from "./series.ts";

/** Monic coprime polynomials modulo the prime, with the inverse of the product of all others modulo each. */
interface Start {
  readonly factor: Integers;
  readonly cofactorInverse: Integers;
}

/**
 * Monic factors g₁ … gᵣ with polynomial = lead · g₁ ⋯ gᵣ as power series in the other variables, where at the origin the factors are the given
 * ones up to constants; undefined where those are not coprime modulo the prime. This is linear Hensel lifting by total degree: what is
 * missing at one degree, divided by lead at the origin, is split into partial fractions.
 * Source: K. O. Geddes, S. R. Czapor, G. Labahn, Algorithms for Computer Algebra, sections 6.6 and 6.7.
 */
export function liftToSeries(
  polynomial: Series,
  lead: Series,
  factors: readonly Integers[],
  ring: SeriesRing,
  spend: Spend,
): readonly Series[] | undefined {
  const starts = startsOf(factors, ring.prime, spend);
  const leadAtOrigin = lead[0]?.get(0)?.[0];
  const unit = leadAtOrigin === undefined ? undefined : inverse(leadAtOrigin, ring.prime);
  if (starts === undefined || unit === undefined) return undefined;
  const series = starts.map(({ factor }) => seriesStartingWith(factor, ring));
  const products = [lead.map((component) => component), ...series.map(() => [] as Component[])];
  extendProducts(products, series, 0, ring, spend);
  for (let degree = 1; degree <= ring.precision; degree++) {
    extendProducts(products, series, degree, ring, spend);
    const all = products[series.length]?.[degree] as Component;
    const missing = difference(polynomial[degree] as Component, all, ring.prime);
    if (missing.size === 0) continue;
    for (const [key, error] of missing) correct(series, starts, degree, key, error, unit, ring.prime, spend);
    extendProducts(products, series, degree, ring, spend);
  }
  return series;
}

function startsOf(factors: readonly Integers[], prime: bigint, spend: Spend): Start[] | undefined {
  const starts: Start[] = [];
  const monics: Integers[] = [];
  for (const factor of factors) {
    const scaled = monic(reduce(factor, prime), prime);
    if (scaled === undefined || scaled.length !== factor.length) return undefined;
    monics.push(scaled);
  }
  for (const [index, factor] of monics.entries()) {
    const others = monics.filter((_, other) => other !== index);
    const cofactor = others.reduce((product, other) => multiplyModulo(product, other, prime, spend), [1n]);
    const cofactorInverse = inverseModulo(cofactor, factor, prime, spend);
    if (cofactorInverse === undefined) return undefined;
    starts.push({ factor, cofactorInverse });
  }
  return starts;
}

/** products[i] = lead · g₁ ⋯ gᵢ at one degree, from what is known of the factors. */
function extendProducts(
  products: Component[][],
  series: readonly Component[][],
  degree: number,
  ring: SeriesRing,
  spend: Spend,
): void {
  const cost = productCost(wordsIn(ring.prime), wordsIn(ring.prime)) / 4;
  for (const [index, factor] of series.entries()) {
    const before = products[index] as Component[];
    const component: Component = new Map();
    for (let low = 0; low <= degree; low++) {
      addProduct(component, before[low] as Component, factor[degree - low] as Component, spend, cost);
    }
    (products[index + 1] as Component[])[degree] = reduced(component, ring.prime);
  }
}

function correct(
  series: readonly Component[][],
  starts: readonly Start[],
  degree: number,
  key: number,
  error: Integers,
  unit: bigint,
  prime: bigint,
  spend: Spend,
): void {
  const scaled = error.map((coefficient) => residue(coefficient * unit, prime));
  for (const [index, { factor, cofactorInverse }] of starts.entries()) {
    const { remainder } = divideByMonic(multiplyModulo(scaled, cofactorInverse, prime, spend), factor, prime, spend);
    const component = (series[index] as Component[])[degree] as Component;
    if (remainder.length > 0) component.set(key, [...remainder]);
  }
}
