import { factor } from "../../../algebra/multivariate/factor.ts";
import type { Polynomial } from "../../../algebra/multivariate/polynomial.ts";
import * as P from "../../../algebra/multivariate/polynomial.ts";
import type { Field } from "../../../algebra/normal-form/field.ts";
import { elementToJson, polynomialToJson } from "../../../algebra/normal-form/to-json.ts";
import type { Spend } from "../../../algebra/spend.ts";
import type { MathJson } from "../../../contract.ts";
import { apply, headOf, mapTree, operandsOf } from "../../../expression/mathjson.ts";

/** letter = above/below, below a whole number. */
interface Solved {
  readonly letter: number;
  readonly above: Polynomial;
  readonly below: bigint;
}

/** One case of a system of polynomial equations: letters that are known by others, and equations between those that are left. */
export interface Branch {
  readonly solved: readonly Solved[];
  readonly equations: readonly Polynomial[];
}

/** The same equations without content, repetition and 0 = 0; undefined where one is a contradiction. */
export function tidied({ solved, equations }: Branch, spend: Spend): Branch | undefined {
  const kept: Polynomial[] = [];
  for (const equation of equations) {
    if (P.isZero(equation)) continue;
    if (P.isConstant(equation)) return undefined;
    const found = primitive(equation, spend);
    if (!kept.some((other) => P.equal(other, found))) kept.push(found);
  }
  return { solved, equations: kept };
}

/** Divided by its content, so that the term written first has no minus. */
function primitive(equation: Polynomial, spend: Spend): Polynomial {
  const terms = P.toTerms(equation);
  spend(terms.length);
  const [first] = [...terms].sort((left, right) => degreeOf(right) - degreeOf(left));
  const content = P.integerContent(equation);
  const divisor = (first?.coefficient ?? 1n) < 0n === content < 0n ? content : -content;
  return P.fromTerms(terms.map(({ coefficient, powers }) => ({ coefficient: coefficient / divisor, powers })));
}

const degreeOf = ({ powers }: P.ExpandedTerm): number => powers.reduce((sum, [, exponent]) => sum + exponent, 0);

/**
 * Solves the equation that is simplest to solve for a letter, and puts that in everywhere; then, at once, what gives a letter as a number. undefined
 * where no equation is linear in a letter with a number before it.
 */
export function substituted(branch: Branch, spend: Spend): { readonly branch: Branch; readonly used: Solved } | undefined {
  const first = substitutedOnce(branch, spend);
  if (!first) return undefined;
  let current = first.branch;
  for (;;) {
    const tidy = tidied(current, spend);
    const next = tidy && substitutedOnce(tidy, spend);
    if (!next || !P.isConstant(next.used.above)) return { branch: current, used: first.used };
    current = next.branch;
  }
}

function substitutedOnce(branch: Branch, spend: Spend): { readonly branch: Branch; readonly used: Solved } | undefined {
  const options = branch.equations.flatMap((equation) =>
    P.variablesOf(equation).flatMap((letter): (Solved & { readonly from: Polynomial })[] => {
      const [rest = 0n, lead, ...more] = P.coefficientsIn(equation, letter);
      if (lead === undefined || more.length > 0 || !P.isConstant(lead)) return [];
      const above = lead > 0n ? P.negate(rest) : rest;
      return [{ letter, above, below: lead > 0n ? lead : -lead, from: equation }];
    }),
  );
  const cost = ({ above, below }: Solved): number => P.termCount(above) * 4 + P.totalDegree(above) * 8 + (below === 1n ? 0 : 1);
  const [best] = [...options].sort((left, right) => cost(left) - cost(right));
  if (!best) return undefined;
  const put = (polynomial: Polynomial): Polynomial => inserted(polynomial, best, spend);
  const equations = branch.equations.filter((equation) => equation !== best.from).map(put);
  const solved = branch.solved.map((earlier): Solved => {
    const degree = P.degreeIn(earlier.above, best.letter);
    return degree < 1
      ? earlier
      : reduced({ ...earlier, above: put(earlier.above), below: earlier.below * best.below ** BigInt(degree) });
  });
  const used = reduced({ letter: best.letter, above: best.above, below: best.below });
  return { branch: { solved: [...solved, used], equations }, used };
}

function reduced({ letter, above, below }: Solved): Solved {
  const content = P.isZero(above) ? below : P.integerContent(above);
  const common = gcd(absolute(content), below);
  if (common === 1n) return { letter, above, below };
  const terms = P.toTerms(above).map(({ coefficient, powers }) => ({ coefficient: coefficient / common, powers }));
  return { letter, above: P.fromTerms(terms), below: below / common };
}

const gcd = (left: bigint, right: bigint): bigint => (right === 0n ? left : gcd(right, left % right));

/** The polynomial with above/below for the letter, times a power of below. */
function inserted(polynomial: Polynomial, { letter, above, below }: Solved, spend: Spend): Polynomial {
  const coefficients = P.coefficientsIn(polynomial, letter);
  if (coefficients.length <= 1) return polynomial;
  const degree = coefficients.length - 1;
  return coefficients.reduce<Polynomial>((sum, coefficient, exponent) => {
    const factorOfPart = P.scale(P.power(above, exponent, spend), below ** BigInt(degree - exponent));
    return P.add(sum, P.multiply(coefficient, factorOfPart, spend));
  }, 0n);
}

