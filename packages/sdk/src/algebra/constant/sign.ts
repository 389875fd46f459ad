import { type Ball, isBall, signOfBall, topOf } from "../ball/ball.ts";
import { floorOf } from "../ball/steps.ts";
import * as Q from "../rational.ts";
import { difference, split } from "./arithmetic.ts";
import { separation } from "./bound.ts";
import { degreeOf } from "./degree.ts";
import { enclosureOf } from "./enclosure.ts";
import { type Node, rationalNode, type Workspace } from "./node.ts";

/** Separation bounds of more binary digits are not computed to. */
const mostDigits = 20_000;

/** What has no bound, or one beyond those digits, is only tried to be told from zero, with so many digits. */
const digitsWithoutBound = 4_096;

/** Digits to begin with, and to add to what a bound needs: rounding and the integer part of what cancels. */
const firstDigits = 64;
const spareDigits = 40;

/** Digits that the sizes of what cancels may cost beyond those of the bound. */
const sparePrecision = 8_192;

/**
 * The sign of a constant. It is decided as soon as an enclosure keeps clear of zero; that it is zero, only when an enclosure is
 * narrower than the number could be, were it not zero. undefined where the digits run out.
 */
export function signOf(workspace: Workspace, node: Node): -1 | 0 | 1 | undefined {
  if (!node.found.searched) {
    node.found.sign = search(workspace, node);
    node.found.searched = true;
  }
  return node.found.sign;
}

function search(workspace: Workspace, node: Node): -1 | 0 | 1 | undefined {
  const { coefficient, rest } = split(node);
  const sign = Q.signOf(coefficient);
  if (rest === undefined) return sign;
  if (rest !== node) {
    const inner = signOf(workspace, rest);
    return inner === undefined ? undefined : ((sign * inner) as -1 | 0 | 1);
  }
  if (node.form.kind === "surd" || node.form.kind === "cosine" || node.form.kind === "root") return 1;
  const needed = node.bound ? separation(node.bound, degreeOf(node.generators)) : Number.POSITIVE_INFINITY;
  const most = needed <= mostDigits ? needed + sparePrecision : digitsWithoutBound;
  for (let bits = firstDigits; bits <= most; bits = nextDigits(bits, needed)) {
    const enclosure = enclosureOf(workspace, node, bits);
    if (!isBall(enclosure)) continue;
    const found = signOfBall(enclosure);
    if (found !== undefined) return found;
    if (topOf(enclosure) <= -needed) return 0;
  }
  return undefined;
}

/** Doubled, but not far beyond what the bound needs. */
function nextDigits(bits: number, needed: number): number {
  const enough = needed + spareDigits;
  return bits < enough && enough < 2 * bits ? enough : 2 * bits;
}

/** The order of two constants. */
export function compare(workspace: Workspace, left: Node, right: Node): -1 | 0 | 1 | undefined {
  const rest = difference(workspace, left, right);
  return rest && signOf(workspace, rest);
}

/** The node itself, or zero where it is known to be zero. */
export const settled = (workspace: Workspace, node: Node): Node =>
  signOf(workspace, node) === 0 ? rationalNode(workspace, Q.zero) : node;

/** The first enclosure of growing precision that tells something. */
export function firstTelling<T>(
  workspace: Workspace,
  node: Node,
  tell: (ball: Ball) => T | undefined,
  most = digitsWithoutBound,
): T | undefined {
  let limit = most;
  for (let bits = firstDigits; bits <= limit; bits *= 2) {
    const enclosure = enclosureOf(workspace, node, bits);
    if (!isBall(enclosure)) continue;
    const found = tell(enclosure);
    if (found !== undefined) return found;
    // Large numbers have many digits before the point.
    limit = Math.max(limit, 2 * Math.min(topOf(enclosure), mostDigits));
  }
  return undefined;
}

/** ⌊x⌋; undefined where it cannot be told whether x reaches the next integer. */
export function floorOfNode(workspace: Workspace, node: Node): bigint | undefined {
  const between = firstTelling(workspace, node, (ball) => {
    const whole = floorOf(ball);
    if (whole !== undefined) return { below: whole, above: whole };
    const below = floorOf({ ...ball, upper: ball.lower, exact: undefined });
    const above = floorOf({ ...ball, lower: ball.upper, exact: undefined });
    return below !== undefined && above === below + 1n ? { below, above } : undefined;
  });
  if (between === undefined || between.below === between.above) return between?.below;
  // Of one candidate its sign tells whether x reaches it; more digits would not.
  const order = compare(workspace, node, rationalNode(workspace, Q.rational(between.above)));
  return order === undefined ? undefined : order < 0 ? between.below : between.above;
}
