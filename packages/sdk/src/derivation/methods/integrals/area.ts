import { negativeOf, sumOf } from "../../../algebra/calculus/building.ts";
import { compareConstants, signOfConstant } from "../../../algebra/constant/decide.ts";
import { crossings } from "../../../algebra/integrals/crossings.ts";
import type { Board, Goal, MathJson, Method, Outcome } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, freeLetters, headOf, operandsOf, substitute } from "../../../expression/mathjson.ts";
import { commonRules } from "../common-rules.ts";
import { areaTitle, type Shape, showArea } from "./area-figure.ts";
import { type Between, certified, integralBetween } from "./between.ts";
import { workOut } from "./definite-lines.ts";
import { integralRules } from "./indefinite.ts";
import { areaRules } from "./rules-area.ts";
import { definiteRules } from "./rules-definite.ts";
import { collect } from "./search/collect.ts";
import { workedOut } from "./search/numbers.ts";

/** The area under a curve or between two: where they cross, which lies above, and the integrals of the differences. */
export const areaMethod: Method = {
  id: "integral.area",
  example: "y = x^2, y = x",
  rules: { ...commonRules, ...integralRules, ...definiteRules, ...areaRules },
  suits: (goal) => (goal.task === "area" && shapeIn(goal) ? 0.9 : 0),
  title: ({ expression }) => areaTitle(expression),
  derive(goal, board) {
    const shape = shapeIn(goal);
    const cut = shape && cutShape(shape, goal, board);
    if (!shape || !cut) return { status: "unsupported", reason: { key: "reason.area-unknown" } };
    const value = addParts(shape, cut, board);
    if (value === undefined) return { status: "unsupported", reason: { key: "reason.area-unknown" } };
    const [from = 0, to = 0] = [cut[0], cut.at(-1)];
    showArea({ ...shape, from, to }, board);
    const answer: Outcome = {
      status: "solved",
      answers: [{ ask: goal.ask ?? { what: "area" }, kind: "value", ...expressionOf(value) }],
    };
    return answer;
  },
};

type Curves = Pick<Shape, "first" | "second" | "letter">;

/** One curve and the axis, or two curves, as functions of the letter. */
function shapeIn({ expression, unknowns }: Goal): Curves | undefined {
  const { json } = expression;
  const [letter = "x"] = unknowns;
  const [first, second = 0, ...more] = (headOf(json) === "List" ? operandsOf(json) : [json]).map((curve) =>
    heightOf(curve, letter),
  );
  if (first === undefined || second === undefined || more.length > 0) return undefined;
  return freeLetters(apply("List", first, second)).every((name) => name === letter) ? { first, second, letter } : undefined;
}

/** f(x) of y = f(x), of f(x) = …, or of a formula as it is. */
function heightOf(curve: MathJson, letter: string): MathJson | undefined {
  if (headOf(curve) !== "Equal") return curve;
  const [left, right, ...more] = operandsOf(curve);
  const isName = left === "y" || (Array.isArray(left) && left.length === 2 && left[1] === letter);
  return isName && right !== undefined && more.length === 0 ? right : undefined;
}

/** The bounds and all crossings between them, ascending; where the question names no bounds, the crossings alone. */
function cutShape({ first, second, letter }: Curves, { ask }: Goal, board: Board): MathJson[] | undefined {
  const spend = (operations: number): void => board.spend(operations);
  const { from, to } = ask?.with ?? {};
  const bounds = from && to ? ([from.json, to.json] as const) : undefined;
  if (bounds && compareConstants(bounds[0], bounds[1], spend) !== -1) return undefined;
  const found = crossings(first, second, letter, bounds, spend);
  if (!found || (!bounds && found.length < 2)) return undefined;
  if (found.length > 0) {
    const places = found.map((place) => apply("Equal", letter, place));
    const equation = apply("Equal", first, second);
    const within = bounds ? apply("And", equation, apply("Less", bounds[0], letter, bounds[1])) : equation;
    board.write(
      "area.crossings",
      expressionOf(places.length === 1 ? (places[0] as MathJson) : apply("Or", ...places)),
      { equation: expressionOf(equation) },
      { before: expressionOf(within) },
    );
  }
  return bounds ? [bounds[0], ...found, bounds[1]] : found;
}

/** The integral of the distance, cut at the crossings, each part worked out, and their sum. */
function addParts({ first, second, letter }: Curves, cut: readonly MathJson[], board: Board): MathJson | undefined {
  const [from = 0, to = 0] = [cut[0], cut.at(-1)];
  const distance = second === 0 ? apply("Abs", first) : apply("Abs", apply("Subtract", first, second));
  const whole = integralBetween({ integrand: distance, letter, from, to });
  board.write("area.as-integral", expressionOf(whole));
  const parts = cut.slice(1).map((end, index) => partBetween({ first, second, letter }, cut[index] as MathJson, end, board));
  if (!parts.every((part) => part !== undefined)) return undefined;
  board.write("area.signs", expressionOf(sumOf(parts.map(integralBetween))), undefined, { before: expressionOf(whole) });
  const values: MathJson[] = [];
  for (const part of parts) {
    const known = certified(part, board);
    if (known?.kind !== "value") return undefined;
    const before = expressionOf(integralBetween(part));
    let value: MathJson | "diverges" | undefined;
    board.detail(
      "integral.one-part",
      (inner) => {
        value = workOut(part, known, inner);
        return value === undefined || value === "diverges" ? before : expressionOf(value);
      },
      { integral: before },
      { before },
    );
    if (value === undefined || value === "diverges") return undefined;
    values.push(value);
  }
  const total = workedOut(sumOf(values));
  if (parts.length > 1) board.write("area.add", expressionOf(total), undefined, { before: expressionOf(whole) });
  return total;
}

/** What lies above minus what lies below, by the sign of the difference in the middle. */
function partBetween({ first, second, letter }: Curves, from: MathJson, to: MathJson, board: Board): Between | undefined {
  const middle = apply("Divide", apply("Add", from, to), 2);
  const height = substitute(apply("Subtract", first, second), { [letter]: middle });
  const sign = signOfConstant(height, (operations) => board.spend(operations));
  if (sign !== 1 && sign !== -1) return undefined;
  const [upper, lower] = sign > 0 ? [first, second] : [second, first];
  const integrand = lower === 0 ? upper : upper === 0 ? negativeOf(lower) : collect(apply("Subtract", upper, lower));
  return { integrand, letter, from, to };
}
