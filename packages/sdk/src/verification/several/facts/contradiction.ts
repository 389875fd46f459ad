import { divideExact } from "../../../algebra/multivariate/divide.ts";
import type { Polynomial } from "../../../algebra/multivariate/polynomial.ts";
import * as P from "../../../algebra/multivariate/polynomial.ts";
import type { Spend } from "../../../algebra/spend.ts";
import { type Distributed, fromRecursive, remainder, toRecursive } from "../ideal/distributed.ts";
import { type Basis, groebnerBasis, isWhole } from "../ideal/groebner.ts";
import { shareOf, within } from "../share.ts";
import type { Compiled } from "./compile.ts";
import { keyUpToSign } from "./compile.ts";
import { withoutVariableByDivision } from "./eliminate.ts";
import { type Facts, mapFacts, polynomialsIn, together } from "./facts.ts";
import { generatorFacts } from "./generator-facts.ts";
import { signsContradict } from "./quantities.ts";
import { settled } from "./settle.ts";
import { KnownSigns } from "./signs.ts";

/** So many cases are told apart, and so often new equations are looked at anew. */
const mostCases = 24;
const mostRounds = 2;
const mostVariables = 26;
const largestDegree = 6;
const basisOperations = 60_000;
const signOperations = 120_000;

/**
 * Whether facts about one point contradict each other: then there is no such point. Cases, elimination, Gröbner bases with a new
 * variable for the inverse of what is not zero (J. L. Rabinowitsch 1929), and sums of nonnegative quantities. false says
 * nothing.
 */
export function areContradictory(compiled: Compiled, facts: Facts): boolean {
  return new Search(compiled).contradicts(together(facts, generatorFacts(compiled, polynomialsIn(facts))), 0);
}

class Search {
  readonly #compiled: Compiled;
  readonly #signs: KnownSigns;
  #cases = 0;

  constructor(compiled: Compiled) {
    this.#compiled = compiled;
    this.#signs = new KnownSigns(compiled);
  }

