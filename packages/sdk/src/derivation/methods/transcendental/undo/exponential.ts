import * as Q from "../../../../algebra/rational.ts";
import type { Expression, MathJson, Rule, RuleId } from "../../../../contract.ts";
import { expressionOf } from "../../../../expression/expression.ts";
import { apply, freeLetters, isSymbol, operandsOf, sameTree } from "../../../../expression/mathjson.ts";
import { logarithmOf, powerOfE, quotient, rationalOfConstant, tidy } from "../values.ts";
import { none, signOf } from "./arithmetic.ts";
import { type Isolated, next, provided, type Undone } from "./undone.ts";

export const exponentialRules: Record<RuleId, Rule> = {
  "exponential.positive": {
    relation: "equivalent",
    example: "e^x = -1 ⟶ x \\in \\varnothing",
    en: "{power} is always positive, so it is never {value}: there is no solution",
    zh: "{power} 恒为正，不可能等于 {value}：方程无解",
  },
  "exponential.same-base": {
    relation: "equivalent",
    example: "2^{x + 1} = 8 ⟶ x + 1 = 3",
    en: "{value} is {power}: equal powers of one base have equal exponents",
    zh: "{value} 即 {power}，底数相同则指数相等",
  },
  "exponential.natural-logarithm": {
    relation: "equivalent",
    example: "e^{2x} = 5 ⟶ 2x = \\ln 5",
    en: "Take the natural logarithm of both sides: it undoes the power of e",
    zh: "两边取自然对数，与 e 的幂相抵消",
  },
  "exponential.take-logarithm": {
    relation: "equivalent",
    example: "3^x = 5 ⟶ x = \\frac{\\ln 5}{\\ln 3}",
    en: "Take logarithms: {logarithm} = {exponent} · {base}, and divide by {base}",
    zh: "两边取对数：{logarithm} = {exponent} · {base}，再除以 {base}",
  },
  "logarithmic.definition": {
    relation: "equivalent",
    example: "\\log_8(3k - 1) = 1 ⟶ 3k - 1 = 8",
    en: "By the definition of the logarithm, the argument is {power}",
    zh: "由对数的定义，真数等于 {power}",
  },
  "logarithmic.base": {
    relation: "equivalent",
    example: "\\log_x 8 = 3 ⟶ x = 2",
    en: "By the definition of the logarithm {power}; a base is positive and not 1",
    zh: "由对数的定义 {power}；底数大于 0 且不等于 1",
  },
};

/** aᵘ = c with a number a > 0, a ≠ 1, or a = e. */
export function undoPower(isolated: Isolated): Undone {
  const { left, right } = isolated;
  const [base, exponent] = powerIn(left);
  if (freeLetters(base).length === 0 && signOf(base) !== 1) return undefined;
  const isNeverReached = signOf(right) === -1 || signOf(right) === 0;
  // Of a letter that may be negative a power may be so too.
  if (isNeverReached && freeLetters(base).length > 0) return undefined;
  if (isNeverReached) return none(isolated, "exponential.positive", { power: left, value: right });
  if (freeLetters(right).length === 0 && signOf(right) === undefined) return undefined;
  if (base === "ExponentialE")
    return next(isolated, "exponential.natural-logarithm", exponent, tidy(logarithmOf(right)), {}, provided("Greater", right));
  const bounds = baseConditions(base);
  if (!bounds) return undefined;
  const same =
    freeLetters(right).length === 0 ? rationalOfConstant(apply("Divide", apply("Ln", right), apply("Ln", base))) : undefined;
  if (same) {
    const written = Q.rationalToJson(same);
    const params = { value: right, power: apply("Power", base, written) };
    return next(isolated, "exponential.same-base", exponent, written, params, bounds);
  }
  const power = exponentIn(right, base);
  if (power !== undefined)
    return next(isolated, "exponential.same-base", exponent, power, { value: right, power: apply("Power", base, power) }, bounds);
  const [above, below] = [logarithmOf(right), logarithmOf(base)];
  const params = { logarithm: apply("Ln", left), exponent, base: apply("Ln", base) };
  return next(isolated, "exponential.take-logarithm", exponent, quotient(above, below), params, [
    ...bounds,
    ...provided("Greater", right),
  ]);
}

/** 1 of a, k of aᵏ, for the base a. */
function exponentIn(json: MathJson, base: MathJson): MathJson | undefined {
  if (sameTree(json, base)) return 1;
  const [inner, exponent] = operandsOf(json);
  return Array.isArray(json) && json[0] === "Power" && inner !== undefined && sameTree(inner, base) ? exponent : undefined;
}

/** What a letter has to be to be a base; undefined for a number that is none. */
function baseConditions(base: MathJson): Expression[] | undefined {
  const isBase = signOf(base) === 1 && signOf(apply("Subtract", base, 1)) !== 0;
  if (freeLetters(base).length === 0) return isBase ? [] : undefined;
  return isSymbol(base) || operandsOf(base).length > 0
    ? [...provided("Greater", base), expressionOf(apply("NotEqual", base, 1))]
    : undefined;
}

/** Base and exponent of a power: e and u of exp u. */
export function powerIn(json: MathJson): [base: MathJson, exponent: MathJson] {
  const [first = 0, second = 1] = operandsOf(json);
  return Array.isArray(json) && json[0] === "Exp" ? ["ExponentialE", first] : [first, second];
}

/** log_b u = c with the unknown in u. */
export function undoLogarithm(isolated: Isolated): Undone {
  const { left, right } = isolated;
  const [argument, base] = logarithmIn(left);
  const power = base === "ExponentialE" ? powerOfE(right) : tidy(apply("Power", base, right));
  const shown = apply("Power", base, right);
  const more = freeLetters(base).length > 0 ? (baseConditions(base) ?? []) : [];
  return next(isolated, "logarithmic.definition", argument, power, { power: shown }, more);
}

/** Argument and base; 10 where none is written. */
export function logarithmIn(json: MathJson): [argument: MathJson, base: MathJson] {
  const [argument = 1, base] = operandsOf(json);
  const head = Array.isArray(json) ? json[0] : "";
  return [argument, head === "Ln" ? "ExponentialE" : head === "Lb" ? 2 : (base ?? 10)];
}

/** log_u c = d with a number d ≠ 0: u = c^(1/d), where that is a base. */
export function undoLogarithmBase(isolated: Isolated): Undone {
  const { left, right } = isolated;
  const [argument, base] = logarithmIn(left);
  if (signOf(argument) !== 1 || signOf(right) === undefined || signOf(right) === 0) return undefined;
  const power = tidy(apply("Power", argument, quotient(1, right)));
  if (signOf(apply("Subtract", power, 1)) === 0) return undefined;
  return next(isolated, "logarithmic.base", base, power, { power: apply("Equal", apply("Power", base, right), argument) });
}
