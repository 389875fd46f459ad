import * as N from "../../../algebra/quadratic-number.ts";
import { exactValue } from "../../../algebra/rational-function.ts";
import type { MathJson } from "../../../contract.ts";
import { headOf, operandsOf } from "../../../expression/mathjson.ts";
import { type Builder, lettersOf, targetOf } from "../asked.ts";
import { Senseless } from "../modifiers.ts";
import { quadraticIn } from "./polynomial.ts";

/**
 * The sum or the product of the solutions of a quadratic equation, by Vieta's formulas. Only where there are two real ones: a double solution is one of the
 * solutions and both of the roots, and others are not meant by everyone.
 */
export const vieta =
  (what: "sum" | "product"): Builder =>
  (asked) => {
    const { sort, json } = targetOf(asked);
    const numbers = asked.modifiers.numbers() ?? "real";
    const [letter, ...others] = lettersOf(json);
    if (sort !== "Equation" || headOf(json) !== "Equal" || letter === undefined || others.length > 0 || numbers !== "real")
      throw new Senseless();
    const { a, b, c } = quadraticIn(["Subtract", ...operandsOf(json)], letter);
    const discriminant = exactValue(["Subtract", ["Power", b, 2], ["Multiply", 4, a, c]]);
    if (!discriminant || N.signOf(discriminant) <= 0) throw new Senseless();
    const opposite: MathJson = typeof b === "number" && b >= 0 ? (b === 0 ? 0 : -b) : ["Negate", b];
    const formula: MathJson = what === "product" ? ["Divide", c, a] : a === 1 && b !== 0 ? opposite : ["Divide", opposite, a];
    return [
      {
        kind: "arithmetic.value",
        given: [formula],
        unknowns: [],
        what: "value",
        told: `vieta-${what}`,
        params: { equation: json, formula },
        confidence: 0.95,
      },
    ];
  };
