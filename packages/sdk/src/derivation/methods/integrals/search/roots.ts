import { productOf, sumOf } from "../../../../algebra/calculus/building.ts";
import * as Q from "../../../../algebra/rational.ts";
import type { MathJson } from "../../../../contract.ts";
import { rationalOf } from "../../../../expression/evaluation/literal.ts";
import { apply, headOf, mapOperands, operandsOf, sameTree, substitute } from "../../../../expression/mathjson.ts";
import { asFraction } from "./fraction.ts";
import { workedOut } from "./numbers.ts";
import type { Plan, Substituted } from "./plan.ts";
import { below, newLetter, type Search, type SearchRule } from "./search.ts";
import { divided, linearIn, powerOf } from "./table.ts";
import { type Term, termOf, termToJson } from "./term.ts";

/** Roots of a higher degree are not put a letter for. */
const largestIndex = 12n;

/** Roots of one linear function: u = ⁿ√(ax + b), so x = (uⁿ − b)/a. Also whole powers beside powers of x, x/(x + a)², with n = 1. */
export const linearRootRule: SearchRule = (integrand, term, search) => {
  const { letter } = search;
  const bases = rootedBases(integrand, letter);
  const [base, ...others] = bases;
  if (base === undefined) return shiftRule(integrand, term, search);
  const index = bases.reduce((common, { index: own }) => Q.leastCommonMultiple(common, own), 1n);
  if (others.some(({ json }) => !sameTree(json, base.json)) || index > largestIndex) return undefined;
  return withRoot(integrand, base.json, index, search);
};

/** x(x + 1)⁵, x/(x + a)³: u = x + a. */
function shiftRule(integrand: MathJson, { moving }: Term, search: Search): Plan | undefined {
  const powers = moving.filter(({ base }) => base !== search.letter && linearIn(base, search.letter));
  const [only, ...more] = powers;
  const isPower = only && typeof only.exponent === "number" && (only.exponent < 0 || only.exponent > 2);
  const rest = moving.filter((factor) => factor !== only);
  if (!only || more.length > 0 || rest.length === 0 || !isPower) return undefined;
  if (!rest.every(({ base, exponent }) => base === search.letter && typeof exponent === "number" && exponent > 0))
    return undefined;
  return withRoot(integrand, only.base, 1n, search);
}

function withRoot(integrand: MathJson, base: MathJson, index: bigint, search: Search): Substituted | undefined {
  const { letter } = search;
  const linear = linearIn(base, letter);
  if (!linear) return undefined;
  const name = newLetter(integrand, search);
  const raised = powerOf(name, Q.integerToJson(index));
  const inverse = divided(linear.start === 0 ? raised : sumOf([raised, workedOut(apply("Negate", linear.start))]), linear.slope);
  const slope = divided(productOf([Q.integerToJson(index), powerOf(name, Q.integerToJson(index - 1n))]), linear.slope);
  const changed = withoutRoots(integrand, base, name, index, letter, inverse);
  const written = tidy(apply("Multiply", changed, slope), name);
  const next = search.find(written, below(search, name));
  if (!next) return undefined;
  const meaning = index === 1n ? base : index === 2n ? apply("Sqrt", base) : apply("Root", base, Q.integerToJson(index));
  const putBack = (json: MathJson): MathJson => substitute(json, { [name]: meaning });
  const value = putBack(next.value);
  return {
    kind: "substituted",
    rule: "integral.substitute",
    letter: name,
    meaning,
    inverse,
    slope,
    integrand: written,
    next,
    putBack,
    value,
  };
}

/** One fraction where it is one of polynomials, else the product as it is. */
const tidy = (json: MathJson, letter: string): MathJson => {
  const term = termToJson(termOf(json, letter));
  return asFraction(term, letter) ?? term;
};

function rootedBases(json: MathJson, letter: string): { json: MathJson; index: bigint }[] {
  const [base, exponent] = operandsOf(json);
  const head = headOf(json);
  const index =
    head === "Sqrt"
      ? 2n
      : head === "Root"
        ? rationalOf(exponent ?? 0)?.numerator
        : head === "Power"
          ? rationalOf(exponent ?? 0)?.denominator
          : 1n;
  const own = base !== undefined && index !== undefined && index > 1n && linearIn(base, letter) ? [{ json: base, index }] : [];
  return [...own, ...operandsOf(json).flatMap((operand) => rootedBases(operand, letter))];
}

/** Powers of the base as powers of u, and x by its inverse elsewhere. */
function withoutRoots(json: MathJson, base: MathJson, name: string, index: bigint, letter: string, inverse: MathJson): MathJson {
  const [inner, exponent] = operandsOf(json);
  const head = headOf(json);
  const value =
    head === "Sqrt"
      ? Q.rational(1n, 2n)
      : head === "Root"
        ? Q.divide(Q.one, rationalOf(exponent ?? 1) ?? Q.one)
        : head === "Power"
          ? rationalOf(exponent ?? 0)
          : undefined;
  if (value && inner !== undefined && sameTree(inner, base))
    return powerOf(name, Q.rationalToJson(Q.multiply(value, Q.rational(index))));
  if (sameTree(json, base)) return powerOf(name, Q.integerToJson(index));
  if (json === letter) return inverse;
  return mapOperands(json, (operand) => withoutRoots(operand, base, name, index, letter, inverse));
}
