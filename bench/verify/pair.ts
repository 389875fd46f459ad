import type { Problem, Relation } from "../../packages/sdk/src/contract.ts";

/** The relations that a pair may claim. */
export type Claim = Extract<Relation, "equal" | "equivalent" | "implies" | "follows" | "approximates">;

/**
 * One step whose truth is known. `equal`: the same value wherever both sides are defined. `equivalent`: the same real solutions, where what has no
 * value is no solution. `implies`: every solution of `before` solves `after`. `follows`: every solution of `after` solves `before`.
 * `approximates`: `after` is `before` rounded to the digits shown.
 */
export interface Pair {
  readonly id: string;
  readonly family: string;
  /** The recipe that it comes from. */
  readonly kind: string;
  readonly before: string;
  readonly after: string;
  readonly relation: Claim;
  readonly numbers?: Problem["numbers"];
  readonly assuming?: readonly string[];
  readonly truth: boolean;
  /** A false pair so close to a true one that sampling is forgiven for it. Proving it is not. */
  readonly trap?: true;
  /** Of a true pair of equal expressions: they hold exactly where both sides are defined, among the points where one of them is. */
  readonly conditions?: readonly string[];
  /** The rule by which it is true, or the mistake by which it is false. */
  readonly how: string;
}

/** Values of letters, each as LaTeX without letters. */
export type Point = Readonly<Record<string, string>>;

/** A pair as a recipe makes it, before it is confirmed. */
export interface Draft extends Omit<Pair, "id" | "family"> {
  /** Points at which it must be tried: solutions, ends, holes. */
  readonly at?: readonly Point[];
  /** Statements that say where else it must be tried: the right answer, for a wrong one. */
  readonly also?: readonly string[];
  /** True or false by the argument in `how`, where numbers cannot tell (a divergent integral, an infinite limit). */
  readonly argued?: true;
  /** Not to be mutated: a mutant would say something true, or what it says is not agreed on. */
  readonly fixed?: true;
}

export type WrongVariant = readonly [how: string, after: string, more?: Partial<Draft>];

/** One true pair, and wrong ones with the same `before` (unless a variant brings its own). */
export function variants(
  kind: string,
  before: string,
  after: string,
  wrong: readonly WrongVariant[] = [],
  more: Partial<Draft> = {},
): Draft[] {
  const { conditions: _, how, ...shared } = more;
  const base = { kind, before, relation: "equal" as Claim };
  return [
    { ...base, how: how ?? kind, ...(more as object), after, truth: true },
    ...wrong.map(([mistake, wrongAfter, own]) => ({ ...base, ...shared, how: mistake, after: wrongAfter, truth: false, ...own })),
  ];
}
