import { differentiate } from "../../../algebra/calculus/differentiate.ts";
import * as N from "../../../algebra/quadratic-number.ts";
import { simplify } from "../../../algebra/simplify/simplify.ts";
import type { MathJson } from "../../../contract.ts";
import { compileInterval } from "../../../expression/evaluation/interval.ts";
import { apply, freeLetters, headOf, operandsOf, substitute } from "../../../expression/mathjson.ts";
import { conicCoefficients } from "../../../figure/conic/coefficients.ts";
import { domainConditions } from "../../../verification/domain.ts";

const differenceOf = (equation: MathJson): MathJson => {
  const [left = 0, right = 0] = operandsOf(equation);
  return apply("Subtract", left, right);
};

/** The formula f of an equation that is y = f(x) for the letter y, as far as it holds y to the first degree; undefined where it does not. */
export function solvedFor(equation: MathJson, letter: string): MathJson | undefined {
  const [left = 0, right = 0] = operandsOf(equation);
  for (const [own, other] of [
    [left, right],
    [right, left],
  ] as const)
    if (own === letter && !freeLetters(other).includes(letter)) return other;
  const difference = differenceOf(equation);
  if (!freeLetters(difference).includes(letter)) return undefined;
  const rough = differentiate(difference, letter);
  // Of √y² = x the slope is that of y = x, but only for y ≥ 0.
  if (rough === undefined || domainConditions(difference).some((condition) => freeLetters(condition).includes(letter)))
    return undefined;
  const slope = simplify(rough);
  if (slope === 0 || freeLetters(slope).includes(letter)) return undefined;
  return simplify(apply("Divide", apply("Negate", substitute(difference, { [letter]: 0 })), slope));
}

/** Far out, and farther than any picture goes. */
const distances = [4, 16, 64, 256, 1024];
const beyond = 1e100;

/** The inequality of what a closed curve holds: what is known to be of one sign all around it lies outside. undefined where that is not seen. */
export function insideOf(equation: MathJson): MathJson | undefined {
  const [left = 0, right = 0] = operandsOf(equation);
  const difference = differenceOf(equation);
  if (freeLetters(difference).some((letter) => letter !== "x" && letter !== "y")) return undefined;
  const conic = conicCoefficients(equation);
  if (conic) {
    const [a, b, c] = [conic.a, conic.b, conic.c].map(N.toNumber) as [number, number, number];
    return 4 * a * c - b * b > 0 ? apply(a > 0 ? "LessEqual" : "GreaterEqual", left, right) : undefined;
  }
  const value = compileInterval(difference, ["x", "y"]);
  for (const far of distances) {
    const around = [
      value([far, beyond], [-beyond, beyond]),
      value([-beyond, -far], [-beyond, beyond]),
      value([-beyond, beyond], [far, beyond]),
      value([-beyond, beyond], [-beyond, -far]),
    ];
    if (around.some(({ defined }) => defined !== "everywhere")) return undefined;
    if (around.every(({ lo }) => lo > 0)) return apply("LessEqual", left, right);
    if (around.every(({ hi }) => hi < 0)) return apply("GreaterEqual", left, right);
  }
  return undefined;
}

const turned: Readonly<Record<string, string>> = { LessEqual: "GreaterEqual", GreaterEqual: "LessEqual" };

/** The inequality that a side of a curve is: Inside, Outside, Above or Below its equation. undefined where the curve has no such side. */
export function inequalityOfSide(side: MathJson): MathJson | undefined {
  const [equation = 0] = operandsOf(side);
  const head = headOf(side);
  if (head === "Inside" || head === "Outside") {
    const inside = insideOf(equation);
    return inside && head === "Outside" ? [turned[headOf(inside) ?? ""] ?? "", ...operandsOf(inside)] : inside;
  }
  const height = solvedFor(equation, "y");
  return height === undefined ? undefined : apply(head === "Above" ? "GreaterEqual" : "LessEqual", "y", height);
}
