import { rationalToJson } from "../../../algebra/rational.ts";
import type { Board, Goal, MathJson, Method, Outcome } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, freeLetters, sameTree } from "../../../expression/mathjson.ts";
import { type Sides, sidesOf } from "../../sides.ts";
import { conclude } from "./parts.ts";
import { type CommonBase, commonBase } from "./powers/common-base.ts";
import { added, times } from "./powers/exponents.ts";
import { type PowerFactor, powerFactors, powerOf, twoProducts } from "./powers/two-products.ts";
import { equal, has, isTranscendental, membersOf, solvedBy, subgoal } from "./sides.ts";
import { transcendentalRules } from "./transcendental-rules.ts";

/** Two products of powers of one number: its exponents are compared. */
export const sameBase: Method = {
  id: "exponential.same-base",
  example: "4^{x + 1} = 8^{x - 1}",
  rules: {
    ...transcendentalRules,
    "exponential.other-side": {
      relation: "equivalent",
      example: "2^x - 4^{x - 1} = 0 ⟶ 2^x = 4^{x - 1}",
      en: "Bring one of the two terms to the other side",
      zh: "移项，使两边各有一项",
    },
    "exponential.common-base": {
      relation: "equivalent",
      example: "4^{x + 1} = 8^{x - 1} ⟶ (2^2)^{x + 1} = (2^3)^{x - 1}",
      en: "Write all bases as powers of {base}",
      zh: "把底数都写成 {base} 的幂",
    },
    "exponential.multiply-exponents": {
      relation: "equivalent",
      example: "(2^2)^{x + 1} = (2^3)^{x - 1} ⟶ 2^{2x + 2} = 2^{3x - 3}",
      en: "A power of a power: multiply the exponents",
      zh: "幂的乘方，指数相乘",
    },
    "exponential.add-exponents": {
      relation: "equivalent",
      example: "2^{x} \\cdot 2^{x + 1} = 2^5 ⟶ 2^{2x + 1} = 2^5",
      en: "In a product of powers of {base} the exponents are added, in a quotient subtracted",
      zh: "{base} 的幂相乘，指数相加；相除，指数相减",
    },
    "exponential.compare-exponents": {
      relation: "equivalent",
      example: "2^{2x + 2} = 2^{3x - 3} ⟶ 2x + 2 = 3x - 3",
      en: "Equal powers of {base} have equal exponents",
      zh: "{base} 的幂相等，则指数相等",
    },
  },
  suits(goal) {
    const sides = sidesOf(goal);
    return sides && isTranscendental(apply("List", sides.left, sides.right), sides.unknown) && read(sides) ? 0.92 : 0;
  },
  derive(goal, board) {
    const sides = sidesOf(goal);
    const found = sides && read(sides);
    return found ? compareExponents(goal, board, found) : { status: "unsupported" };
  },
};

interface Found extends Sides {
  readonly base: CommonBase;
  readonly factors: readonly [readonly PowerFactor[], readonly PowerFactor[]];
}

function read({ unknown, left, right }: Sides): Found | undefined {
  const two = twoProducts(left, right);
  if (!two) return undefined;
  const factors = [two.left, two.right].map((side) => powerFactors(side, unknown));
  const [above, below] = factors;
  if (!above || !below) return undefined;
  const all = [...above, ...below].filter(({ base }) => base !== 1);
  if (!all.some(({ exponent }) => has(exponent, unknown))) return undefined;
  const base = commonBase(all.map((factor) => factor.base));
  return base && { unknown, ...two, base, factors: [above, below] };
}

function compareExponents(goal: Goal, board: Board, { left, right, unknown, base, factors }: Found): Outcome {
  const start = board.line;
  const shown = { base: expressionOf(base.base) };
  const write = (rule: string, line: ReturnType<typeof equal>): void => {
    if (board.line && !sameTree(board.line.json, line.json)) board.write(rule, line, shown, condition(base.base));
  };
  write("exponential.other-side", equal(left, right));
  const sides = factors.map((side) => side.map((factor) => ({ ...factor, power: base.exponentOf(factor.base) })));
  const line = (of: (factor: (typeof sides)[number][number]) => MathJson): ReturnType<typeof equal> => {
    const [a, b] = sides.map((side) => productOf(side.map(of)));
    return equal(a as MathJson, b as MathJson);
  };
  if (sides.flat().some(({ base: own, exponent }) => has(exponent, unknown) && !sameTree(own, base.base)))
    write(
      "exponential.common-base",
      line(({ base: own, exponent, power }) =>
        sameTree(own, base.base) ? powerOf(own, exponent) : powerOf(powerOf(base.base, rationalJson(power)), exponent),
      ),
    );
  const exponents = sides.map((side) => side.map(({ exponent, power }) => times(power ?? one, exponent, unknown)));
  write(
    "exponential.multiply-exponents",
    sidesWith(exponents.map((side) => productOf(side.map((exponent) => powerOf(base.base, exponent))))),
  );
  const [a, b] = exponents.map((side) => added(side, unknown)) as [MathJson, MathJson];
  write("exponential.add-exponents", equal(powerOf(base.base, a), powerOf(base.base, b)));
  write("exponential.compare-exponents", equal(a, b));
  const members = membersOf(board.solve("transcendental.solve-part", subgoal(goal, a, b)));
  if (!members) return { status: "unsupported" };
  conclude(board, unknown, members, start);
  return solvedBy(members);
}

const one = { numerator: 1n, denominator: 1n };
const rationalJson = (value: typeof one | undefined): MathJson => rationalToJson(value ?? one);
const sidesWith = ([a, b]: readonly MathJson[]): ReturnType<typeof equal> => equal(a as MathJson, b as MathJson);

const productOf = (factors: readonly MathJson[]): MathJson =>
  factors.length === 1 ? (factors[0] as MathJson) : apply("Multiply", ...factors);

/** What a base with letters has to be. */
function condition(base: MathJson): { provided?: ReturnType<typeof expressionOf>[] } {
  return freeLetters(base).length === 0
    ? {}
    : { provided: [expressionOf(apply("Greater", base, 0)), expressionOf(apply("NotEqual", base, 1))] };
}
