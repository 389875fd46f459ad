import { Atoms } from "../../../algebra/forms/atoms.ts";
import { coefficientsOf, coefficientsToJson, subtractMultiple, trimmed } from "../../../algebra/forms/coefficients.ts";
import { readPolynomial } from "../../../algebra/forms/read-fraction.ts";
import { polynomialToJson } from "../../../algebra/forms/write-polynomial.ts";
import { gcd, lcm } from "../../../algebra/multivariate/gcd.ts";
import type { Polynomial } from "../../../algebra/multivariate/polynomial.ts";
import * as P from "../../../algebra/multivariate/polynomial.ts";
import type { Fraction } from "../../../algebra/radicals/fraction.ts";
import * as F from "../../../algebra/radicals/fraction.ts";
import type { Board, Goal, MathJson, Method, Outcome, Rule, RuleId } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, freeLetters, headOf, operandsOf, sameTree } from "../../../expression/mathjson.ts";
import { factorPart, factorPartRule, factorSilently } from "./factored-parts.ts";
import { upright } from "./factoring-pieces.ts";
import { factoringRules } from "./factoring-rules.ts";
import { formAnswer, formsCommonRules } from "./form-answer.ts";

const rule = (example: string, en: string, zh: string): Rule => ({ relation: "equal", example, en, zh });

const rules: Record<RuleId, Rule> = {
  "divisors.factor": factorPartRule,
  "divisors.common": {
    relation: "states",
    example: "\\gcd((x + 1)^2, x + 1) = x + 1",
    en: "The greatest common divisor: each common factor with its lowest exponent",
    zh: "最大公因式：取各公共因式的最低次幂",
  },
  "divisors.none": {
    relation: "states",
    example: "\\gcd(x, x + 1) = 1",
    en: "They have no factor in common, so the greatest common divisor is 1",
    zh: "没有公共因式，所以最大公因式为 1",
  },
  "divisors.multiple": {
    relation: "states",
    example: "\\operatorname{lcm}((x + 1)^2, x + 1) = (x + 1)^2",
    en: "The least common multiple: each factor with its highest exponent",
    zh: "最小公倍式：取各因式的最高次幂",
  },
  "divisors.divide": rule(
    "x^2 - 1 ⟶ (x + 2)(x - 2) + 3",
    "Divide {dividend} by {divisor}, with remainder {remainder}",
    "用 {divisor} 除 {dividend}，余式为 {remainder}",
  ),
  "divisors.last": {
    relation: "states",
    example: "\\gcd(x^2 - 1, x + 1) = x + 1",
    en: "The last remainder other than 0, up to a number, is the greatest common divisor",
    zh: "最后一个不为零的余式（可约去常数）就是最大公因式",
  },
};

/** By factors: what is common with the lowest exponents, or all with the highest. */
export const divisorsByFactors: Method = {
  id: "forms.divisors-by-factors",
  example: "\\gcd(x^2 + 2x + 1, x + 1)",
  assumes: true,
  rules: { ...formsCommonRules, ...factoringRules, ...rules },
  suits: (goal) => (takes(goal) ? 0.9 : 0),
  derive(goal, board) {
    const read = polynomials(goal, board);
    if (!read) return { status: "unsupported" };
    const { atoms, members } = read;
    const spend = (operations: number): void => board.spend(operations);
    const given = goal.expression;
    const factored: MathJson[] = [];
    for (const json of operandsOf(given.json)) {
      const product = freeLetters(json).length === 0 ? { written: json } : factorPart("divisors.factor", json, board, atoms);
      if (!product) return { status: "unsupported" };
      factored.push(product.written);
    }
    const isMultiple = goal.task === "lcm";
    const result = upright(
      members.reduce((left, right) => (isMultiple ? lcm(left, right, spend) : gcd(left, right, spend))),
      atoms,
    );
    const answer = isMultiple ? factorsOf(result, board, atoms) : asCommon(result, factored, board, atoms);
    const claim = apply("Equal", apply(headOf(given.json) as string, ...factored), answer);
    board.write(isMultiple ? "divisors.multiple" : answer === 1 ? "divisors.none" : "divisors.common", expressionOf(claim));
    return formAnswer(goal, answer);
  },
};

