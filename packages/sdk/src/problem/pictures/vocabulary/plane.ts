import type { MathJson } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply } from "../../../expression/mathjson.ts";
import type { ThingWords } from "./thing-words.ts";

const kind = "picture.plane";

/** Things of the plane; places are Tuples of numbers, or names of places that are given with a `Point`. */
export const planeThings: Readonly<Record<string, ThingWords>> = {
  /** ["Parametric", ["Tuple", x, y], letter, ["Interval", from, to]] */
  Parametric: {
    kind,
    called: ([place]) => ({ key: "picture.parametric", params: { place: expressionOf(place as MathJson) } }),
  },
  /** ["Polar", r, angle, ["Interval", from, to]] */
  Polar: {
    kind,
    called: ([r]) => ({ key: "picture.polar", params: { equation: expressionOf(apply("Equal", "r", r as MathJson)) } }),
  },
  /** ["Point", place] or ["Point", place, name] */
  Point: {
    kind,
    called: ([place, name]) =>
      name === undefined
        ? { key: "picture.point", params: { point: expressionOf(place as MathJson) } }
        : { key: "picture.named-point", params: { point: expressionOf(place as MathJson), name: expressionOf(name) } },
  },
  /** ["Segment", place, place] */
  Segment: {
    kind,
    called: ([from, to]) => ({
      key: "picture.segment",
      params: { from: expressionOf(from as MathJson), to: expressionOf(to as MathJson) },
    }),
  },
};
