import type { MathJson } from "../../../contract.ts";
import { apply, freeLetters, headOf, isSymbol, mentions, operandsOf } from "../../../expression/mathjson.ts";
import { differenceOf, productOf, sumOf } from "../building.ts";
import { substituted } from "../elimination.ts";
import { isSmooth, looksContinuous } from "../smoothness.ts";
import type { DerivativeRule, Differentiation } from "./differentiation.ts";

/**
 * d/dx ∫ₐᵇ f(x, t) dt = f(x, b)·b′ − f(x, a)·a′ + ∫ₐᵇ ∂f/∂x dt, the bounds being functions of x: the fundamental theorem of calculus and
 * Leibniz's rule. The integrand must be continuous where it has a value; if it speaks of x itself, it must be smooth everywhere and the
 * bounds finite, since otherwise the derivative may not pass under the integral.
 * Source: Rudin, Principles of Mathematical Analysis, theorems 6.20 and 9.42.
 */
const definite: DerivativeRule = (operands, context) => {
  const [integrand, limits, ...more] = operands;
  if (integrand === undefined || limits === undefined || more.length > 0) return undefined;
  if (headOf(limits) !== "Limits") return antiderivative(integrand, limits, context);
  const [variable, from, to] = operandsOf(limits);
  if (variable === undefined || from === undefined || to === undefined || !isSymbol(variable)) return undefined;
  if (!looksContinuous(integrand, variable)) return undefined;
  const inside = derivativeInside(integrand, variable, [from, to], context);
  const [atEnd, atStart] = [boundTerm(integrand, variable, to, context), boundTerm(integrand, variable, from, context)];
  if (inside === undefined || atEnd === undefined || atStart === undefined) return undefined;
  return sumOf([differenceOf(atEnd, atStart), inside === 0 ? 0 : apply("Integrate", inside, limits)]);
};

const isInfinite = (bound: MathJson): boolean => mentions(bound, "PositiveInfinity") || mentions(bound, "NegativeInfinity");

function derivativeInside(
  integrand: MathJson,
  variable: string,
  bounds: readonly MathJson[],
  context: Differentiation,
): MathJson | undefined {
  // In ∫ₐˣ f(x) dx the x of the integrand is the bound one.
  const names = [context.letter, ...context.dependents.keys()].filter((name) => name !== variable);
  if (!names.some((name) => freeLetters(integrand).includes(name))) return 0;
  if (context.moves(variable)) return undefined;
  const moves = (part: MathJson): boolean => mentions(part, variable) || context.moves(part);
  return !bounds.some(isInfinite) && isSmooth(integrand, moves) ? context.derive(integrand) : undefined;
}

function boundTerm(
  integrand: MathJson,
  variable: string,
  bound: MathJson,
  { derive, moves }: Differentiation,
): MathJson | undefined {
  if (!moves(bound)) return 0;
  const rate = derive(bound);
  if (rate === undefined || rate === 0) return rate;
  const value = substituted(integrand, variable, bound);
  return value && productOf([rate, value]);
}

/** d/dx ∫ f dx = f: that is what the antiderivative means. */
function antiderivative(integrand: MathJson, variable: MathJson, { letter, dependents }: Differentiation): MathJson | undefined {
  return variable === letter && dependents.size === 0 && looksContinuous(integrand, letter) ? integrand : undefined;
}

export const integralRules: Readonly<Record<string, DerivativeRule>> = { Integrate: definite };
