import { factor } from "../../../../algebra/multivariate/factor.ts";
import * as Q from "../../../../algebra/rational.ts";
import { simplify } from "../../../../algebra/simplify/simplify.ts";
import type { MathJson, Rule, RuleId } from "../../../../contract.ts";
import { expressionOf } from "../../../../expression/expression.ts";
import { apply, freeLetters, headOf, isNumber, isSum, isSymbol, operandsOf, sameTree } from "../../../../expression/mathjson.ts";
import { LetterPolynomials } from "../../../rewriting/letter-polynomials.ts";
import { wholeOf } from "../../../rewriting/numbers.ts";
import type { Rewriter } from "../../../rewriting/rewrite.ts";
import { productOfFactors } from "../../../rewriting/terms.ts";
import { rootOf, rootWith } from "../../arithmetic/rewriters/roots.ts";
import { powerParts } from "./powers.ts";

export const radicalRules: Record<RuleId, Rule> = {
  "radicals.split": {
    relation: "equal",
    example: "\\sqrt{72x^3} ⟶ \\sqrt{36x^2 \\cdot 2x}",
    en: "Split what stands under the root: a part that has a root, {part}, and the rest",
    zh: "把被开方数分成能开尽的部分 {part} 与其余部分",
  },
  "radicals.take-out": {
    relation: "equal",
    example: "\\sqrt{36x^2 \\cdot 2x} ⟶ 6x\\sqrt{2x}",
    en: "Take the root of {part} out",
    zh: "把 {part} 开方后移到根号外",
  },
  "radicals.of-square": {
    relation: "equal",
    example: "\\sqrt{x^2} ⟶ |x|",
    en: "The root of a square is the absolute value",
    zh: "平方的算术平方根等于绝对值",
  },
  "radicals.perfect": {
    relation: "equal",
    example: "\\sqrt{9x^4} ⟶ 3x^2",
    en: "{radicand} has the root {result}",
    zh: "{radicand} 的方根是 {result}",
  },
  "radicals.factor": {
    relation: "equal",
    example: "\\sqrt{x^2 - 2x + 1} ⟶ \\sqrt{(x - 1)^2}",
    en: "Factor what stands under the root",
    zh: "把被开方式分解因式",
  },
  "radicals.as-powers": {
    relation: "equal",
    example: "\\sqrt{x}\\sqrt[4]{x^3} ⟶ x^{\\frac{1}{2}} x^{\\frac{3}{4}}",
    en: "Write the roots as powers with fractional exponents",
    zh: "把根式写成分数指数幂",
  },
  "radicals.from-power": {
    relation: "equal",
    example: "x^{\\frac{5}{4}} ⟶ x\\sqrt[4]{x}",
    en: "Write the power with its fractional exponent as a root",
    zh: "把分数指数幂写成根式",
  },
  "radicals.rational-power": {
    relation: "equal",
    example: "x^{\\frac{1}{2}} x^{\\frac{3}{4}} ⟶ x^{\\frac{5}{4}}",
    en: "Multiply powers of {base}: add the exponents {sum}",
    zh: "同底数 {base} 的幂相乘，指数相加：{sum}",
  },
};

/** Roots with one index and letters, side by side: under one sign. */
export const multiplyLetterRoots: Rewriter = (part) => {
  const operands = headOf(part) === "Multiply" ? operandsOf(part) : [];
  const roots = operands.map(rootOf);
  const index = roots.find((root) => root)?.index;
  const same = roots.flatMap((root, at) => (root && root.index === index ? [at] : []));
  if (index === undefined || same.length < 2) return undefined;
  const radicands = same.map((at) => roots[at]?.radicand ?? 1);
  const [first, second] = radicands;
  const rest = operands.filter((_, at) => !same.includes(at));
  if (index === 2 && radicands.length === 2 && first !== undefined && second !== undefined && sameTree(first, second))
    return { rule: "roots.square", after: productOfFactors([...rest, first]) };
  return { rule: "roots.multiply", after: productOfFactors([...rest, rootWith(index, productOfFactors(radicands))]) };
};

/** √(8n²)/√(10n) */
export const divideLetterRoots: Rewriter = (part) => {
  const [above, below] = headOf(part) === "Divide" ? operandsOf(part) : [];
  const [top, bottom] = [above === undefined ? undefined : rootOf(above), below === undefined ? undefined : rootOf(below)];
  if (!top || !bottom || top.index !== bottom.index || freeLetters(part).length === 0) return undefined;
  return { rule: "roots.divide", after: rootWith(top.index, apply("Divide", top.radicand, bottom.radicand)) };
};

/** √(x² − 2x + 1) = √((x − 1)²) */
export const factorRadicand: Rewriter = (part) => {
  const root = rootOf(part);
  if (!root || !isSum(root.radicand) || freeLetters(part).length === 0) return undefined;
  const letters = new LetterPolynomials();
  const polynomial = letters.read(root.radicand);
  if (polynomial === undefined || polynomial === 0n) return undefined;
  const { content, factors } = factor(polynomial);
  const holdsPower = factors.some(({ exponent }) => exponent >= root.index);
  const product = letters.product(content, factors);
  return holdsPower ? { rule: "radicals.factor", after: rootWith(root.index, product) } : undefined;
};

