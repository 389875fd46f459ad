import * as Q from "../../../../algebra/rational.ts";
import { simplify } from "../../../../algebra/simplify/simplify.ts";
import type { MathJson, Rule, RuleId } from "../../../../contract.ts";
import { expressionOf } from "../../../../expression/expression.ts";
import { apply, freeLetters, headOf, operandsOf } from "../../../../expression/mathjson.ts";
import { wholeOf } from "../../../rewriting/numbers.ts";
import type { Rewriter } from "../../../rewriting/rewrite.ts";

export const countingRules: Record<RuleId, Rule> = {
  "counting.factorial": {
    relation: "equal",
    example: "5! ⟶ 5 \\cdot 4 \\cdot 3 \\cdot 2 \\cdot 1",
    en: "A factorial is the product of the whole numbers from it down to 1",
    zh: "阶乘是从该数递减到 1 的所有整数之积",
  },
  "counting.factorial-zero": { relation: "equal", example: "0! ⟶ 1", en: "0! is 1 by definition", zh: "规定 0! = 1" },
  "counting.factorial-value": {
    relation: "equal",
    example: "12! ⟶ 479001600",
    en: "Multiply the whole numbers from 1 to {number}",
    zh: "把 1 到 {number} 的整数相乘",
  },
  "counting.factorials-cancel": {
    relation: "equal",
    example: "\\frac{8!}{6!} ⟶ 8 \\cdot 7",
    en: "Cancel {factorial}, a factor of numerator and denominator",
    zh: "约去分子分母的公因数 {factorial}",
  },
  "counting.binomial": {
    relation: "equal",
    example: "\\binom{5}{2} ⟶ \\frac{5 \\cdot 4}{2 \\cdot 1}",
    en: "Choosing {chosen} of {total}: {chosen} factors from {total} downwards, over {chosen}!",
    zh: "组合数：从 {total} 起递减取 {chosen} 个因数相乘，再除以 {chosen} 的阶乘",
  },
  "counting.permutations": {
    relation: "equal",
    example: "A_{5}^{2} ⟶ 5 \\cdot 4",
    en: "Arranging {chosen} of {total}: {chosen} factors from {total} downwards",
    zh: "排列数：从 {total} 起递减取 {chosen} 个因数相乘",
  },
  "divisors.euclid": {
    relation: "equal",
    example: "\\gcd(48, 18) ⟶ \\gcd(18, 12)",
    en: "Euclid: {division}, so the remainder takes the place of the larger number",
    zh: "辗转相除：{division}，用余数代替较大的数",
  },
  "divisors.greatest": {
    relation: "equal",
    example: "\\gcd(12, 6) ⟶ 6",
    en: "{divisor} divides {number}: it is the greatest common divisor",
    zh: "{divisor} 整除 {number}，所以它就是最大公约数",
  },
  "divisors.two-at-a-time": {
    relation: "equal",
    example: "\\gcd(12, 18, 27) ⟶ \\gcd(\\gcd(12, 18), 27)",
    en: "Take the numbers two at a time",
    zh: "两个两个地求",
  },
  "divisors.least-multiple": {
    relation: "equal",
    example: "\\operatorname{lcm}(4, 6) ⟶ \\frac{4 \\cdot 6}{\\gcd(4, 6)}",
    en: "The least common multiple is the product divided by the greatest common divisor",
    zh: "最小公倍数等于两数之积除以最大公约数",
  },
};

/** Up to here a factorial is written out. */
const longestProduct = 8n;
const largestFactorial = 300n;

const downFrom = (from: bigint, count: bigint): MathJson[] =>
  Array.from({ length: Number(count) }, (_, index) => Q.integerToJson(from - BigInt(index)));

const product = (factors: readonly MathJson[]): MathJson => {
  const [first = 1, ...rest] = factors;
  return rest.length === 0 ? first : apply("Multiply", first, ...rest);
};

/** 5! */
export const factorial: Rewriter = (part) => {
  const n = headOf(part) === "Factorial" ? wholeOf(operandsOf(part)[0] ?? "") : undefined;
  if (n === undefined || n < 0n || n > largestFactorial) return undefined;
  if (n === 0n) return { rule: "counting.factorial-zero", after: 1 };
  if (n === 1n) return { rule: "counting.factorial-value", after: 1, params: { number: expressionOf(1) } };
  if (n <= longestProduct) return { rule: "counting.factorial", after: product(downFrom(n, n)) };
  const value = downFrom(n, n).reduce<bigint>((result, factor) => result * BigInt(String(factor)), 1n);
  return {
    rule: "counting.factorial-value",
    after: Q.integerToJson(value),
    params: { number: expressionOf(Q.integerToJson(n)) },
  };
};

