import { leastCommonMultiple } from "../rational.ts";
import { degreeOfLeaf, polynomialKey } from "./leaf.ts";
import type { Form, Node } from "./node.ts";

/** A number that is adjoined to the rational ones, so that the constant lies in the field they generate. */
export type Generator =
  /** base^(1/order) for an integer base > 1. */
  | { readonly kind: "surd"; readonly base: bigint; readonly order: bigint }
  /** cos(2π/order). */
  | { readonly kind: "cosine"; readonly order: bigint }
  /** A root of a polynomial with integer coefficients. */
  | { readonly kind: "leaf"; readonly polynomial: string; readonly degree: number }
  /** A root of x^degree − a for a number a of the field that there already is. */
  | { readonly kind: "root"; readonly degree: number };

/** All that a number of this form needs, by name. */
export function generatorsOf(form: Form): ReadonlyMap<string, Generator> {
  const own = new Map<string, Generator>();
  switch (form.kind) {
    case "surd":
      for (const { base, exponent } of form.powers)
        own.set(`s${base}:${exponent.denominator}`, { kind: "surd", base, order: exponent.denominator });
      return own;
    case "cosine": {
      const order = orderOfTurn(form.turns);
      return own.set(`c${order}`, { kind: "cosine", order });
    }
    case "leaf":
      return own.set(`a${form.name}`, {
        kind: "leaf",
        polynomial: polynomialKey(form.leaf),
        degree: degreeOfLeaf(form.leaf),
      });
    case "root":
      return merged([form.radicand]).set(`r${form.degree}√${form.radicand.id}`, { kind: "root", degree: form.degree });
    case "linear":
      return merged(form.terms.map(({ node }) => node));
    case "monomial":
      return merged(form.factors.map(({ node }) => node));
    default:
      return own;
  }
}

function merged(nodes: readonly Node[]): Map<string, Generator> {
  return new Map(nodes.flatMap(({ generators }) => [...generators]));
}

/** p/q·π = 2πk/n in lowest terms: the order n of the root of unity. */
function orderOfTurn({ numerator, denominator }: { numerator: bigint; denominator: bigint }): bigint {
  return numerator % 2n === 0n ? denominator : 2n * denominator;
}

/**
 * A bound of the degree of the field that the generators generate: the product of the degrees of what is adjoined, one after the
 * other.
 *
 * - All powers of one base with denominators q₁, q₂, … lie in the field of base^(1/lcm), of degree at most the lcm.
 * - cos(2πk/n) lies in the field of cos(2π/n), of degree φ(n)/2 (D. H. Lehmer, 1933), that in the field for every multiple of n;
 *   so the degree for several orders is at most the product of those that divide no other, and at most that for their lcm.
 * - After d roots of one polynomial, the next is a root of what is left when the polynomial is divided by the d linear factors.
 */
export function degreeOf(generators: ReadonlyMap<string, Generator>): number {
  const surds = new Map<bigint, bigint>();
  const roots = new Map<string, { degree: number; count: number }>();
  const orders: bigint[] = [];
  let degree = 1;
  for (const generator of generators.values()) {
    if (generator.kind === "root") degree *= generator.degree;
    else if (generator.kind === "cosine") orders.push(generator.order);
    else if (generator.kind === "surd")
      surds.set(generator.base, leastCommonMultiple(surds.get(generator.base) ?? 1n, generator.order));
    else {
      const { count } = roots.get(generator.polynomial) ?? { count: 0 };
      roots.set(generator.polynomial, { degree: generator.degree, count: count + 1 });
    }
  }
  for (const order of surds.values()) degree *= Number(order);
  for (const { degree: own, count } of roots.values())
    for (let taken = 0; taken < count; taken++) degree *= Math.max(1, own - taken);
  return degree * cosineDegree(orders);
}

function cosineDegree(orders: readonly bigint[]): number {
  if (orders.length === 0) return 1;
  const together = orders.reduce(leastCommonMultiple, 1n);
  const largest = orders.filter((order) => !orders.some((other) => other !== order && other % order === 0n));
  const apart = largest.reduce((degree, order) => degree * realDegree(order), 1);
  return Math.min(apart, realDegree(together));
}

/** Orders up to this are factored. */
const largestOrder = 1n << 40n;

/** φ(n)/2, the degree of cos(2π/n) for n ≥ 3, or something larger. */
function realDegree(order: bigint): number {
  if (order <= 2n) return 1;
  if (order > largestOrder) return Number(order) / 2;
  let [totient, rest] = [order, order];
  for (let prime = 2n; prime * prime <= rest && prime < 2_000n; prime++) {
    if (rest % prime !== 0n) continue;
    totient -= totient / prime;
    while (rest % prime === 0n) rest /= prime;
  }
  // A rest with factors beyond the limit is taken whole, as if it were prime to itself: that only makes the bound larger.
  if (rest > 1n && rest < 4_000_000n) totient -= totient / rest;
  return Math.max(1, Number(totient) / 2);
}
