import type { Atoms } from "../../../algebra/forms/atoms.ts";
import { coefficientsOf, zero } from "../../../algebra/forms/coefficients.ts";
import { fractionToJson, sideBySide } from "../../../algebra/forms/write-polynomial.ts";
import { divideExact } from "../../../algebra/multivariate/divide.ts";
import type { Polynomial } from "../../../algebra/multivariate/polynomial.ts";
import * as P from "../../../algebra/multivariate/polynomial.ts";
import type { Fraction } from "../../../algebra/radicals/fraction.ts";
import * as F from "../../../algebra/radicals/fraction.ts";
import { sum } from "../../../algebra/written-form.ts";
import type { Board, Expression, MathJson } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, sameTree } from "../../../expression/mathjson.ts";
import { opposite, startsWithMinus } from "../../../expression/tree/sign.ts";
import { factorsToJson, piece } from "./factoring-pieces.ts";
import { type LinearEquation, solveLinear } from "./linear-system.ts";

/** What stands above one power of a factor: the names of its coefficients, the highest power first. */
export interface Unknown {
  readonly base: Polynomial;
  readonly power: number;
  readonly isHighest: boolean;
  readonly names: readonly string[];
}

export interface Ansatz {
  /** What the unknown fractions over the denominator come to, times it. */
  readonly numerator: Fraction;
  readonly denominator: Polynomial;
  readonly unknowns: readonly Unknown[];
  readonly number: number;
  readonly letter: string;
  readonly shownDenominator: MathJson;
}

export interface Found {
  readonly unknown: Unknown;
  readonly values: readonly Fraction[];
}

/** Zeros put in where a factor is linear, coefficients compared for what is left; each value is found on its own lines. */
export function findCoefficients(ansatz: Ansatz, board: Board, atoms: Atoms): Found[] | undefined {
  const spend = (operations: number): void => board.spend(operations);
  const { unknowns, numerator, denominator } = ansatz;
  const cofactors = unknowns.map(({ base, power }) => divideExact(denominator, P.power(base, power), spend));
  if (!cofactors.every((cofactor) => cofactor !== undefined)) return undefined;
  const right = sum(unknowns.map((unknown, index) => timesCofactor(unknown, cofactors[index] as Polynomial, ansatz, atoms)));
  const shown = apply("Equal", fractionToJson(numerator, atoms), right);
  board.write("partial-fractions.multiply", expressionOf(shown), { denominator: expressionOf(ansatz.shownDenominator) });
  const known = new Map<string, Fraction>();
  for (const [index, unknown] of unknowns.entries()) {
    if (!unknown.isHighest || unknown.names.length !== 1) continue;
    putZero(unknown, cofactors[index] as Polynomial, ansatz, known, board, atoms);
  }
  const rest = unknowns.flatMap(({ names }) => names).filter((name) => !known.has(name));
  if (rest.length > 0 && !compareCoefficients(rest, cofactors as Polynomial[], ansatz, known, board, atoms)) return undefined;
  return unknowns.map((unknown) => ({ unknown, values: unknown.names.map((name) => known.get(name) as Fraction) }));
}

function timesCofactor(
  { names, base, power }: Unknown,
  cofactor: Polynomial,
  { letter, unknowns }: Ansatz,
  atoms: Atoms,
): MathJson {
  const above =
    names.length === 1
      ? (names[0] as string)
      : sum(names.map((name, index) => withPower(name, letter, names.length - 1 - index)));
  const others = new Map<Polynomial, number>();
  for (const each of unknowns) if (each.isHighest) others.set(each.base, each.power);
  others.set(base, (others.get(base) as number) - power);
  const pieces = [...others].filter(([, exponent]) => exponent > 0).map(([each, exponent]) => piece(each, exponent));
  return cofactor === 1n ? above : sideBySide([above, factorsToJson(pieces, atoms)]);
}

