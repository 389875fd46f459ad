import * as Q from "../../../../algebra/rational.ts";
import type { MathJson, Rule, RuleId } from "../../../../contract.ts";
import { expressionOf } from "../../../../expression/expression.ts";
import { apply, headOf, isNumber, isSum, isSymbol, operandsOf, sameTree } from "../../../../expression/mathjson.ts";
import { opposite } from "../../../../expression/tree/sign.ts";
import { numberOf, wholeOf } from "../../../rewriting/numbers.ts";
import type { Rewriter } from "../../../rewriting/rewrite.ts";
import { productOfFactors, sumOfTerms, termsOf } from "../../../rewriting/terms.ts";
import { exponentLines } from "../../../unfolding/powers.ts";
import type { WorkingLine } from "../../../unfolding/working-lines.ts";
import { comesOutWhole } from "../../arithmetic/rewriters/complex.ts";

export const powerRules: Record<RuleId, Rule> = {
  "powers.multiply": {
    relation: "equal",
    example: "x^2 \\cdot x^3 ⟶ x^{2 + 3}",
    en: "Multiply powers of {base}: add the exponents",
    zh: "同底数 {base} 的幂相乘，指数相加",
  },
  "powers.same-exponent": {
    relation: "equal",
    example: "2^x \\cdot 3^x ⟶ (2 \\cdot 3)^x",
    en: "Powers with the same exponent: multiply the bases",
    zh: "同指数的幂相乘，底数相乘",
  },
  "powers.exponential-from-below": {
    relation: "equal",
    example: "\\frac{3}{e^x} ⟶ 3e^{-x}",
    en: "A power of e below the bar is one with the opposite exponent above it",
    zh: "分母中 e 的幂可写成指数相反的幂",
  },
  "powers.divide": {
    relation: "equal",
    example: "\\frac{x^5}{x^2} ⟶ x^{5 - 2}",
    en: "Divide powers of {base}: subtract the exponents",
    zh: "同底数 {base} 的幂相除，指数相减",
  },
  "powers.of-power": {
    relation: "equal",
    example: "(x^2)^3 ⟶ x^{2 \\cdot 3}",
    en: "A power of a power: multiply the exponents",
    zh: "幂的乘方，指数相乘",
  },
  "powers.of-product": {
    relation: "equal",
    example: "(2x)^3 ⟶ 2^3 x^3",
    en: "A power of a product: raise every factor",
    zh: "积的乘方，把每个因式分别乘方",
  },
  "powers.of-quotient": {
    relation: "equal",
    example: "(\\frac{x}{y})^3 ⟶ \\frac{x^3}{y^3}",
    en: "A power of a quotient: raise numerator and denominator",
    zh: "商的乘方，分子分母分别乘方",
  },
  "powers.negative": {
    relation: "equal",
    example: "x^{-3} ⟶ \\frac{1}{x^3}",
    en: "A negative exponent means the reciprocal",
    zh: "负指数表示倒数",
  },
  "powers.negative-in-fraction": {
    relation: "equal",
    example: "\\frac{x^{-3}}{y^{-2}} ⟶ \\frac{y^2}{x^3}",
    en: "Factors with negative exponents move to the other side of the fraction bar",
    zh: "负指数的因式移到分数线的另一边，指数变为正",
  },
  "powers.zero": { relation: "equal", example: "x^0 ⟶ 1", en: "The power with exponent 0 is 1", zh: "任何非零数的 0 次幂等于 1" },
};

/** The base and exponent of a factor; a letter has the exponent 1. */
export function powerParts(json: MathJson): { base: MathJson; exponent: MathJson } {
  const [base, exponent] = operandsOf(json);
  if (headOf(json) === "Power" && base !== undefined && exponent !== undefined) return { base, exponent };
  if (headOf(json) === "Exp" && base !== undefined) return { base: "ExponentialE", exponent: base };
  return { base: json, exponent: 1 };
}

