import type { Polynomial } from "../../../algebra/multivariate/polynomial.ts";
import * as P from "../../../algebra/multivariate/polynomial.ts";
import type { Radical } from "../../../algebra/radicals/radical.ts";
import type { MathJson } from "../../../contract.ts";
import { apply } from "../../../expression/mathjson.ts";
import { type Move, movesFor } from "./moves.ts";
import { equationOf, formulaOf, polynomialOf } from "./polynomial-equation.ts";
import { putValues } from "./put-values.ts";
import { squareRoots } from "./roots.ts";
import { type Condition, type System, simplified } from "./system.ts";

/** Values of letters; in them those that nothing determines. */
export type Values = Readonly<Record<string, MathJson>>;

/** Tells whether values can be meant: signs and order of letters, apart from the equations. undefined where that is not known. */
export type Allows = (values: Values) => boolean | undefined;

/** How the working is told. A silent one only looks for solutions. */
export interface Teller {
  roots(
    move: Extract<Move, { type: "roots" }>,
    all: readonly MathJson[],
    allowed: readonly MathJson[],
    kept: readonly MathJson[],
    system: System,
  ): void;
  factors(move: Extract<Move, { type: "factors" }>, kept: readonly Polynomial[], system: System): void;
  substituted(
    move: Extract<Move, { type: "substitute" }>,
    changed: readonly (readonly [Condition, Condition])[],
    system: System,
  ): void;
  eliminated(move: Extract<Move, { type: "eliminate" }>, system: System): void;
  back(found: readonly Values[], known: readonly Values[], move: Extract<Move, { type: "substitute" }>, system: System): void;
  simplified(before: readonly Condition[], after: readonly Condition[]): void;
  /** The working under a condition, where several are possible. */
  branch(condition: MathJson, work: (teller: Teller) => void): void;
}

/** More moves than any system of school needs, one after the other and in all. */
const mostMoves = 24;
const mostTries = 80;

/** How many moves may still be tried. */
interface Effort {
  left: number;
}

/**
 * All real solutions of a system in which what is allowed is kept; undefined where they cannot be found in square roots. What is found solves
 * what was made of the equations; whoever uses it puts it into the equations themselves.
 */
export function solveSystem(
  system: System,
  allows: Allows,
  teller?: Teller,
  moves = 0,
  effort: Effort = { left: mostTries },
): Values[] | undefined {
  if (moves > mostMoves) return undefined;
  const conditions = simplified(system.numbers, system.conditions);
  if (!conditions) return [];
  const current = { ...system, conditions };
  teller?.simplified(system.conditions, conditions);
  if (conditions.length === 0) return [{}];
  for (const move of movesFor(current)) {
    if (--effort.left < 0) return undefined;
    // A way is told only when it is known to lead to the end.
    const found = follow(current, move, allows, undefined, moves, effort);
    if (found) return teller ? follow(current, move, allows, teller, moves, effort) : found;
  }
  return undefined;
}

function follow(
  system: System,
  move: Move,
  allows: Allows,
  teller: Teller | undefined,
  moves: number,
  effort: Effort,
): Values[] | undefined {
  switch (move.type) {
    case "roots":
      return byRoots(system, move, allows, teller, moves, effort);
    case "factors":
      return byFactors(system, move, allows, teller, moves, effort);
    case "substitute":
      return bySubstitution(system, move, allows, teller, moves, effort);
    case "eliminate": {
      teller?.eliminated(move, system);
      const conditions = [...system.conditions, move.condition];
      return solveSystem({ ...system, conditions }, allows, teller, moves + 1, effort);
    }
  }
}

function byRoots(
  system: System,
  move: Extract<Move, { type: "roots" }>,
  allows: Allows,
  teller: Teller | undefined,
  moves: number,
  effort: Effort,
): Values[] | undefined {
  const { letter, power, roots, of } = move;
  const { numbers } = system;
  const values = roots.map((root) => {
    const size = power === 1 ? root : numbers.sqrt(root);
    return size ? numbers.toJson(size) : apply("Sqrt", numbers.toJson(root));
  });
  const statement = (value: MathJson): MathJson => rootStatement(system, move, value);
  const allowed = values.filter((value) => allows({ [letter]: value }) !== false);
  const run = (value: MathJson, inner: Teller | undefined): Values[] | undefined => {
    const rest = withValue(system, of, letter, value);
    return rest && solveSystem(rest, allows, inner, moves + 1, effort);
  };
  const found = allowed.map((value) => run(value, undefined));
  if (!found.every((solutions) => solutions !== undefined)) return undefined;
  const kept = allowed.filter((_, index) => (found[index] ?? []).length > 0);
  teller?.roots(move, values, allowed, kept, system);
  const isLast = system.conditions.length === 1;
  if (teller && !isLast) tellBranches(kept, statement, teller, run);
  return allowed.flatMap((value, index) => (found[index] ?? []).map((solution) => ({ [letter]: value, ...solution })));
}

/** a = 2; a² = 15 + 5√5. */
export function rootStatement(
  { numbers }: Pick<System, "numbers">,
  { letter, power }: Extract<Move, { type: "roots" }>,
  value: MathJson,
): MathJson {
  if (power === 1) return apply("Equal", letter, value);
  const square = putValues(apply("Power", letter, 2), { [letter]: value });
  return apply("Equal", apply("Power", letter, 2), numbers.simplify(square) ?? square);
}

