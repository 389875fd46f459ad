import type { MathJson } from "../../contract.ts";
import { rationalOf } from "../../expression/evaluation/literal.ts";
import { apply, freeLetters, headOf, operandsOf } from "../../expression/mathjson.ts";
import { absolute, add, divide, integerPower, multiply, negate } from "../ball/arithmetic.ts";
import {
  type Ball,
  ballOf,
  between,
  compareScaled,
  type Enclosed,
  isBall,
  lowerEnd,
  ofInteger,
  ofRational,
  upperEnd,
  zero,
} from "../ball/ball.ts";
import { pi } from "../ball/constants.ts";
import { compileEnclosure } from "../ball/evaluate.ts";
import { heads } from "../ball/heads.ts";
import { rationalPower } from "../ball/power.ts";
import * as Q from "../rational.ts";
import type { Spend } from "../spend.ts";

/** All values are certainly between two numbers; undefined where there is no bound. The ends are single numbers, rounded outward. */
export interface Reach {
  readonly low: Ball | undefined;
  readonly high: Ball | undefined;
}

const bits = 64;

/**
 * The reach of a formula for all x ≥ at (side 1) or x ≤ at (side −1), where it certainly has a value for all of them; undefined where that is not known.
 * Interval arithmetic with infinite ends, as in IEEE 1788, on balls, so that nothing hangs on how exactly the functions of Math are computed.
 */
export function reachBeyond(json: MathJson, letter: string, at: Q.Rational, side: 1 | -1, spend: Spend): Reach | undefined {
  const reach = (part: MathJson): Reach | undefined => {
    spend(1);
    const end = point(ofRational(at, bits));
    if (part === letter) return side > 0 ? { low: end, high: undefined } : { low: undefined, high: end };
    if (!freeLetters(part).includes(letter)) {
      const found = compileEnclosure(part, [])([], bits, spend);
      return found.kind === "value" ? ofBall(found.ball) : undefined;
    }
    const [first = 0, second = 0] = operandsOf(part);
    if (headOf(part) === "Power") return powerReach(first, second);
    const operands: Reach[] = [];
    for (const operand of operandsOf(part)) {
      const found = reach(operand);
      if (!found) return undefined;
      operands.push(found);
    }
    return reachOf(headOf(part) ?? "", operands);
  };
  const powerReach = (base: MathJson, exponent: MathJson): Reach | undefined => {
    const times = rationalOf(exponent);
    const inner = times ? reach(base) : undefined;
    if (times) return inner && powerOf(inner, times);
    if (freeLetters(base).includes(letter)) return undefined;
    return reach(apply("Exp", base === "ExponentialE" ? exponent : apply("Multiply", exponent, apply("Ln", base))));
  };
  return reach(json);
}

/** The ends of a ball as balls. */
const point = ({ lower, exponent }: Ball): Ball => ballOf(lower, lower, exponent, bits);
const top = ({ upper, exponent }: Ball): Ball => ballOf(upper, upper, exponent, bits);
const ofBall = (ball: Ball): Reach => ({ low: point(ball), high: top(ball) });

/** Functions that only rise, and what they tend to. */
const rising: Readonly<Record<string, () => Reach>> = {
  Exp: () => ({ low: zero, high: undefined }),
  Sinh: () => ({ low: undefined, high: undefined }),
  Arsinh: () => ({ low: undefined, high: undefined }),
  Tanh: () => ({ low: ofInteger(-1, bits), high: ofInteger(1, bits) }),
  Arctan: () => ({ low: point(halfOf(negate(pi(bits)))), high: top(halfOf(pi(bits))) }),
};

const halfOf = (ball: Ball): Ball => multiply(ball, ofRational(Q.rational(1n, 2n), bits), bits);

function reachOf(head: string, operands: readonly Reach[]): Reach | undefined {
  const [first, second] = operands as [Reach, Reach | undefined];
  switch (head) {
    case "Add":
      return operands.reduce(sumOf);
    case "Subtract":
      return second && sumOf(first, opposite(second));
    case "Negate":
      return opposite(first);
    case "Multiply":
      return operands.reduce(productOf);
    case "Divide": {
      const inverse = second && inverseOf(second);
      return inverse && productOf(first, inverse);
    }
    case "Sqrt":
      return powerOf(first, Q.rational(1n, 2n));
    case "Cosh":
      return risen("Cosh", sizeOf(first), { low: undefined, high: undefined });
    case "Sin":
    case "Cos":
      return waveOf(head, first);
    default:
      return Object.hasOwn(rising, head) ? risen(head, first, (rising[head] as () => Reach)()) : undefined;
  }
}