/** Two equations with the same leading part, combined so that it goes away: what is left is of lower degree. undefined where there are none. */
export function combined(branch: Branch, spend: Spend): Branch | undefined {
  const { equations } = branch;
  for (const [index, first] of equations.entries()) {
    for (const second of equations.slice(index + 1)) {
      const found = difference(first, second, spend);
      if (found === undefined || P.isZero(found) || P.totalDegree(found) >= P.totalDegree(second)) continue;
      return { ...branch, equations: equations.map((equation) => (equation === second ? found : equation)) };
    }
  }
  return undefined;
}

function difference(left: Polynomial, right: Polynomial, spend: Spend): Polynomial | undefined {
  const [first, second] = [left, right].map((side) => {
    const terms = P.toTerms(side).sort((a, b) => degreeOf(b) - degreeOf(a));
    return terms[0];
  });
  if (!first || !second || degreeOf(first) < 2 || JSON.stringify(first.powers) !== JSON.stringify(second.powers))
    return undefined;
  spend(P.termCount(left) + P.termCount(right));
  const common = gcd(absolute(first.coefficient), absolute(second.coefficient));
  return P.subtract(P.scale(left, second.coefficient / common), P.scale(right, first.coefficient / common));
}

const absolute = (value: bigint): bigint => (value < 0n ? -value : value);

/** A product that is zero: a case for each factor. undefined where no equation is a product. */
export function split(
  branch: Branch,
  spend: Spend,
): { readonly branches: readonly Branch[]; readonly factors: readonly Polynomial[] } | undefined {
  for (const equation of branch.equations) {
    const { factors } = factor(equation, spend);
    const [first, ...others] = factors;
    if (!first || (others.length === 0 && first.exponent === 1)) continue;
    const rest = branch.equations.filter((other) => other !== equation);
    const branches = factors.map(({ base }): Branch => ({ solved: branch.solved, equations: [base, ...rest] }));
    return { branches, factors: factors.map(({ base }) => base) };
  }
  return undefined;
}

/** Whether every solution of a branch is one of another: what it says of letters makes the other's equations hold. */
export function isSpecialCase(branch: Branch, other: Branch, spend: Spend): boolean {
  return allEquations(other).every((equation) => {
    const rest = branch.solved.reduce((polynomial, known) => inserted(polynomial, known, spend), equation);
    return P.isZero(rest) || branch.equations.some((own) => P.equal(own, primitive(rest, spend)));
  });
}

/** The equations of a branch as polynomials that are zero, the solved letters among them. */
export const allEquations = ({ solved, equations }: Branch): Polynomial[] => [
  ...solved.map(({ letter, above, below }) => P.subtract(P.scale(P.variable(letter), below), above)),
  ...equations,
];

/** x = y and z(z − 1) = 0: a branch as a statement, the letters in order. */
export function branchStatement(branch: Branch, field: Field, letters: readonly number[]): MathJson {
  const solved = [...branch.solved].sort((a, b) => letters.indexOf(a.letter) - letters.indexOf(b.letter));
  const parts = [
    ...solved.map(({ letter, above, below }) =>
      apply(
        "Equal",
        polynomialToJson(field, P.variable(letter)),
        flattened(elementToJson(field, { numerator: above, denominator: below })),
      ),
    ),
    ...branch.equations.map((equation) => apply("Equal", factoredJson(equation, field), 0)),
  ];
  const [only] = parts;
  return only === undefined ? "True" : parts.length === 1 ? only : apply("And", ...parts);
}

/** The left side of an equation, as a product where it is one. */
function factoredJson(equation: Polynomial, field: Field): MathJson {
  const { content, factors, complete } = factor(equation, field.spend);
  if (P.isConstant(equation))
    return equation < 0n ? polynomialToJson(field, P.negate(equation)) : polynomialToJson(field, equation);
  const isProduct = complete && (factors.length > 1 || factors.some(({ exponent }) => exponent > 1));
  if (!isProduct) return written(field, equation);
  const parts = factors.map(({ base, exponent }) => {
    const json = written(field, base);
    return exponent === 1 ? json : apply("Power", json, exponent);
  });
  // The sign of a product that is zero does not matter, nor does a number before it.
  return content === 0n ? 0 : parts.length === 1 ? (parts[0] as MathJson) : apply("Multiply", ...parts);
}

/** Without brackets around parts of a sum. */
const written = (field: Field, polynomial: Polynomial): MathJson => flattened(polynomialToJson(field, polynomial));

export const flattened = (json: MathJson): MathJson =>
  mapTree(json, (part) =>
    headOf(part) === "Add" && operandsOf(part).some((operand) => headOf(operand) === "Add")
      ? apply("Add", ...operandsOf(part).flatMap((operand) => (headOf(operand) === "Add" ? [...operandsOf(operand)] : [operand])))
      : part,
  );

/** Statements of which one at least holds. */
export function anyOf(statements: readonly MathJson[]): MathJson {
  const [only] = statements;
  return only === undefined ? "False" : statements.length === 1 ? only : apply("Or", ...statements);
}
