import type { Expression, Layer, MathJson, Message } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { headOf, operandsOf } from "../../../expression/mathjson.ts";

/** The coordinates of a spot: a Tuple, or a place called by its name, A(1, 2). */
export const coordinatesOf = (spot: MathJson): [x: MathJson, y: MathJson] => {
  const [x = 0, y = 0] = operandsOf(spot);
  return [x, y];
};

export const placeOf = (spot: MathJson): [Expression, Expression] => {
  const [x, y] = coordinatesOf(spot);
  return [expressionOf(x), expressionOf(y)];
};

const nameOf = (spot: MathJson): string | undefined => (headOf(spot) === "Tuple" ? undefined : headOf(spot));

/** What a spot is called in a picture: its name, else the name that it is given here, with its coordinates. */
export function labelOf(spot: MathJson): Message {
  const point = expressionOf(["Tuple", ...operandsOf(spot)]);
  const name = nameOf(spot);
  return name === undefined
    ? { key: "label.point", params: { point } }
    : { key: "label.named-point", params: { point, name: expressionOf(name) } };
}

/** Dots with their exact coordinates. */
export function pointsLayer(id: string, spots: readonly MathJson[], role: Layer["role"] = "main"): Layer {
  const points = spots.map((spot) => {
    const [x, y] = placeOf(spot);
    return { x, y, label: labelOf(spot) };
  });
  const [only, ...others] = points;
  const label: Message =
    only && others.length === 0 ? only.label : { key: "label.points", params: { points: expressionOf(["List", ...spots]) } };
  return { id, type: "points", role, points, label };
}

/** A straight line from one spot to another. */
export function straight(
  type: "segment" | "arrow",
  id: string,
  [from, to]: readonly [MathJson, MathJson],
  role: NonNullable<Layer["role"]>,
  label?: Message,
): Layer {
  return { id, type, role, from: placeOf(from), to: placeOf(to), ...(label ? { label } : {}) };
}
