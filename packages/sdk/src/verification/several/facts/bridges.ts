import type { Polynomial } from "../../../algebra/multivariate/polynomial.ts";
import * as P from "../../../algebra/multivariate/polynomial.ts";
import { add, cancel, divide, scale, subtract } from "../../../algebra/normal-form/arithmetic.ts";
import { isConstantGenerator } from "../../../algebra/normal-form/dependence.ts";
import { type Element, fromPolynomial, zero } from "../../../algebra/normal-form/element.ts";
import { exponentialOf } from "../../../algebra/normal-form/exponentials.ts";
import { logarithmOf } from "../../../algebra/normal-form/logarithms.ts";
import { rational } from "../../../algebra/rational.ts";
import { type Compiled, factorsOf, keyUpToSign } from "./compile.ts";
import { type Facts, nothing, together } from "./facts.ts";

/** So many equations are carried over. */
const mostEquations = 8;

/**
 * Equations between exponentials from equations between logarithms, and the other way round: t = ln y is eᵗ = y, and y = 3eᵗ is
 * ln y = ln 3 + t where y is not 0. What connects the two is no relation of the field.
 */
export function bridgeFacts(compiled: Compiled, facts: Facts): Facts {
  const equations = facts.zero.flatMap((alternatives) => (alternatives.length === 1 ? alternatives : [])).slice(0, mostEquations);
  const nonZero = new Set(facts.nonZero.flatMap((polynomial) => factorKeys(compiled, polynomial)));
  const hasLogarithms = compiled.field.generators.some(
    ({ kind }, place) => kind === "logarithm" && !isConstantGenerator(compiled.field, place),
  );
  if (!hasLogarithms) return nothing;
  const fromExponentials = equations.map((equation) => logged(compiled, equation, nonZero));
  const all = [...equations, ...fromExponentials.flatMap(({ zero: [found = []] }) => found)];
  return together(...fromExponentials, ...all.map((equation) => exponentiated(compiled, equation, nonZero)));
}

const factorKeys = ({ field }: Compiled, polynomial: Polynomial): string[] =>
  polynomial === 0n ? [] : factorsOf(field, polynomial).factors.map(({ base }) => keyUpToSign(base));

/** From u = 0 that eᵘ = 1, and that e^(u/c) = 1 for every coefficient c of a logarithm in it that is not 0. */
function exponentiated(compiled: Compiled, equation: Polynomial, nonZero: ReadonlySet<string>): Facts {
  const { field } = compiled;
  const logarithms = P.variablesOf(equation).filter(
    (place) => field.generatorOf(place).kind === "logarithm" && !isConstantGenerator(field, place),
  );
  if (logarithms.length === 0) return nothing;
  const divisors = logarithms.flatMap((place) => {
    const [, coefficient = 1n, ...more] = P.coefficientsIn(equation, place);
    const isUsable = more.length === 0 && factorKeys(compiled, coefficient).every((key) => nonZero.has(key));
    return isUsable && !P.isConstant(coefficient) ? [coefficient] : [];
  });
  return together(...[1n, ...divisors].map((divisor) => powerIsOne(compiled, equation, divisor)));
}

function powerIsOne(compiled: Compiled, above: Polynomial, below: Polynomial): Facts {
  const { field } = compiled;
  const exponent = divide(field, fromPolynomial(above), fromPolynomial(below));
  const power = exponent && exponentialOf(field, exponent);
  if (!power) return nothing;
  const [numerator, denominator] = [compiled.reduced(power.numerator), compiled.reduced(power.denominator)];
  return { ...nothing, zero: [[P.subtract(numerator, denominator)]], nonZero: [numerator, denominator] };
}

interface Group {
  readonly exponent: Element;
  readonly coefficient: Polynomial;
}

/** From A·eᵘ + B·eᵛ = 0, where A or B is not 0, that ln |A/B| + u − v = 0. */
function logged(compiled: Compiled, equation: Polynomial, nonZero: ReadonlySet<string>): Facts {
  const { field } = compiled;
  const [first, second, ...more] = groupsOf(compiled, equation);
  if (!first || !second || more.length > 0) return nothing;
  const isNonZero = ({ coefficient }: Group): boolean => factorKeys(compiled, coefficient).every((key) => nonZero.has(key));
  if (!isNonZero(first) && !isNonZero(second)) return nothing;
  const quotient = divide(field, fromPolynomial(first.coefficient), fromPolynomial(P.negate(second.coefficient)));
  const logarithm = quotient && logarithmOf(field, cancel(field, quotient));
  if (!logarithm) return nothing;
  const difference = add(field, logarithm, subtract(field, first.exponent, second.exponent));
  return { ...nothing, zero: [[compiled.reduced(difference.numerator)]], nonZero: [compiled.reduced(difference.denominator)] };
}

/** The terms by the exponentials in them; without exponentials each term by itself. */
function groupsOf({ field }: Compiled, equation: Polynomial): Group[] {
  const groups = new Map<string, { exponent: Element; coefficient: Polynomial }>();
  const terms = P.toTerms(equation);
  const isExponential = (place: number): boolean => field.generatorOf(place).kind === "exponential";
  const hasExponentials = P.variablesOf(equation).some(isExponential);
  terms.forEach(({ coefficient, powers }, index) => {
    let exponent = zero;
    const [names, rest]: [string[], [number, number][]] = [[], []];
    for (const [place, times] of powers) {
      const generator = field.generatorOf(place);
      if (generator.kind !== "exponential") {
        rest.push([place, times]);
        continue;
      }
      exponent = add(field, exponent, scale(generator.exponent, rational(times, generator.scale)));
      names.push(`${place}^${times}`);
    }
    const key = hasExponentials ? names.join(" ") : String(index);
    const own = P.fromTerms([{ coefficient, powers: rest }]);
    const known = groups.get(key);
    groups.set(key, { exponent, coefficient: known ? P.add(known.coefficient, own) : own });
  });
  return [...groups.values()].filter(({ coefficient }) => coefficient !== 0n);
}
