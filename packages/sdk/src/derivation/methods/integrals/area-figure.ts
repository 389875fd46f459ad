import { signOfConstant } from "../../../algebra/constant/decide.ts";
import { spendFreely } from "../../../algebra/spend.ts";
import type { Board, Expression, Layer, MathJson, Message } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, freeLetters, substitute } from "../../../expression/mathjson.ts";
import { isInfinite } from "./between.ts";

/** What lies between two curves, or between one and the axis. */
export interface Shape {
  readonly first: MathJson;
  readonly second: MathJson;
  readonly letter: string;
  readonly from: MathJson;
  readonly to: MathJson;
}

export const areaTitle = (formula: Expression): Message => ({ key: "figure.area", params: { formula } });

/** The curves, what lies between them above and below the axis each in its colour, and the bounds. Nothing where letters have no value. */
export function showArea(shape: Shape, board: Board): void {
  const { first, second, letter, from, to } = shape;
  const letters = freeLetters(apply("List", first, second, from, to)).filter((name) => name !== letter);
  if (letters.length > 0 || letter === "y") return;
  board.show(curve("curve", first, letter));
  if (second !== 0) board.show({ ...curve("second-curve", second, letter), role: "construction" });
  const bounds = within(letter, from, to);
  const between = (lower: MathJson, upper: MathJson): Expression[] =>
    [apply("LessEqual", lower, "y", upper), ...bounds].map(expressionOf);
  const label = (key: string): Message => ({ key, params: { formula: expressionOf(first) } });
  board.show({
    id: "area",
    type: "region",
    role: "answer",
    border: "edge",
    conditions: between(second, first),
    label: label(second === 0 ? "label.area-above" : "label.area-between"),
  });
  board.show({
    id: "area-below",
    type: "region",
    role: second === 0 ? "construction" : "answer",
    border: "edge",
    conditions: between(first, second),
    label: label(second === 0 ? "label.area-below" : "label.area-between"),
  });
  for (const [id, bound] of [
    ["lower-bound", from],
    ["upper-bound", to],
  ] as const) {
    const marked = isInfinite(bound) ? undefined : upright(id, bound, shape);
    if (marked) board.show(marked);
  }
}

const curve = (id: string, json: MathJson, letter: string): Layer => ({
  id,
  type: "curve",
  role: "main",
  y: expressionOf(json),
  variable: letter,
  label: { key: "figure.graph-of", params: { function: expressionOf(apply("Equal", "y", json)) } },
});

const within = (letter: string, from: MathJson, to: MathJson): MathJson[] => [
  ...(isInfinite(from) ? [] : [apply("LessEqual", from, letter)]),
  ...(isInfinite(to) ? [] : [apply("LessEqual", letter, to)]),
];

/** From one curve to the other at a bound, where both have a value. */
function upright(id: string, bound: MathJson, { first, second, letter }: Shape): Layer | undefined {
  const [low, high] = [second, first].map((json) => substitute(json, { [letter]: bound })) as [MathJson, MathJson];
  const sign = signOfConstant(apply("Subtract", high, low), spendFreely);
  if (sign === "no-value" || sign === 0 || sign === undefined) return undefined;
  const place = (y: MathJson): [Expression, Expression] => [expressionOf(bound), expressionOf(y)];
  return { id, type: "segment", role: "construction", from: place(low), to: place(high) };
}