const withPower = (name: string, letter: string, power: number): MathJson =>
  power === 0 ? name : apply("Multiply", name, power === 1 ? letter : apply("Power", letter, power));

/** At the zero of the factor only the term without it is left. */
function putZero(
  { base, names: [name = ""] }: Unknown,
  cofactor: Polynomial,
  { numerator, number, letter }: Ansatz,
  known: Map<string, Fraction>,
  board: Board,
  atoms: Atoms,
): void {
  const spend = (operations: number): void => board.spend(operations);
  const [constant = 0n, lead = 1n] = P.coefficientsIn(base, number);
  const zeroOfFactor = F.fraction(P.negate(constant), lead, spend);
  const at = (value: Fraction): Fraction => valueAt(value, number, zeroOfFactor, spend);
  const [left, factor] = [at(numerator), at({ numerator: cofactor, denominator: 1n })];
  const value = F.multiply(left, F.invert(factor), spend);
  const equation = expressionOf(apply("Equal", fractionToJson(left, atoms), product(factor, name, atoms)));
  board.write("partial-fractions.put", equation, {
    letter: expressionOf(letter),
    value: expressionOf(fractionToJson(zeroOfFactor, atoms)),
  });
  writeValue(name, value, equation, factor, board, atoms);
  known.set(name, value);
}

/** Dividing by a factor with letters needs that factor not to be 0, which is then only stated. */
function writeValue(name: string, value: Fraction, equation: Expression, factor: Fraction, board: Board, atoms: Atoms): void {
  const after = expressionOf(apply("Equal", name, fractionToJson(value, atoms)));
  if (sameTree(after.json, equation.json)) return;
  const rule = typeof factor.numerator === "bigint" ? "partial-fractions.coefficient" : "partial-fractions.coefficient-letters";
  board.write(rule, after, { name: expressionOf(name) }, { before: equation });
}

/** A polynomial fraction without the letter below, at a value. */
function valueAt(value: Fraction, number: number, at: Fraction, spend: (operations: number) => void): Fraction {
  const coefficients = coefficientsOf(value, number, spend) ?? [];
  return coefficients.reduceRight<Fraction>(
    (total, coefficient) => F.add(F.multiply(total, at, spend), coefficient, spend),
    zero,
  );
}

/** 3A, −A, (1/2)A */
function product(factor: Fraction, name: string, atoms: Atoms): MathJson {
  const written = fractionToJson(factor, atoms);
  const negative = startsWithMinus(written);
  const size = negative ? opposite(written) : written;
  const term = sideBySide([size, name]);
  return negative ? apply("Negate", term) : term;
}

/** Equations by the powers of the letter: those with one unknown first, the rest as a system. */
function compareCoefficients(
  names: readonly string[],
  cofactors: readonly Polynomial[],
  ansatz: Ansatz,
  known: Map<string, Fraction>,
  board: Board,
  atoms: Atoms,
): boolean {
  const spend = (operations: number): void => board.spend(operations);
  const equations = equationsOf(cofactors, ansatz, spend);
  let open = names;
  while (open.length > 0) {
    const single = equations.find(({ byName }) => open.filter((name) => isUsed(byName, name)).length === 1);
    if (!single) break;
    const name = open.find((each) => isUsed(single.byName, each)) as string;
    const value = solvedFor(name, single, known, spend);
    const equation = expressionOf(
      apply("Equal", fractionToJson(single.left, atoms), combination(single.byName, known, atoms, name)),
    );
    if (single.power === 0) board.write("partial-fractions.compare-constants", equation);
    else
      board.write("partial-fractions.compare", equation, {
        power: expressionOf(single.power === 1 ? ansatz.letter : apply("Power", ansatz.letter, single.power)),
      });
    writeValue(name, value, equation, single.byName.get(name) as Fraction, board, atoms);
    known.set(name, value);
    open = open.filter((each) => each !== name);
  }
  return open.length === 0 || solveSystem(open, equations, known, board, atoms);
}

