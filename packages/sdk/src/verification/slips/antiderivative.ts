import { differentiate } from "../../algebra/calculus/differentiate.ts";
import type { MathJson } from "../../contract.ts";
import { apply, freeLetters, headOf, isApplication, isSum, operandsOf } from "../../expression/mathjson.ts";
import { opposite, startsWithMinus } from "../../expression/tree/sign.ts";
import { addExponents, baseAndExponent, factorsOf, powerOf, productOf, quotientOf, sumOf, termsOf, tidy } from "./forms.ts";

/** The basic integrals, enough to see where one of them went wrong: powers, exponentials, sine and cosine of what is linear in the letter. */
export function antiderivative(formula: MathJson, letter: string): MathJson | undefined {
  if (!freeLetters(formula).includes(letter)) return productOf([formula, letter]);
  if (isSum(formula)) {
    const parts = termsOf(formula).map((term) => antiderivative(term, letter));
    return parts.every((part) => part !== undefined) ? sumOf(parts) : undefined;
  }
  if (startsWithMinus(formula)) {
    const inner = antiderivative(opposite(formula), letter);
    return inner === undefined ? undefined : opposite(inner);
  }
  const { factor, rest } = splitFactor(formula, letter);
  if (factor !== 1) {
    const inner = antiderivative(rest, letter);
    return inner === undefined ? undefined : productOf([factor, inner]);
  }
  const basic = basicIntegral(rest, letter);
  return basic && quotientOf(basic.outer, basic.slope);
}

/** What does not move with the letter, and what does. */
export function splitFactor(formula: MathJson, letter: string): { factor: MathJson; rest: MathJson } {
  const fixed = (part: MathJson): boolean => !freeLetters(part).includes(letter);
  if (headOf(formula) === "Divide") {
    const [top = 0, bottom = 0] = operandsOf(formula);
    const [above, below] = [factorsOf(top), factorsOf(bottom)];
    const factor = quotientOf(productOf(above.filter(fixed)), productOf(below.filter(fixed)));
    const [over, under] = [productOf(above.filter((part) => !fixed(part))), productOf(below.filter((part) => !fixed(part)))];
    return { factor, rest: quotientOf(over, under) };
  }
  const factors = factorsOf(formula);
  return { factor: productOf(factors.filter(fixed)), rest: productOf(factors.filter((part) => !fixed(part))) };
}

/** An integral ∫ f(u) dx for u linear in x, before it is divided by the slope of u. */
export interface BasicIntegral {
  readonly outer: MathJson;
  readonly u: MathJson;
  readonly slope: MathJson;
  /** f(u) = uⁿ has its exponent here. */
  readonly exponent?: MathJson;
}

/** What the table of integrals has for f(u). */
const table: Readonly<Record<string, (u: MathJson) => MathJson>> = {
  Sin: (u) => opposite(apply("Cos", u)),
  Cos: (u) => apply("Sin", u),
  Exp: (u) => apply("Exp", u),
  Sinh: (u) => apply("Cosh", u),
  Cosh: (u) => apply("Sinh", u),
  Tan: (u) => opposite(apply("Ln", apply("Abs", apply("Cos", u)))),
};

export function basicIntegral(formula: MathJson, letter: string): BasicIntegral | undefined {
  const head = headOf(formula) ?? "";
  const operands = operandsOf(formula);
  if (head === "Power" && freeLetters(operands[1] as MathJson).includes(letter)) {
    const [base = 0, u = 0] = operands;
    const outer = base === "ExponentialE" ? formula : quotientOf(formula, apply("Ln", base));
    return freeLetters(base).includes(letter) ? undefined : linear(u, letter, outer);
  }
  if (head === "Power" && operands[1] === 2 && ["Sec", "Csc"].includes(headOf(operands[0] as MathJson) ?? "")) {
    const [u = 0] = operandsOf(operands[0] as MathJson);
    return linear(u, letter, headOf(operands[0] as MathJson) === "Sec" ? apply("Tan", u) : opposite(apply("Cot", u)));
  }
  if (Object.hasOwn(table, head))
    return linear(operands[0] as MathJson, letter, table[head]?.(operands[0] as MathJson) as MathJson);
  const [base, exponent] = powerIn(formula);
  if (isCircle(base, letter) && exponent === -1) return linear(letter, letter, apply("Arctan", letter));
  const integral =
    exponent === -1
      ? apply("Ln", apply("Abs", base))
      : quotientOf(powerOf(base, addExponents(exponent, 1)), addExponents(exponent, 1));
  const found = linear(base, letter, integral);
  return found && { ...found, exponent };
}

/** 1 + x² */
function isCircle(json: MathJson, letter: string): boolean {
  const terms = termsOf(json).map((term) => JSON.stringify(term));
  return terms.length === 2 && terms.includes("1") && terms.includes(JSON.stringify(["Power", letter, 2]));
}

/** uⁿ out of √u, 1/u², 1/√u. */
function powerIn(formula: MathJson): [base: MathJson, exponent: MathJson] {
  const [top = 0, bottom = 0] = operandsOf(formula);
  if (headOf(formula) === "Divide" && top === 1) {
    const [base, exponent] = powerIn(bottom);
    return [base, opposite(exponent)];
  }
  return baseAndExponent(formula);
}

function linear(u: MathJson, letter: string, outer: MathJson): BasicIntegral | undefined {
  const slope = differentiate(u, letter);
  if (slope === undefined || slope === 0 || freeLetters(slope).includes(letter)) return undefined;
  return isApplication(slope) ? { outer, u, slope: tidy(slope) } : { outer, u, slope };
}
