import { systemOf as augmentedRows } from "../../../algebra/matrices/linear-system.ts";
import type { Rational } from "../../../algebra/rational.ts";
import * as Q from "../../../algebra/rational.ts";
import { spendFreely } from "../../../algebra/spend.ts";
import type { MathJson } from "../../../contract.ts";
import { freeLetters, headOf, isNumber, isSymbol, operandsOf, sameTree } from "../../../expression/mathjson.ts";
import { type Atoms, atomsOf } from "./atoms.ts";
import { labelOf, type System } from "./system.ts";
import { type Columns, type Row, standardEquation } from "./tableau.ts";

/** A system that is linear, with rational coefficients, in its unknowns or in one formula of each. */
export interface LinearSystem extends System {
  readonly columns: Columns;
  readonly rows: readonly Row[];
  readonly atoms: Atoms;
}

/** The system so read; undefined where it is not linear. Each system is read once. */
export function linearSystem(system: System): LinearSystem | undefined {
  const known = readings.get(system);
  if (known) return known.linear;
  const linear = read(system);
  readings.set(system, { linear });
  return linear;
}

const readings = new WeakMap<System, { linear: LinearSystem | undefined }>();

function read(system: System): LinearSystem | undefined {
  if (!system.unknowns.every((unknown) => system.equations.some((equation) => freeLetters(equation).includes(unknown))))
    return undefined;
  const atoms = atomsOf(system);
  const matrix = atoms && augmentedRows(atoms.equations, atoms.letters, spendFreely);
  if (!atoms || !matrix) return undefined;
  const columns: Columns = { atoms: atoms.formulas, moved: [] };
  const rows = matrix.map((entries, index): Row => {
    const [coefficients, right] = [entries.slice(0, -1), entries.slice(-1)];
    return { coefficients, right, label: labelOf(index), shown: system.equations[index] as MathJson };
  });
  return { ...system, columns, rows, atoms };
}

/** Whether an equation stands as ax + by = c: each unknown once on the left with a whole number before it, a whole number on the right. */
export function isStandard({ shown, coefficients, right }: Row, columns: Columns): boolean {
  if (![...coefficients, ...right].every(Q.isInteger)) return false;
  const [left, constant] = operandsOf(shown);
  if (left === undefined || constant === undefined || !isPlainNumber(constant)) return false;
  const [expected] = operandsOf(standardEquation(coefficients, right, columns));
  const [found, wanted] = [termsOf(left), termsOf(expected ?? 0)];
  return found.length === wanted.length && wanted.every((term) => found.some((other) => sameTree(term, other)));
}

const isPlainNumber = (json: MathJson): boolean =>
  isNumber(json) || (headOf(json) === "Negate" && isNumber(operandsOf(json)[0] ?? "x"));

/** The terms of a sum with their signs. */
function termsOf(json: MathJson): MathJson[] {
  const [first = 0, second] = operandsOf(json);
  if (headOf(json) === "Add") return operandsOf(json).flatMap(termsOf);
  if (headOf(json) === "Subtract" && second !== undefined) {
    return [...termsOf(first), ...termsOf(second).map(negated)];
  }
  return [json];
}

const negated = (json: MathJson): MathJson =>
  headOf(json) === "Negate" ? (operandsOf(json)[0] as MathJson) : (["Negate", json] as MathJson);

/** The least factor that makes all numbers of a row whole. */
export const denominatorOf = ({ coefficients, right }: Row): bigint =>
  [...coefficients, ...right].reduce((multiple, { denominator }) => Q.leastCommonMultiple(multiple, denominator), 1n);

/** The greatest whole number that divides all numbers of a row of whole numbers; 0 for 0 = 0. */
export const contentOf = ({ coefficients, right }: { coefficients: readonly Rational[]; right: readonly Rational[] }): bigint =>
  [...coefficients, ...right].reduce((divisor, { numerator }) => Q.greatestCommonDivisor(divisor, numerator), 0n);

/** Whether the unknowns themselves are what the rows speak of. */
export const isPlain = ({ columns }: LinearSystem): boolean => columns.atoms.every(isSymbol);
