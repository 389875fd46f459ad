import * as Q from "../../../algebra/rational.ts";
import type { Board, Expression, MathJson } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, headOf, operandsOf } from "../../../expression/mathjson.ts";
import { startsWithMinus } from "../../../expression/tree/sign.ts";
import { addMultiple, cheapestPlan } from "./add-multiple.ts";
import { contentOf, denominatorOf, isStandard } from "./linear-system.ts";
import { type Numbered, nothingSolves, numberedSystem } from "./system.ts";
import {
  type Columns,
  coefficientAt,
  columnsOf,
  hasNoRight,
  isEmpty,
  type Row,
  rightSide,
  standardEquation,
  Tableau,
} from "./tableau.ts";

/** The value of each column, with the letters that may be chosen freely. */
export interface Values {
  readonly values: readonly MathJson[];
  readonly free: readonly string[];
}

interface Elimination {
  readonly tableau: Tableau;
  /** Rows set aside after their first unknown has been taken out of the others, by number. */
  readonly pivots: Map<string, number>;
  /** The row that gives the value of a column. */
  readonly solved: Map<number, string>;
  /** The columns that may be chosen, and the letters for what is chosen. */
  readonly free: Map<number, string>;
  readonly freeLetters: readonly string[];
  readonly unknowns: readonly string[];
}

/**
 * Solves the rows by adding multiples of equations to one another, from the first unknown on, and putting values back.
 * @param freeLetters names for numbers that may be chosen
 * @returns "none" where the equations contradict each other; undefined where there are not enough names
 */
export function eliminate(
  rows: readonly Row[],
  { atoms }: Columns,
  board: Board,
  unknowns: readonly string[],
  freeLetters: readonly string[],
): Values | "none" | undefined {
  const columns: Columns = { atoms, moved: [] };
  const tableau = new Tableau(rows, columns, board);
  tidy(tableau);
  const work: Elimination = { tableau, pivots: new Map(), solved: new Map(), free: new Map(), freeLetters, unknowns };
  for (;;) {
    const state = removeEmpty(work) ?? solveSingle(work) ?? combine(work) ?? setAside(work) ?? choose(work);
    if (state === "none") return "none";
    if (state === undefined) break;
  }
  const free = [...work.free.values()];
  const values = columns.atoms.map((_, column) => {
    const row = tableau.rows.find(({ label }) => label === work.solved.get(column));
    return work.free.get(column) ?? (row && rightSide(row.right, { ...columns, moved: free }));
  });
  return values.every((value) => value !== undefined) ? { values, free } : undefined;
}

const integer = (value: bigint): Expression => expressionOf(Q.integerToJson(value));

/** The rows as a x + b y = c with whole numbers, written where the equations are not so. */
export function writeStandardForm(rows: readonly Row[], columns: Columns, board: Board): Row[] {
  const tableau = new Tableau(rows, columns, board);
  tidy(tableau);
  return tableau.rows;
}

/** Standard form with whole numbers, as far as the equations do not have it. */
function tidy(tableau: Tableau): void {
  const { columns, board } = tableau;
  if (tableau.rows.every((row) => isStandard(row, columns))) {
    tableau.write("system.number");
    return;
  }
  const given = tableau.rows;
  const changed = new Map(
    given.flatMap((row, index): [number, Row][] =>
      isStandard(row, columns) ? [] : [[index, tableau.row(row.coefficients, row.right, row.label)]],
    ),
  );
  tableau.put("system.standard-form", changed);
  tableau.rows.forEach((row, index) => {
    const factor = denominatorOf(row);
    if (factor === 1n) return;
    tableau.put("system.clear-denominators", new Map([[index, tableau.scaled(row, Q.rational(factor))]]), {
      equation: row.label,
      factor: integer(factor),
    });
  });
  board.spend(given.length);
  tableau.rows.forEach((row, index) => {
    reduce(tableau, row, index);
  });
}

/** Divided by what all its numbers have in common. */
function reduce(tableau: Tableau, row: Row, index: number): void {
  const factor = contentOf(row);
  if (factor <= 1n || columnsOf(row).length < 2) return;
  tableau.put("system.divide-equation", new Map([[index, tableau.scaled(row, Q.rational(1n, factor))]]), {
    equation: row.label,
    factor: integer(factor),
  });
}

function removeEmpty({ tableau, unknowns }: Elimination): "go-on" | "none" | undefined {
  const index = tableau.rows.findIndex(isEmpty);
  const row = tableau.rows[index];
  if (!row) return undefined;
  if (!hasNoRight(row)) {
    tableau.board.write("system.contradiction", nothingSolves(unknowns), {
      equation: row.label,
      statement: expressionOf(row.shown),
    });
    return "none";
  }
  if (tableau.rows.length === 1) {
    tableau.rows = [];
    return "go-on";
  }
  tableau.rows = tableau.rows.filter((other) => other !== row);
  tableau.write("system.drop-equation", { equation: row.label });
  return "go-on";
}

/** A row with one unknown gives its value, which is put into the others. */
function solveSingle(work: Elimination): "go-on" | undefined {
  const { tableau, solved } = work;
  const done = new Set(solved.values());
  const index = tableau.rows.findIndex((row) => !done.has(row.label) && columnsOf(row).length === 1);
  const row = tableau.rows[index];
  const [column] = row ? columnsOf(row) : [];
  if (!row || column === undefined) return undefined;
  const coefficient = coefficientAt(row, column);
  const value = tableau.scaled(row, Q.divide(Q.one, coefficient));
  const isMinus = Q.equal(coefficient, Q.rational(-1));
  if (isMinus) tableau.put("system.change-sign", new Map([[index, value]]), { equation: row.label });
  else if (!Q.equal(coefficient, Q.one)) {
    const factor = expressionOf(Q.rationalToJson(coefficient));
    tableau.put("system.divide-equation", new Map([[index, value]]), { equation: row.label, factor });
  } else if (row.shown !== value.shown) tableau.rows[index] = value;
  solved.set(column, row.label);
  work.pivots.delete(row.label);
  putValue(tableau, column, value);
  return "go-on";
}