/** 8!/6! = 8·7 */
export const cancelFactorials: Rewriter = (part) => {
  const [above, below] = headOf(part) === "Divide" ? operandsOf(part) : [];
  if (above === undefined || below === undefined || headOf(above) !== "Factorial") return undefined;
  const factors = headOf(below) === "Multiply" ? operandsOf(below) : [below];
  const total = wholeOf(operandsOf(above)[0] ?? "");
  const values = factors.map((factor) => (headOf(factor) === "Factorial" ? wholeOf(operandsOf(factor)[0] ?? "") : undefined));
  const largest = values.reduce<bigint | undefined>(
    (most, value) =>
      value !== undefined && total !== undefined && value <= total && (most === undefined || value > most) ? value : most,
    undefined,
  );
  if (total === undefined || largest === undefined || total > 10_000n || total - largest > 40n || largest < 0n) return undefined;
  const at = values.indexOf(largest);
  const top = product(downFrom(total, total - largest));
  const rest = factors.filter((_, index) => index !== at);
  return {
    rule: "counting.factorials-cancel",
    after: rest.length === 0 ? top : apply("Divide", top, product(rest)),
    params: { factorial: expressionOf(factors[at] as MathJson) },
  };
};

/** (n + 1)!/n! = n + 1 */
export const cancelLetterFactorials: Rewriter = (part) => {
  const [above, below] = headOf(part) === "Divide" ? operandsOf(part) : [];
  if (above === undefined || below === undefined || headOf(above) !== "Factorial" || headOf(below) !== "Factorial")
    return undefined;
  const [top = 0, bottom = 0] = [operandsOf(above)[0], operandsOf(below)[0]];
  const distance = simplify(apply("Subtract", top, bottom));
  if (freeLetters(top).length === 0 || typeof distance !== "number" || Math.abs(distance) > 6 || distance === 0) return undefined;
  const from = distance > 0 ? top : bottom;
  const factors = Array.from({ length: Math.abs(distance) }, (_, index) => simplify(apply("Subtract", from, index)));
  return {
    rule: "counting.factorials-cancel",
    after: distance > 0 ? product(factors) : apply("Divide", 1, product(factors)),
    params: { factorial: expressionOf(distance > 0 ? below : above) },
  };
};

/** Binomials and permutations of numbers. */
export const selections: Rewriter = (part) => {
  const head = headOf(part);
  if (head !== "Binomial" && head !== "Combinations" && head !== "Permutations") return undefined;
  const [n, k] = operandsOf(part).map(wholeOf);
  if (n === undefined || k === undefined || k < 0n || n < 0n) return undefined;
  if (k > n) return undefined;
  const chosen = head !== "Permutations" && n - k < k ? n - k : k;
  if (chosen > 40n) return undefined;
  const params = { total: expressionOf(Q.integerToJson(n)), chosen: expressionOf(Q.integerToJson(chosen)) };
  const above = product(downFrom(n, chosen));
  if (head === "Permutations") return { rule: "counting.permutations", after: above, params };
  const after =
    chosen === 0n ? 1 : chosen === 1n ? Q.integerToJson(n) : apply("Divide", above, product(downFrom(chosen, chosen)));
  return { rule: "counting.binomial", after, params };
};

const size = (value: bigint): bigint => (value < 0n ? -value : value);

/** gcd by Euclid's algorithm, a division a line. */
export const greatestDivisor: Rewriter = (part) => {
  if (headOf(part) !== "GCD") return undefined;
  const operands = operandsOf(part);
  const values = operands.map(wholeOf);
  const [a, b, ...more] = values;
  if (!values.every((value) => value !== undefined) || a === undefined) return undefined;
  if (b === undefined) return { rule: "divisors.greatest", after: Q.integerToJson(size(a)), params: pairOf(a, a) };
  if (more.length > 0) {
    const [first, second, ...rest] = operands as [MathJson, MathJson, ...MathJson[]];
    return { rule: "divisors.two-at-a-time", after: apply("GCD", apply("GCD", first, second), ...rest) };
  }
  const [large, small] = size(a) >= size(b) ? [size(a), size(b)] : [size(b), size(a)];
  if (small === 0n || large % small === 0n) {
    const divisor = small === 0n ? large : small;
    return { rule: "divisors.greatest", after: Q.integerToJson(divisor), params: pairOf(divisor, small === 0n ? small : large) };
  }
  const [quotient, rest] = [large / small, large % small];
  const json = Q.integerToJson;
  const division = apply("Equal", json(large), apply("Add", apply("Multiply", json(quotient), json(small)), json(rest)));
  return {
    rule: "divisors.euclid",
    after: apply("GCD", json(small), json(rest)),
    params: { division: expressionOf(division) },
  };
};

const pairOf = (divisor: bigint, number: bigint) => ({
  divisor: expressionOf(Q.integerToJson(divisor)),
  number: expressionOf(Q.integerToJson(number)),
});

/** lcm(a, b) = ab/gcd(a, b) */
export const leastMultiple: Rewriter = (part) => {
  if (headOf(part) !== "LCM") return undefined;
  const operands = operandsOf(part);
  const values = operands.map(wholeOf);
  if (operands.length < 2 || !values.every((value) => value !== undefined && value > 0n)) return undefined;
  const [first, second, ...rest] = operands as [MathJson, MathJson, ...MathJson[]];
  if (rest.length > 0) return { rule: "divisors.two-at-a-time", after: apply("LCM", apply("LCM", first, second), ...rest) };
  return {
    rule: "divisors.least-multiple",
    after: apply("Divide", apply("Multiply", first, second), apply("GCD", first, second)),
  };
};
