import type { Polynomial } from "../../algebra/multivariate/polynomial.ts";
import * as P from "../../algebra/multivariate/polynomial.ts";
import { isConstant } from "../../algebra/normal-form/angles.ts";
import { add, cancel, divide, multiply, negate, scale } from "../../algebra/normal-form/arithmetic.ts";
import { isConstantGenerator, isConstantPolynomial } from "../../algebra/normal-form/dependence.ts";
import { type Element, fromPolynomial } from "../../algebra/normal-form/element.ts";
import { exponentialOf } from "../../algebra/normal-form/exponentials.ts";
import type { Field } from "../../algebra/normal-form/field.ts";
import { logarithmOf } from "../../algebra/normal-form/logarithms.ts";
import { signOfNumber } from "../../algebra/normal-form/signs.ts";
import { elementToJson } from "../../algebra/normal-form/to-json.ts";
import { rational } from "../../algebra/rational.ts";
import type { MathJson } from "../../contract.ts";
import { apply } from "../../expression/mathjson.ts";
import type { Sign } from "../statements/statement.ts";
import type { Factor } from "./sign-form.ts";
import { decided, Undecided } from "./undecided.ts";

/** The one quantity that everything on the line is a function of: the letter itself, or an increasing or decreasing function of it. */
export interface Base {
  readonly kind: "letter" | "exponential" | "logarithm";
  /** The generator. */
  readonly place: number;
  readonly letter: number;
  /** For an exponential: the constant rate with base = e^(rate · letter). */
  readonly rate?: Element;
  /** Exponentials that only occur together, as powers of one product: 10^x is made of 2^x and 5^x. */
  readonly bundle?: ReadonlyMap<number, number>;
  /** For a logarithm, ln |letter|: where the letter lies; at 0 the base has no value. */
  readonly side?: Sign;
}

/** A logarithm is the base on either side of 0, and between them lies 0. */
export function sidesOf(base: Base): Base[] {
  return base.kind === "logarithm" ? ([-1, 0, 1] as const).map((side) => ({ ...base, side })) : [base];
}

/** Every generator with a letter that the factors are made of, those inside roots and signs included. */
export function generatorsIn(field: Field, factors: readonly Factor[]): Set<number> {
  const found = new Set<number>();
  const visit = (polynomial: Polynomial): void => {
    for (const place of P.variablesOf(polynomial)) {
      if (found.has(place) || isConstantGenerator(field, place)) continue;
      const generator = field.generatorOf(place);
      if (generator.kind === "root" || generator.kind === "sign") visit(generator.base);
      else found.add(place);
    }
  };
  for (const { polynomial } of factors) visit(polynomial);
  return found;
}

/** @throws Undecided where there are several such quantities. */
export function baseOf(field: Field, factors: readonly Factor[], letter: number): Base {
  const places = [...generatorsIn(field, factors)].filter((place) => place !== letter);
  const [place, ...others] = places;
  if (place === undefined) return { kind: "letter", place: letter, letter };
  const generator = field.generatorOf(place);
  const variable = fromPolynomial(P.variable(letter));
  if (others.length > 0) return bundled(field, factors, places, letter);
  if (generator.kind === "exponential") {
    const rate = decided(divide(field, generator.exponent, variable), "a rate");
    const constant = cancel(field, scale(rate, rational(1, generator.scale)));
    if (!isConstant(field, constant)) throw new Undecided("an exponent that is not proportional to the letter");
    return { kind: "exponential", place, letter, rate: constant };
  }
  if (generator.kind === "logarithm" && P.equal(generator.base, P.variable(letter))) return { kind: "logarithm", place, letter };
  throw new Undecided("a function of the letter");
}

/** The base for several exponentials whose exponents are in one proportion in every term of every factor. */
function bundled(field: Field, factors: readonly Factor[], places: readonly number[], letter: number): Base {
  if (places.some((place) => field.generatorOf(place).kind !== "exponential"))
    throw new Undecided("several functions of one letter");
  const vectors = factors
    .flatMap(({ polynomial }) => P.toTerms(polynomial))
    .map(({ powers }) => places.map((place) => powers.find(([own]) => own === place)?.[1] ?? 0));
  const direction = vectors.reduce(
    (common, vector) => commonDirection(common, vector),
    places.map(() => 0),
  );
  let exponent: Element = fromPolynomial(0n);
  places.forEach((place, index) => {
    const generator = field.generatorOf(place);
    if (generator.kind !== "exponential") return;
    exponent = add(field, exponent, scale(generator.exponent, rational(direction[index] ?? 0, generator.scale)));
  });
  const rate = cancel(field, decided(divide(field, exponent, fromPolynomial(P.variable(letter))), "a rate"));
  if (!isConstant(field, rate)) throw new Undecided("an exponent that is not proportional to the letter");
  const key = `bundle ${places.map((place, index) => `${place}^${direction[index]}`).join(" ")}`;
  const place = field.place(key, () => ({ kind: "exponential", exponent, scale: 1 }));
  return { kind: "exponential", place, letter, rate, bundle: new Map(places.map((own, index) => [own, direction[index] ?? 0])) };
}

