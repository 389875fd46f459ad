import { type Ball, ofRational } from "../../algebra/ball/ball.ts";
import { type Enclosure, enclose } from "../../algebra/ball/evaluate.ts";
import * as Q from "../../algebra/rational.ts";
import type { Spend } from "../../algebra/spend.ts";
import type { MathJson } from "../../contract.ts";
import { MisuseError } from "../../errors/misuse-error.ts";
import { compile } from "../../expression/evaluation/compile.ts";
import { boundsOfBall } from "../line/ball-bounds.ts";
import type { Assignment } from "./points.ts";

/** How the values of two formulas compare at a point. */
export type Comparison =
  /** Both have values, and they differ for certain. */
  | "different"
  /** Both have values that agree to so many digits that a difference would be an accident. */
  | "close"
  /** One of them has no value, for certain. */
  | "no-value"
  | "unknown";

/** Values that agree to this share of their size are close. */
const closeBits = 180;
const workingBits = 224;

/** Compares certified values: different only where the enclosures do not meet. */
export function compareValues(left: MathJson, right: MathJson, point: Assignment, spend: Spend): Comparison {
  const [quickLeft, quickRight] = [enclosed(left, point, 64, spend), enclosed(right, point, 64, spend)];
  if (quickLeft.kind === "no-value" || quickRight.kind === "no-value") return "no-value";
  if (quickLeft.kind === "value" && quickRight.kind === "value" && areApart(quickLeft.ball, quickRight.ball)) return "different";
  const [a, b] = [enclosed(left, point, workingBits, spend), enclosed(right, point, workingBits, spend)];
  if (a.kind !== "value" || b.kind !== "value") return a.kind === "no-value" || b.kind === "no-value" ? "no-value" : "unknown";
  if (areApart(a.ball, b.ball)) return "different";
  return isNarrow(a.ball) && isNarrow(b.ball) ? "close" : "unknown";
}

export function enclosed(json: MathJson, point: Assignment, bits: number, spend: Spend): Enclosure {
  const values = new Map([...point].map(([letter, value]) => [letter, ofRational(value, bits)]));
  return enclose(json, values, bits, spend);
}

function areApart(left: Ball, right: Ball): boolean {
  const [a, b] = [boundsOfBall(left), boundsOfBall(right)];
  return Q.compare(a.to, b.from) < 0 || Q.compare(b.to, a.from) < 0;
}

/** Whether an enclosure is so narrow, measured by its size, that agreement says something. */
function isNarrow(ball: Ball): boolean {
  const { from, to } = boundsOfBall(ball);
  const width = Q.subtract(to, from);
  const size = Q.add(Q.absolute(from), Q.rational(1));
  return Q.compare(Q.multiply(width, Q.rational(1n << BigInt(closeBits))), size) <= 0;
}

/** Both formulas as functions of doubles, to find points worth a closer look; undefined where they have no such function. */
export function quickly(
  left: MathJson,
  right: MathJson,
  letters: readonly string[],
): ((values: readonly number[]) => "apart" | "close" | "no-value") | undefined {
  try {
    const [first, second] = [compile(left, letters), compile(right, letters)];
    return (values) => {
      const [a, b] = [first(...values), second(...values)];
      if (!Number.isFinite(a) || !Number.isFinite(b)) return "no-value";
      return Math.abs(a - b) > 1e-9 * Math.max(1, Math.abs(a), Math.abs(b)) ? "apart" : "close";
    };
  } catch (error) {
    if (error instanceof MisuseError) return undefined;
    throw error;
  }
}
