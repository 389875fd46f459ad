import type { MathJson } from "../../../packages/sdk/src/contract.ts";
import { MisuseError } from "../../../packages/sdk/src/errors/misuse-error.ts";
import { compile } from "../../../packages/sdk/src/expression/evaluation/compile.ts";
import { expressionOf } from "../../../packages/sdk/src/expression/expression.ts";
import { isStatement } from "../../../packages/sdk/src/expression/is-statement.ts";
import { freeLetters } from "../../../packages/sdk/src/expression/mathjson.ts";
import type { Judge } from "../../../packages/sdk/src/verification/slips/find-slip.ts";
import { verifyWithin } from "../../../packages/sdk/src/verification/verify-step.ts";

const operations = 200_000;

function decide(left: MathJson, right: MathJson, relation: "equal" | "equivalent" | "implies"): boolean | undefined {
  const { status } = verifyWithin(operations, { before: expressionOf(left), after: expressionOf(right), relation });
  return status === "proved" ? true : status === "refuted" ? false : undefined;
}

/** Exact where the verifier decides; formulas that it does not decide are compared at thirty points. */
export const judge: Judge = {
  same(left, right) {
    const statements = [isStatement(left), isStatement(right)];
    if (statements[0] !== statements[1]) return undefined;
    return decide(left, right, statements[0] ? "equivalent" : "equal") ?? (statements[0] ? undefined : sameAtPoints(left, right));
  },
  implies: (left, right) => decide(left, right, "implies"),
};

function sameAtPoints(left: MathJson, right: MathJson): boolean | undefined {
  const letters = [...new Set([left, right].flatMap(freeLetters))];
  try {
    const [first, second] = [compile(left, letters), compile(right, letters)];
    let compared = 0;
    for (let index = 1; index <= 30; index++) {
      // Weyl's sequence: spread evenly, and the same each time.
      const point = letters.map((_, place) => 9 * ((index * Math.sqrt(2 + 3 * place)) % 1) - 4);
      const [a, b] = [first(...point), second(...point)];
      if (!Number.isFinite(a) || !Number.isFinite(b)) continue;
      if (Math.abs(a - b) > 1e-9 * (1 + Math.abs(a))) return false;
      compared++;
    }
    return compared >= (letters.length === 0 ? 1 : 5) ? true : undefined;
  } catch (error) {
    if (error instanceof MisuseError) return undefined;
    throw error;
  }
}