/** Factors that are powers of one base: adding their exponents. */
export const multiplyPowers: Rewriter = (part) => {
  if (headOf(part) !== "Multiply") return undefined;
  const operands = operandsOf(part);
  const parts = operands.map(powerParts);
  for (let first = 0; first < parts.length; first++) {
    const { base, exponent } = parts[first] as { base: MathJson; exponent: MathJson };
    const isPlainNumber = isNumber(base) && exponent === 1;
    if (headOf(base) === "Sqrt" || headOf(base) === "Root" || headOf(base) === "Divide") continue;
    const same = parts.flatMap((other, index) => (sameTree(other.base, base) ? [index] : []));
    if (same.length < 2 || (isPlainNumber && same.every((index) => parts[index]?.exponent === 1))) continue;
    if (isNumber(base) && same.every((index) => numberOf(parts[index]?.exponent ?? 0))) continue;
    const exponents = same.map((index) => parts[index]?.exponent ?? 1);
    const total = totalOf(exponents) ?? sumOfTerms(exponents.flatMap(termsOf));
    const power = total === 1 ? base : apply("Power", base, total);
    const others = operands.flatMap((operand, index) => (index === first ? [power] : same.includes(index) ? [] : [operand]));
    const after = productOfFactors(others);
    const around = (joined: MathJson): MathJson => productOfFactors(others.map((other) => (other === power ? joined : other)));
    return {
      rule: "powers.multiply",
      after,
      params: { base: expressionOf(base) },
      working: () =>
        totalOf(exponents) === undefined || base === "ImaginaryUnit"
          ? []
          : [...exponentsOfOne(operands, same, base), ...exponentLines("add", base, sumOfTerms(exponents), after, around)],
    };
  }
  return undefined;
};

/** x·x² as x¹·x², one factor after the other. */
function exponentsOfOne(operands: readonly MathJson[], places: readonly number[], base: MathJson): WorkingLine[] {
  const standing = [...operands];
  return places.flatMap((place): WorkingLine[] => {
    if (!sameTree(standing[place] as MathJson, base) || !isSymbol(base)) return [];
    standing[place] = apply("Power", base, 1);
    const after = apply("Multiply", ...standing);
    return [{ rule: "working.exponent-one", after, params: { base: expressionOf(base) } }];
  });
}

/** The same where an exponent has letters, 2ˣ·2³: before the other power is worked out. */
export const multiplyLetterPowers: Rewriter = (part, place) => {
  const holdsLetter = operandsOf(part).some((operand) => !numberOf(powerParts(operand).exponent));
  return holdsLetter ? (multiplyPowers(part, place) ?? sameExponent(part)) : undefined;
};

/** 2ˣ·3ˣ = (2·3)ˣ */
function sameExponent(part: MathJson): ReturnType<Rewriter> {
  if (headOf(part) !== "Multiply") return undefined;
  const operands = operandsOf(part);
  const parts = operands.map(powerParts);
  const first = parts.findIndex(({ base, exponent }) => isNumber(base) && !numberOf(exponent));
  const exponent = parts[first]?.exponent;
  if (exponent === undefined) return undefined;
  const same = parts.flatMap((other, index) => (isNumber(other.base) && sameTree(other.exponent, exponent) ? [index] : []));
  if (same.length < 2) return undefined;
  const base = apply("Multiply", ...same.map((index) => parts[index]?.base ?? 1));
  const others = operands.flatMap((operand, index) =>
    index === first ? [apply("Power", base, exponent)] : same.includes(index) ? [] : [operand],
  );
  return { rule: "powers.same-exponent", after: productOfFactors(others) };
}

/** Whole exponents are added at once. */
function totalOf(exponents: readonly MathJson[]): MathJson | undefined {
  const values = exponents.map(numberOf);
  if (!values.every((value) => value !== undefined)) return undefined;
  return Q.rationalToJson(values.reduce((sum, value) => Q.add(sum, (value as { value: Q.Rational }).value), Q.zero));
}

/** (x²)³. Fractional exponents only where the inner power keeps the sign apart: (x²)^½ is |x|. */
export const powerOfPower: Rewriter = (part) => {
  const [inner, outer] = headOf(part) === "Power" ? operandsOf(part) : [];
  if (inner === undefined || outer === undefined || headOf(inner) !== "Power") return undefined;
  const [base, exponent] = operandsOf(inner) as [MathJson, MathJson];
  if (!keepsSign(outer) && !isPositive(base)) return undefined;
  const [a, b] = [numberOf(exponent), numberOf(outer)];
  const product =
    a && b
      ? Q.rationalToJson(Q.multiply(a.value, b.value))
      : isSum(exponent)
        ? apply("Multiply", outer, exponent)
        : productOfFactors([outer, exponent]);
  const after = product === 1 ? base : apply("Power", base, product);
  return {
    rule: "powers.of-power",
    after,
    working: () => (a && b ? exponentLines("multiply", base, apply("Multiply", exponent, outer), after) : []),
  };
};

/** Whole exponents, and fractions with an odd denominator: their powers are real whatever the base. */
function keepsSign(exponent: MathJson): boolean {
  const value = numberOf(exponent)?.value;
  return value !== undefined && value.denominator % 2n !== 0n;
}

const isPositive = (json: MathJson): boolean => {
  const number = numberOf(json);
  return json === "ExponentialE" || json === "Pi" || (number !== undefined && Q.signOf(number.value) > 0);
};

