import { factor } from "../../../algebra/multivariate/factor.ts";
import type { Polynomial } from "../../../algebra/multivariate/polynomial.ts";
import * as P from "../../../algebra/multivariate/polynomial.ts";
import * as Q from "../../../algebra/rational.ts";
import type { Board, MathJson, Method, Outcome } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, freeLetters, freshLetter, sameTree, substitute } from "../../../expression/mathjson.ts";
import { commonRules } from "../common-rules.ts";
import { eliminate } from "./eliminate.ts";
import { linearSystem } from "./linear-system.ts";
import { nonlinearRules } from "./nonlinear-rules.ts";
import { Polynomials } from "./polynomials.ts";
import { rowRules } from "./row-rules.ts";
import { pointsOutcome } from "./solutions.ts";
import { braced, freeNames, nothingSolves, type System, solutionStatement, systemOf } from "./system.ts";

/** As many linear equations as unknowns, with other letters in their coefficients. */
interface Parametric {
  readonly system: System;
  readonly polynomials: Polynomials;
  /** A row for each equation: the coefficients of the unknowns, and then the right side. */
  readonly rows: readonly (readonly Polynomial[])[];
  readonly determinant: Polynomial;
}

/** Linear systems with parameters, by determinants; where the determinant is zero, the system is looked at again. */
export const parameters: Method = {
  id: "system.parameters",
  example: "ax + y = 1, x + ay = 1",
  rules: { ...commonRules, ...nonlinearRules, ...rowRules },
  suits: (goal) => (parametric(systemOf(goal)) ? 0.85 : 0),
  derive(goal, board) {
    const found = parametric(systemOf(goal));
    if (!found) return { status: "unsupported" };
    const { system, polynomials, rows, determinant } = found;
    const standards = rows.map((row) => standard(row, found));
    if (!standards.every((equation, index) => sameTree(equation, system.equations[index] as MathJson)))
      board.write("system.collect", braced(standards));
    if (!P.isConstant(determinant)) {
      board.write("system.determinant", expressionOf(apply("Equal", determinantName(system), polynomials.write(determinant))));
    }
    const cases = P.isConstant(determinant) ? [] : specialCases(found, board);
    const values = system.unknowns.map((_, column) => quotient(columnReplaced(rows, column), determinant, polynomials));
    if (!values.every((value) => value !== undefined)) return { status: "unsupported" };
    const nonZero = expressionOf(apply("NotEqual", polynomials.write(determinant), 0));
    board.write(
      P.isConstant(determinant) ? "system.cramer-plain" : "system.cramer",
      braced(system.unknowns.map((unknown, column) => apply("Equal", unknown, values[column] as MathJson))),
      { condition: nonZero },
      P.isConstant(determinant) ? {} : { provided: [nonZero] },
    );
    return cases === undefined || cases.length === 0 ? pointsOutcome([values]) : byCases(nonZero.json, values, cases);
  },
};

const determinantName = ({ equations }: System): string => freshLetter(["D", "Delta"], equations);

function parametric(system: System | undefined): Parametric | undefined {
  if (!system || system.equations.length !== system.unknowns.length || system.unknowns.length > 3) return undefined;
  const letters = [...new Set(system.equations.flatMap(freeLetters))];
  if (letters.every((letter) => system.unknowns.includes(letter))) return undefined;
  if (!system.unknowns.every((unknown) => letters.includes(unknown))) return undefined;
  const others = letters.filter((letter) => !system.unknowns.includes(letter));
  const polynomials = new Polynomials([...others, ...system.unknowns], () => {});
  const rows = system.equations.map((equation) => rowOf(equation, system, polynomials));
  if (!rows.every((row) => row !== undefined)) return undefined;
  const determinant = determinantOf(rows.map((row) => row.slice(0, -1)));
  return determinant === 0n ? undefined : { system, polynomials, rows, determinant };
}

function rowOf(equation: MathJson, { unknowns }: System, polynomials: Polynomials): Polynomial[] | undefined {
  const difference = polynomials.difference(equation);
  if (!difference || !P.isConstant(difference.denominator)) return undefined;
  const places = unknowns.map((unknown) => polynomials.placeOf(unknown));
  const row: Polynomial[] = [];
  let rest = difference.numerator;
  for (const place of places) {
    const coefficients = P.coefficientsIn(rest, place);
    const [constant = 0n, coefficient = 0n] = coefficients;
    if (coefficients.length > 2 || P.variablesOf(coefficient).some((other) => places.includes(other))) return undefined;
    row.push(coefficient);
    rest = constant;
  }
  return [...row, P.negate(rest)];
}