function byFactors(
  system: System,
  move: Extract<Move, { type: "factors" }>,
  allows: Allows,
  teller: Teller | undefined,
  moves: number,
  effort: Effort,
): Values[] | undefined {
  const rest = (factor: Polynomial): System => ({
    ...system,
    conditions: system.conditions.map((condition) =>
      condition === move.of ? { polynomial: factor, statement: equationOf(system.numbers, factor) } : condition,
    ),
  });
  const run = (factor: Polynomial, inner: Teller | undefined): Values[] | undefined =>
    solveSystem(rest(factor), allows, inner, moves + 1, effort);
  const found = move.factors.map((factor) => run(factor, undefined));
  if (!found.every((solutions) => solutions !== undefined)) return undefined;
  const kept = move.factors.filter((_, index) => (found[index] ?? []).length > 0);
  teller?.factors(move, kept, system);
  if (teller) tellBranches(kept, (factor) => equationOf(system.numbers, factor), teller, run);
  return unique(system, found.flat());
}

function tellBranches<T>(
  kept: readonly T[],
  condition: (each: T) => MathJson,
  teller: Teller,
  work: (each: T, teller: Teller) => void,
): void {
  const [only, ...others] = kept;
  if (only !== undefined && others.length === 0) work(only, teller);
  else for (const each of kept) teller.branch(condition(each), (inner) => work(each, inner));
}

/** Two factors may share solutions. */
function unique({ numbers }: System, solutions: readonly Values[]): Values[] {
  const written = (values: Values): string =>
    JSON.stringify(
      Object.entries(values)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([letter, value]) => [letter, numbers.simplify(value)]),
    );
  const seen = new Set<string>();
  return solutions.filter((values) => !seen.has(written(values)) && seen.add(written(values)));
}

function bySubstitution(
  system: System,
  move: Extract<Move, { type: "substitute" }>,
  allows: Allows,
  teller: Teller | undefined,
  moves: number,
  effort: Effort,
): Values[] | undefined {
  const { numbers } = system;
  const { letter, power, numerator, denominator, of } = move;
  const variable = numbers.variableOf(letter);
  const changed: (readonly [Condition, Condition])[] = [];
  const others = system.conditions.flatMap((condition): Condition[] => {
    if (condition === of) return [];
    if (P.degreeIn(condition.polynomial, variable) < 1) return [condition];
    const polynomial = replaced(condition.polynomial, variable, power, numerator, denominator);
    const simple = simplified(numbers, [{ polynomial, statement: equationOf(numbers, polynomial) }]);
    const [only] = simple ?? [];
    const after = only
      ? { ...only, statement: equationOf(numbers, only.polynomial) }
      : { polynomial: simple ? 0n : 1n, statement: equationOf(numbers, simple ? 0n : 1n) };
    if (after.polynomial !== 0n) changed.push([condition, after]);
    return after.polynomial === 0n ? [] : [after];
  });
  teller?.substituted(move, changed, system);
  const solutions = solveSystem({ ...system, conditions: others }, allows, teller, moves + 1, effort);
  if (!solutions) return undefined;
  const found: Values[] = [];
  for (const known of solutions) {
    const values = backSubstituted(system, move, known);
    if (!values) return undefined;
    for (const value of values) if (allows({ ...known, [letter]: value }) !== false) found.push({ ...known, [letter]: value });
  }
  if (found.length > 0) teller?.back(found, solutions, move, system);
  return found;
}

/** The values of the letter that was substituted, from those of the letters in its formula. */
export function backSubstituted(
  { numbers }: System,
  { letter, power, numerator, denominator }: Extract<Move, { type: "substitute" }>,
  known: Values,
): MathJson[] | undefined {
  const value = numbers.read(putValues(apply("Divide", formulaOf(numbers, numerator), formulaOf(numbers, denominator)), known));
  if (!value) return undefined;
  const values: readonly Radical[] | undefined = power === 1 ? [value] : squareRoots(numbers, value);
  if (values) return values.map((each) => numbers.toJson(each));
  // A root of a root, of a letter that is positive: its square is all that is known, and mostly all that is used.
  const isPositive = numbers.sign(numbers.letter(letter)) === 1;
  return isPositive && numbers.sign(value) === 1 ? [apply("Sqrt", numbers.toJson(value))] : undefined;
}

/** Σ cᵢ Lⁱ with L^power = N/D, times D as often as needed. */
function replaced(
  polynomial: Polynomial,
  variable: number,
  power: 1 | 2,
  numerator: Polynomial,
  denominator: Polynomial,
): Polynomial {
  const coefficients = P.coefficientsIn(polynomial, variable).filter((_, exponent) => exponent % power === 0);
  const degree = coefficients.length - 1;
  let total: Polynomial = 0n;
  coefficients.forEach((coefficient, exponent) => {
    const factor = P.multiply(P.power(numerator, exponent), P.power(denominator, degree - exponent));
    total = P.add(total, P.multiply(coefficient, factor));
  });
  return total;
}

/** The other equations with a value put for a letter; undefined where one is no polynomial then. */
function withValue(system: System, of: Condition, letter: string, value: MathJson): System | undefined {
  const { numbers } = system;
  const conditions = system.conditions
    .filter((condition) => condition !== of)
    .map((condition): Condition | undefined => {
      if (P.degreeIn(condition.polynomial, numbers.variableOf(letter)) < 1) return condition;
      const equation = putValues(apply("Equal", formulaOf(numbers, condition.polynomial), 0), { [letter]: value });
      const polynomial = polynomialOf(numbers, equation);
      return polynomial === undefined ? undefined : { polynomial, statement: equationOf(numbers, polynomial) };
    });
  return conditions.every((condition) => condition !== undefined) ? { ...system, conditions } : undefined;
}