/** The shortest whole vector of which both are multiples. */
function commonDirection(left: readonly number[], right: readonly number[]): number[] {
  const gcd = (a: number, b: number): number => (b === 0 ? Math.abs(a) : gcd(b, a % b));
  const [a, b] = [left, right].map((vector) => vector.reduce(gcd, 0)) as [number, number];
  if (a === 0 || b === 0) return [...(a === 0 ? right : left)];
  const shared = gcd(a, b);
  if (left.some((value, index) => value * b !== (right[index] ?? 0) * a)) throw new Undecided("several functions of one letter");
  return left.map((value) => (value / a) * shared);
}

/** A polynomial in the bundle's exponentials as one in the bundle. */
function inBundle(base: Base, polynomial: Polynomial): Polynomial {
  const { bundle } = base;
  const [first] = bundle ? [...bundle].filter(([, times]) => times > 0) : [];
  if (!bundle || !first) return polynomial;
  const [place, times] = first;
  return P.fromTerms(
    P.toTerms(polynomial).map(({ coefficient, powers }) => {
      const power = (powers.find(([own]) => own === place)?.[1] ?? 0) / times;
      const rest = powers.filter(([own]) => !bundle.has(own));
      return { coefficient, powers: power === 0 ? rest : [...rest, [base.place, power] as const] };
    }),
  );
}

/** A factor in terms of the base: itself, or for x − c with a constant c the comparison of the base with its value at c. */
export interface Based {
  readonly sign: Sign;
  /** undefined where the sign is the same all along the line. */
  readonly polynomial?: Polynomial;
}

export function inBase(field: Field, base: Base, { polynomial }: Factor): Based {
  if (base.kind === "letter" || P.degreeIn(polynomial, base.letter) <= 0)
    return { sign: 1, polynomial: inBundle(base, polynomial) };
  const [constant = 0n, slope = 0n, ...more] = P.coefficientsIn(polynomial, base.letter);
  if (more.length > 0 || !isConstantPolynomial(field, constant) || !isConstantPolynomial(field, slope)) {
    throw new Undecided("a letter beside a function of it");
  }
  const at = cancel(field, negate(decided(divide(field, fromPolynomial(constant), fromPolynomial(slope)), "a root")));
  const direction = certainSign(field, slope);
  return base.kind === "exponential"
    ? besideExponential(field, base, at, direction)
    : besideLogarithm(field, base, at, direction);
}

/** The sign of x − c is that of e^(rx) − e^(rc) for a rate r > 0. */
function besideExponential(field: Field, base: Base, at: Element, direction: 1 | -1): Based {
  const rate = base.rate as Element;
  const growth = signOfConstantElement(field, rate);
  return againstValue(field, base, exponentialOf(field, multiply(field, rate, at)), (direction * growth) as Sign);
}

/** Where x > 0 the sign of x − c is that of ln x − ln c, or 1 where c ≤ 0; where x < 0 it is that of ln |c| − ln |x|, or −1 where c ≥ 0. */
function besideLogarithm(field: Field, base: Base, at: Element, direction: 1 | -1): Based {
  const side = base.side ?? 1;
  const sign = at.numerator === 0n ? 0 : signOfConstantElement(field, at);
  if (side === 0) return { sign: (sign === 0 ? 0 : -sign * direction) as Sign };
  if (sign !== side) return { sign: (direction * side) as Sign };
  return againstValue(field, base, logarithmOf(field, side < 0 ? negate(at) : at), (direction * side) as Sign);
}

function againstValue(field: Field, base: Base, value: Element | undefined, sign: Sign): Based {
  const { numerator, denominator } = decided(value, "a value");
  const below = certainSign(field, denominator);
  const difference = P.subtract(field.multiply(P.variable(base.place), denominator), numerator);
  return { sign: (sign * below) as Sign, polynomial: field.reduce(difference) };
}

const signOfConstantElement = (field: Field, { numerator, denominator }: Element): 1 | -1 =>
  (certainSign(field, numerator) * certainSign(field, denominator)) as 1 | -1;

/** @throws Undecided for a number that is 0 or whose sign is not certain */
function certainSign(field: Field, constant: Polynomial): 1 | -1 {
  const sign = signOfNumber(field, constant);
  if (sign === undefined || sign === 0) throw new Undecided("a sign");
  return sign;
}

/** The letter's value from the base's: x = ln t/r, x = eᵗ. */
export function letterFromBase(field: Field, base: Base, value: MathJson): MathJson {
  if (base.kind === "letter") return value;
  if (base.kind === "logarithm") {
    if (base.side === 0) return 0;
    const size = apply("Power", "ExponentialE", value);
    return base.side === -1 ? apply("Negate", size) : size;
  }
  const rate = elementToJson(field, base.rate as Element);
  return rate === 1 ? apply("Ln", value) : apply("Divide", apply("Ln", value), rate);
}
