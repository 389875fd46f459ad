import * as P from "../../../../algebra/multivariate/polynomial.ts";
import { inField } from "../../../../algebra/normal-form/in-field.ts";
import { polynomialToJson } from "../../../../algebra/normal-form/to-json.ts";
import { spendFreely } from "../../../../algebra/spend.ts";
import type { Board, Goal, Method, Outcome } from "../../../../contract.ts";
import { apply } from "../../../../expression/mathjson.ts";
import { basicAngleRules } from "../basic-angle.ts";
import { kernelRules, primitive, solveKernel } from "../kernel.ts";
import { freshLetter, type Sides, sidesOf, solvedBy } from "../sides.ts";
import { transcendentalRules } from "../transcendental-rules.ts";
import { exactOf } from "../values.ts";
import { conclude, zeroProductRules } from "../zero-product.ts";
import { clearDivisor, identityRules, type Target, writeInOneAngle } from "./in-one-angle.ts";
import { inSine, mixesFunctions, type Wave, waveOf } from "./wave.ts";

/** Several functions of an angle that identities turn into one: cos 2x = 3 sin x − 1. */
export const oneFunction: Method = {
  id: "trigonometric.one-function",
  example: "\\cos 2x = 3\\sin x - 1",
  rules: { ...transcendentalRules, ...kernelRules, ...basicAngleRules, ...zeroProductRules, ...identityRules },
  suits(goal) {
    const sides = sidesOf(goal);
    return sides && mixesFunctions(sides) ? 0.86 : 0;
  },
  derive(goal, board) {
    const sides = sidesOf(goal);
    return sides
      ? inField({ spend: spendFreely }, (field) =>
          reduce(goal, board, sides, waveOf(field, sides.left, sides.right, sides.unknown)),
        )
      : { status: "unsupported" };
  },
};

function reduce(goal: Goal, board: Board, { unknown, left, right }: Sides, wave: Wave | undefined): Outcome {
  const found = wave && targetOf(wave);
  const coefficients = found && coefficientsOf(wave, found.polynomial, found.place);
  if (!wave || !found || !coefficients || coefficients.length < 2) return { status: "unsupported" };
  const start = board.line ?? goal.expression;
  writeInOneAngle(board, wave, unknown, found.target);
  clearDivisor(board, wave);
  const kernel = apply(found.target === "sine" ? "Sin" : "Cos", wave.angle);
  const letter = freshLetter(goal.expression.json);
  const members = solveKernel(goal, board, { kernel, letter, polynomial: primitive(coefficients), divisor: undefined }, false);
  if (!members) return { status: "unsupported" };
  return wave.divisor === undefined
    ? solvedBy(members)
    : conclude(board, unknown, members, apply("Subtract", left, right), start);
}

function targetOf(wave: Wave): { target: Target; polynomial: P.Polynomial; place: number } | undefined {
  if (P.degreeIn(wave.polynomial, wave.sine) <= 0) {
    // Where the equation has a sine written and no cosine, the sine is meant.
    return { target: "cosine", polynomial: wave.polynomial, place: wave.cosine };
  }
  const polynomial = inSine(wave);
  return polynomial === undefined ? undefined : { target: "sine", polynomial, place: wave.sine };
}

function coefficientsOf(
  { field }: Wave,
  polynomial: P.Polynomial,
  place: number,
): NonNullable<ReturnType<typeof exactOf>>[] | undefined {
  const found = P.coefficientsIn(polynomial, place).map((part) => exactOf(polynomialToJson(field, part)));
  return found.every((value) => value !== undefined) ? found : undefined;
}