const takes = (goal: Goal): boolean =>
  (goal.task === "gcd" || goal.task === "lcm") &&
  (headOf(goal.expression.json) === "GCD" || headOf(goal.expression.json) === "LCM") &&
  freeLetters(goal.expression.json).length > 0;

/** The operands over ℤ, in letters and atoms of which none depends on the others. */
function polynomials(goal: Goal, board: Board): { atoms: Atoms; members: Polynomial[] } | undefined {
  const atoms = new Atoms();
  const read = operandsOf(goal.expression.json).map((json) =>
    readPolynomial(json, atoms, (operations) => board.spend(operations)),
  );
  if (read.length < 2 || !read.every((each) => each?.divisor === 1n && each.polynomial !== 0n) || !atoms.areIndependent)
    return undefined;
  return { atoms, members: read.map((each) => each?.polynomial as Polynomial) };
}

/** As it stands among the factors, multiplied out where it does not. */
function asCommon(result: Polynomial, factored: readonly MathJson[], board: Board, atoms: Atoms): MathJson {
  const product = factorsOf(result, board, atoms);
  return factored.some((each) => sameTree(each, product)) || headOf(product) === "Multiply" || headOf(product) === "Power"
    ? product
    : polynomialToJson(result, atoms);
}

function factorsOf(polynomial: Polynomial, board: Board, atoms: Atoms): MathJson {
  const json = polynomialToJson(polynomial, atoms);
  return freeLetters(json).length === 0
    ? json
    : (factorSilently(json, atoms, (operations) => board.spend(operations))?.written ?? json);
}

/** By Euclid: remainders until nothing is left. */
export const euclid: Method = {
  id: "forms.euclid",
  example: "\\gcd(x^3 - 1, x^2 - 1)",
  assumes: true,
  rules: { ...formsCommonRules, ...rules },
  suits: (goal) => (goal.task === "gcd" && takes(goal) && operandsOf(goal.expression.json).length === 2 ? 0.6 : 0),
  derive(goal, board): Outcome {
    const read = polynomials(goal, board);
    if (!read) return { status: "unsupported" };
    const { atoms, members } = read;
    const spend = (operations: number): void => board.spend(operations);
    const variables = [...new Set(members.flatMap((member) => P.variablesOf(member)))];
    const [number, ...others] = variables;
    if (number === undefined || others.length > 0) return { status: "unsupported" };
    const letter = atoms.treeOf(number);
    let [a, b] = members.map((member) => coefficientsOf({ numerator: member, denominator: 1n }, number, spend) ?? []) as [
      readonly Fraction[],
      readonly Fraction[],
    ];
    if (a.length < b.length) [a, b] = [b, a];
    if (b.length < 2) return { status: "unsupported" };
    const write = (part: readonly Fraction[]): MathJson => coefficientsToJson(trimmed(part), letter, atoms);
    while (b.length > 0) {
      const [quotient, remainder] = divided(a, b, spend);
      const product = apply("Multiply", write(quotient), write(b));
      const after = remainder.length === 0 ? product : apply("Add", product, write(remainder));
      const params = {
        dividend: expressionOf(write(a)),
        divisor: expressionOf(write(b)),
        remainder: expressionOf(write(remainder)),
      };
      board.write("divisors.divide", expressionOf(after), params, { before: expressionOf(write(a)) });
      [a, b] = [b, remainder];
    }
    const result = gcd(members[0] as Polynomial, members[1] as Polynomial, spend);
    const answer = polynomialToJson(upright(result, atoms), atoms);
    board.write("divisors.last", expressionOf(apply("Equal", goal.expression.json, answer)));
    return formAnswer(goal, answer);
  },
};

function divided(
  a: readonly Fraction[],
  b: readonly Fraction[],
  spend: (operations: number) => void,
): [readonly Fraction[], readonly Fraction[]] {
  const quotient: Fraction[] = Array.from({ length: Math.max(0, a.length - b.length + 1) }, () => ({
    numerator: 0n,
    denominator: 1n,
  }));
  let rest = a;
  const inverse = F.invert(b.at(-1) as Fraction);
  while (rest.length >= b.length) {
    const shift = rest.length - b.length;
    const factor = F.multiply(rest.at(-1) as Fraction, inverse, spend);
    quotient[shift] = factor;
    rest = subtractMultiple(rest, factor, shift, b, spend);
  }
  return [quotient, rest];
}
