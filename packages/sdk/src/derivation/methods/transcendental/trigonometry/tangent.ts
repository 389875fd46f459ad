import { polynomialToJson } from "../../../../algebra/normal-form/to-json.ts";
import type { QuadraticNumber } from "../../../../algebra/quadratic-number.ts";
import { univariateToJson } from "../../../../algebra/written-form.ts";
import type { Board, Goal, Method, Outcome } from "../../../../contract.ts";
import { expressionOf } from "../../../../expression/expression.ts";
import { apply } from "../../../../expression/mathjson.ts";
import type { Sides } from "../../../sides.ts";
import { basicAngleRules } from "../basic-angle.ts";
import { kernelRules, primitive, replaced, solveKernel } from "../kernel.ts";
import { equal, replacementLetter, solvedBy } from "../sides.ts";
import { transcendentalRules } from "../transcendental-rules.ts";
import { exactOf } from "../values.ts";
import { conclude, zeroProductRules } from "../zero-product.ts";
import { clearDivisor, identityRules, writeInOneAngle } from "./in-one-angle.ts";
import { inTangent, ofWave, type Wave } from "./wave.ts";

/** Every term of one degree in sine and cosine: divided by a power of the cosine it is an equation in the tangent. */
export const tangent: Method = {
  id: "trigonometric.tangent",
  example: "\\sin x = 2\\cos x",
  rules: {
    ...transcendentalRules,
    ...kernelRules,
    ...basicAngleRules,
    ...zeroProductRules,
    ...identityRules,
    "trigonometric.divide-by-cosine": {
      relation: "equivalent",
      example: "\\sin x = 2\\cos x ⟶ \\tan x - 2 = 0",
      en: "Divide by {power}: where the cosine is 0 the sine is not, so that loses nothing; 1 counts as sin² + cos²",
      zh: "两边同除以 {power}：余弦为 0 时正弦不为 0，不会丢根；其中 1 看作 sin² + cos²",
    },
  },
  suits: (goal) => (ofWave(goal, tangentCoefficients) ? 0.87 : 0),
  derive(goal, board) {
    return ofWave(goal, (wave, sides) => solve(goal, board, sides, wave)) ?? { status: "unsupported" };
  },
};

/** The equation as a polynomial in the tangent, lowest power first. */
function tangentCoefficients(wave: Wave): QuadraticNumber[] | undefined {
  const coefficients = inTangent(wave)?.map((part) => exactOf(polynomialToJson(wave.field, part)));
  if (!coefficients?.every((value) => value !== undefined) || coefficients.length < 2) return undefined;
  // An even polynomial in the tangent is better written with the sine or the cosine.
  const isEven = coefficients.every((value, power) => power % 2 === 0 || value.rational.numerator === 0n);
  return isEven ? undefined : coefficients;
}

function solve(goal: Goal, board: Board, { unknown, left, right }: Sides, wave: Wave): Outcome {
  const coefficients = tangentCoefficients(wave);
  if (!coefficients) return { status: "unsupported" };
  const start = board.line ?? goal.expression;
  writeInOneAngle(board, wave, unknown, "both");
  clearDivisor(board, wave);
  const kernel = apply("Tan", wave.angle);
  const letter = replacementLetter(goal.expression.json);
  const polynomial = primitive(coefficients);
  const cosine = apply("Cos", wave.angle);
  const power = coefficients.length === 2 ? cosine : apply("Power", cosine, coefficients.length - 1);
  const line = equal(replaced(univariateToJson(polynomial, letter), letter, kernel), 0);
  board.write("trigonometric.divide-by-cosine", line, { power: expressionOf(power) });
  const members = solveKernel(goal, board, { kernel, letter, polynomial, divisor: undefined }, false);
  if (!members) return { status: "unsupported" };
  return wave.divisor === undefined
    ? solvedBy(members)
    : conclude(board, unknown, members, apply("Subtract", left, right), start);
}
