import type { Board, Layer, MathJson, Message, Step } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { isFormula } from "../../../locale/say.ts";

/** What a layer shows as a line on the board; undefined where it is no formula. */
function lineOf(layer: Layer): MathJson | undefined {
  const written = layer.label?.params?.function;
  if (isFormula(written)) return written.json;
  switch (layer.type) {
    case "curve":
      return ["Equal", "y", layer.y.json];
    case "parametric":
      return ["List", ["Equal", "x", layer.x.json], ["Equal", "y", layer.y.json]];
    case "space-curve":
    case "parametric-surface":
      return ["List", ["Equal", "x", layer.x.json], ["Equal", "y", layer.y.json], ["Equal", "z", layer.z.json]];
    case "region":
      return ["And", ...layer.conditions.map(({ json }) => json)];
    case "field":
      return ["Tuple", layer.dx.json, layer.dy.json];
    case "points":
      return ["List", ...layer.points.map(({ x, y, z }): MathJson => ["Tuple", x.json, y.json, ...(z ? [z.json] : [])])];
    default:
      return undefined;
  }
}

/** The interval that a curve is drawn over: −2 ≤ x ≤ 2. */
function rangeOf(layer: Layer): MathJson | undefined {
  const letter =
    "variable" in layer ? layer.variable : "parameter" in layer ? layer.parameter : "angle" in layer ? layer.angle : undefined;
  const over = "over" in layer ? layer.over : undefined;
  const [from, to] = over ?? [];
  if (letter === undefined || from === undefined || to === undefined || Array.isArray(from) || Array.isArray(to))
    return undefined;
  return "json" in from && "json" in to ? ["LessEqual", from.json, letter, to.json] : undefined;
}

/** Writes what a layer shows, and shows it. */
export function writeLayer(board: Board, layer: Layer): Step | undefined {
  const line = lineOf(layer);
  if (line === undefined) {
    board.show(layer);
    return undefined;
  }
  const range = rangeOf(layer);
  const params: Message["params"] = range === undefined ? {} : { range: expressionOf(range) };
  const step = board.write(range === undefined ? "plotting-code.drawn" : "plotting-code.drawn-over", expressionOf(line), params);
  board.show(layer, step);
  return step;
}
