import { productOf, sumOf } from "../../../../algebra/calculus/building.ts";
import { contextOf, decided } from "../../../../algebra/limits/exact/context.ts";
import { formOf } from "../../../../algebra/limits/exact/form-of.ts";
import { signOf } from "../../../../algebra/limits/exact/sign.ts";
import * as P from "../../../../algebra/multivariate/polynomial.ts";
import { countRealRoots } from "../../../../algebra/multivariate/real-roots.ts";
import * as Q from "../../../../algebra/rational.ts";
import { spendFreely } from "../../../../algebra/spend.ts";
import type { MathJson } from "../../../../contract.ts";
import { rationalOf } from "../../../../expression/evaluation/literal.ts";
import { apply, headOf, mapTree, mentions, operandsOf, sameTree } from "../../../../expression/mathjson.ts";
import { contentOf } from "./canonical.ts";
import { collect, termsOf } from "./collect.ts";
import { coefficientsOf, polynomialOf, rationalsOf } from "./numbers.ts";
import { type Term, termOf, termToJson } from "./term.ts";

/**
 * An antiderivative as a person would leave it: like terms together, bars left away where what stands between them is positive, constants that are
 * only added left to the constant of integration. It has the derivative of the given one.
 */
export function tidied(json: MathJson, letter: string): MathJson {
  const inside = mapTree(json, (part) => tidyPart(part, letter));
  const added = termsOf(collect(inside)).map((term) => withoutAddedConstant(term, letter));
  const terms = termsOf(collect(sumOf(added))).filter((term) => mentions(termToJson(term), letter));
  return sumOf(terms.map(termToJson));
}

/** Where a number times a logarithm is a term of its own, a constant factor inside is only added: ln |2x| = ln |x| + ln 2. */
function withoutAddedConstant(term: Term, letter: string): MathJson {
  const [only, ...more] = termOf(termToJson(term), letter).moving;
  const [argument] = only === undefined ? [] : operandsOf(only.base);
  if (!only || more.length > 0 || only.exponent !== 1 || headOf(only.base) !== "Ln" || argument === undefined)
    return termToJson(term);
  const shorter = logarithm(isPositive(argument, letter) ? apply("Abs", argument) : argument, letter, true);
  return mapTree(termToJson(term), (part) => (sameTree(part, only.base) ? shorter : part));
}

function tidyPart(part: MathJson, letter: string): MathJson {
  const [argument] = operandsOf(part);
  if (argument === undefined || !mentions(part, letter)) return part;
  switch (headOf(part)) {
    case "Ln":
      return logarithm(argument, letter, false);
    case "Sqrt":
      return apply("Sqrt", expanded(argument, letter));
    case "Add":
    case "Subtract":
      return collect(part);
    default:
      return part;
  }
}

/** ln eˣ = x; ln |x³| = 3 ln |x|; up to a constant ln |2x² + 2| is ln(x² + 1). */
function logarithm(argument: MathJson, letter: string, upToConstant: boolean): MathJson {
  const inside = headOf(argument) === "Abs" ? (operandsOf(argument)[0] ?? 1) : argument;
  const isSum = /^(Add|Subtract)$/.test(headOf(inside) ?? "");
  const open = isSum && headOf(argument) === "Abs" ? expanded(inside, letter) : inside;
  const plain = upToConstant && headOf(argument) === "Abs" ? withoutContent(open, letter) : open;
  const term = termOf(plain, letter);
  const isBare = term.constants.length === 0 && Q.equal(Q.absolute(term.coefficient), Q.one);
  const [only, ...more] = term.moving;
  if (only?.base === "ExponentialE" && more.length === 0 && (upToConstant || isBare)) return only.exponent;
  const power = only && more.length === 0 && (upToConstant || isBare) ? rationalOf(only.exponent) : undefined;
  if (power && only && !Q.equal(power, Q.one) && only.base !== plain)
    return productOf([Q.rationalToJson(power), logarithm(apply("Abs", only.base), letter, upToConstant)]);
  return apply("Ln", headOf(argument) === "Abs" && !isPositive(plain, letter) ? apply("Abs", plain) : plain);
}

/** Known at sight, or a polynomial that is positive at 0 and has no real zero. */
function isPositive(json: MathJson, letter: string): boolean {
  if (decided(() => signOf(formOf(json, contextOf(spendFreely)), contextOf(spendFreely))) === 1) return true;
  const coefficients = rationalsOf(json, letter);
  const [start] = coefficients ?? [];
  if (!coefficients || coefficients.length > 9 || !start || Q.signOf(start) <= 0) return false;
  const content = Q.absolute(contentOf(coefficients));
  const whole = coefficients.map((value) => Q.divide(value, content).numerator);
  return countRealRoots(P.fromCoefficients(whole, 0)) === 0;
}

/** A completed square written out again, x² + 2x + 5. */
function expanded(json: MathJson, letter: string): MathJson {
  if (!operandsOf(json).some((operand) => hasSquareOfSum(operand))) return json;
  const coefficients = coefficientsOf(json, letter);
  return coefficients ? polynomialOf(coefficients, letter) : json;
}

const hasSquareOfSum = (json: MathJson): boolean =>
  headOf(json) === "Power"
    ? /^(Add|Subtract)$/.test(headOf(operandsOf(json)[0] ?? 0) ?? "")
    : /^(Multiply|Negate)$/.test(headOf(json) ?? "") && operandsOf(json).some(hasSquareOfSum);

/** Inside a logarithm a constant factor is only added. */
function withoutContent(json: MathJson, letter: string): MathJson {
  const rationals = rationalsOf(json, letter);
  if (rationals && rationals.length > 1) {
    const content = contentOf(rationals);
    if (Q.equal(Q.absolute(content), Q.one)) return json;
    return polynomialOf(
      rationals.map((value) => Q.rationalToJson(Q.divide(value, content))),
      letter,
    );
  }
  const terms = termsOf(json, letter);
  if (terms.length < 2 || terms.some(({ moving }) => moving.length === 0)) return withoutFactor(json, letter);
  const constants = terms.map((term) => keyOf(term));
  const [first] = terms;
  if (!first || !constants.every((key) => key === constants[0])) return json;
  const shared = Q.absolute(first.coefficient);
  return sumOf(terms.map((term) => termToJson({ ...term, constants: [], coefficient: Q.divide(term.coefficient, shared) })));
}

function withoutFactor(json: MathJson, letter: string): MathJson {
  const term = termOf(json, letter);
  return term.moving.length === 0 ? json : termToJson({ ...term, constants: term.constants, coefficient: Q.one });
}

const keyOf = ({ coefficient, constants }: Term): string => {
  const { numerator, denominator } = Q.absolute(coefficient);
  return `${numerator}/${denominator} ${JSON.stringify(constants)}`;
};
