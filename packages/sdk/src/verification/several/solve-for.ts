import type { Polynomial } from "../../algebra/multivariate/polynomial.ts";
import * as P from "../../algebra/multivariate/polynomial.ts";
import { cancel, subtract } from "../../algebra/normal-form/arithmetic.ts";
import { elementOf } from "../../algebra/normal-form/convert.ts";
import type { Element } from "../../algebra/normal-form/element.ts";
import type { Field } from "../../algebra/normal-form/field.ts";
import { inField } from "../../algebra/normal-form/in-field.ts";
import { elementToJson, polynomialToJson } from "../../algebra/normal-form/to-json.ts";
import type { Spend } from "../../algebra/spend.ts";
import type { MathJson } from "../../contract.ts";
import { apply, freeLetters, isSymbol } from "../../expression/mathjson.ts";
import type { Comparison } from "../statements/statement.ts";
import { opaqueParts } from "./domain-of-statement.ts";
import { type Atom, formulasIn, isComparison } from "./logic.ts";

/** A letter that has one of these values wherever an equation holds. */
export interface Solved {
  readonly letter: string;
  readonly values: readonly MathJson[];
}

/**
 * A letter that an equation among the atoms gives by the others: as it is written, or because the equation is linear or
 * quadratic in it with a constant leading coefficient. Letters inside of what is not taken apart (a derivative, f(x)) are not
 * looked at.
 *
 * @param others more formulas in which the letter will be replaced
 * @param isWanted whether a letter may be solved for, in an equation of this degree
 */
export function solveForLetter(
  atoms: readonly Atom[],
  others: readonly MathJson[],
  spend: Spend,
  isWanted: (letter: string, degree: number) => boolean = () => true,
): Solved | undefined {
  const equations = atoms.filter(isComparison).filter(({ signs }) => signs.length === 1 && signs[0] === 0);
  const hidden = [...atoms.flatMap(formulasIn), ...others].flatMap(opaqueParts).flatMap(freeLetters);
  const isOpen = (degree: number) => (letter: string) => !hidden.includes(letter) && isWanted(letter, degree);
  for (const equation of equations) {
    const found = asWritten(equation, isOpen(1));
    if (found) return found;
  }
  for (const degree of [1, 2]) {
    for (const equation of equations) {
      const found = algebraically(equation, degree, isOpen(degree), spend);
      if (found) return found;
    }
  }
  return undefined;
}

function asWritten({ left, right }: Comparison, isOpen: (letter: string) => boolean): Solved | undefined {
  for (const [letter, value] of [
    [left, right],
    [right, left],
  ] as const) {
    if (!isSymbol(letter) || freeLetters(letter).length === 0 || !isOpen(letter)) continue;
    if (!freeLetters(value).includes(letter)) return { letter, values: [value] };
  }
  return undefined;
}

function algebraically(
  { left, right }: Comparison,
  degree: number,
  isOpen: (letter: string) => boolean,
  spend: Spend,
): Solved | undefined {
  return inField({ spend }, (field) => {
    const [a, b] = [elementOf(field, left), elementOf(field, right)];
    const difference = a && b && cancel(field, subtract(field, a, b));
    if (!difference || field.takenAsPositive.length + field.takenAsWhole.length > 0) return undefined;
    for (const letter of freeLetters(apply("List", left, right))) {
      if (!isOpen(letter)) continue;
      const values = valuesOf(field, field.reduce(difference.numerator), field.letter(letter), degree);
      if (values) return { letter, values };
    }
    return undefined;
  });
}

/** The zeros of a polynomial as formulas, where the letter is in no other generator and its leading coefficient is a number. */
function valuesOf(field: Field, polynomial: Polynomial, place: number, degree: number): MathJson[] | undefined {
  if (P.degreeIn(polynomial, place) !== degree) return undefined;
  if (P.variablesOf(polynomial).some((other) => other !== place && dependsOn(field, other, place))) return undefined;
  const [c = 0n, b = 0n, a = 0n] = P.coefficientsIn(polynomial, place);
  if (degree === 1) {
    return P.isConstant(b) ? [elementToJson(field, simple(field, { numerator: P.negate(c), denominator: b }))] : undefined;
  }
  if (!P.isConstant(a)) return undefined;
  const discriminant = field.reduce(P.subtract(P.multiply(b, b, field.spend), P.scale(P.multiply(a, c, field.spend), 4n)));
  const root = apply("Sqrt", polynomialToJson(field, discriminant));
  const [middle, double] = [polynomialToJson(field, P.negate(b)), polynomialToJson(field, 2n * a)];
  return (["Add", "Subtract"] as const).map((head) => apply("Divide", apply(head, middle, root), double));
}

function simple(field: Field, element: Element): Element {
  const { denominator } = element;
  return cancel(
    field,
    P.isConstant(denominator) && denominator < 0n
      ? { numerator: P.negate(element.numerator), denominator: -denominator }
      : element,
  );
}

/** Whether a generator is made of a letter. */
export function dependsOn(field: Field, place: number, letter: number): boolean {
  if (place === letter) return true;
  const generator = field.generatorOf(place);
  const inPolynomial = (polynomial: Polynomial): boolean =>
    P.variablesOf(polynomial).some((inner) => dependsOn(field, inner, letter));
  const inElement = ({ numerator, denominator }: Element): boolean => inPolynomial(numerator) || inPolynomial(denominator);
  switch (generator.kind) {
    case "root":
    case "sign":
    case "logarithm":
      return inPolynomial(generator.base);
    case "exponential":
    case "parity":
      return inElement(generator.exponent);
    case "cosine":
    case "sine":
      return inElement(generator.angle);
    case "inverse":
    case "factorial":
      return inElement(generator.argument);
    case "opaque":
      return generator.head.startsWith("tree ") || generator.operands.some(inElement);
    default:
      return false;
  }
}