function sumOf(left: Reach, right: Reach): Reach {
  return {
    low: left.low && right.low && point(add(left.low, right.low, bits)),
    high: left.high && right.high && top(add(left.high, right.high, bits)),
  };
}

const opposite = ({ low, high }: Reach): Reach => ({ low: high && negate(high), high: low && negate(low) });

/** An end of a product: a number, or beyond all bounds. */
type End = Ball | 1 | -1;

function productOf(left: Reach, right: Reach): Reach {
  const endsOf = ({ low, high }: Reach): readonly End[] => [low ?? -1, high ?? 1];
  const products = endsOf(left).flatMap((one) => endsOf(right).map((other) => endProduct(one, other)));
  const balls = products.filter((end) => typeof end === "object");
  return {
    low: products.includes(-1) ? undefined : balls.map(point).reduce((one, other) => (isLess(other, one) ? other : one)),
    high: products.includes(1) ? undefined : balls.map(top).reduce((one, other) => (isLess(one, other) ? other : one)),
  };
}

/** 0 · ∞ = 0: the end ∞ stands for values of any size, not for a value. */
function endProduct(left: End, right: End): End {
  if (typeof left === "object" && typeof right === "object") return multiply(left, right, bits);
  const sign = signOfEnd(left) * signOfEnd(right);
  return sign === 0 ? zero : sign > 0 ? 1 : -1;
}

const signOfEnd = (end: End): number => (typeof end === "number" ? end : end.lower > 0n ? 1 : end.upper < 0n ? -1 : 0);

const isLess = (left: Ball, right: Ball): boolean => compareScaled(lowerEnd(left), lowerEnd(right)) < 0;

function inverseOf({ low, high }: Reach): Reach | undefined {
  if (!(low && signOfEnd(low) > 0) && !(high && signOfEnd(high) < 0)) return undefined;
  const over = (end: Ball | undefined): Enclosed => (end ? divide(ofInteger(1, bits), end, bits) : zero);
  return spanned(over(high), over(low));
}

/** |x| for x in the reach. */
function sizeOf(reach: Reach): Reach {
  const { low, high } = reach;
  if (low && signOfEnd(low) >= 0) return reach;
  if (high && signOfEnd(high) <= 0) return opposite(reach);
  if (!low || !high) return { low: zero, high: undefined };
  const [left, right] = [absolute(low), absolute(high)];
  return { low: zero, high: isLess(left, right) ? right : left };
}

/** The power rises with the base from 0 on, and an odd one everywhere. */
function powerOf(base: Reach, exponent: Q.Rational): Reach | undefined {
  if (Q.isZero(exponent)) return undefined;
  if (Q.signOf(exponent) < 0) {
    const inner = powerOf(base, Q.negate(exponent));
    return inner && inverseOf(inner);
  }
  const isWhole = Q.isInteger(exponent);
  const from = isWhole && exponent.numerator % 2n === 0n ? sizeOf(base) : base;
  if (!isWhole && !(from.low && signOfEnd(from.low) >= 0)) return undefined;
  const raised = (end: Ball): Enclosed =>
    isWhole ? integerPower(end, exponent.numerator, bits) : rationalPower(end, exponent, bits);
  return spanned(from.low && raised(from.low), from.high && raised(from.high));
}

/** A rising function of a reach, with what it tends to where that has no bound. */
function risen(head: string, { low, high }: Reach, limits: Reach): Reach | undefined {
  const value = (end: Ball): Enclosed => heads.get(head)?.of([end], bits) ?? "unknown";
  return spanned(low ? value(low) : limits.low, high ? value(high) : limits.high);
}

function waveOf(head: "Sin" | "Cos", { low, high }: Reach): Reach | undefined {
  const value = low && high && heads.get(head)?.of([between(lowerEnd(low), upperEnd(high), bits)], bits);
  return value === undefined ? { low: ofInteger(-1, bits), high: ofInteger(1, bits) } : spanned(value, value);
}

/** From the least of one enclosure to the most of another; undefined where one of them is not known. */
function spanned(low: Enclosed | undefined, high: Enclosed | undefined): Reach | undefined {
  if ((low !== undefined && !isBall(low)) || (high !== undefined && !isBall(high))) return undefined;
  return { low: low && point(low), high: high && top(high) };
}
