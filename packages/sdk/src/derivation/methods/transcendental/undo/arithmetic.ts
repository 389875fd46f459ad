import { signOfConstant } from "../../../../algebra/constant/decide.ts";
import { termsOf } from "../../../../algebra/progressions/progression.ts";
import { spendFreely } from "../../../../algebra/spend.ts";
import { sum } from "../../../../algebra/written-form.ts";
import type { MathJson, Rule, RuleId } from "../../../../contract.ts";
import { expressionOf } from "../../../../expression/expression.ts";
import { apply, freeLetters, headOf, operandsOf } from "../../../../expression/mathjson.ts";
import { opposite, startsWithMinus } from "../../../../expression/tree/sign.ts";
import { noSolution } from "../../../equation.ts";
import { partsStatement } from "../parts.ts";
import { has } from "../sides.ts";
import { minus, negative, plus, product, quotient, rootOf } from "../values.ts";
import { type Isolated, next, provided, type Undone } from "./undone.ts";

export const arithmeticRules: Record<RuleId, Rule> = {
  "transcendental.subtract-term": {
    relation: "equivalent",
    example: "e^x + 3 = 5 ⟶ e^x = 2",
    en: "Subtract {term} from both sides",
    zh: "两边同减 {term}",
  },
  "transcendental.add-term": {
    relation: "equivalent",
    example: "e^x - 3 = 5 ⟶ e^x = 8",
    en: "Add {term} to both sides",
    zh: "两边同加 {term}",
  },
  "transcendental.change-sign": {
    relation: "equivalent",
    example: "-\\ln x = 2 ⟶ \\ln x = -2",
    en: "Multiply both sides by −1",
    zh: "两边同乘 −1",
  },
  "transcendental.divide": {
    relation: "equivalent",
    example: "3e^x = 6 ⟶ e^x = 2",
    en: "Divide both sides by {factor}",
    zh: "两边同除以 {factor}",
  },
  "transcendental.multiply": {
    relation: "equivalent",
    example: "\\frac{e^x}{3} = 2 ⟶ e^x = 6",
    en: "Multiply both sides by {factor}",
    zh: "两边同乘 {factor}",
  },
  "transcendental.turn-over": {
    relation: "equivalent",
    example: "\\frac{6}{e^x} = 2 ⟶ e^x = 3",
    en: "Multiply both sides by {divisor} and divide by {value}",
    zh: "两边同乘 {divisor}，再同除以 {value}",
  },
  "transcendental.take-root": {
    relation: "equivalent",
    example: "(\\ln x)^3 = 8 ⟶ \\ln x = 2",
    en: "Take the root on both sides",
    zh: "两边开方",
  },
  "transcendental.take-both-roots": {
    relation: "equivalent",
    example: "(\\ln x)^2 = 4 ⟶ \\ln x = 2 \\lor \\ln x = -2",
    en: "Take the root: both signs are possible",
    zh: "两边开方，正负都可能",
  },
  "transcendental.even-power": {
    relation: "equivalent",
    example: "(\\ln x)^2 = -4 ⟶ x \\in \\varnothing",
    en: "An even power is never negative: there is no solution",
    zh: "偶次方不可能为负：方程无解",
  },
  "transcendental.square": {
    relation: "equivalent",
    example: "\\sqrt{\\ln x} = 2 ⟶ \\ln x = 4",
    en: "Both sides are at least 0: square them",
    zh: "两边都不小于 0，同时平方",
  },
  "transcendental.root-negative": {
    relation: "equivalent",
    example: "\\sqrt{\\ln x} = -2 ⟶ x \\in \\varnothing",
    en: "A square root is never negative: there is no solution",
    zh: "算术平方根不可能为负：方程无解",
  },
  "transcendental.absolute": {
    relation: "equivalent",
    example: "|\\ln x| = 2 ⟶ \\ln x = 2 \\lor \\ln x = -2",
    en: "The absolute value is {value} in two cases",
    zh: "绝对值等于 {value} 有两种情况",
  },
  "transcendental.absolute-negative": {
    relation: "equivalent",
    example: "|\\ln x| = -2 ⟶ x \\in \\varnothing",
    en: "An absolute value is never negative: there is no solution",
    zh: "绝对值不可能为负：方程无解",
  },
  "transcendental.never-zero": {
    relation: "equivalent",
    example: "\\frac{6}{e^x} = 0 ⟶ x \\in \\varnothing",
    en: "A fraction is zero only where its numerator is: there is no solution",
    zh: "分子不为零，分式不可能为零：方程无解",
  },
};

/** The sign of a number; undefined for a formula with letters or a number whose sign is not certain. */
export function signOf(value: MathJson): -1 | 0 | 1 | undefined {
  if (freeLetters(value).length > 0) return undefined;
  const sign = signOfConstant(value, spendFreely);
  return sign === "no-value" ? undefined : sign;
}

