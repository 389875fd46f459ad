import { enclose } from "../../algebra/ball/evaluate.ts";
import { encloseIntegral } from "../../algebra/integrals/quadrature.ts";
import * as Q from "../../algebra/rational.ts";
import { type Rational, rational } from "../../algebra/rational.ts";
import type { Spend } from "../../algebra/spend.ts";
import type { MathJson, Verdict } from "../../contract.ts";
import { freeLetters, headOf } from "../../expression/mathjson.ts";
import { boundsOfBall } from "../line/ball-bounds.ts";

/** Certified bounds of an integral are brought this close. */
const tolerance = rational(1n, 10n ** 10n);

/** A definite integral of which no antiderivative is known against a number: refuted by certified bounds, or agreeing with them. */
export function verifyIntegralBounds(before: MathJson, after: MathJson, spend: Spend): Verdict | undefined {
  if (freeLetters(before).length + freeLetters(after).length > 0) return undefined;
  if (headOf(before) !== "Integrate" && headOf(after) !== "Integrate") return undefined;
  const [left, right] = [boundsOf(before, spend), boundsOf(after, spend)];
  if (!left || !right) return undefined;
  if (Q.compare(left.to, right.from) < 0 || Q.compare(right.to, left.from) < 0)
    return { status: "refuted", by: "quadrature", witness: {} };
  return { status: "sampled", by: "quadrature" };
}

function boundsOf(json: MathJson, spend: Spend): { from: Rational; to: Rational } | undefined {
  if (headOf(json) === "Integrate") return encloseIntegral(json, new Map(), tolerance, spend);
  const found = enclose(json, new Map(), 96, spend);
  return found.kind === "value" ? boundsOfBall(found.ball) : undefined;
}
