import { unitOf } from "../../../algebra/progressions/progression.ts";
import * as Q from "../../../algebra/rational.ts";
import type { MathJson } from "../../../contract.ts";
import { apply, headOf, sameTree } from "../../../expression/mathjson.ts";
import { logarithmIn } from "./undo/exponential.ts";

/** times · log_base(argument) */
export interface LogarithmTerm {
  readonly times: Q.Rational;
  readonly argument: MathJson;
  readonly base: MathJson;
}

export function logarithmTerm(term: MathJson): LogarithmTerm | undefined {
  const { unit, times } = unitOf(term);
  if (!/^(Ln|Log|Lb)$/.test(headOf(unit) ?? "")) return undefined;
  const [argument, base] = logarithmIn(unit);
  return { times, argument, base };
}

export function written({ times, argument, base }: LogarithmTerm): MathJson {
  const logarithm = base === "ExponentialE" ? apply("Ln", argument) : apply("Log", argument, ...(base === 10 ? [] : [base]));
  const size = Q.absolute(times);
  const term = Q.equal(size, Q.one) ? logarithm : apply("Multiply", Q.rationalToJson(size), logarithm);
  return Q.signOf(times) < 0 ? apply("Negate", term) : term;
}

/** Multiples of one logarithm added up. */
export function likeTerms(logarithms: readonly LogarithmTerm[]): LogarithmTerm[] {
  const found: LogarithmTerm[] = [];
  for (const term of logarithms) {
    const index = found.findIndex(({ argument }) => sameTree(argument, term.argument));
    const present = found[index];
    if (present) found[index] = { ...present, times: Q.add(present.times, term.times) };
    else found.push(term);
  }
  return found;
}

const productOf = (factors: readonly MathJson[]): MathJson =>
  factors.length === 0 ? 1 : factors.length === 1 ? (factors[0] as MathJson) : apply("Multiply", ...factors);

/** uᵃ · vᵇ / wᶜ */
export function argumentOf(logarithms: readonly LogarithmTerm[]): MathJson {
  const power = ({ argument, times }: LogarithmTerm): MathJson => {
    const size = Q.absolute(times);
    return Q.equal(size, Q.one) ? argument : rationalPower(argument, size);
  };
  const above = productOf(logarithms.filter(({ times }) => Q.signOf(times) > 0).map(power));
  const below = productOf(logarithms.filter(({ times }) => Q.signOf(times) < 0).map(power));
  return below === 1 ? above : apply("Divide", above, below);
}

const rationalPower = (base: MathJson, exponent: Q.Rational): MathJson =>
  exponent.numerator === 1n && exponent.denominator === 2n
    ? apply("Sqrt", base)
    : apply("Power", base, Q.rationalToJson(exponent));

export const single = (argument: MathJson, base: MathJson): MathJson => written({ times: Q.one, argument, base });
