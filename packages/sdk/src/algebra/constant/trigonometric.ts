import * as A from "../ball/arithmetic.ts";
import { type Ball, endsOf, isBall } from "../ball/ball.ts";
import { pi } from "../ball/constants.ts";
import { floorQuotient } from "../ball/integers.ts";
import type { Rational } from "../rational.ts";
import * as Q from "../rational.ts";
import { difference, multiple, product, split } from "./arithmetic.ts";
import { enclosureOf } from "./enclosure.ts";
import { established } from "./functions.ts";
import { isNode, type Node, nodeOf, type Read, rationalNode, rationalOf, type Workspace } from "./node.ts";
import { quotient } from "./powers.ts";
import { compare, settled, signOf } from "./sign.ts";

export const piNode = (workspace: Workspace): Node => nodeOf(workspace, { kind: "function", head: "Pi", operands: [] });

/** The rational number t where the constant is t·π. */
function turnsOf(workspace: Workspace, node: Node): Rational | undefined {
  const { coefficient, rest } = split(settled(workspace, node));
  if (rest === undefined) return Q.isZero(coefficient) ? Q.zero : undefined;
  return rest === piNode(workspace) ? coefficient : undefined;
}

const half = Q.rational(1n, 2n);
const turned = (workspace: Workspace, turns: Rational): Node | undefined => multiple(workspace, turns, piNode(workspace));

/**
 * cos(t·π), brought to 0 ≤ t ≤ 1/2 by its symmetries, and rational at 0, 1/3 and 1/2. By Niven's theorem it is so nowhere else.
 */
function cosineOfTurns(workspace: Workspace, turns: Rational): Node | undefined {
  const two = 2n * turns.denominator;
  const rest = ((turns.numerator % two) + two) % two;
  const folded = Q.rational(rest > turns.denominator ? two - rest : rest, turns.denominator);
  if (Q.compare(folded, half) > 0) {
    const opposite = cosineOfTurns(workspace, Q.subtract(Q.one, folded));
    return opposite && multiple(workspace, Q.rational(-1), opposite);
  }
  if (Q.isZero(folded)) return rationalNode(workspace, Q.one);
  if (Q.equal(folded, half)) return rationalNode(workspace, Q.zero);
  if (folded.denominator === 3n) return rationalNode(workspace, half);
  return nodeOf(workspace, { kind: "cosine", turns: folded });
}

const sineOfTurns = (workspace: Workspace, turns: Rational): Node | undefined =>
  cosineOfTurns(workspace, Q.subtract(half, turns));

/** The functions of an angle as quotients of sine and cosine ("one" for 1). */
const ratios: ReadonlyMap<string, readonly [above: "Sin" | "Cos" | "one", below: "Sin" | "Cos"]> = new Map([
  ["Tan", ["Sin", "Cos"]],
  ["Cot", ["Cos", "Sin"]],
  ["Sec", ["one", "Cos"]],
  ["Csc", ["one", "Sin"]],
]);

export const isTrigonometric = (head: string): boolean => head === "Sin" || head === "Cos" || ratios.has(head);

/** Sine and the like: algebraic for rational multiples of π. */
export function trigonometric(workspace: Workspace, head: string, node: Node): Read {
  const turns = turnsOf(workspace, node);
  if (turns === undefined) return established(workspace, head, [node]);
  if (head === "Cos") return cosineOfTurns(workspace, turns);
  if (head === "Sin") return sineOfTurns(workspace, turns);
  const [above, below] = ratios.get(head) as readonly ["Sin" | "Cos" | "one", "Sin" | "Cos"];
  const dividend = above === "one" ? rationalNode(workspace, Q.one) : trigonometric(workspace, above, node);
  const divisor = trigonometric(workspace, below, node);
  return isNode(dividend) && isNode(divisor) ? quotient(workspace, dividend, divisor) : undefined;
}

/** Angles are tried as rational multiples of π with denominators up to this. */
const largestDenominator = 60n;

/** The multiple of π with the smallest denominator that a ball holds. */
function turnsIn(ball: Ball, bits: number): Rational | undefined {
  const turns = A.divide(ball, pi(bits), bits);
  if (!isBall(turns) || turns.exponent < -4 * bits) return undefined;
  const { from, to } = endsOf(turns);
  for (let denominator = 1n; denominator <= largestDenominator; denominator++) {
    const numerator = floorQuotient(to.numerator * denominator, to.denominator);
    const candidate = Q.rational(numerator, denominator);
    if (Q.compare(candidate, from) >= 0) return candidate;
  }
  return undefined;
}

/** For each inverse function, what is zero where the angle t·π is its value at x. */
const equations: ReadonlyMap<string, (workspace: Workspace, turns: Rational, x: Node) => Node | undefined> = new Map([
  ["Arcsin", (workspace, turns, x) => minus(workspace, sineOfTurns(workspace, turns), x)],
  ["Arccos", (workspace, turns, x) => minus(workspace, cosineOfTurns(workspace, turns), x)],
  [
    "Arctan",
    (workspace, turns, x) => {
      const cosine = cosineOfTurns(workspace, turns);
      return minus(workspace, sineOfTurns(workspace, turns), cosine && times(workspace, cosine, x));
    },
  ],
  [
    "Arccot",
    (workspace, turns, x) => {
      const sine = sineOfTurns(workspace, turns);
      return minus(workspace, cosineOfTurns(workspace, turns), sine && times(workspace, sine, x));
    },
  ],
]);

const minus = (workspace: Workspace, left: Node | undefined, right: Node | undefined): Node | undefined =>
  left && right && difference(workspace, left, right);

const times = (workspace: Workspace, left: Node, right: Node): Node | undefined =>
  product(workspace, [
    { node: left, exponent: 1n },
    { node: right, exponent: 1n },
  ]);

export const isInverseTrigonometric = (head: string): boolean => equations.has(head);

/**
 * arcsin x and the like: a multiple of π where its sine is found to be x. The enclosure of the angle leaves one candidate of
 * small denominator, in the range of the function, where the equation has no other solution.
 */
export function inverseTrigonometric(workspace: Workspace, head: string, node: Node): Read {
  const x = settled(workspace, node);
  if (head === "Arcsin" || head === "Arccos") {
    const ends = [1n, -1n].map((end) => compare(workspace, x, rationalNode(workspace, Q.rational(end))));
    const [above, below] = ends;
    if ((above !== undefined && above > 0) || (below !== undefined && below < 0)) return "no-value";
    if (above === undefined || below === undefined) return undefined;
    if (above === 0) return turned(workspace, head === "Arcsin" ? half : Q.zero);
    if (below === 0) return turned(workspace, head === "Arcsin" ? Q.negate(half) : Q.one);
  }
  const read = established(workspace, head, [x]);
  if (!isNode(read) || rationalOf(read) || !x.bound) return read;
  const bits = 128;
  const enclosure = enclosureOf(workspace, read, bits);
  const turns = isBall(enclosure) ? turnsIn(enclosure, bits) : undefined;
  const rest = turns && equations.get(head)?.(workspace, turns, x);
  return turns && rest && signOf(workspace, rest) === 0 ? turned(workspace, turns) : read;
}
