import * as P from "../../../../algebra/multivariate/polynomial.ts";
import { polynomialToJson } from "../../../../algebra/normal-form/to-json.ts";
import type { Board, Goal, MathJson, Method, Outcome, Rule, RuleId } from "../../../../contract.ts";
import { expressionOf } from "../../../../expression/expression.ts";
import { apply, sameTree } from "../../../../expression/mathjson.ts";
import type { Sides } from "../../../sides.ts";
import { basicAngleRules, principalAngle, solveBasicAngle } from "../basic-angle.ts";
import { equal, solvedBy } from "../sides.ts";
import { transcendentalRules } from "../transcendental-rules.ts";
import { signOf } from "../undo/arithmetic.ts";
import { minus, negative, plus, product, quotient, rootOf, tidy } from "../values.ts";
import { conclude, zeroProductRules } from "../zero-product.ts";
import { clearDivisor, identityRules } from "./in-one-angle.ts";
import { ofWave, type Wave } from "./wave.ts";

const rules: Record<RuleId, Rule> = {
  "trigonometric.wave-form": {
    relation: "equivalent",
    example: "\\sin x = 1 - \\cos x ⟶ \\sin x + \\cos x = 1",
    en: "Bring sine and cosine to the left, the number to the right",
    zh: "把正弦、余弦移到左边，常数移到右边",
  },
  "trigonometric.auxiliary-angle": {
    relation: "equivalent",
    example: "\\sin x + \\cos x = 1 ⟶ \\sqrt{2}\\sin\\left(x + \\frac{\\pi}{4}\\right) = 1",
    en: "Put both into one sine: the amplitude is √(a² + b²) = {amplitude}, and the angle that is added has the tangent b/a = {ratio}",
    zh: "用辅助角公式合成一个正弦：振幅 √(a² + b²) = {amplitude}，辅助角的正切 b/a = {ratio}",
  },
  "trigonometric.divide-amplitude": {
    relation: "equivalent",
    example:
      "\\sqrt{2}\\sin\\left(x + \\frac{\\pi}{4}\\right) = 1 ⟶ \\sin\\left(x + \\frac{\\pi}{4}\\right) = \\frac{\\sqrt{2}}{2}",
    en: "Divide both sides by {amplitude}",
    zh: "两边同除以 {amplitude}",
  },
};

/** a sin u + b cos u = c: one sine with another phase. */
export const auxiliaryAngle: Method = {
  id: "trigonometric.auxiliary-angle",
  example: "\\sin x + \\sqrt{3}\\cos x = 1",
  rules: { ...transcendentalRules, ...basicAngleRules, ...zeroProductRules, ...identityRules, ...rules },
  suits: (goal) => (ofWave(goal, linearTerms) ? 0.84 : 0),
  derive(goal, board) {
    const found = ofWave(goal, (wave, sides): Outcome | undefined => {
      const terms = linearTerms(wave);
      if (!terms) return undefined;
      const start = board.line ?? goal.expression;
      clearDivisor(board, wave);
      const members = solve(goal, board, sides, terms);
      if (!members) return undefined;
      const difference = apply("Subtract", sides.left, sides.right);
      return wave.divisor === undefined ? solvedBy(members) : conclude(board, sides.unknown, members, difference, start);
    });
    return found ?? { status: "unsupported" };
  },
};

/** a sin u + b cos u = c with a > 0. */
interface Terms {
  readonly angle: MathJson;
  readonly a: MathJson;
  readonly b: MathJson;
  readonly c: MathJson;
}

function linearTerms({ field, cosine, sine, polynomial, angle }: Wave): Terms | undefined {
  if (P.degreeIn(polynomial, sine) !== 1 || P.degreeIn(polynomial, cosine) !== 1) return undefined;
  const [rest = 0n, a = 0n] = P.coefficientsIn(polynomial, sine);
  if (P.degreeIn(a, cosine) > 0) return undefined;
  const [constant = 0n, b = 0n] = P.coefficientsIn(rest, cosine);
  const [first, second, third] = [a, b, P.negate(constant)].map((part) => tidy(polynomialToJson(field, part))) as [
    MathJson,
    MathJson,
    MathJson,
  ];
  const sign = signOf(first);
  if (sign !== 1 && sign !== -1) return undefined;
  return sign > 0
    ? { angle, a: first, b: second, c: third }
    : { angle, a: negative(first), b: negative(second), c: negative(third) };
}

function solve(goal: Goal, board: Board, { unknown }: Sides, { angle, a, b, c }: Terms): MathJson[] | undefined {
  const term = (factor: MathJson, wave: MathJson): MathJson => (factor === 1 ? wave : apply("Multiply", factor, wave));
  const [sine, cosine] = [apply("Sin", angle), apply("Cos", angle)];
  const left =
    signOf(b) === -1 ? apply("Subtract", term(a, sine), term(negative(b), cosine)) : apply("Add", term(a, sine), term(b, cosine));
  const form = equal(left, c);
  if (!sameTree((board.line ?? goal.expression).json, form.json)) board.write("trigonometric.wave-form", form);
  const amplitude = rootOf(plus(product(a, a), product(b, b)), 2);
  const ratio = quotient(b, a);
  const phase = principalAngle("Tan", ratio);
  const shifted = signOf(phase) === -1 ? minus(angle, negative(phase)) : plus(angle, phase);
  const wave = apply("Sin", shifted);
  board.write("trigonometric.auxiliary-angle", equal(term(amplitude, wave), c), {
    amplitude: expressionOf(amplitude),
    ratio: expressionOf(ratio),
  });
  const value = quotient(c, amplitude);
  if (amplitude !== 1) board.write("trigonometric.divide-amplitude", equal(wave, value), { amplitude: expressionOf(amplitude) });
  return solveBasicAngle(board, unknown, "Sin", shifted, value);
}
