import { divideExact } from "../../../algebra/multivariate/divide.ts";
import { lcm } from "../../../algebra/multivariate/gcd.ts";
import type { Polynomial } from "../../../algebra/multivariate/polynomial.ts";
import * as P from "../../../algebra/multivariate/polynomial.ts";
import { resultant } from "../../../algebra/multivariate/resultant.ts";
import type { Radical } from "../../../algebra/radicals/radical.ts";
import type { Radicals } from "../../../algebra/radicals/radicals.ts";
import { sum } from "../../../algebra/written-form.ts";
import type { MathJson } from "../../../contract.ts";
import { apply, freeLetters, headOf, mapOperands, operandsOf, sameTree } from "../../../expression/mathjson.ts";
import { opposite, startsWithMinus } from "../../../expression/tree/sign.ts";

/** Roots of whole numbers stand in polynomials as letters of their own: √3 as "√3". */
const rootLetter = /^√(\d+)$/;

/**
 * A polynomial that is zero wherever an equation between formulas holds: without denominators, roots of formulas squared away. Zero for what
 * always holds; undefined where a side is no sum of roots. Squaring lets strangers in, so what is found has to be put into the equation.
 */
export function polynomialOf(numbers: Radicals, equation: MathJson): Polynomial | undefined {
  const [left = 0, right = 0] = operandsOf(equation);
  // √u = √v: without the roots already.
  if (headOf(left) === "Sqrt" && headOf(right) === "Sqrt")
    return polynomialOf(numbers, apply("Equal", operandsOf(left)[0] ?? 0, operandsOf(right)[0] ?? 0));
  const difference = numbers.read(apply("Subtract", left, right));
  return difference ? withoutRoots(numbers, difference, 0) : withoutBars(numbers, equation);
}

/** What stands below fraction bars, where it is a polynomial in letters. */
export function divisorsIn(numbers: Radicals, json: MathJson): Polynomial[] {
  const inner = operandsOf(json).flatMap((operand) => divisorsIn(numbers, operand));
  const below = headOf(json) === "Divide" ? operandsOf(json)[1] : undefined;
  if (below === undefined || freeLetters(below).length === 0) return inner;
  const read = numbers.read(below);
  const [only, ...others] = read ?? [];
  return only && others.length === 0 && P.isConstant(only.radicand) ? [...inner, only.coefficient.numerator] : inner;
}

/** |u| and √u become letters t with t² = u² or t² = u, which then drop out. */
function withoutBars(numbers: Radicals, equation: MathJson): Polynomial | undefined {
  const inner = innermost(equation);
  if (inner === undefined) return undefined;
  const letter = `|${JSON.stringify(inner)}|`;
  const [inside = 0] = operandsOf(inner);
  const put = (json: MathJson): MathJson => (sameTree(json, inner) ? letter : mapOperands(json, put));
  const whole = polynomialOf(numbers, put(equation));
  const value = headOf(inner) === "Abs" ? apply("Power", inside, 2) : inside;
  const square = polynomialOf(numbers, apply("Equal", apply("Power", letter, 2), value));
  return whole === undefined || square === undefined ? undefined : resultant(whole, square, numbers.variableOf(letter));
}

/** Bars or a root that hold no others, with letters inside. */
function innermost(json: MathJson): MathJson | undefined {
  for (const operand of operandsOf(json)) {
    const found = innermost(operand);
    if (found !== undefined) return found;
  }
  const head = headOf(json);
  return (head === "Abs" || head === "Sqrt") && freeLetters(json).length > 0 ? json : undefined;
}

function withoutRoots(numbers: Radicals, radical: Radical, depth: number): Polynomial | undefined {
  const root = radical.find(({ radicand }) => !P.isConstant(radicand));
  if (!root) return wholeCoefficients(numbers, radical);
  if (depth > 3) return undefined;
  // A + B√r = 0 gives A² = B²r.
  const [rest, terms] = [radical.filter((term) => !P.equal(term.radicand, root.radicand)), [root]];
  const [first, second] = [numbers.multiply(rest, rest), numbers.multiply(terms, terms)];
  return first && second && withoutRoots(numbers, numbers.subtract(first, second), depth + 1);
}

