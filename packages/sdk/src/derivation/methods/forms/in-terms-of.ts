import { Atoms } from "../../../algebra/forms/atoms.ts";
import { readFraction } from "../../../algebra/forms/read-fraction.ts";
import { fractionToJson } from "../../../algebra/forms/write-polynomial.ts";
import { lcm } from "../../../algebra/multivariate/gcd.ts";
import type { Polynomial } from "../../../algebra/multivariate/polynomial.ts";
import * as P from "../../../algebra/multivariate/polynomial.ts";
import type { Fraction } from "../../../algebra/radicals/fraction.ts";
import * as F from "../../../algebra/radicals/fraction.ts";
import type { Spend } from "../../../algebra/spend.ts";
import type { Board, MathJson, Method, Rule, RuleId } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, sameTree, substitute } from "../../../expression/mathjson.ts";
import { expandedForm } from "./expanding-lines.ts";
import { formAnswer, formsCommonRules } from "./form-answer.ts";
import { byIdentities, withoutSquaredCosines } from "./in-terms-of-identities.ts";
import { type LinearEquation, solveLinear } from "./linear-system.ts";

const rules: Record<RuleId, Rule> = {
  "in-terms-of.power": {
    relation: "equal",
    example: "(x + \\frac{1}{x})^2 ⟶ x^2 + 2 + \\frac{1}{x^2}",
    en: "Multiply out {power}, to compare",
    zh: "展开 {power}，以便比较",
  },
  "in-terms-of.written": {
    relation: "equal",
    example: "x^2 + \\frac{1}{x^2} ⟶ (x + \\frac{1}{x})^2 - 2",
    en: "So the formula can be written with it",
    zh: "所以原式可以这样写",
  },
  "in-terms-of.by-identities": {
    relation: "equal",
    example: "\\cos 2x ⟶ 1 - 2\\sin^2 x",
    en: "By the identities for these functions, the formula can be written with it",
    zh: "利用这些函数的恒等式，原式可以这样写",
  },
  "in-terms-of.put": {
    relation: "states",
    example: "t^2 - 2",
    en: "Write {letter} for {formula}",
    zh: "用 {letter} 表示 {formula}",
  },
  "in-terms-of.put-all": {
    relation: "states",
    example: "s^2 - 2p",
    en: "Write the new letters in their place",
    zh: "换成新的字母",
  },
};

const functions = /"(Sin|Cos|Tan|Ln)"/;

/** What the formulas are read into, and the work that may be done. */
interface Reading {
  readonly atoms: Atoms;
  readonly spend: Spend;
}

/** The largest degree in the new letters that is tried. */
const largestDegree = 6;

interface Definition {
  readonly letter: string;
  readonly json: MathJson;
  readonly value: Fraction;
}

/** Finds the polynomial, or quotient of two, in the new letters that is the given formula. */
export const inTermsOf: Method = {
  id: "forms.in-terms-of",
  example: "x^2 + \\frac{1}{x^2}",
  assumes: true,
  rules: { ...formsCommonRules, ...rules },
  suits: (goal) => (goal.task === "in-terms-of" && Object.keys(goal.ask?.with ?? {}).length > 0 ? 0.9 : 0),
  derive(goal, board) {
    const spend = (operations: number): void => board.spend(operations);
    const atoms = new Atoms();
    const formulas = Object.values(goal.ask?.with ?? {}).map(({ json }) => json);
    const value = readFraction(byIdentities(goal.expression.json, formulas), atoms, spend);
    const definitions = Object.entries(goal.ask?.with ?? {}).map(([letter, { json }]) => ({
      letter,
      json,
      value: readFraction(json, atoms, spend),
    }));
    const isRead = (each: { value: Fraction | undefined }): boolean => each.value !== undefined;
    if (!value || !definitions.every(isRead) || definitions.length > 3) return { status: "unsupported" };
    const known = definitions as Definition[];
    const answer = expressed(value, known, { atoms, spend });
    if (answer === undefined) return { status: "unsupported" };
    const back = substitute(answer, Object.fromEntries(known.map(({ letter, json }) => [letter, json])));
    writePowers(answer, known, board);
    const usesIdentities = formulas.some((json) => functions.test(JSON.stringify(json)));
    if (!sameTree(back, goal.expression.json))
      board.write(usesIdentities ? "in-terms-of.by-identities" : "in-terms-of.written", expressionOf(back), undefined, {
        before: goal.expression,
      });
    const [only, ...more] = known;
    if (only && more.length === 0)
      board.write("in-terms-of.put", expressionOf(answer), {
        letter: expressionOf(only.letter),
        formula: expressionOf(only.json),
      });
    else board.write("in-terms-of.put-all", expressionOf(answer));
    return formAnswer(goal, answer);
  },
};