  get #spend(): Spend {
    return this.#compiled.field.spend;
  }

  contradicts(facts: Facts, round: number): boolean {
    const simple = settled(this.#signs, facts);
    if (!simple) return true;
    const cases =
      this.#cases < mostCases
        ? (this.#casesOfSign(simple) ?? casesOfEquation(simple) ?? this.#casesOfProduct(simple))
        : undefined;
    if (cases) {
      this.#cases += cases.length;
      return cases.every((one) => this.contradicts(one, round));
    }
    return this.#contradictsAtOnce(simple, round);
  }

  /** |u| = u or |u| = −u. */
  #casesOfSign(facts: Facts): Facts[] | undefined {
    const { field } = this.#compiled;
    const places = new Set(polynomialsIn(facts).flatMap(P.variablesOf));
    const sign = [...places].find((place) => field.generatorOf(place).kind === "sign");
    if (sign === undefined) return undefined;
    return [1n, -1n].map((value) => mapFacts(facts, (polynomial) => P.substitute(polynomial, sign, value, field.spend)));
  }

  /** Where u·v ≥ 0 and u is nowhere negative, u = 0 or v ≥ 0. */
  #casesOfProduct(facts: Facts): Facts[] | undefined {
    for (const product of facts.nonNegative) {
      const { factors } = this.#signs.factorsOf(product);
      if (factors.length < 2) continue;
      for (const { base, exponent } of factors) {
        const sign =
          exponent % 2 === 0 || this.#signs.isNowhereNegative(base) ? 1 : this.#signs.isNowhereNegative(P.negate(base)) ? -1 : 0;
        if (sign === 0) continue;
        const rest = divideExact(product, P.power(base, exponent), this.#spend) as Polynomial;
        const others = facts.nonNegative.filter((other) => other !== product);
        return [
          { ...facts, nonNegative: others, zero: [...facts.zero, [base]] },
          { ...facts, nonNegative: [...others, P.scale(rest, BigInt(sign))] },
        ];
      }
    }
    return undefined;
  }

  #contradictsAtOnce(facts: Facts, round: number): boolean {
    const variables = [...new Set(polynomialsIn(facts).flatMap(P.variablesOf))].sort((left, right) => left - right);
    if (variables.length > mostVariables) return signsContradict(facts, (polynomial) => polynomial, this.#spend);
    const equations = facts.zero.map((alternatives) => this.#product(alternatives));
    const basis = basisOf(equations, variables, facts.nonZero, this.#spend);
    const remainderOf = this.#remainders(basis, variables);
    if (isWhole(basis) || this.#vanish(facts, remainderOf)) return true;
    const next = round < mostRounds ? seenAnew(this.#signs, facts, equations, basis, variables, remainderOf) : undefined;
    if (next && this.contradicts(next, round + 1)) return true;
    const divided = round < mostRounds ? withoutVariableByDivision(this.#signs, facts) : undefined;
    if (divided && this.contradicts(divided, round)) return true;
    return this.#withInverses(facts, equations, variables);
  }

  #product(polynomials: readonly Polynomial[]): Polynomial {
    return polynomials.reduce((left, right) => P.multiply(left, right, this.#spend), 1n);
  }

  #remainders({ members }: Basis, variables: readonly number[]): (polynomial: Polynomial) => Polynomial {
    return (polynomial) => {
      if (P.isConstant(polynomial) || members.length === 0) return polynomial;
      const rest = remainder(fromRecursive(polynomial, variables), members, this.#spend);
      this.#spend((P.termCount(polynomial) + rest.length) * variables.length);
      return toRecursive(rest, variables);
    };
  }

  /** Whether something that is not zero is in the ideal, or signs contradict each other modulo the ideal. */
  #vanish(facts: Facts, remainderOf: (polynomial: Polynomial) => Polynomial): boolean {
    if ([...facts.nonZero, ...facts.positive].some((polynomial) => remainderOf(polynomial) === 0n)) return true;
    return within(this.#spend, signOperations, (spend) => signsContradict(facts, remainderOf, spend)) === true;
  }

  /** One more variable for each polynomial that is not zero, with the equation that their product is 1. */
  #withInverses(facts: Facts, equations: readonly Polynomial[], variables: readonly number[]): boolean {
    if (equations.length === 0 || facts.nonZero.length === 0 || variables.length + facts.nonZero.length > mostVariables)
      return false;
    const next = Math.max(...variables) + 1;
    const inverses = facts.nonZero.map((polynomial, index) =>
      P.subtract(P.multiply(P.variable(next + index), polynomial, this.#spend), 1n),
    );
    const all = [...variables, ...inverses.map((_, index) => next + index)];
    const basis = basisOf([...equations, ...inverses], all, [], this.#spend);
    return isWhole(basis) || this.#vanish(facts, this.#remainders(basis, all));
  }
}

function casesOfEquation(facts: Facts): Facts[] | undefined {
  const open = facts.zero.filter((alternatives) => alternatives.length > 1).sort((left, right) => left.length - right.length)[0];
  if (!open) return undefined;
  const others = facts.zero.filter((alternatives) => alternatives !== open);
  return open.map((polynomial) => ({ ...facts, zero: [...others, [polynomial]] }));
}

function basisOf(
  equations: readonly Polynomial[],
  variables: readonly number[],
  nonZero: readonly Polynomial[],
  spend: Spend,
): Basis {
  const simplify = (member: Distributed): Distributed => {
    spend(member.length * variables.length);
    const polynomial = toRecursive(member, variables);
    const simpler = withoutFactors(polynomial, nonZero, spend);
    return simpler === polynomial ? member : fromRecursive(simpler, variables);
  };
  return groebnerBasis(
    equations.map((equation) => fromRecursive(equation, variables)),
    { spend: shareOf(spend, basisOperations), ...(nonZero.length > 0 ? { simplify } : {}) },
  );
}

/** Divided by factors that are not zero, as often as they divide. */
export function withoutFactors(polynomial: Polynomial, nonZero: readonly Polynomial[], spend: Spend): Polynomial {
  let result = polynomial;
  for (const factor of nonZero) {
    while (!P.isConstant(factor) && !P.isConstant(result)) {
      const quotient = divideExact(result, factor, spend);
      if (quotient === undefined) break;
      result = quotient;
    }
  }
  return result;
}

/** With the members of the basis as equations, and everything else simplified by them; undefined where that says nothing new. */
function seenAnew(
  signs: KnownSigns,
  facts: Facts,
  equations: readonly Polynomial[],
  { members }: Basis,
  variables: readonly number[],
  remainderOf: (polynomial: Polynomial) => Polynomial,
): Facts | undefined {
  const known = new Set([...equations, ...facts.nonZero, ...facts.positive, ...facts.nonNegative].map(keyUpToSign));
  const news = members
    .map((member) => toRecursive(member, variables))
    .filter((polynomial) => P.totalDegree(polynomial) <= largestDegree && !known.has(keyUpToSign(polynomial)));
  const { nonZero, positive, nonNegative } = mapFacts({ ...facts, zero: [] }, remainderOf);
  const isNew =
    news.length > 0 || [...nonZero, ...positive, ...nonNegative].some((polynomial) => !known.has(keyUpToSign(polynomial)));
  if (!isNew) return undefined;
  const simpler = news.map((polynomial) => signs.comparedInside(polynomial));
  return together(facts, { zero: news.map((polynomial) => [polynomial]), nonZero, positive, nonNegative }, ...simpler);
}
