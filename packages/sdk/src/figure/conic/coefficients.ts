import * as N from "../../algebra/quadratic-number.ts";
import { type Rational, rationalFromText } from "../../algebra/rational.ts";
import { rationalFunctionOf } from "../../algebra/rational-function.ts";
import type { MathJson } from "../../contract.ts";
import { type AxisNames, possibleNames, usualNames } from "../axis-names.ts";
import { differenceOf } from "../plane-equation.ts";
import { quadraticForm } from "./quadratic-form.ts";

/** a·x² + b·xy + c·y² + d·x + e·y + f = 0, x to the right and y upwards. */
export interface ConicCoefficients {
  readonly a: N.QuadraticNumber;
  readonly b: N.QuadraticNumber;
  readonly c: N.QuadraticNumber;
  readonly d: N.QuadraticNumber;
  readonly e: N.QuadraticNumber;
  readonly f: N.QuadraticNumber;
  /** Whether they are the numbers of the equation, or decimals close to them (π, roots of different numbers). */
  readonly exact: boolean;
}

const slotOf = { "2,0": "a", "1,1": "b", "0,2": "c", "1,0": "d", "0,1": "e", "0,0": "f" } as const;
type Slot = (typeof slotOf)[keyof typeof slotOf];

/**
 * An equation read as one of degree two in its two letters, those of the axes or x and y; undefined where it is none. Degree one and
 * none at all count: a straight line, a false or an empty statement.
 */
export function conicCoefficients(relation: MathJson, names: AxisNames = usualNames): ConicCoefficients | undefined {
  const difference = differenceOf(relation);
  if (difference === undefined) return undefined;
  for (const letters of possibleNames(names)) {
    const found = exactCoefficients(difference, letters) ?? decimalCoefficients(difference, letters);
    if (found) return found;
  }
  return undefined;
}

const nothing = { a: N.zero, b: N.zero, c: N.zero, d: N.zero, e: N.zero, f: N.zero };

function exactCoefficients(difference: MathJson, { horizontal, vertical }: AxisNames): ConicCoefficients | undefined {
  const quotient = rationalFunctionOf(difference);
  // What divides by x or y is not defined everywhere on the curve of its numerator.
  if (!quotient || quotient.divisors.length > 0) return undefined;
  const found: Record<Slot, N.QuadraticNumber> = { ...nothing };
  for (const { coefficient, powers } of quotient.numerator.values()) {
    const exponents = new Map(powers);
    if ([...exponents.keys()].some((letter) => letter !== horizontal && letter !== vertical)) return undefined;
    const key = `${exponents.get(horizontal) ?? 0},${exponents.get(vertical) ?? 0}`;
    if (!Object.hasOwn(slotOf, key)) return undefined;
    found[slotOf[key as keyof typeof slotOf]] = coefficient;
  }
  return inOneField(Object.values(found)) ? { ...found, exact: true } : undefined;
}

/** Whether the numbers can be computed with: all rational, or with one and the same square root. */
const inOneField = (numbers: readonly N.QuadraticNumber[]): boolean =>
  new Set(numbers.filter((number) => !N.isRational(number)).map(({ radicand }) => radicand)).size <= 1;

/** Terms that cancel but for rounding leave less of the largest than this. */
const rounding = 4e-15;

function decimalCoefficients(difference: MathJson, names: AxisNames): ConicCoefficients | undefined {
  const form = quadraticForm(difference, names);
  if (!form || !Object.values(form).every(Number.isFinite)) return undefined;
  const largest = Math.max(...Object.values(form).map(Math.abs));
  const decimal = (value: number): N.QuadraticNumber =>
    N.fromRational(rationalFromText(String(Math.abs(value) <= rounding * largest ? 0 : value)) as Rational);
  const { a, b, c, d, e, f } = form;
  return { a: decimal(a), b: decimal(b), c: decimal(c), d: decimal(d), e: decimal(e), f: decimal(f), exact: false };
}