function wholeCoefficients(numbers: Radicals, radical: Radical): Polynomial {
  const common = radical.reduce<Polynomial>((multiple, { coefficient }) => lcm(multiple, coefficient.denominator), 1n);
  let total: Polynomial = 0n;
  for (const { coefficient, radicand } of radical) {
    const factor = P.multiply(coefficient.numerator, divideExact(common, coefficient.denominator) ?? 1n);
    total = P.add(total, P.multiply(factor, radicand === 1n ? 1n : P.variable(numbers.variableOf(`√${radicand}`))));
  }
  return total;
}

/** The polynomial as an exact number or formula, what stands for roots put back. */
export function radicalOf(numbers: Radicals, polynomial: Polynomial): Radical | undefined {
  return numbers.read(formulaOf(numbers, polynomial));
}

/** The polynomial with squares of roots of whole numbers reduced: (√3)² is 3. */
export function reduced(numbers: Radicals, polynomial: Polynomial): Polynomial | undefined {
  const read = P.variablesOf(polynomial).some((variable) => rootLetter.test(numbers.letterOf(variable)))
    ? radicalOf(numbers, polynomial)
    : undefined;
  return read ? wholeCoefficients(numbers, read) : polynomial;
}

/** The letters of a polynomial, without those that stand for roots of whole numbers. */
export const lettersOf = (numbers: Radicals, polynomial: Polynomial): string[] =>
  P.variablesOf(polynomial)
    .map((variable) => numbers.letterOf(variable))
    .filter((letter) => !rootLetter.test(letter));

export function formulaOf(numbers: Radicals, polynomial: Polynomial): MathJson {
  return sum(termsOf(numbers, polynomial));
}

/** The equation polynomial = 0 with only plus signs on each side: a² + b² = 4c. */
export function equationOf(numbers: Radicals, polynomial: Polynomial): MathJson {
  const terms = termsOf(numbers, polynomial);
  const isConstant = (term: MathJson): boolean => typeof term === "number" || (Array.isArray(term) && term[0] === "Divide");
  const left = terms.filter((term) => !startsWithMinus(term) && !isConstant(term));
  const right = terms.filter((term) => startsWithMinus(term) && !isConstant(term)).map(opposite);
  const constant = terms.find(isConstant);
  if (left.length === 0) return apply("Equal", sum(right), constant ?? 0);
  if (constant !== undefined) {
    // The constant joins the emptier side with its own sign.
    if (startsWithMinus(constant) || right.length > 0) right.push(opposite(constant));
    else return apply("Equal", sum(left), opposite(constant));
  }
  return apply("Equal", sum(left), sum(right));
}

function termsOf(numbers: Radicals, polynomial: Polynomial): MathJson[] {
  const terms = P.toTerms(polynomial).map(({ coefficient, powers }) => {
    const factors = powers.map(([variable, exponent]) => ({ letter: numbers.letterOf(variable), exponent }));
    const degree = factors.reduce((total, { letter, exponent }) => (rootLetter.test(letter) ? total : total + exponent), 0);
    const written = factors
      .sort(
        (left, right) =>
          (rootLetter.test(right.letter) ? 1 : 0) - (rootLetter.test(left.letter) ? 1 : 0) ||
          (left.letter < right.letter ? -1 : 1),
      )
      .map(({ letter, exponent }) => powerOf(letter, exponent));
    return { degree, json: product(coefficient, written) };
  });
  return terms.sort((left, right) => right.degree - left.degree).map(({ json }) => json);
}

function powerOf(letter: string, exponent: number): MathJson {
  const root = rootLetter.exec(letter)?.[1];
  const base: MathJson = root === undefined ? letter : apply("Sqrt", Number(root));
  return exponent === 1 ? base : apply("Power", base, exponent);
}

function product(coefficient: bigint, factors: readonly MathJson[]): MathJson {
  if (coefficient < 0n) {
    const positive = product(-coefficient, factors);
    return typeof positive === "number" ? -positive : apply("Negate", positive);
  }
  const number: MathJson = coefficient <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(coefficient) : { num: String(coefficient) };
  if (factors.length === 0) return number;
  const all = coefficient === 1n ? factors : [number, ...factors];
  return all.length === 1 ? (all[0] as MathJson) : apply("Multiply", ...all);
}
