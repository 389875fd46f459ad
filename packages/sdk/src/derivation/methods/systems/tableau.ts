import * as N from "../../../algebra/quadratic-number.ts";
import type { Rational } from "../../../algebra/rational.ts";
import * as Q from "../../../algebra/rational.ts";
import { sum, times } from "../../../algebra/written-form.ts";
import type { Board, MathJson, Message, RuleId, Step } from "../../../contract.ts";
import { apply } from "../../../expression/mathjson.ts";
import { type Numbered, numberedSystem } from "./system.ts";

/** Σ coefficients[i] · columns[i] = right[0] + Σ right[k] · moved[k − 1], with its number and the way it is written. */
export interface Row extends Numbered {
  readonly coefficients: readonly Rational[];
  readonly right: readonly Rational[];
}

/** What the rows of linear equations are about: letters, or formulas in their place such as x² or 1/x. */
export interface Columns {
  readonly atoms: readonly MathJson[];
  /** Unknowns that have been brought to the right because they may be chosen. */
  readonly moved: MathJson[];
}

const weighted = (coefficients: readonly Rational[], things: readonly MathJson[]): MathJson[] =>
  coefficients.flatMap((coefficient, index) =>
    Q.isZero(coefficient) ? [] : [times(N.fromRational(coefficient), things[index] as MathJson)],
  );

export const rightSide = (right: readonly Rational[], { moved }: Columns): MathJson => {
  const [constant = Q.zero, ...others] = right;
  const number = Q.isZero(constant) ? [] : [Q.rationalToJson(constant)];
  return sum([...number, ...weighted(others, moved)]);
};

/** The equation of a row in standard form. */
export function standardEquation(coefficients: readonly Rational[], right: readonly Rational[], columns: Columns): MathJson {
  return apply("Equal", sum(weighted(coefficients, columns.atoms)), rightSide(right, columns));
}

export const isEmpty = ({ coefficients }: Row): boolean => coefficients.every(Q.isZero);
export const hasNoRight = ({ right }: Row): boolean => right.every(Q.isZero);

/** The columns that a row speaks of. */
export const columnsOf = ({ coefficients }: Row): number[] =>
  coefficients.flatMap((coefficient, column) => (Q.isZero(coefficient) ? [] : [column]));

export const coefficientAt = (row: Row, column: number): Rational => row.coefficients[column] ?? Q.zero;

/** left · a + right · b, entry by entry; the shorter list is filled up with zeros. */
function combined(left: readonly Rational[], a: Rational, right: readonly Rational[], b: Rational): Rational[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, index) =>
    Q.add(Q.multiply(left[index] ?? Q.zero, a), Q.multiply(right[index] ?? Q.zero, b)),
  );
}

/** The rows of a linear system on a board: every change is written as a line. */
export class Tableau {
  rows: Row[];
  readonly columns: Columns;
  readonly board: Board;

  constructor(rows: readonly Row[], columns: Columns, board: Board) {
    this.rows = [...rows];
    this.columns = columns;
    this.board = board;
  }

  /** The same rows, to be written about on another board. */
  on(board: Board): Tableau {
    return new Tableau(this.rows, this.columns, board);
  }

  row(coefficients: readonly Rational[], right: readonly Rational[], label: string): Row {
    return { coefficients, right, label, shown: standardEquation(coefficients, right, this.columns) };
  }

  scaled(row: Row, factor: Rational): Row {
    const scale = (value: Rational): Rational => Q.multiply(value, factor);
    return this.row(row.coefficients.map(scale), row.right.map(scale), row.label);
  }

  /** target · a + source · b, with the number of the target. */
  sum(target: Row, a: Rational, source: Row, b: Rational): Row {
    return this.row(
      combined(target.coefficients, a, source.coefficients, b),
      combined(target.right, a, source.right, b),
      target.label,
    );
  }

  /** Other rows in the places of some; writes the system. */
  put(rule: RuleId, changed: ReadonlyMap<number, Row>, params?: Message["params"]): Step {
    this.rows = this.rows.map((row, index) => changed.get(index) ?? row);
    return this.write(rule, params, [...changed.keys()]);
  }

  write(rule: RuleId, params?: Message["params"], changed: readonly number[] = []): Step {
    const step = this.board.write(rule, numberedSystem(this.rows), params);
    const paths = changed.map((index) => (this.rows.length === 1 ? [] : [index + 1]));
    if (paths.length > 0) step.changed = paths;
    return step;
  }
}
