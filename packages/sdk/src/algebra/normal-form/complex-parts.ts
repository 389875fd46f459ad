import type { Polynomial } from "../multivariate/polynomial.ts";
import * as P from "../multivariate/polynomial.ts";
import { rational } from "../rational.ts";
import { add, cancel, multiply, negate, scale, subtract } from "./arithmetic.ts";
import { type Element, fromPolynomial } from "./element.ts";
import type { Field } from "./field.ts";
import { rationalPower } from "./roots.ts";

const half = rational(1, 2);

/**
 * A complex letter z as Re z + i Im z, so that its conjugate, its parts and its modulus are elements too.
 */
export function complexLetter(field: Field, name: string): Element {
  const [real, imaginary] = [field.letter(`Re ${name}`), field.letter(`Im ${name}`)];
  return add(field, fromPolynomial(P.variable(real)), multiply(field, unit(field), fromPolynomial(P.variable(imaginary))));
}

const unit = (field: Field): Element => fromPolynomial(P.variable(field.imaginary()));

/** What else may stand beside i: real letters and real numbers. Of exponentials and the like with i inside nothing is known here. */
const realKinds: ReadonlySet<string> = new Set(["letter", "pi", "imaginary", "root", "fixed-cosine", "fixed-sine"]);

/** The element with −i for i; undefined where something other than real letters and roots of real numbers is in it. */
export function conjugate(field: Field, { numerator, denominator }: Element): Element | undefined {
  const place = field.imaginary();
  const isPlain = (polynomial: Polynomial): boolean =>
    P.variablesOf(polynomial).every((inner) => {
      const generator = field.generatorOf(inner);
      // A letter that is not split into its parts may be a complex number.
      if (generator.kind === "letter" && !field.splitsLetters) return field.realLetters.includes(generator.name);
      return realKinds.has(generator.kind);
    });
  if (!isPlain(numerator) || !isPlain(denominator)) return undefined;
  const turned = (polynomial: Polynomial): Polynomial =>
    field.reduce(P.substitute(polynomial, place, P.negate(P.variable(place)), field.spend));
  return cancel(field, { numerator: turned(numerator), denominator: turned(denominator) });
}

/** (z + z̄)/2 */
export function realPart(field: Field, element: Element): Element | undefined {
  const other = conjugate(field, element);
  return other && cancel(field, scale(add(field, element, other), half));
}

/** (z − z̄)/2i */
export function imaginaryPart(field: Field, element: Element): Element | undefined {
  const other = conjugate(field, element);
  if (!other) return undefined;
  const doubled = multiply(field, subtract(field, element, other), negate(unit(field)));
  return cancel(field, scale(doubled, half));
}

/** √(z z̄) */
export function modulus(field: Field, element: Element): Element | undefined {
  const other = conjugate(field, element);
  const square = other && cancel(field, multiply(field, element, other));
  return square && rationalPower(field, square, half);
}
