import type { Rational } from "../rational.ts";
import * as Q from "../rational.ts";
import { multiple, positiveRoot, product } from "./arithmetic.ts";
import { established } from "./functions.ts";
import { isNode, type Node, type Read, rationalNode, rationalOf, type Workspace } from "./node.ts";
import { compare, settled, signOf } from "./sign.ts";

/** left/right: none where right is zero. */
export function quotient(workspace: Workspace, left: Node, right: Node): Read {
  const sign = signOf(workspace, right);
  if (sign === 0) return "no-value";
  if (sign === undefined) return undefined;
  return product(workspace, [
    { node: left, exponent: 1n },
    { node: right, exponent: -1n },
  ]);
}

/** node^exponent for an integer exponent: none for 0^0 and 0^negative. */
function integerPower(workspace: Workspace, node: Node, exponent: bigint): Read {
  if (exponent > 0n) return product(workspace, [{ node: settledIfCheap(workspace, node), exponent }]);
  const sign = signOf(workspace, node);
  if (sign === 0) return "no-value";
  return sign === undefined ? undefined : product(workspace, [{ node, exponent }]);
}

/** What has no bound is not searched for being zero, where nothing depends on it. */
const settledIfCheap = (workspace: Workspace, node: Node): Node => (node.bound ? settled(workspace, node) : node);

/** The real root of whole degree > 0: none of a negative number where the degree is even. */
export function root(workspace: Workspace, node: Node, degree: number): Read {
  if (degree === 1) return node;
  const sign = signOf(workspace, node);
  if (sign === undefined) return undefined;
  if (sign === 0) return rationalNode(workspace, Q.zero);
  if (sign > 0) return positiveRoot(workspace, node, degree);
  if (degree % 2 === 0) return "no-value";
  const opposite = multiple(workspace, Q.rational(-1), node);
  const positive = opposite && positiveRoot(workspace, opposite, degree);
  return positive && multiple(workspace, Q.rational(-1), positive);
}

/** Roots of higher degree are not formed. */
const largestDegree = 2n ** 20n;

/** node^exponent for an exponent that is written as a rational number: by roots, real ones of negative numbers too. */
export function rationalPower(workspace: Workspace, node: Node, { numerator, denominator }: Rational): Read {
  if (denominator === 1n) return integerPower(workspace, node, numerator);
  if (denominator > largestDegree) return undefined;
  const rooted = root(workspace, node, Number(denominator));
  return isNode(rooted) ? integerPower(workspace, rooted, numerator) : rooted;
}

/**
 * base^exponent for an exponent that is computed. A negative base has no value where the exponent is a fraction with an even
 * denominator; for an odd one that is not written as such nothing is said.
 */
export function power(workspace: Workspace, base: Node, exponent: Node): Read {
  const rational = rationalOf(settledIfCheap(workspace, exponent));
  if (rational?.denominator === 1n) return integerPower(workspace, base, rational.numerator);
  const sign = signOf(workspace, base);
  if (sign === undefined) return undefined;
  if (sign < 0) return rational && rational.denominator % 2n === 0n ? "no-value" : undefined;
  if (sign === 0) {
    const order = signOf(workspace, exponent);
    return order === undefined ? undefined : order > 0 ? rationalNode(workspace, Q.zero) : "no-value";
  }
  if (rational) return rationalPower(workspace, base, rational);
  if (compare(workspace, base, rationalNode(workspace, Q.one)) === 0) return rationalNode(workspace, Q.one);
  return established(workspace, "Power", [base, exponent]);
}

/** The root of a degree that is a number: x^(1/degree), real for a negative x where the degree is odd. */
export function rootOf(workspace: Workspace, node: Node, degree: Node): Read {
  const rational = rationalOf(settledIfCheap(workspace, degree));
  if (rational && Q.isZero(rational)) return "no-value";
  if (rational?.denominator === 1n) return rationalPower(workspace, node, Q.divide(Q.one, rational));
  const sign = signOf(workspace, node);
  if (sign === undefined || sign < 0) return undefined;
  const exponent = quotient(workspace, rationalNode(workspace, Q.one), degree);
  return isNode(exponent) ? power(workspace, node, exponent) : exponent;
}