interface PowerEquation {
  readonly power: number;
  readonly left: Fraction;
  readonly byName: ReadonlyMap<string, Fraction>;
}

const isUsed = (byName: ReadonlyMap<string, Fraction>, name: string): boolean => (byName.get(name)?.numerator ?? 0n) !== 0n;

function equationsOf(
  cofactors: readonly Polynomial[],
  { unknowns, numerator, denominator, number }: Ansatz,
  spend: (operations: number) => void,
): PowerEquation[] {
  const left = coefficientsOf(numerator, number, spend) ?? [];
  return Array.from({ length: P.degreeIn(denominator, number) }, (_, power) => {
    const byName = new Map<string, Fraction>();
    unknowns.forEach(({ names }, index) => {
      const coefficients = P.coefficientsIn(cofactors[index] as Polynomial, number);
      names.forEach((name, at) => {
        const coefficient = coefficients[power - (names.length - 1 - at)] ?? 0n;
        if (coefficient !== 0n) byName.set(name, { numerator: coefficient, denominator: 1n });
      });
    });
    return { power, left: left[power] ?? zero, byName };
  }).reverse();
}

function reduced(
  { left, byName }: PowerEquation,
  known: ReadonlyMap<string, Fraction>,
  except: string,
  spend: (operations: number) => void,
): Fraction {
  return [...byName].reduce<Fraction>((total, [name, coefficient]) => {
    const value = known.get(name);
    return name === except || !value ? total : F.add(total, F.negate(F.multiply(coefficient, value, spend)), spend);
  }, left);
}

function solvedFor(
  name: string,
  equation: PowerEquation,
  known: ReadonlyMap<string, Fraction>,
  spend: (operations: number) => void,
): Fraction {
  return F.multiply(reduced(equation, known, name, spend), F.invert(equation.byName.get(name) as Fraction), spend);
}

/** A + 2B with the values that are known put in. */
function combination(
  byName: ReadonlyMap<string, Fraction>,
  known: ReadonlyMap<string, Fraction>,
  atoms: Atoms,
  ...open: string[]
): MathJson {
  return sum(
    [...byName]
      .map(([name, coefficient]) => {
        const value = known.get(name);
        if (open.includes(name) || !value) return product(coefficient, name, atoms);
        return fractionToJson(
          F.multiply(coefficient, value, () => {}),
          atoms,
        );
      })
      .filter((term) => term !== 0),
  );
}

function solveSystem(
  open: readonly string[],
  equations: readonly PowerEquation[],
  known: Map<string, Fraction>,
  board: Board,
  atoms: Atoms,
): boolean {
  const spend = (operations: number): void => board.spend(operations);
  const rows = equations.filter(({ byName }) => open.some((name) => isUsed(byName, name)));
  const system: LinearEquation[] = rows.map((row) => ({
    coefficients: open.map((name) => row.byName.get(name) ?? zero),
    right: reduced(row, known, "", spend),
  }));
  const values = solveLinear(system, open.length, spend);
  if (!values) return false;
  const line = apply(
    "And",
    ...rows.map((row) =>
      apply(
        "Equal",
        combination(withOnly(row.byName, open), known, atoms, ...open),
        fractionToJson(reduced(row, known, "", spend), atoms),
      ),
    ),
  );
  const shown = expressionOf(line);
  board.write("partial-fractions.compare-all", shown);
  const solution = apply(
    "And",
    ...open.map((name, index) => apply("Equal", name, fractionToJson(values[index] as Fraction, atoms))),
  );
  board.write("partial-fractions.solve", expressionOf(solution), undefined, { before: shown });
  open.forEach((name, index) => {
    known.set(name, values[index] as Fraction);
  });
  return true;
}

const withOnly = (byName: ReadonlyMap<string, Fraction>, names: readonly string[]): ReadonlyMap<string, Fraction> =>
  new Map([...byName].filter(([name]) => names.includes(name)));
