import type { Answer, MathJson } from "@math-viz/sdk";
import { freeLetters, headOf, operandsOf } from "../../../../packages/sdk/src/expression/mathjson.ts";
import { type Comparison, formulaOf, numberOf, type Place, placeOf, same, signed, withSigns } from "./values.ts";

/** Numbers, infinities, or that there is none. */
const limit: Comparison = (expected, answer) => {
  if (expected === "DoesNotExist") return answer.json === "DoesNotExist";
  const json = JSON.stringify(answer.json) === '["Negate","PositiveInfinity"]' ? "NegativeInfinity" : formulaOf(answer);
  if (expected === "PositiveInfinity" || expected === "NegativeInfinity") return json === expected;
  return typeof json !== "string" || /^(Pi|ExponentialE)$/.test(json)
    ? same(numberOf(expected as MathJson), numberOf(json))
    : false;
};

/** The central difference of order 4. */
const slopeAt = (f: (x: number) => number, x: number, h = 1e-3): number =>
  (8 * (f(x + h) - f(x - h)) - (f(x + 2 * h) - f(x - 2 * h))) / (12 * h);
const bendAt = (f: (x: number) => number, x: number, h = 2e-3): number =>
  (16 * (f(x + h) + f(x - h)) - (f(x + 2 * h) + f(x - 2 * h)) - 30 * f(x)) / (12 * h * h);

/** It has the integrand for a derivative wherever both have values, and a constant that is free. */
const antiderivative: Comparison = (expected, answer) => {
  const { integrand, letter } = expected as { integrand: MathJson; letter: string };
  const found = formulaOf(answer);
  const constants = freeLetters(found).filter((each) => each !== letter);
  const at = (x: number): number => numberOf(found, { ...placeOf(constants, 1), [letter]: x });
  let compared = 0;
  for (let k = 0; k < 40; k++) {
    const x = -5 + k * 0.2517;
    const [wanted, slope, finer] = [numberOf(integrand, { [letter]: x }), slopeAt(at, x), slopeAt(at, x, 5e-4)];
    // Near a pole a difference says nothing.
    if (!Number.isFinite(wanted) || !Number.isFinite(slope) || !same(slope, finer, 1e-6)) continue;
    if (!same(wanted, slope, 1e-5)) return false;
    compared++;
  }
  if (compared < 4) return false;
  return constants.length === 1 ? true : undefined;
};

interface Equation {
  readonly residual: MathJson;
  readonly constants: number;
  readonly conditions: readonly ["value" | "derivative", number, number][];
  readonly dependent: string;
  readonly independent: string;
}

/** Put into the equation at many points for many values of its constants, of which there are as many as there should be. */
const differentialEquation: Comparison = (expected, answer: Answer) => {
  const equation = expected as Equation;
  const parts = /^(List|Or|Set)$/.test(headOf(answer.json) ?? "") ? operandsOf(answer.json) : [answer.json];
  // Beside the family there may be single solutions, such as y = 0.
  const found = parts.map((part) => solutionOf(part, equation));
  if (found.includes(false)) return false;
  const most = Math.max(...found.map((each) => (each === false ? -1 : each)));
  return most === equation.constants;
};

/** Number of free constants; false where it does not solve the equation. */
function solutionOf(json: MathJson, equation: Equation): number | false {
  const { dependent: y, independent: x } = equation;
  const [left = "Nothing", right = "Nothing"] = headOf(json) === "Equal" ? operandsOf(json) : [y, json];
  const constants = freeLetters(json).filter((letter) => letter !== x && letter !== y);
  const isExplicit = (left === y || headOf(left) === y) && !freeLetters(right).includes(y);
  const right_ = withSigns(right);
  const solves = isExplicit
    ? right_.every((each) => solvesExplicitly(each, constants, equation))
    : right_.every((each) => solvesImplicitly(["Subtract", left, each] as unknown as MathJson, constants, equation));
  return solves ? constants.length : false;
}

function solvesExplicitly(
  formula: MathJson,
  constants: readonly string[],
  { residual, conditions, dependent, independent }: Equation,
): boolean {
  let compared = 0;
  for (let k = 0; k < 12; k++) {
    const place = signed(placeOf(constants, k), k);
    const f = (x: number): number => numberOf(formula, { ...place, [independent]: x });
    for (const x of [-0.93, 0.31, 0.77, 1.13, 1.49]) {
      const [slope, bend] = [slopeAt(f, x), bendAt(f, x)];
      // Near a pole a difference says nothing.
      if (!same(slope, slopeAt(f, x, 5e-4), 1e-7) || !same(bend, bendAt(f, x, 1e-3), 1e-5)) continue;
      const values: Place = { [independent]: x, [dependent]: f(x), p: slope, q: bend };
      const rest = numberOf(residual, values);
      if (!Number.isFinite(rest)) continue;
      if (Math.abs(rest) > 1e-5 * Math.max(1, Math.abs(f(x)), Math.abs(slope), Math.abs(bend))) return false;
      compared++;
    }
    if (conditions.some(([what, at, wanted]) => !same(what === "value" ? f(at) : slopeAt(f, at), wanted, 1e-6))) return false;
  }
  return compared >= 4;
}

/** F(x, y, C) = 0 of first order: the constant from a point, the slope from F. */
function solvesImplicitly(
  formula: MathJson,
  constants: readonly string[],
  { residual, conditions, dependent, independent }: Equation,
): boolean {
  const [constant] = constants;
  let compared = 0;
  const value = (x: number, y: number, c: number): number =>
    numberOf(formula, { [independent]: x, [dependent]: y, ...(constant === undefined ? {} : { [constant]: c }) });
  for (let k = 0; k < 20; k++) {
    const [x, y] = [0.4 + 0.13 * k, 0.3 + ((k * 0.37) % 1.9)];
    const [zero, one] = [value(x, y, 0), value(x, y, 1)];
    const c = constant === undefined ? 0 : zero / (zero - one);
    if (constant !== undefined && Math.abs(value(x, y, c)) > 1e-9) continue;
    const slope = -slopeAt((t) => value(t, y, c), x) / slopeAt((t) => value(x, t, c), y);
    const rest = numberOf(residual, { [independent]: x, [dependent]: y, p: slope });
    if (!Number.isFinite(rest)) continue;
    if (Math.abs(rest) > 1e-5 * Math.max(1, Math.abs(slope))) return false;
    compared++;
  }
  return compared >= 4 && conditions.every(([what, at, wanted]) => what === "value" && Math.abs(value(at, wanted, 0)) < 1e-7);
}

export const calculus: Readonly<Record<string, Comparison>> = {
  limit,
  antiderivative,
  "differential-equation": differentialEquation,
};