/** (2x)³ with a whole exponent. */
export const powerOfProduct: Rewriter = (part) => {
  const [base, exponent] = headOf(part) === "Power" ? operandsOf(part) : [];
  if (base === undefined || exponent === undefined || headOf(base) !== "Multiply" || !keepsSign(exponent)) return undefined;
  return {
    rule: "powers.of-product",
    after: productOfFactors(operandsOf(base).map((factor): MathJson => apply("Power", factor, exponent))),
  };
};

/** (x/y)³; with a negative exponent the fraction is turned over first. */
export const powerOfQuotient: Rewriter = (part) => {
  const [base, exponent] = headOf(part) === "Power" ? operandsOf(part) : [];
  if (base === undefined || exponent === undefined || headOf(base) !== "Divide" || !keepsSign(exponent)) return undefined;
  const times = wholeOf(exponent) ?? 1n;
  if (times === 0n) return undefined;
  const [above, below] = operandsOf(base) as [MathJson, MathJson];
  if (times === -1n) return { rule: "powers.negative", after: above === 1 ? below : apply("Divide", below, above) };
  if (times < 0n) return { rule: "powers.negative", after: apply("Power", apply("Divide", below, above), Number(-times)) };
  if (comesOutWhole(base)) return undefined;
  const raised = (each: MathJson): MathJson => (each === 1 ? 1 : apply("Power", each, exponent));
  return { rule: "powers.of-quotient", after: apply("Divide", raised(above), raised(below)) };
};

/** x⁰ */
export const zeroPower: Rewriter = (part) => {
  const [base, exponent] = headOf(part) === "Power" ? operandsOf(part) : [];
  const value = exponent === undefined ? undefined : numberOf(exponent);
  if (
    base === undefined ||
    !value ||
    !Q.isZero(value.value) ||
    (numberOf(base) && Q.isZero((numberOf(base) as { value: Q.Rational }).value))
  )
    return undefined;
  return { rule: "powers.zero", after: 1 };
};

/** 3/eˣ = 3e⁻ˣ */
export const exponentialFromBelow: Rewriter = (part) => {
  const [above, below] = headOf(part) === "Divide" ? operandsOf(part) : [];
  const { base, exponent } = powerParts(below ?? 0);
  if (above === undefined || base !== "ExponentialE" || isSum(exponent)) return undefined;
  const turned = apply("Power", base, opposite(exponent));
  return { rule: "powers.exponential-from-below", after: above === 1 ? turned : productOfFactors([above, turned]) };
};

const isNegativeExponent = (json: MathJson): boolean => {
  const value = numberOf(json);
  return value !== undefined && Q.signOf(value.value) < 0;
};

function turnedOver(factor: MathJson): MathJson {
  const { base, exponent } = powerParts(factor);
  const positive = opposite(exponent);
  return positive === 1 ? base : apply("Power", base, positive);
}

/** x⁻³ alone or in a product: below a bar. */
export const negativePower: Rewriter = (part, { around }) => {
  const outer = headOf(around.at(-1) ?? 0);
  const isFactor = (json: MathJson): boolean =>
    headOf(json) === "Power" && isNegativeExponent(powerParts(json).exponent) && powerParts(json).base !== "ExponentialE";
  if (headOf(part) === "Multiply" && outer !== "Divide" && operandsOf(part).some(isFactor)) {
    const operands = operandsOf(part);
    const above = operands.filter((operand) => !isFactor(operand));
    return {
      rule: "powers.negative",
      after: apply("Divide", productOfFactors(above), productOfFactors(operands.filter(isFactor).map(turnedOver))),
    };
  }
  if (isFactor(part) && outer !== "Multiply" && outer !== "Divide")
    return { rule: "powers.negative", after: apply("Divide", 1, turnedOver(part)) };
  if (headOf(part) !== "Divide") return undefined;
  const [above, below] = operandsOf(part) as [MathJson, MathJson];
  const [top, bottom] = [above, below].map((each) => (headOf(each) === "Multiply" ? [...operandsOf(each)] : [each])) as [
    MathJson[],
    MathJson[],
  ];
  if (![...top, ...bottom].some(isFactor)) return undefined;
  const up = [...top.filter((each) => !isFactor(each)), ...bottom.filter(isFactor).map(turnedOver)].filter((each) => each !== 1);
  const down = [...bottom.filter((each) => !isFactor(each)), ...top.filter(isFactor).map(turnedOver)].filter(
    (each) => each !== 1,
  );
  return {
    rule: "powers.negative-in-fraction",
    after: down.length === 0 ? productOfFactors(up) : apply("Divide", productOfFactors(up), productOfFactors(down)),
  };
};