/** By the first column. */
function determinantOf(rows: readonly (readonly Polynomial[])[]): Polynomial {
  const [first, ...others] = rows;
  if (!first) return 1n;
  return rows.reduce<Polynomial>((total, row, index) => {
    const minor = (others.length === 0 ? [] : rows.filter((_, other) => other !== index)).map((one) => one.slice(1));
    const part = P.multiply(row[0] ?? 0n, determinantOf(minor));
    return index % 2 === 0 ? P.add(total, part) : P.subtract(total, part);
  }, 0n);
}

/** The determinant with the right sides in place of a column. */
const columnReplaced = (rows: Parametric["rows"], column: number): Polynomial =>
  determinantOf(
    rows.map((row) => row.slice(0, -1).map((entry, index) => (index === column ? (row.at(-1) as Polynomial) : entry))),
  );

function quotient(above: Polynomial, below: Polynomial, polynomials: Polynomials): MathJson | undefined {
  const element = polynomials.read(apply("Divide", polynomials.write(above), polynomials.write(below)));
  if (!element) return undefined;
  const { numerator, denominator } = element;
  if (P.isConstant(numerator) && P.isConstant(denominator)) return Q.rationalToJson(Q.rational(numerator, denominator));
  const top = polynomials.write(numerator);
  return denominator === 1n ? top : apply("Divide", top, polynomials.write(denominator));
}

function standard(row: readonly Polynomial[], { system, polynomials }: Parametric): MathJson {
  const moving = row
    .slice(0, -1)
    .reduce<Polynomial>(
      (total, coefficient, index) =>
        P.add(total, P.multiply(coefficient, P.variable(polynomials.placeOf(system.unknowns[index] as string)))),
      0n,
    );
  return apply("Equal", polynomials.write(moving), polynomials.write(row.at(-1) as Polynomial));
}

/** What solves the system for one value of the parameter: a point, perhaps with letters that may be any number, or nothing. */
interface SpecialCase {
  readonly condition: MathJson;
  readonly solutions: MathJson;
}

function byCases(nonZero: MathJson, values: readonly MathJson[], cases: readonly SpecialCase[]): Outcome {
  const general = [nonZero, apply("Tuple", ...values)];
  const json = apply("Which", ...general, ...cases.flatMap(({ condition, solutions }) => [condition, solutions]));
  return { status: "solved", answers: [{ ask: { what: "solutions" }, kind: "expression", ...expressionOf(json) }] };
}

/**
 * Where the determinant vanishes at rational values of its one letter, the system is solved for each. undefined where it vanishes elsewhere too, so that
 * these are not all cases.
 */
function specialCases({ system, polynomials, determinant }: Parametric, board: Board): SpecialCase[] | undefined {
  const cases: SpecialCase[] = [];
  let isWhole = true;
  for (const { base } of factor(determinant, polynomials.spend).factors) {
    const [place, ...more] = P.variablesOf(base);
    const name = polynomials.letters.find((letter) => polynomials.placeOf(letter) === place);
    const [constant, lead, ...higher] = place === undefined ? [] : P.coefficientsIn(base, place);
    isWhole &&= name !== undefined && more.length === 0 && higher.length === 0;
    if (name === undefined || more.length > 0 || higher.length > 0) continue;
    if (typeof constant !== "bigint" || typeof lead !== "bigint") {
      isWhole = false;
      continue;
    }
    const value = Q.rationalToJson(Q.rational(-constant, lead));
    const special = { ...system, equations: system.equations.map((equation) => substitute(equation, { [name]: value })) };
    const linear = linearSystem(special);
    if (!linear) {
      isWhole = false;
      continue;
    }
    const condition = expressionOf(apply("Equal", name, value));
    board.detail(
      "system.parameter-value",
      (inner) => {
        inner.write("system.put-parameter", braced(special.equations), { value: condition });
        const found = eliminate(linear.rows, linear.columns, inner, system.unknowns, freeNames(system));
        if (!found) {
          isWhole = false;
          return inner.line ?? condition;
        }
        cases.push({ condition: condition.json, solutions: found === "none" ? apply("Set") : apply("Tuple", ...found.values) });
        return found === "none"
          ? nothingSolves(system.unknowns)
          : inner.write("system.solution", expressionOf(solutionStatement(system.unknowns, found.values))).after;
      },
      { value: condition },
      { condition },
    );
  }
  return isWhole ? cases : undefined;
}
