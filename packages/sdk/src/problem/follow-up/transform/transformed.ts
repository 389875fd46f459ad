import * as N from "../../../algebra/quadratic-number.ts";
import { exactValue, polynomialIn } from "../../../algebra/rational-function.ts";
import { sum } from "../../../algebra/written-form.ts";
import type { MathJson } from "../../../contract.ts";
import { apply, freeLetters, headOf, mentions, openedTerms, operandsOf } from "../../../expression/mathjson.ts";
import type { Transform } from "../follow-up.ts";
import { type Affine, originOf } from "./affine.ts";
import { linear, plus, putFor, scaled, solvedFor } from "./written.ts";

/** y = f(x), f(x) = … or C = f(t): what is on the left, the letter, and the formula. */
export interface Graph {
  readonly left: MathJson;
  readonly variable: string;
  readonly body: MathJson;
}

/**
 * A graph after it was moved: again a formula for y, with the same left side, where there is one, and else an equation in x and y. undefined
 * where it cannot be moved so.
 */
export function transformedGraph(
  graph: Graph,
  by: Transform,
): { left: MathJson; body: MathJson } | { equation: MathJson } | undefined {
  const origin = originOf(by);
  if (!origin) return undefined;
  const { left, variable, body } = graph;
  const { x, y } = origin;
  // y·k + c = f(a·x + b)
  if (x[1] === 0 && y[0] === 0) {
    const inner = putFor(body, { [variable]: linear([[x[0], variable]], x[2]) }, { powers: x[0] !== 1 && x[2] === 0 });
    return { left, body: unscaled(plus(inner, minus(y[2])), y[1]) };
  }
  // Other letters than x and y are on no axes that could change places.
  if (variable !== "x" || freeLetters(left).some((letter) => letter !== "y" && letter !== "x")) return undefined;
  const equation = transformedEquation(apply("Equal", "y", body), origin);
  const line = solvedFor(equation, "y");
  return line === undefined || !isPlain(line) ? { equation } : { left, body: line };
}

/** An equation in x and y after its curve was moved. */
export function transformedCurve(equation: MathJson, by: Transform): MathJson | undefined {
  const origin = originOf(by);
  return origin && transformedEquation(equation, origin);
}

function transformedEquation(equation: MathJson, { x, y }: Affine): MathJson {
  const values = {
    x: linear(
      [
        [x[0], "x"],
        [x[1], "y"],
      ],
      x[2],
    ),
    y: linear(
      [
        [y[0], "x"],
        [y[1], "y"],
      ],
      y[2],
    ),
  };
  const powers = (x[2] === 0 && y[2] === 0) || (x[1] !== 0 && y[0] !== 0);
  const moved = operandsOf(equation).map((side) => putFor(side, values, { powers }));
  // Where x and y have changed places, what has an x in it goes first again.
  const sides = (x[1] === 0 ? moved : moved.map(withXFirst)) as [MathJson, MathJson];
  const [left, right] = withNumbersRight(sides);
  // −x = f(y) is x = −f(y), and x − 1 = f(y) is x = f(y) + 1.
  const axis = ["x", "y"].find((letter) => freeLetters(left).join() === letter && !freeLetters(right).includes(letter));
  const alone = axis === undefined ? undefined : solvedSide(left, right, axis);
  return axis === undefined || alone === undefined ? apply("Equal", left, right) : apply("Equal", axis, alone);
}

function withXFirst(side: MathJson): MathJson {
  const terms = openedTerms(side);
  const [first, others] = [terms.filter((term) => mentions(term, "x")), terms.filter((term) => !mentions(term, "x"))];
  return first.length === 0 || others.length === 0 || !others.every((term) => mentions(term, "y"))
    ? side
    : sum([...first, ...others]);
}

/** 2x + 3y − 4 = 6 is 2x + 3y = 10; where 0 was on the right it stays there. */
function withNumbersRight([left, right]: readonly [MathJson, MathJson]): readonly [MathJson, MathJson] {
  const constant = openedTerms(left).find((term) => exactValue(term) !== undefined);
  if (right === 0 || constant === undefined || exactValue(right) === undefined || openedTerms(left).length < 2)
    return [left, right];
  return [plus(left, minus(constant)), plus(right, minus(constant))];
}

/** For a·x + b = R with a = ±1: x = ±R ∓ b, with R as it is written. */
function solvedSide(left: MathJson, right: MathJson, axis: string): MathJson | undefined {
  if (polynomialIn(left, axis)?.degree !== 1) return undefined;
  const at = (value: MathJson): MathJson => putFor(left, { [axis]: value });
  const constant = at(0);
  const slope = plus(at(1), minus(constant));
  return slope === 1 || slope === -1 ? scaled(plus(right, minus(constant)), slope) : undefined;
}

const minus = (json: MathJson): MathJson => scaled(json, -1);
const unscaled = (json: MathJson, factor: MathJson): MathJson => scaled(json, reciprocal(factor));

function reciprocal(factor: MathJson): MathJson {
  const value = exactValue(factor);
  if (value) return N.toJson(N.invert(value));
  const [above, below] = operandsOf(factor);
  return headOf(factor) === "Divide" && above === 1 ? (below as MathJson) : apply("Divide", 1, factor);
}

/** A line, as against a formula with roots of x. */
const isPlain = (body: MathJson): boolean => !["Sqrt", "Root"].includes(headOf(body) ?? "");
