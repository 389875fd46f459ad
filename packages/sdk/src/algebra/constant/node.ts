import type { Enclosed } from "../ball/ball.ts";
import { bitSize } from "../ball/integers.ts";
import type { Rational } from "../rational.ts";
import * as Q from "../rational.ts";
import type { Spend } from "../spend.ts";
import { type Bound, boundOf } from "./bound.ts";
import type { Generator } from "./degree.ts";
import { generatorsOf } from "./degree.ts";
import type { AlgebraicLeaf, Root } from "./leaf.ts";

/**
 * A real constant as a graph in which equal parts are one node. Sums are linear combinations and products are products of powers,
 * each with its rational part apart, so that x − x and x/x cancel whatever x is; roots of rational numbers are products of roots
 * of primes.
 */
export type Form =
  | { readonly kind: "rational"; readonly value: Rational }
  /** A product of base^(p/q) with 0 < p/q < 1, the bases integers > 1 in ascending order. */
  | { readonly kind: "surd"; readonly powers: readonly SurdPower[] }
  /** cos(turns · π) with 0 < turns < 1/2, and not 1/3. */
  | { readonly kind: "cosine"; readonly turns: Rational }
  | { readonly kind: "leaf"; readonly leaf: AlgebraicLeaf; readonly name: string }
  /** constant + Σ coefficient · node. */
  | { readonly kind: "linear"; readonly constant: Rational; readonly terms: readonly Term[] }
  /** A product of node^exponent; what has a negative exponent is not zero. */
  | { readonly kind: "monomial"; readonly factors: readonly Factor[] }
  /** The positive root of a positive number. */
  | { readonly kind: "root"; readonly radicand: Node; readonly degree: number }
  /** A function that has a value here: its head in the vocabulary of formulas. π and e have no operands. */
  | { readonly kind: "function"; readonly head: string; readonly operands: readonly Node[] };

export interface SurdPower {
  readonly base: bigint;
  readonly exponent: Rational;
}
export interface Term {
  readonly coefficient: Rational;
  readonly node: Node;
}
export interface Factor {
  readonly node: Node;
  readonly exponent: bigint;
}

export interface Node {
  readonly id: number;
  readonly form: Form;
  /** For the numbers that are known to be algebraic. */
  readonly bound: Bound | undefined;
  readonly generators: ReadonlyMap<string, Generator>;
  /** What has been computed of it. */
  readonly found: { bits: number; enclosure: Enclosed; sign: -1 | 0 | 1 | undefined; searched: boolean };
}

/** One decision: its nodes by what they are, and the budget it spends. */
export interface Workspace {
  readonly nodes: Map<string, Node>;
  readonly roots: Map<string, Root>;
  readonly spend: Spend;
}

export const workspaceFor = (spend: Spend): Workspace => ({ nodes: new Map(), roots: new Map(), spend });

/** A constant that is read: none where it certainly has no real value, undefined where that is not decided. */
export type Read = Node | "no-value" | undefined;

export const isNode = (read: Read): read is Node => typeof read === "object";

/** The one node of this form. */
export function nodeOf(workspace: Workspace, form: Form): Node {
  const key = keyOf(form);
  const present = workspace.nodes.get(key);
  if (present) return present;
  workspace.spend(4);
  const node: Node = {
    id: workspace.nodes.size,
    form,
    bound: boundOf(form),
    generators: generatorsOf(form),
    found: { bits: 0, enclosure: "unknown", sign: undefined, searched: false },
  };
  workspace.nodes.set(key, node);
  return node;
}

const text = ({ numerator, denominator }: Rational): string =>
  denominator === 1n ? numerator.toString(36) : `${numerator.toString(36)}/${denominator.toString(36)}`;

function keyOf(form: Form): string {
  switch (form.kind) {
    case "rational":
      return `q${text(form.value)}`;
    case "surd":
      return `s${form.powers.map(({ base, exponent }) => `${base.toString(36)}^${text(exponent)}`).join("·")}`;
    case "cosine":
      return `c${text(form.turns)}`;
    case "leaf":
      return `a${form.name}`;
    case "linear":
      return `l${text(form.constant)}+${form.terms.map(({ coefficient, node }) => `${text(coefficient)}·${node.id}`).join("+")}`;
    case "monomial":
      return `m${form.factors.map(({ node, exponent }) => `${node.id}^${exponent}`).join("·")}`;
    case "root":
      return `r${form.degree}√${form.radicand.id}`;
    case "function":
      return `f${form.head}(${form.operands.map(({ id }) => id).join(",")})`;
  }
}

export const rationalNode = (workspace: Workspace, value: Rational): Node => nodeOf(workspace, { kind: "rational", value });

export const rationalOf = (node: Node): Rational | undefined => (node.form.kind === "rational" ? node.form.value : undefined);

/** Rational numbers longer than this are not formed. */
export const mostDigits = 20_000;

/** Whether rational numbers are short enough to be added or multiplied; counts what that costs. */
export function fits({ spend }: Workspace, ...values: readonly Rational[]): boolean {
  const size = values.reduce((digits, { numerator, denominator }) => digits + bitSize(numerator) + bitSize(denominator), 0);
  if (size > mostDigits) return false;
  spend(size < 256 ? 1 : (size >> 4) + (size >> 7) ** 2);
  return true;
}

export const isOne = (value: Rational): boolean => Q.equal(value, Q.one);
