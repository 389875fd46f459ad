import type { MathJson } from "../../contract.ts";
import type { Truth } from "./truth.ts";

/** A compiled part. The first two letters travel as arguments and the rest in an array, so that curves and relations never allocate. */
export type Part<T> = (x: T, y: T, others: readonly T[]) => T;

/** A compiled part with its value, where no letter is in it: what is constant is computed once, when it is compiled. */
export interface Node<T> {
  readonly run: Part<T>;
  readonly value: T | undefined;
}

export function constant<T>(value: T): Node<T> {
  return { run: () => value, value };
}

/** A closure, computed now where all that it needs is constant. */
export function nodeOf<T>(run: Part<T>, operands: readonly Node<T>[]): Node<T> {
  const fixed = operands.every(({ value }) => value !== undefined);
  return fixed
    ? constant((run as (x?: T, y?: T, others?: readonly T[]) => T)(undefined, undefined, []))
    : { run, value: undefined };
}

/** Letters beyond the second are found in `others`, so bound letters go there: two places are always taken. */
export const placesFor = (letters: readonly string[]): string[] => [...letters, ...["", ""].slice(letters.length)];

/** Where a part stands: in which kind of values, and which letters have one. */
export interface Scope<T> {
  readonly algebra: Algebra<T>;
  readonly letters: readonly string[];
  /** @throws MisuseError for what has no value there. */
  compile(json: MathJson, letters?: readonly string[]): Node<T>;
}

/** A head that needs more than the values of its operands: letters it binds, specialised closures, another kind of values. */
export type SpecialForm<T> = (operands: readonly MathJson[], scope: Scope<T>) => Node<T> | undefined;

/**
 * What a formula may be computed in: real numbers, complex numbers, intervals, derivatives. One compiler walks the tree; an algebra says
 * what each head does to values.
 */
export interface Algebra<T> {
  /** For errors: "Equal has no real value to compute". */
  readonly name: string;
  /** @param exact whether the literal is exactly this double. */
  number(value: number, exact: () => boolean): T;
  /** Constants besides π and e. */
  readonly constants: Readonly<Record<string, T>>;
  /** Heads by name, of one operand or two; sums and products of more are folded from the left. */
  readonly heads: Readonly<Record<string, (first: T, second: T) => T>>;
  /** base^(numerator/denominator), an exponent that is written as a number, in lowest terms with a positive denominator. */
  rationalPower(base: T, numerator: number, denominator: number): T;
  /** Where closures made for a head pay off; undefined leaves it to `heads`. */
  readonly forms: Readonly<Record<string, SpecialForm<T>>>;
  /** What is computed where nothing is known about the value: NaN, or every number. */
  readonly unknown: T;
  /** The real number that a value is for sure, else NaN. The bounds of sums are such numbers. */
  numberOf(value: T): number;
  /** The order of two values: which of <, =, > (see `order`) may hold. */
  compare(left: T, right: T): Truth;
  /** The value of a formula with cases, from those that may hold. `missing`: whether none may hold. `sure`: whether the conditions hold nearby too. */
  join(values: readonly T[], missing: boolean, sure: boolean): T;
}