/** As a polynomial, or numerator and denominator each as one. */
function expressed(value: Fraction, definitions: readonly Definition[], reading: Reading): MathJson | undefined {
  const { spend } = reading;
  const whole = asPolynomial(value, definitions, reading);
  const names = new Atoms();
  const write = (terms: ReadonlyMap<string, Fraction>): MathJson => polynomialIn(terms, definitions, names, spend);
  if (whole) return write(whole);
  const parts = [value.numerator, value.denominator].map((part) =>
    asPolynomial({ numerator: part, denominator: 1n }, definitions, reading),
  );
  const [above, below] = parts;
  return above && below ? apply("Divide", write(above), write(below)) : undefined;
}

/** The coefficients of the powers of the new letters; each power is a list of exponents. */
function asPolynomial(
  value: Fraction,
  definitions: readonly Definition[],
  reading: Reading,
): ReadonlyMap<string, Fraction> | undefined {
  const { spend } = reading;
  for (let degree = 0; degree <= largestDegree; degree++) {
    const exponents = exponentsUpTo(degree, definitions.length);
    if (exponents.length > 60) return undefined;
    const powers = exponents.map((list) => powerProduct(list, definitions, spend));
    const values = solveFor(value, powers, reading);
    if (values)
      return new Map(
        values.flatMap((coefficient, index) =>
          coefficient.numerator === 0n ? [] : [[(exponents[index] as number[]).join(" "), coefficient]],
        ),
      );
  }
  return undefined;
}

function exponentsUpTo(degree: number, count: number): number[][] {
  if (count === 0) return [[]];
  return Array.from({ length: degree + 1 }, (_, first) =>
    exponentsUpTo(degree - first, count - 1).map((rest) => [first, ...rest]),
  ).flat();
}

function powerProduct(exponents: readonly number[], definitions: readonly Definition[], spend: Spend): Fraction {
  return exponents.reduce<Fraction>((product, exponent, index) => {
    const { numerator, denominator } = (definitions[index] as Definition).value;
    return F.multiply(
      product,
      { numerator: P.power(numerator, exponent, spend), denominator: P.power(denominator, exponent, spend) },
      spend,
    );
  }, F.one);
}

/** Σ c·power = value, compared term by term over a common denominator. */
function solveFor(value: Fraction, powers: readonly Fraction[], { atoms, spend }: Reading): Fraction[] | undefined {
  const below = [value, ...powers].reduce<Polynomial>((multiple, { denominator }) => lcm(multiple, denominator, spend), 1n);
  const above = (part: Fraction): Map<string, bigint> => {
    const product = P.multiply(part.numerator, F.quotient(below, part.denominator, spend), spend);
    const polynomial = withoutSquaredCosines(product, atoms);
    const terms = P.isConstant(polynomial)
      ? polynomial === 0n
        ? []
        : [{ coefficient: polynomial, powers: [] as [number, number][] }]
      : P.toTerms(polynomial);
    return new Map(
      terms.map(({ coefficient, powers: list }) => [JSON.stringify([...list].sort(([a], [b]) => a - b)), coefficient]),
    );
  };
  const [right, ...columns] = [value, ...powers].map(above) as [Map<string, bigint>, ...Map<string, bigint>[]];
  const keys = [...new Set([right, ...columns].flatMap((terms) => [...terms.keys()]))];
  const number = (coefficient: bigint | undefined): Fraction => ({ numerator: coefficient ?? 0n, denominator: 1n });
  const equations: LinearEquation[] = keys.map((key) => ({
    coefficients: columns.map((column) => number(column.get(key))),
    right: number(right.get(key)),
  }));
  return solveLinear(equations, powers.length, spend);
}

function polynomialIn(
  terms: ReadonlyMap<string, Fraction>,
  definitions: readonly Definition[],
  names: Atoms,
  spend: Spend,
): MathJson {
  const total = [...terms].reduce<Fraction>(
    (value, [key, coefficient]) => {
      const product = key.split(" ").reduce<Polynomial>((partial, exponent, index) => {
        const letter = P.variable(names.numberOf((definitions[index] as Definition).letter));
        return P.multiply(partial, P.power(letter, Number(exponent)));
      }, coefficient.numerator);
      return F.add(value, { numerator: product, denominator: coefficient.denominator }, spend);
    },
    { numerator: 0n, denominator: 1n },
  );
  return fractionToJson(total, names);
}

/** The powers and products of the definitions that occur, multiplied out. */
function writePowers(answer: MathJson, definitions: readonly Definition[], board: Board): void {
  const seen = new Set<string>();
  const visit = (json: MathJson): void => {
    if (!Array.isArray(json)) return;
    const definition = definitions.find(({ letter }) => json[0] === "Power" && json[1] === letter);
    const key = JSON.stringify(json);
    if (definition && typeof json[2] === "number" && !seen.has(key)) {
      seen.add(key);
      const power = apply("Power", definition.json, json[2]);
      const expanded = expandedForm(power);
      if (!sameTree(expanded, power))
        board.write(
          "in-terms-of.power",
          expressionOf(expanded),
          { power: expressionOf(json as MathJson) },
          { before: expressionOf(power) },
        );
    }
    for (const part of json.slice(1)) visit(part as MathJson);
  };
  visit(answer);
}
