import { primeFactors } from "../../../../algebra/normal-form/prime-factors.ts";
import * as Q from "../../../../algebra/rational.ts";
import { simplify } from "../../../../algebra/simplify/simplify.ts";
import type { MathJson, Rule, RuleId } from "../../../../contract.ts";
import { expressionOf } from "../../../../expression/expression.ts";
import { apply, freeLetters, headOf, isNumber, isSum, operandsOf, sameTree } from "../../../../expression/mathjson.ts";
import { finiteDecimal, numberOf, wholeOf } from "../../../rewriting/numbers.ts";
import type { Rewriter } from "../../../rewriting/rewrite.ts";
import { productOfFactors } from "../../../rewriting/terms.ts";
import type { WorkingLine } from "../../../unfolding/working-lines.ts";

export const rootRules: Record<RuleId, Rule> = {
  "roots.exact": {
    relation: "equal",
    example: "\\sqrt{144} ⟶ 12",
    en: "{root} is {result}, since {power}",
    zh: "{root} 等于 {result}，因为 {power}",
  },
  "roots.split": {
    relation: "equal",
    example: "\\sqrt{72} ⟶ \\sqrt{6^2 \\cdot 2}",
    en: "Split off the largest power that has a whole root: {radicand} is {product}",
    zh: "分解出能开尽的最大因数：{radicand} = {product}",
  },
  "roots.take-out": {
    relation: "equal",
    example: "\\sqrt{6^2 \\cdot 2} ⟶ 6\\sqrt{2}",
    en: "Take {factor} out of the root",
    zh: "把 {factor} 开出根号",
  },
  "roots.of-fraction": {
    relation: "equal",
    example: "\\sqrt{\\frac{3}{4}} ⟶ \\frac{\\sqrt{3}}{\\sqrt{4}}",
    en: "The root of a fraction is the root of the numerator over the root of the denominator",
    zh: "分数的方根等于分子的方根除以分母的方根",
  },
  "roots.multiply": {
    relation: "equal",
    example: "\\sqrt{2} \\cdot \\sqrt{3} ⟶ \\sqrt{2 \\cdot 3}",
    en: "Multiply roots of the same index under one root sign",
    zh: "同次根式相乘，把被开方数相乘",
  },
  "roots.divide": {
    relation: "equal",
    example: "\\frac{\\sqrt{6}}{\\sqrt{2}} ⟶ \\sqrt{\\frac{6}{2}}",
    en: "Divide roots of the same index under one root sign",
    zh: "同次根式相除，把被开方数相除",
  },
  "roots.square": {
    relation: "equal",
    example: "(\\sqrt{5})^2 ⟶ 5",
    en: "The power undoes the root",
    zh: "乘方与开方互为逆运算",
  },
  "roots.rationalise": {
    relation: "equal",
    example: "\\frac{3}{\\sqrt{2}} ⟶ \\frac{3\\sqrt{2}}{\\sqrt{2} \\cdot \\sqrt{2}}",
    en: "Rationalise: multiply numerator and denominator by {factor}",
    zh: "分母有理化：分子分母同乘 {factor}",
  },
  "roots.of-decimal": {
    relation: "equal",
    example: "\\sqrt{0.49} ⟶ 0.7",
    en: "{root} is {result}, since {power}",
    zh: "{root} 等于 {result}，因为 {power}",
  },
  "roots.odd-of-negative": {
    relation: "equal",
    example: "\\sqrt[3]{-8} ⟶ -\\sqrt[3]{8}",
    en: "An odd root of a negative number is negative",
    zh: "负数的奇次方根是负数",
  },
  "roots.perfect-square": {
    relation: "equal",
    example: "\\sqrt{3 + 2\\sqrt{2}} ⟶ \\sqrt{(1 + \\sqrt{2})^2}",
    en: "{radicand} is the square of {result}",
    zh: "{radicand} 是 {result} 的平方",
  },
  "roots.lower-index": {
    relation: "equal",
    example: "\\sqrt[4]{4} ⟶ \\sqrt{2}",
    en: "Lower the index: {radicand} is {power}",
    zh: "降低根指数：{radicand} = {power}",
  },
};

/** The index of a root and what stands under it. */
export function rootOf(json: MathJson): { index: number; radicand: MathJson } | undefined {
  const [radicand, degree] = operandsOf(json);
  if (radicand === undefined) return undefined;
  if (headOf(json) === "Sqrt") return { index: 2, radicand };
  if (headOf(json) !== "Root" || typeof degree !== "number" || !Number.isInteger(degree) || degree < 2) return undefined;
  return { index: degree, radicand };
}

export const rootWith = (index: number, radicand: MathJson): MathJson =>
  index === 2 ? apply("Sqrt", radicand) : apply("Root", radicand, index);

