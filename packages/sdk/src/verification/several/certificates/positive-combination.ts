import { greatestCommonDivisor } from "../../../algebra/multivariate/integers.ts";
import type { Spend } from "../../../algebra/spend.ts";

/** A quantity that is not negative, as a linear form in anything that has a name: Σ coefficient · name. */
export interface Quantity {
  readonly coefficients: ReadonlyMap<string, bigint>;
  /** Whether it is positive. */
  readonly strict: boolean;
}

/** Beyond this many entries a table is not set up. */
const largestTable = 40_000;

/**
 * Whether some sum of nonnegative multiples of the quantities, with a positive one among them, is zero in every name: then the
 * quantities cannot all be what they are said to be (Farkas' lemma, Motzkin's transposition theorem; A. Schrijver, Theory of
 * Linear and Integer Programming, section 7.8). Decided by the simplex method over the whole numbers (J. Edmonds' integer
 * pivoting) with Bland's rule.
 */
export function areContradictory(quantities: readonly Quantity[], spend: Spend): boolean {
  const used = withPartners(quantities);
  if (!used.some(({ strict }) => strict)) return false;
  const names = [...new Set(used.flatMap(({ coefficients }) => [...coefficients.keys()]))];
  if ((names.length + 2) * (used.length + 1) > largestTable) return false;
  const rows = names.map((name) => [...used.map(({ coefficients }) => coefficients.get(name) ?? 0n), 0n]);
  rows.push([...used.map(({ strict }) => (strict ? 1n : 0n)), 1n]);
  return isFeasible(rows, spend);
}

/** Leaves out, again and again, what cannot take part: a quantity with a name that no other one has with the opposite sign. */
function withPartners(quantities: readonly Quantity[]): Quantity[] {
  let kept = [...quantities];
  for (;;) {
    const signs = new Map<string, number>();
    for (const { coefficients } of kept) {
      for (const [name, value] of coefficients) signs.set(name, (signs.get(name) ?? 0) | (value > 0n ? 1 : 2));
    }
    const next = kept.filter(({ coefficients }) => [...coefficients.keys()].every((name) => signs.get(name) === 3));
    if (next.length === kept.length) return kept;
    kept = next;
  }
}

/** Whether rows · λ = last column has a solution λ ≥ 0. The last column is not negative. */
function isFeasible(rows: bigint[][], spend: Spend): boolean {
  const width = rows[0]?.length ?? 0;
  // What the artificial variables still add up to; feasible once nothing is left of it.
  const goal = Array.from({ length: width }, (_, column) => rows.reduce((sum, row) => sum + (row[column] as bigint), 0n));
  // The variable that each row gives a value to: the artificial ones are numbered after the others.
  const basic = rows.map((_, index) => width + index);
  let common = 1n;
  for (;;) {
    if (goal[width - 1] === 0n) return true;
    const entering = goal.findIndex((value, column) => column < width - 1 && value > 0n);
    if (entering < 0) return false;
    const leaving = smallestRatio(rows, basic, entering);
    if (leaving < 0) return false;
    common = pivot(rows, goal, leaving, entering, common, spend);
    basic[leaving] = entering;
  }
}

/** The row with the smallest quotient of last column and a positive entry; of several the one whose variable comes first. */
function smallestRatio(rows: readonly bigint[][], basic: readonly number[], column: number): number {
  let best = -1;
  rows.forEach((row, index) => {
    const entry = row[column] as bigint;
    if (entry <= 0n) return;
    const winner = rows[best];
    const [own, other] = winner
      ? [(row.at(-1) as bigint) * (winner[column] as bigint), (winner.at(-1) as bigint) * entry]
      : [0n, 1n];
    if (own < other || (own === other && (basic[index] as number) < (basic[best] as number))) best = index;
  });
  return best;
}

function pivot(rows: bigint[][], goal: bigint[], leaving: number, entering: number, common: bigint, spend: Spend): bigint {
  const pivotRow = rows[leaving] as bigint[];
  const entry = pivotRow[entering] as bigint;
  const size = entry.toString(16).length / 16;
  const update = (row: bigint[]): void => {
    const factor = row[entering] as bigint;
    spend(row.length * (1 + size));
    for (let column = 0; column < row.length; column++) {
      row[column] = ((row[column] as bigint) * entry - factor * (pivotRow[column] as bigint)) / common;
    }
  };
  for (const row of rows) if (row !== pivotRow) update(row);
  update(goal);
  return entry;
}

/** The linear form divided by the greatest common divisor of its coefficients. */
export function lowestTerms(coefficients: ReadonlyMap<string, bigint>): Map<string, bigint> {
  let content = 0n;
  for (const value of coefficients.values()) content = greatestCommonDivisor(value, content);
  return content <= 1n ? new Map(coefficients) : new Map([...coefficients].map(([name, value]) => [name, value / content]));
}
