import { sumOf } from "../../../../algebra/calculus/building.ts";
import { signOfConstant } from "../../../../algebra/constant/decide.ts";
import * as Q from "../../../../algebra/rational.ts";
import type { Spend } from "../../../../algebra/spend.ts";
import type { MathJson } from "../../../../contract.ts";
import { rationalOf } from "../../../../expression/evaluation/literal.ts";
import { apply, freeLetters, mentions, operandsOf, sizeOf } from "../../../../expression/mathjson.ts";
import { termsOf } from "./collect.ts";
import { expandFirst, expandRule, naturalLogarithms, rootsOfQuotients, rootsOfSquares } from "./expand.ts";
import { byExponentials, exponentialRule, hyperbolicRule, logarithmRule } from "./exponential.ts";
import { halfAngleRule } from "./half-angle.ts";
import { letteredRule } from "./lettered.ts";
import { scaled } from "./numbers.ts";
import { logarithmicParts, partsRule } from "./parts.ts";
import type { Part, Plan } from "./plan.ts";
import { rationalRule } from "./rational.ts";
import { linearRootRule } from "./roots.ts";
import type { Search, SearchRule } from "./search.ts";
import { specialRule } from "./special.ts";
import { linearSubstitution, substitutionRule } from "./substitution.ts";
import { fromTable } from "./table.ts";
import { one, type Term, termOf, termToJson } from "./term.ts";
import { circularRule } from "./trigonometric.ts";
import { trigonometricSubstitution } from "./trigonometric-substitution.ts";
import { doubleAnglesOut, productsOfWaves } from "./wave-products.ts";

/** So many rules follow one another at most. */
const deepest = 9;
/** So many integrands are looked at in all. */
const mostIntegrands = 400;
/** Larger integrands lead nowhere that a person would go. */
const largestIntegrand = 160;

/** Rules for a product, in the order in which a teacher tries them. */
const rules: readonly SearchRule[] = [
  (_, term, search) => fromTable(term, search.letter),
  naturalLogarithms,
  rootsOfSquares,
  rootsOfQuotients,
  expandFirst,
  circularRule,
  hyperbolicRule,
  substitutionRule,
  rationalRule,
  letteredRule,
  productsOfWaves,
  logarithmicParts,
  linearRootRule,
  trigonometricSubstitution,
  partsRule,
  expandRule,
  logarithmRule,
  exponentialRule,
  doubleAnglesOut,
  halfAngleRule,
  byExponentials,
  linearSubstitution,
  specialRule,
];

/** How a person finds ∫ f dx, by rules in a fixed order and to a fixed depth; undefined where no way is found, which says nothing. */
export function planIntegral(integrand: MathJson, letter: string, spend: Spend): Plan | undefined {
  if (mentions(integrand, "ImaginaryUnit") || freeLetters(integrand).includes("i") || hasNoValue(integrand, spend))
    return undefined;
  return find(integrand, { letter, depth: deepest, left: { count: mostIntegrands }, known: new Map(), above: [], spend, find });
}

/** Whether a number in it is none: 1/0, √(−1). */
function hasNoValue(json: MathJson, spend: Spend): boolean {
  const operands = operandsOf(json);
  if (operands.length === 0 || rationalOf(json) !== undefined) return false;
  if (freeLetters(json).length > 0) return operands.some((operand) => hasNoValue(operand, spend));
  return signOfConstant(json, spend) === "no-value";
}

function find(integrand: MathJson, search: Search): Plan | undefined {
  const { letter, depth, left, above, spend } = search;
  const key = JSON.stringify(integrand);
  if (depth <= 0 || left.count <= 0 || above.includes(key) || sizeOf(integrand) > largestIntegrand) return undefined;
  const known = search.known.get(`${letter} ${key}`);
  if (typeof known === "object") return known;
  if (known !== undefined && depth <= known) return undefined;
  left.count--;
  spend(20);
  const inside: Search = { ...search, above: [...above, key] };
  const plan = mentions(integrand, letter) ? bySum(integrand, inside) : constant(integrand, letter);
  search.known.set(`${letter} ${key}`, plan ?? depth);
  return plan;
}

function bySum(integrand: MathJson, inside: Search): Plan | undefined {
  const { letter } = inside;
  const terms = termsOf(integrand, letter).filter(({ coefficient }) => !Q.isZero(coefficient));
  const [term, ...more] = terms;
  if (!term) return { kind: "direct", rule: "integral.constant", value: 0 };
  return more.length > 0 ? termByTerm(terms, inside) : product(term, inside);
}

const constant = (integrand: MathJson, letter: string): Plan => ({
  kind: "direct",
  rule: integrand === 1 ? "integral.one" : "integral.constant",
  value: scaled(integrand, letter),
});

function termByTerm(terms: readonly Term[], search: Search): Plan | undefined {
  const parts: Part[] = [];
  for (const term of terms) {
    const found = part(term, search);
    if (!found) return undefined;
    parts.push(found);
  }
  const value = sumOf(parts.map(({ coefficient, plan }) => scaledSum(coefficient, plan.value)));
  return { kind: "term-by-term", parts, value };
}

/** A number before a sum stays before it in brackets. */
const scaledSum = (coefficient: MathJson, value: MathJson): MathJson =>
  coefficient === 1 ? value : coefficient === -1 ? apply("Negate", value) : scaled(coefficient, value);

function part(term: Term, search: Search): Part | undefined {
  const { coefficient, inner } = withoutConstants(term);
  const isNumber = term.moving.length === 0;
  const integrand = isNumber ? termToJson(term) : inner;
  const plan = isNumber ? constant(integrand, search.letter) : byRules(integrand, termOf(integrand, search.letter), search);
  return plan && { coefficient: isNumber ? 1 : coefficient, integrand, plan };
}

function withoutConstants(term: Term): { coefficient: MathJson; inner: MathJson } {
  const coefficient = termToJson({ ...term, moving: [] });
  return { coefficient, inner: termToJson({ ...one, moving: term.moving }) };
}

function product(term: Term, search: Search): Plan | undefined {
  const { coefficient, inner } = withoutConstants(term);
  // x⁰ is 1 where it has a value.
  if (term.moving.length === 0) return constant(coefficient, search.letter);
  const plan = byRules(inner, termOf(inner, search.letter), search);
  if (!plan || coefficient === 1) return plan;
  return { kind: "constant-out", constant: coefficient, integrand: inner, next: plan, value: scaledSum(coefficient, plan.value) };
}

function byRules(integrand: MathJson, term: Term, search: Search): Plan | undefined {
  for (const rule of rules) {
    const plan = rule(integrand, term, search);
    if (plan) return plan;
  }
  return undefined;
}
