import type { MathJson, Rule, RuleId } from "../../../../contract.ts";
import { apply, freeLetters, headOf, operandsOf } from "../../../../expression/mathjson.ts";
import { logarithmOf, minus, negative, plus, product, quotient, rootOf, tidy } from "../values.ts";
import { either, none, signOf } from "./arithmetic.ts";
import { type Isolated, next, type Undone } from "./undone.ts";

export const hyperbolicRules: Record<RuleId, Rule> = {
  "hyperbolic.arsinh": {
    relation: "equivalent",
    example: "\\sinh x = 1 ⟶ x = \\ln(1 + \\sqrt{2})",
    en: "The hyperbolic sine takes each value once: its inverse is arsinh v = ln(v + √(v² + 1)), here with v = {value}",
    zh: "双曲正弦每个值恰取一次，其反函数 arsinh v = ln(v + √(v² + 1))，此处 v = {value}",
  },
  "hyperbolic.arcosh": {
    relation: "equivalent",
    example: "\\cosh x = 2 ⟶ x = \\ln(2 + \\sqrt{3}) \\lor x = -\\ln(2 + \\sqrt{3})",
    en: "The hyperbolic cosine is even: it is v = {value} at ±arcosh v = ±ln(v + √(v² − 1))",
    zh: "双曲余弦是偶函数，在 ±arcosh v = ±ln(v + √(v² − 1)) 处取值 v = {value}",
  },
  "hyperbolic.cosh-one": {
    relation: "equivalent",
    example: "\\cosh x = 1 ⟶ x = 0",
    en: "The hyperbolic cosine has its least value 1 at 0 only",
    zh: "双曲余弦仅在 0 处取最小值 1",
  },
  "hyperbolic.cosh-range": {
    relation: "equivalent",
    example: "\\cosh x = 0 ⟶ x \\in \\varnothing",
    en: "A hyperbolic cosine is at least 1, so it is never {value}: there is no solution",
    zh: "双曲余弦不小于 1，不可能等于 {value}：方程无解",
  },
  "hyperbolic.artanh": {
    relation: "equivalent",
    example: "\\tanh x = \\frac{1}{2} ⟶ x = \\frac{\\ln 3}{2}",
    en: "The inverse of the hyperbolic tangent is artanh v = ½ ln((1 + v)/(1 − v)), here with v = {value}",
    zh: "双曲正切的反函数 artanh v = ½ ln((1 + v)/(1 − v))，此处 v = {value}",
  },
  "hyperbolic.tanh-range": {
    relation: "equivalent",
    example: "\\tanh x = 2 ⟶ x \\in \\varnothing",
    en: "A hyperbolic tangent lies strictly between −1 and 1, so it is never {value}: there is no solution",
    zh: "双曲正切严格介于 −1 与 1 之间，不可能等于 {value}：方程无解",
  },
  "hyperbolic.undo-inverse": {
    relation: "equivalent",
    example: "\\operatorname{arsinh} x = 1 ⟶ x = \\sinh 1",
    en: "Apply the inverse function to both sides",
    zh: "两边取反函数",
  },
};

export function undoHyperbolic(isolated: Isolated): Undone {
  const { left, right } = isolated;
  const [u = 0] = operandsOf(left);
  if (freeLetters(right).length > 0 || signOf(right) === undefined) return undefined;
  const square = product(right, right);
  switch (headOf(left)) {
    case "Sinh":
      return next(isolated, "hyperbolic.arsinh", u, area(right, plus(square, 1)), { value: right });
    case "Cosh": {
      const excess = signOf(minus(right, 1));
      if (excess === -1) return none(isolated, "hyperbolic.cosh-range", { value: right });
      if (excess === 0) return next(isolated, "hyperbolic.cosh-one", u, 0);
      const value = area(right, minus(square, 1));
      return either(isolated, "hyperbolic.arcosh", u, [value, negative(value)], { value: right });
    }
    case "Tanh": {
      if (signOf(minus(1, square)) !== 1) return none(isolated, "hyperbolic.tanh-range", { value: right });
      const ratio = quotient(plus(1, right), minus(1, right));
      return next(isolated, "hyperbolic.artanh", u, quotient(logarithmOf(ratio), 2), { value: right });
    }
    default:
      return undefined;
  }
}

/** ln(v + √r); 0 where v + √r is 1. */
const area = (value: MathJson, radicand: MathJson): MathJson => {
  const inner = plus(value, rootOf(radicand, 2));
  return tidy(logarithmOf(inner));
};

const inverses: Readonly<Record<string, string>> = { Arsinh: "Sinh", Artanh: "Tanh" };

export function undoAreaFunction(isolated: Isolated): Undone {
  const { left, right } = isolated;
  const head = inverses[headOf(left) ?? ""];
  const [u = 0] = operandsOf(left);
  return head === undefined || freeLetters(right).length > 0
    ? undefined
    : next(isolated, "hyperbolic.undo-inverse", u, tidy(apply(head, right)));
}