/** value = outerⁱⁿᵈᵉˣ · inner with the largest outer whose primes are found. */
function split(value: bigint, index: number): { outer: bigint; inner: bigint } {
  let [outer, inner] = [1n, 1n];
  for (const { prime, exponent } of primeFactors(value, () => {})) {
    outer *= prime ** BigInt(Math.floor(exponent / index));
    inner *= prime ** BigInt(exponent % index);
  }
  return { outer, inner };
}

/** √144, √0.49, ∛−8. */
export const exactRoot: Rewriter = (part) => {
  const root = rootOf(part);
  const number = root && isNumber(root.radicand) ? numberOf(root.radicand) : undefined;
  if (!root || !number) return undefined;
  if (Q.signOf(number.value) < 0) {
    if (root.index % 2 === 0) return undefined;
    const size = rootWith(root.index, finiteDecimal(Q.negate(number.value)) ?? 0);
    return { rule: "roots.odd-of-negative", after: apply("Negate", size) };
  }
  if (Q.isZero(number.value)) return { rule: "roots.exact", after: 0, params: rootParams(part, 0, root.index) };
  const [above, below] = [split(number.value.numerator, root.index), split(number.value.denominator, root.index)];
  if (above.inner !== 1n || below.inner !== 1n) return undefined;
  const result = finiteDecimal(Q.rational(above.outer, below.outer));
  if (result === undefined) return undefined;
  return {
    rule: number.form === "decimal" ? "roots.of-decimal" : "roots.exact",
    after: result,
    params: rootParams(part, result, root.index),
  };
};

const rootParams = (root: MathJson, result: MathJson, index: number) => ({
  root: expressionOf(root),
  result: expressionOf(result),
  power: expressionOf(apply("Equal", apply("Power", result, index), rootOf(root)?.radicand ?? 0)),
});

/** √72 = √(6²·2) */
export const splitRadicand: Rewriter = (part) => {
  const root = rootOf(part);
  const value = root ? wholeOf(root.radicand) : undefined;
  if (!root || value === undefined || value <= 1n) return undefined;
  const { outer, inner } = split(value, root.index);
  if (outer === 1n || inner === 1n) return undefined;
  const [power, rest] = [apply("Power", Q.integerToJson(outer), root.index), Q.integerToJson(inner)];
  const product = apply("Multiply", power, rest);
  const after = rootWith(root.index, product);
  const factors = apply("Multiply", Q.integerToJson(outer ** BigInt(root.index)), rest);
  return {
    rule: "roots.split",
    after,
    params: { radicand: expressionOf(root.radicand), product: expressionOf(product) },
    working: () => [
      { rule: "working.radicand-as-product", after: rootWith(root.index, factors), params: { product: expressionOf(factors) } },
      { rule: "working.as-power", after, params: { power: expressionOf(power) } },
    ],
    next: {
      rule: "roots.take-out",
      after: productOfFactors([Q.integerToJson(outer), rootWith(root.index, Q.integerToJson(inner))]),
      params: { factor: expressionOf(Q.integerToJson(outer)) },
      working: () => takingOutLines(root.index, power, rest, Q.integerToJson(outer)),
    },
  };
};

/** √(2²·3) = √(2²)·√3 = 2√3, for a positive base */
function takingOutLines(index: number, power: MathJson, rest: MathJson, base: MathJson): WorkingLine[] {
  const [first, second] = [power, rest].map((each) => rootWith(index, each)) as [MathJson, MathJson];
  const isPositive = Q.signOf(numberOf(base)?.value ?? Q.zero) > 0;
  if (!isPositive) return [];
  return [
    { rule: "working.root-of-product", after: productOfFactors([first, second]) },
    { rule: "working.root", after: productOfFactors([base, second]), params: { root: expressionOf(first) } },
  ];
}

/** ⁴√4 = √2 */
export const lowerIndex: Rewriter = (part) => {
  const root = rootOf(part);
  const value = root ? wholeOf(root.radicand) : undefined;
  if (!root || root.index === 2 || value === undefined || value <= 1n) return undefined;
  const exponents = primeFactors(value, () => {});
  const common = exponents.reduce((divisor, { exponent }) => gcd(divisor, exponent), root.index);
  if (common === 1) return undefined;
  const base = exponents.reduce((product, { prime, exponent }) => product * prime ** BigInt(exponent / common), 1n);
  return {
    rule: "roots.lower-index",
    after: root.index === common ? Q.integerToJson(base) : rootWith(root.index / common, Q.integerToJson(base)),
    params: { radicand: expressionOf(root.radicand), power: expressionOf(apply("Power", Q.integerToJson(base), common)) },
  };
};

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));

