import type { Rational } from "../../../algebra/rational.ts";
import * as Q from "../../../algebra/rational.ts";
import type { MathJson } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { coefficientAt, type Row, type Tableau } from "./tableau.ts";

/** How an unknown can be taken out of all rows but one, and how much there is to calculate. */
export interface Plan {
  readonly column: number;
  readonly pivot: number;
  readonly targets: readonly number[];
  readonly cost: number;
}

/** The factors that make the coefficients opposite: [of the target, of the pivot]. */
function factorsFor(target: Row, pivot: Row, column: number): [Rational, Rational] {
  const [a, b] = [coefficientAt(target, column), coefficientAt(pivot, column)];
  const common = Q.rational(Q.leastCommonMultiple(Q.absolute(a).numerator, Q.absolute(b).numerator));
  const [ofTarget, ofPivot] = [Q.divide(common, Q.absolute(a)), Q.divide(common, Q.absolute(b))];
  return [ofTarget, Q.signOf(a) === Q.signOf(b) ? Q.negate(ofPivot) : ofPivot];
}

/** The unknown and the equation with which there is least to calculate; undefined where no two equations share an unknown. */
export function cheapestPlan(tableau: Tableau, active: readonly number[]): Plan | undefined {
  let best: Plan | undefined;
  for (const column of tableau.columns.atoms.keys()) {
    const concerned = active.filter((index) => !Q.isZero(coefficientAt(tableau.rows[index] as Row, column)));
    if (concerned.length < 2) continue;
    for (const pivot of concerned) {
      const targets = concerned.filter((index) => index !== pivot);
      const cost = targets.reduce((total, target) => {
        const [a, b] = factorsFor(tableau.rows[target] as Row, tableau.rows[pivot] as Row, column);
        const size = Number(a.numerator) + Math.abs(Number(b.numerator));
        return total + 4 + size + (Q.equal(a, Q.one) ? 0 : 3);
      }, 0);
      if (!best || cost < best.cost) best = { column, pivot, targets, cost };
    }
  }
  return best;
}

const multipleOf = (factor: Rational, label: string): string =>
  Q.equal(Q.absolute(factor), Q.one) ? label : `${Q.absolute(factor).numerator} × ${label}`;

/** Takes an unknown out of one equation by a multiple of another; with the multiples written out where there are any. */
export function addMultiple(tableau: Tableau, { column, pivot }: Plan, target: number): void {
  const [targetRow, pivotRow] = [tableau.rows[target] as Row, tableau.rows[pivot] as Row];
  const [a, b] = factorsFor(targetRow, pivotRow, column);
  const rule = Q.signOf(b) < 0 ? "system.subtract-equations" : "system.add-equations";
  const result = new Map([[target, tableau.sum(targetRow, a, pivotRow, b)]]);
  const unknown = expressionOf(tableau.columns.atoms[column] as MathJson);
  const params = { source: multipleOf(b, pivotRow.label), target: multipleOf(a, targetRow.label), unknown };
  if (Q.equal(a, Q.one) && Q.equal(Q.absolute(b), Q.one)) {
    tableau.put(rule, result, params);
    return;
  }
  const step = tableau.board.detail(
    rule,
    (inner) => {
      const working = tableau.on(inner);
      for (const [index, row, factor] of [
        [pivot, pivotRow, Q.absolute(b)],
        [target, targetRow, a],
      ] as const) {
        if (Q.equal(factor, Q.one)) continue;
        working.put("system.multiply-equation", new Map([[index, tableau.scaled(row, factor)]]), {
          equation: row.label,
          factor: expressionOf(Q.integerToJson(factor.numerator)),
        });
      }
      const names = { source: pivotRow.label, target: targetRow.label, unknown };
      working.rows = tableau.rows;
      const last = working.put(rule, result, names);
      tableau.rows = working.rows;
      return last.after;
    },
    params,
  );
  step.changed = [[target + 1]];
}