/** Puts the value of a column into every other row that speaks of it. */
function putValue(tableau: Tableau, column: number, value: Row): void {
  const concerned = tableau.rows.flatMap((row, index) =>
    row.label !== value.label && !Q.isZero(coefficientAt(row, column)) ? [index] : [],
  );
  if (concerned.length === 0) return;
  const statement = expressionOf(standardEquation(value.coefficients, value.right, tableau.columns));
  const equations = concerned.map((index) => tableau.rows[index]?.label).join(", ");
  tableau.board.detail(
    "system.put-value",
    (inner) => {
      const working = tableau.on(inner);
      inner.write("system.insert", numberedSystem(inserted(tableau, column, value, concerned)), { value: statement });
      const changed = concerned.map((index): [number, Row] => {
        const row = tableau.rows[index] as Row;
        return [index, tableau.sum(row, Q.one, value, Q.negate(coefficientAt(row, column)))];
      });
      const step = working.put("system.number-to-right", new Map(changed));
      tableau.rows = working.rows;
      return step.after;
    },
    { value: statement, equations },
  );
}

/** The rows with a value written in place of its unknown: 2·3 + y = 7. */
function inserted(tableau: Tableau, column: number, value: Row, concerned: readonly number[]): Numbered[] {
  const written = rightSide(value.right, tableau.columns);
  const atoms = tableau.columns.atoms.map((atom, index) => (index === column ? written : atom));
  const one = Q.rational(1);
  return tableau.rows.map((row, index) => {
    if (!concerned.includes(index)) return row;
    const terms = columnsOf(row).map((place): MathJson => {
      const coefficient = coefficientAt(row, place);
      const atom = atoms[place] as MathJson;
      if (Q.equal(coefficient, one)) return atom;
      const size = Q.rationalToJson(Q.absolute(coefficient));
      const product = Q.equal(Q.absolute(coefficient), one) ? atom : apply("Multiply", size, atom);
      return Q.signOf(coefficient) < 0 ? apply("Negate", product) : product;
    });
    return { label: row.label, shown: apply("Equal", plainSum(terms), rightSide(row.right, tableau.columns)) };
  });
}

/** A sum in which a negative number stays one: x − (−3) is not made x + 3. */
function plainSum(terms: readonly MathJson[]): MathJson {
  const [first = 0, ...rest] = terms;
  return rest.reduce<MathJson>((left, term) => {
    const [inner] = operandsOf(term);
    if (startsWithMinus(term) && Array.isArray(term) && inner !== undefined) return apply("Subtract", left, inner);
    return headOf(left) === "Add" ? apply("Add", ...operandsOf(left), term) : apply("Add", left, term);
  }, first);
}

function activeRows({ tableau, pivots, solved }: Elimination): number[] {
  const done = new Set([...solved.values(), ...pivots.keys()]);
  return tableau.rows.flatMap(({ label }, index) => (done.has(label) ? [] : [index]));
}

function combine(work: Elimination): "go-on" | undefined {
  const { tableau, pivots } = work;
  const plan = cheapestPlan(tableau, activeRows(work));
  if (!plan) return undefined;
  for (const target of plan.targets) {
    addMultiple(tableau, plan, target);
    reduce(tableau, tableau.rows[target] as Row, target);
  }
  pivots.set((tableau.rows[plan.pivot] as Row).label, plan.column);
  return "go-on";
}

/** Nothing more is to be taken out: a row gives its first unknown by the others. */
function setAside(work: Elimination): "go-on" | undefined {
  const [index] = activeRows(work);
  const row = index === undefined ? undefined : work.tableau.rows[index];
  if (!row) return undefined;
  const columns = columnsOf(row);
  const unit = columns.find((column) => Q.equal(Q.absolute(coefficientAt(row, column)), Q.one));
  work.pivots.set(row.label, unit ?? (columns[0] as number));
  return "go-on";
}

/** An unknown that no row fixes may be chosen: it is brought to the right, as numbers are. */
function choose(work: Elimination): "go-on" | undefined {
  const { tableau, pivots, solved, free } = work;
  const { atoms, moved } = tableau.columns;
  const fixed = new Set([...pivots.values(), ...solved.keys(), ...free.keys()]);
  const column = [...atoms.keys()].findLast((place) => !fixed.has(place));
  const letter = work.freeLetters[free.size];
  if (column === undefined || letter === undefined) return undefined;
  free.set(column, letter);
  moved.push(atoms[column] as MathJson);
  const changed = tableau.rows.flatMap((row, index): [number, Row][] => {
    const coefficient = coefficientAt(row, column);
    if (Q.isZero(coefficient)) return [];
    const coefficients = row.coefficients.map((value, place) => (place === column ? Q.zero : value));
    const padded = [...row.right, ...Array<Q.Rational>(moved.length + 1 - row.right.length).fill(Q.zero)];
    const right = padded.map((value, place) => (place === moved.length ? Q.negate(coefficient) : value));
    return [[index, tableau.row(coefficients, right, row.label)]];
  });
  const unknown = expressionOf(atoms[column] as MathJson);
  if (changed.length > 0) tableau.put("system.choose-freely", new Map(changed), { unknown });
  return "go-on";
}
