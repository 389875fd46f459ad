import { polynomialIn } from "../../../algebra/rational-function.ts";
import { sum } from "../../../algebra/written-form.ts";
import type { Board, Goal, MathJson, Method, Outcome } from "../../../contract.ts";
import { apply, freeLetters } from "../../../expression/mathjson.ts";
import { type Sides, sidesOf } from "../../sides.ts";
import { type PowerFactor, powerFactors, twoProducts } from "./powers/two-products.ts";
import { equal, has, isTranscendental, solvedBy } from "./sides.ts";
import { transcendentalRules } from "./transcendental-rules.ts";
import { logarithmOf } from "./values.ts";
import { solveWithConstants, withConstantsRules } from "./with-constants.ts";

/** Two products of powers of different numbers: 2ˣ⁺¹ = 3ˣ. */
export const takingLogarithms: Method = {
  id: "exponential.taking-logarithms",
  example: "2^{x + 1} = 3^x",
  rules: {
    ...transcendentalRules,
    ...withConstantsRules,
    "exponential.one-each-side": {
      relation: "equivalent",
      example: "2^{x + 1} - 3^x = 0 ⟶ 2^{x + 1} = 3^x",
      en: "Bring one of the two terms to the other side",
      zh: "移项，使两边各有一项",
    },
    "exponential.logarithm-of-both": {
      relation: "equivalent",
      example: "2^{x + 1} = 3^x ⟶ (x + 1)\\ln 2 = x\\ln 3",
      en: "Both sides are positive: take logarithms, which turn products into sums and exponents into factors",
      zh: "两边均为正，取对数：积化为和，指数化为系数",
    },
  },
  suits(goal) {
    const sides = sidesOf(goal);
    return sides && isTranscendental(apply("List", sides.left, sides.right), sides.unknown) && read(sides) ? 0.85 : 0;
  },
  derive(goal, board) {
    const sides = sidesOf(goal);
    const found = sides && read(sides);
    return found ? solve(goal, board, found) : { status: "unsupported" };
  },
};

interface Found extends Sides {
  readonly factors: readonly [readonly PowerFactor[], readonly PowerFactor[]];
}

function read({ unknown, left, right }: Sides): Found | undefined {
  const two = twoProducts(left, right);
  const [above, below] = two ? [two.left, two.right].map((side) => powerFactors(side, unknown)) : [];
  if (!two || !above || !below) return undefined;
  const all = [...above, ...below];
  if (!all.some(({ exponent }) => has(exponent, unknown)) || all.some(({ base }) => freeLetters(base).length > 0))
    return undefined;
  return all.every(({ exponent }) => polynomialIn(exponent, unknown) !== undefined)
    ? { unknown, ...two, factors: [above, below] }
    : undefined;
}

function solve(goal: Goal, board: Board, { unknown, left, right, factors }: Found): Outcome {
  const given = goal.expression.json;
  const start = equal(left, right);
  if (JSON.stringify(given) !== JSON.stringify(start.json)) board.write("exponential.one-each-side", start);
  const [a, b] = factors.map((side) => logarithm(side)) as [MathJson, MathJson];
  board.write("exponential.logarithm-of-both", equal(a, b));
  const members = solveWithConstants(board, unknown, a, b);
  return members ? solvedBy(members) : { status: "unsupported" };
}

/** Σ exponent · ln base, the ones and zeros left out. */
function logarithm(factors: readonly PowerFactor[]): MathJson {
  const terms = factors.map(({ base, exponent }) => {
    const value = logarithmOf(base);
    if (value === 0) return 0;
    if (value === 1) return exponent;
    return exponent === 1 ? value : apply("Multiply", exponent, value);
  });
  return sum(terms.filter((term) => term !== 0));
}