/** No solution, and why. */
export function none({ board, unknown }: Isolated, rule: RuleId, params: Record<string, MathJson> = {}): Undone {
  const said = Object.fromEntries(Object.entries(params).map(([name, json]) => [name, expressionOf(json)]));
  board.write(rule, noSolution(unknown), said);
  return { kind: "members", members: [] };
}

/** The next equations, one or the other of which holds. */
export function either(
  { board }: Isolated,
  rule: RuleId,
  left: MathJson,
  values: readonly MathJson[],
  params: Record<string, MathJson> = {},
): Undone {
  const parts = values.map((right) => ({ left, right }));
  const said = Object.fromEntries(Object.entries(params).map(([name, json]) => [name, expressionOf(json)]));
  board.write(rule, partsStatement(parts), said);
  return { kind: "parts", parts };
}

/** Sums: everything without the unknown goes to the other side. */
export function undoSum(isolated: Isolated): Undone {
  const { left, right, unknown } = isolated;
  const terms = termsOf(left);
  const others = terms.filter((term) => !has(term, unknown));
  const kept = sum(terms.filter((term) => has(term, unknown)));
  const [first] = others;
  if (first === undefined) return undefined;
  const moved = sum(others);
  return startsWithMinus(moved)
    ? next(isolated, "transcendental.add-term", kept, plus(right, opposite(moved)), { term: opposite(moved) })
    : next(isolated, "transcendental.subtract-term", kept, minus(right, moved), { term: moved });
}

export function undoMinus(isolated: Isolated): Undone {
  return next(isolated, "transcendental.change-sign", operandsOf(isolated.left)[0] as MathJson, negative(isolated.right));
}

export function undoProduct(isolated: Isolated): Undone {
  const { left, right, unknown } = isolated;
  const factors = operandsOf(left);
  const kept = factors.filter((factor) => has(factor, unknown));
  const others = factors.filter((factor) => !has(factor, unknown));
  if (others.length === 0) return undefined;
  const inner = kept.length === 1 ? (kept[0] as MathJson) : apply("Multiply", ...kept);
  const factor = others.length === 1 ? (others[0] as MathJson) : apply("Multiply", ...others);
  if (signOf(factor) === 0) return undefined;
  return next(isolated, "transcendental.divide", inner, quotient(right, factor), { factor }, provided("NotEqual", factor));
}

export function undoQuotient(isolated: Isolated): Undone {
  const { left, right, unknown } = isolated;
  const [above = 0, below = 1] = operandsOf(left);
  if (!has(below, unknown))
    return next(
      isolated,
      "transcendental.multiply",
      above,
      product(right, below),
      { factor: below },
      provided("NotEqual", below),
    );
  if (has(above, unknown)) return undefined;
  if (signOf(right) === 0)
    return signOf(above) === 0 || signOf(above) === undefined ? undefined : none(isolated, "transcendental.never-zero");
  if (signOf(above) === 0) return undefined;
  return next(isolated, "transcendental.turn-over", below, quotient(above, right), { divisor: below, value: right }, [
    ...provided("NotEqual", right),
    ...provided("NotEqual", above),
  ]);
}

/** A whole power with the unknown in its base; even ones have two roots. */
export function undoWholePower(isolated: Isolated): Undone {
  const { left, right } = isolated;
  const [base = 0, exponent = 1] = operandsOf(left);
  if (typeof exponent !== "number" || !Number.isInteger(exponent) || exponent < 2) return undefined;
  const sign = signOf(right);
  if (exponent % 2 !== 0) {
    if (sign === undefined) return undefined;
    const root = sign < 0 ? negative(rootOf(negative(right), exponent)) : rootOf(right, exponent);
    return next(isolated, "transcendental.take-root", base, root);
  }
  if (sign === -1) return none(isolated, "transcendental.even-power");
  if (sign === 0) return next(isolated, "transcendental.take-root", base, 0);
  const root = rootOf(right, exponent);
  return either(isolated, "transcendental.take-both-roots", base, [root, negative(root)]);
}

export function undoSquareRoot(isolated: Isolated): Undone {
  const { left, right } = isolated;
  const sign = signOf(right);
  if (sign === -1) return none(isolated, "transcendental.root-negative");
  const [base = 0] = operandsOf(left);
  return next(isolated, "transcendental.square", base, product(right, right), {}, provided("GreaterEqual", right));
}

export function undoAbsolute(isolated: Isolated): Undone {
  const { left, right } = isolated;
  const sign = signOf(right);
  if (sign === undefined) return undefined;
  if (sign < 0) return none(isolated, "transcendental.absolute-negative");
  const [inner = 0] = operandsOf(left);
  return sign === 0
    ? next(isolated, "transcendental.take-root", inner, 0)
    : either(isolated, "transcendental.absolute", inner, [right, negative(right)], { value: right });
}

export const isArithmetic = (json: MathJson): boolean =>
  /^(Add|Subtract|Negate|Multiply|Divide|Sqrt|Abs)$/.test(headOf(json) ?? "");
