import * as P from "../../../../algebra/multivariate/polynomial.ts";
import { polynomialToJson } from "../../../../algebra/normal-form/to-json.ts";
import type { QuadraticNumber } from "../../../../algebra/quadratic-number.ts";
import type { Board, Goal, Method, Outcome } from "../../../../contract.ts";
import { apply } from "../../../../expression/mathjson.ts";
import type { Sides } from "../../../sides.ts";
import { basicAngleRules } from "../basic-angle.ts";
import { kernelRules, primitive, solveKernel } from "../kernel.ts";
import { replacementLetter, solvedBy } from "../sides.ts";
import { transcendentalRules } from "../transcendental-rules.ts";
import { exactOf } from "../values.ts";
import { conclude, zeroProductRules } from "../zero-product.ts";
import { clearDivisor, identityRules, type Target, writeInOneAngle } from "./in-one-angle.ts";
import { inSine, ofWave, type Wave } from "./wave.ts";

/** Several functions of an angle that identities turn into one: cos 2x = 3 sin x − 1. */
export const oneFunction: Method = {
  id: "trigonometric.one-function",
  example: "\\cos 2x = 3\\sin x - 1",
  rules: { ...transcendentalRules, ...kernelRules, ...basicAngleRules, ...zeroProductRules, ...identityRules },
  suits: (goal) => (ofWave(goal, targetOf) ? 0.86 : 0),
  derive(goal, board) {
    return ofWave(goal, (wave, sides) => reduce(goal, board, sides, wave)) ?? { status: "unsupported" };
  },
};

function reduce(goal: Goal, board: Board, { unknown, left, right }: Sides, wave: Wave): Outcome {
  const found = targetOf(wave);
  if (!found) return { status: "unsupported" };
  const start = board.line ?? goal.expression;
  writeInOneAngle(board, wave, unknown, found.target);
  clearDivisor(board, wave);
  const kernel = apply(found.target === "sine" ? "Sin" : "Cos", wave.angle);
  const letter = replacementLetter(goal.expression.json);
  const members = solveKernel(
    goal,
    board,
    { kernel, letter, polynomial: primitive(found.coefficients), divisor: undefined },
    false,
  );
  if (!members) return { status: "unsupported" };
  return wave.divisor === undefined
    ? solvedBy(members)
    : conclude(board, unknown, members, apply("Subtract", left, right), start);
}

/** The one function that the equation can be written in, and the polynomial in it, lowest power first. */
function targetOf(wave: Wave): { target: Target; coefficients: QuadraticNumber[] } | undefined {
  // Where the equation has a sine written and no cosine, the sine is meant.
  const isCosine = P.degreeIn(wave.polynomial, wave.sine) <= 0;
  const polynomial = isCosine ? wave.polynomial : inSine(wave);
  if (polynomial === undefined) return undefined;
  const parts = P.coefficientsIn(polynomial, isCosine ? wave.cosine : wave.sine);
  const coefficients = parts.map((part) => exactOf(polynomialToJson(wave.field, part)));
  if (!coefficients.every((value) => value !== undefined) || coefficients.length < 2) return undefined;
  return { target: isCosine ? "cosine" : "sine", coefficients };
}
