import type { Fraction } from "../../../algebra/radicals/fraction.ts";
import * as F from "../../../algebra/radicals/fraction.ts";
import type { Spend } from "../../../algebra/spend.ts";

/** Σ coefficients[k]·unknown[k] = right */
export interface LinearEquation {
  readonly coefficients: readonly Fraction[];
  readonly right: Fraction;
}

const isZero = ({ numerator }: Fraction): boolean => numerator === 0n;

/** The only solution, by elimination; undefined where there is none or more than one. */
export function solveLinear(equations: readonly LinearEquation[], count: number, spend: Spend): Fraction[] | undefined {
  const rows = equations.map(({ coefficients, right }) => [...coefficients, right]);
  for (let column = 0; column < count; column++) {
    const pivot = rows.findIndex((row, index) => index >= column && !isZero(row[column] as Fraction));
    if (pivot < 0) return undefined;
    [rows[column], rows[pivot]] = [rows[pivot] as Fraction[], rows[column] as Fraction[]];
    const head = rows[column] as Fraction[];
    const inverse = F.invert(head[column] as Fraction);
    rows[column] = head.map((entry) => F.multiply(entry, inverse, spend));
    for (const [index, row] of rows.entries()) {
      if (index === column || isZero(row[column] as Fraction)) continue;
      const factor = row[column] as Fraction;
      rows[index] = row.map((entry, at) =>
        F.add(entry, F.negate(F.multiply(factor, (rows[column] as Fraction[])[at] as Fraction, spend)), spend),
      );
    }
  }
  if (rows.slice(count).some((row) => row.some((entry) => !isZero(entry)))) return undefined;
  return rows.slice(0, count).map((row) => row[count] as Fraction);
}
