import type { Polynomial } from "../../../algebra/multivariate/polynomial.ts";
import * as P from "../../../algebra/multivariate/polynomial.ts";
import { boundsOfGenerator } from "../../../algebra/normal-form/bounds.ts";
import type { Field } from "../../../algebra/normal-form/field.ts";
import type { Rational } from "../../../algebra/rational.ts";
import { rational } from "../../../algebra/rational.ts";
import type { Compiled } from "./compile.ts";
import { type Facts, nothing, together } from "./facts.ts";

/**
 * What holds of the generators in polynomials at every point: the relations of roots, sines and signs, and between which numbers
 * they lie.
 */
export function generatorFacts(compiled: Compiled, polynomials: readonly Polynomial[]): Facts {
  const places = generatorsIn(compiled, polynomials);
  return together(...places.map((place) => together(relationOf(compiled, place), boundsFacts(compiled.field, place))));
}

/** The generators, with those that their relations speak of. */
function generatorsIn(compiled: Compiled, polynomials: readonly Polynomial[]): number[] {
  const { field } = compiled;
  const found = new Set<number>();
  const visit = (polynomial: Polynomial): void => {
    for (const place of P.variablesOf(polynomial)) {
      if (found.has(place)) continue;
      found.add(place);
      const generator = field.generatorOf(place);
      if (generator.kind === "sign") visit(compiled.reduced(generator.base));
      const relation = field.relationOf(place);
      if (relation) visit(compiled.reduced(relation.value));
    }
  };
  for (const polynomial of polynomials) visit(polynomial);
  return [...found].sort((left, right) => left - right);
}

function relationOf(compiled: Compiled, place: number): Facts {
  const { field } = compiled;
  const generator = field.generatorOf(place);
  const relation = field.relationOf(place);
  if (!relation) return nothing;
  const power = P.power(P.variable(place), relation.degree);
  const zero = [[P.subtract(power, compiled.reduced(relation.value))]];
  if (generator.kind !== "sign") return { ...nothing, zero };
  // |base| = sign · base
  return { ...nothing, zero, nonNegative: [compiled.reduced(P.multiply(P.variable(place), generator.base, field.spend))] };
}

function boundsFacts(field: Field, place: number): Facts {
  const variable = P.variable(place);
  if (field.generatorOf(place).kind === "exponential") return { ...nothing, positive: [variable] };
  const { from, to } = boundsOfGenerator(field, place);
  const nonNegative: Polynomial[] = [];
  if (Number.isFinite(from)) nonNegative.push(above(variable, exactly(from)));
  if (Number.isFinite(to)) nonNegative.push(P.negate(above(variable, exactly(to))));
  return { ...nothing, nonNegative };
}

/** denominator · (variable − bound) */
const above = (variable: Polynomial, { numerator, denominator }: Rational): Polynomial =>
  P.subtract(P.scale(variable, denominator), numerator);

/** A double as the fraction that it is. */
function exactly(value: number): Rational {
  let [numerator, denominator] = [value, 1n];
  while (!Number.isInteger(numerator)) [numerator, denominator] = [numerator * 2, denominator * 2n];
  return rational(BigInt(numerator), denominator);
}
