import type { Board, Goal, MathJson, Method, Outcome } from "../../../../contract.ts";
import { apply } from "../../../../expression/mathjson.ts";
import type { Sides } from "../../../sides.ts";
import { basicAngleRules } from "../basic-angle.ts";
import { partsStatement } from "../parts.ts";
import { equal, membersOf, subgoal } from "../sides.ts";
import { transcendentalRules } from "../transcendental-rules.ts";
import { conclude, zeroProductRules } from "../zero-product.ts";
import { clearDivisor, identityRules, writeInOneAngle } from "./in-one-angle.ts";
import { factorsOf, ofWave, type Wave, withFewCosines, written } from "./wave.ts";

/** Sine and cosine of one angle in a sum that factors: sin 2x = cos x. */
export const factoring: Method = {
  id: "trigonometric.factoring",
  example: "2\\sin x\\cos x - \\cos x = 0",
  rules: { ...transcendentalRules, ...basicAngleRules, ...zeroProductRules, ...identityRules },
  suits: (goal) => (ofWave(goal, productOf) ? 0.85 : 0),
  derive(goal, board) {
    return ofWave(goal, (wave, sides) => solve(goal, board, sides, wave)) ?? { status: "unsupported" };
  },
};

function solve(goal: Goal, board: Board, { unknown, left, right }: Sides, wave: Wave): Outcome {
  const factors = productOf(wave);
  if (!factors) return { status: "unsupported" };
  const start = board.line ?? goal.expression;
  writeInOneAngle(board, wave, unknown, "both");
  clearDivisor(board, wave);
  const powers = factors.map(({ base, exponent }) =>
    exponent === 1 ? written(wave, base) : apply("Power", written(wave, base), exponent),
  );
  const product: MathJson = powers.length === 1 ? (powers[0] as MathJson) : apply("Multiply", ...powers);
  board.write("transcendental.factor", equal(product, 0));
  const parts = factors.map(({ base }) => ({ left: written(wave, base), right: 0 }));
  if (parts.length > 1) board.write("transcendental.split", partsStatement(parts));
  const found: MathJson[] = [];
  for (const part of parts) {
    const members = membersOf(board.solve("transcendental.solve-part", subgoal(goal, part.left, part.right)));
    if (!members) return { status: "unsupported" };
    found.push(...members);
  }
  return conclude(board, unknown, found, apply("Subtract", left, right), start);
}

/** Several factors, or one several times. */
function productOf(wave: Wave): ReturnType<typeof factorsOf> | undefined {
  const isProduct = (factors: ReturnType<typeof factorsOf>): boolean => factors.length > 1 || (factors[0]?.exponent ?? 1) > 1;
  const written = factorsOf(wave, wave.polynomial);
  if (isProduct(written)) return written;
  const reduced = factorsOf(wave, withFewCosines(wave));
  return isProduct(reduced) ? reduced : undefined;
}