/** A root with letters under it: what has a root comes out, by way of √(36x² · 2x). */
export const takeOutLetters: Rewriter = (part) => {
  const root = rootOf(part);
  if (!root || freeLetters(part).length === 0 || headOf(root.radicand) === "Divide") return undefined;
  const factors = headOf(root.radicand) === "Multiply" ? operandsOf(root.radicand) : [root.radicand];
  const parts = factors.map((factor) => splitPower(factor, root.index));
  const perfect = parts.every(({ inside }) => inside === 1);
  const result = simplify(part);
  if (parts.every(({ outside }) => outside === 1) || sameTree(result, part)) return undefined;
  if (perfect) {
    if (root.index === 2 && factors.length === 1 && headOf(result) === "Abs")
      return { rule: "radicals.of-square", after: result };
    return {
      rule: "radicals.perfect",
      after: result,
      params: { radicand: expressionOf(root.radicand), result: expressionOf(result) },
    };
  }
  const takenFactors = parts.flatMap(({ taken }) => (taken === 1 ? [] : [taken]));
  const taken = productOfFactors(takenFactors);
  if (factors.length > 1 && parts.every(({ outside, inside: each }) => outside === 1 || each === 1))
    return { rule: "radicals.take-out", after: result, params: { part: expressionOf(taken) } };
  const inside = productOfFactors(parts.flatMap(({ inside: each }) => (each === 1 ? [] : [each])));
  const rest = headOf(inside) === "Multiply" ? operandsOf(inside) : [inside];
  return {
    rule: "radicals.split",
    after: rootWith(root.index, apply("Multiply", ...takenFactors, ...rest)),
    params: { part: expressionOf(taken) },
    next: { rule: "radicals.take-out", after: result, params: { part: expressionOf(taken) } },
  };
};

/** A factor under a root as taken · inside, where the root of `taken` is `outside`. */
function splitPower(factor: MathJson, index: number): { taken: MathJson; outside: MathJson; inside: MathJson } {
  const whole = wholeOf(factor);
  if (whole !== undefined && whole > 1n) {
    let [outer, inner] = [1n, whole];
    for (let base = 2n; base ** BigInt(index) <= inner && base < 1000n; base++) {
      while (inner % base ** BigInt(index) === 0n) {
        outer *= base;
        inner /= base ** BigInt(index);
      }
    }
    return { taken: Q.integerToJson(outer ** BigInt(index)), outside: Q.integerToJson(outer), inside: Q.integerToJson(inner) };
  }
  const { base, exponent } = powerParts(factor);
  const times = wholeOf(exponent);
  if (times === undefined || times <= 0n || isNumber(base)) return { taken: 1, outside: 1, inside: factor };
  const [out, rest] = [times / BigInt(index), times % BigInt(index)];
  const power = (count: bigint): MathJson => (count === 0n ? 1 : count === 1n ? base : apply("Power", base, Number(count)));
  return { taken: power(out * BigInt(index)), outside: power(out), inside: power(rest) };
}

/** Roots of one letter with different indices: as powers. */
export const rootsAsPowers: Rewriter = (part) => {
  const head = headOf(part);
  const operands =
    head === "Multiply" || head === "Divide"
      ? operandsOf(part).flatMap((each) => (headOf(each) === "Multiply" ? operandsOf(each) : [each]))
      : [];
  const roots = operands.map(asPower);
  const bases = roots.filter((root) => root !== undefined);
  const [first, ...others] = bases;
  if (!first || others.length === 0 || !others.every(({ base }) => sameTree(base, first.base))) return undefined;
  if (new Set(bases.map(({ index }) => index)).size < 2) return undefined;
  const changed = (json: MathJson): MathJson => {
    if (headOf(json) === "Multiply" || headOf(json) === "Divide")
      return apply(headOf(json) as string, ...operandsOf(json).map(changed));
    const power = asPower(json);
    return power ? apply("Power", power.base, power.exponent) : json;
  };
  return { rule: "radicals.as-powers", after: changed(part) };
};

/** ⁴√a³ as a^(3/4) for a letter a. */
function asPower(json: MathJson): { base: MathJson; exponent: MathJson; index: number } | undefined {
  const root = rootOf(json);
  if (!root) return undefined;
  const { base, exponent } = powerParts(root.radicand);
  const times = wholeOf(exponent);
  // √(x²) is |x|, and x^(2/2) is not.
  const isSize = times !== undefined && root.index % 2 === 0 && times % 2n === 0n;
  return isSymbol(base) && times !== undefined && !isSize
    ? { base, exponent: apply("Divide", Q.integerToJson(times), root.index), index: root.index }
    : undefined;
}

/** x^(5/4) = x ⁴√x at the end. */
export const powerAsRoot: Rewriter = (part, place) => {
  const [base, exponent] = headOf(part) === "Power" ? operandsOf(part) : [];
  if (base === undefined || exponent === undefined || headOf(exponent) !== "Divide" || freeLetters(base).length === 0)
    return undefined;
  // Powers of one base are joined before they are written as roots.
  const line = JSON.stringify(place.around[0] ?? part);
  if (line.split(`["Power",${JSON.stringify(base)},["Divide"`).length > 2) return undefined;
  const result = simplify(part);
  return JSON.stringify(result).includes('"Sqrt"') || JSON.stringify(result).includes('"Root"')
    ? { rule: "radicals.from-power", after: result }
    : undefined;
};