/** √(3 + 2√2) = √((1 + √2)²) = 1 + √2 */
export const nestedRoot: Rewriter = (part) => {
  const [inner] = headOf(part) === "Sqrt" ? operandsOf(part) : [];
  if (inner === undefined || !isSum(inner) || freeLetters(inner).length > 0 || !JSON.stringify(inner).includes("Sqrt"))
    return undefined;
  const result = simplify(part);
  if (!isSum(result)) return undefined;
  return {
    rule: "roots.perfect-square",
    after: apply("Sqrt", apply("Power", result, 2)),
    params: { radicand: expressionOf(inner), result: expressionOf(result) },
    next: { rule: "roots.square", after: result },
  };
};

/** √(6²·2) = 6√2 */
export const takeOut: Rewriter = (part) => {
  const root = rootOf(part);
  if (!root || headOf(root.radicand) !== "Multiply") return undefined;
  const factors = operandsOf(root.radicand);
  const outside = factors.flatMap((factor) => {
    const [base, exponent] = operandsOf(factor);
    const isPower = headOf(factor) === "Power" && base !== undefined && isNumber(base) && exponent === root.index;
    return isPower ? [{ factor, base }] : [];
  });
  const [first] = outside;
  if (!first) return undefined;
  const rest = factors.filter((_, index) => index !== factors.indexOf(first.factor));
  return {
    rule: "roots.take-out",
    after: productOfFactors([first.base, rootWith(root.index, productOfFactors(rest))]),
    params: { factor: expressionOf(first.base) },
    working: () => takingOutLines(root.index, first.factor, productOfFactors(rest), first.base),
  };
};

/** √(3/4) */
export const rootOfFraction: Rewriter = (part) => {
  const root = rootOf(part);
  if (!root || headOf(root.radicand) !== "Divide") return undefined;
  const [above, below] = operandsOf(root.radicand) as [MathJson, MathJson];
  const divisor = wholeOf(below);
  if (divisor === undefined || divisor <= 0n || (wholeOf(above) ?? 1n) <= 0n) return undefined;
  const top = above === 1 ? 1 : rootWith(root.index, above);
  return { rule: "roots.of-fraction", after: apply("Divide", top, rootWith(root.index, below)) };
};

/** A root of a positive whole number. */
const isNumberRoot = (json: MathJson): { index: number; radicand: bigint } | undefined => {
  const root = rootOf(json);
  const value = root ? wholeOf(root.radicand) : undefined;
  return root && value !== undefined && value > 0n ? { index: root.index, radicand: value } : undefined;
};

/** √2·√3, and √2·√2 = 2. */
export const multiplyRoots: Rewriter = (part) => {
  if (headOf(part) !== "Multiply") return undefined;
  const operands = operandsOf(part);
  for (let first = 0; first < operands.length; first++) {
    const left = isNumberRoot(operands[first] as MathJson);
    const same = operands.flatMap((operand, index) => (left && isNumberRoot(operand)?.index === left.index ? [index] : []));
    if (!left || same.length < 2) continue;
    const radicands = same.map((index) => (rootOf(operands[index] as MathJson) as { radicand: MathJson }).radicand);
    const [a, b] = radicands;
    const isSquare = left.index === 2 && radicands.length === 2 && a !== undefined && b !== undefined && sameTree(a, b);
    const rest = operands.filter((_, index) => !same.includes(index));
    if (isSquare) return { rule: "roots.square", after: productOfFactors([a, ...rest]) };
    return { rule: "roots.multiply", after: productOfFactors([...rest, rootWith(left.index, productOfFactors(radicands))]) };
  }
  return undefined;
};

/** √6/√2 where the quotient is a whole number. */
export const divideRoots: Rewriter = (part) => {
  const [above, below] = headOf(part) === "Divide" ? operandsOf(part) : [];
  if (above === undefined || below === undefined) return undefined;
  const bottom = isNumberRoot(below);
  const factors = headOf(above) === "Multiply" ? operandsOf(above) : [above];
  const at = factors.findIndex((factor) => {
    const top = isNumberRoot(factor);
    return top && bottom && top.index === bottom.index && top.radicand % bottom.radicand === 0n;
  });
  if (!bottom || at < 0) return undefined;
  const top = isNumberRoot(factors[at] as MathJson) as { index: number; radicand: bigint };
  const inside = apply("Divide", Q.integerToJson(top.radicand), Q.integerToJson(bottom.radicand));
  return {
    rule: "roots.divide",
    after: productOfFactors(factors.map((factor, index) => (index === at ? rootWith(bottom.index, inside) : factor))),
  };
};

/** (√5)² and (∛5)³ and (√5)⁴. */
export const powerOfRoot: Rewriter = (part) => {
  const [base, exponent] = headOf(part) === "Power" ? operandsOf(part) : [];
  const root = base === undefined ? undefined : rootOf(base);
  if (!root || typeof exponent !== "number" || exponent <= 0 || exponent % root.index !== 0) return undefined;
  const times = exponent / root.index;
  return { rule: "roots.square", after: times === 1 ? root.radicand : apply("Power", root.radicand, times) };
};
