import type { MathJson } from "../../contract.ts";
import { headOf, operandsOf } from "../../expression/mathjson.ts";
import { minus, negated, over, plus, times } from "../../geometry/conics/formulas.ts";
import type { Point } from "../../geometry/figures.ts";
import type { Known } from "./holding.ts";
import { vector } from "./point-definitions.ts";

/** The coordinates of a vector between two points, or of a sum of multiples of such; undefined for other terms. */
export function vectorOf(known: Known, term: MathJson): Point | undefined {
  const operands = operandsOf(term);
  const [first = "Nothing", second = "Nothing"] = operands;
  switch (headOf(term)) {
    case "OverVector": {
      const [from, to] = [known.point(first), known.point(second)];
      return from && to && vector(from, to);
    }
    case "Add": {
      const each = operands.map((operand) => vectorOf(known, operand));
      if (!each.every((one) => one !== undefined)) return undefined;
      return { x: plus(...each.map(({ x }) => x)), y: plus(...each.map(({ y }) => y)) };
    }
    case "Subtract": {
      const [u, v] = [vectorOf(known, first), vectorOf(known, second)];
      return u && v && { x: minus(u.x, v.x), y: minus(u.y, v.y) };
    }
    case "Negate":
      return scaled(vectorOf(known, first), negated);
    case "Multiply":
      return operands.length === 2 ? scaled(vectorOf(known, second), (value) => times(first, value)) : undefined;
    case "Divide":
      return scaled(vectorOf(known, first), (value) => over(value, second));
    default:
      return undefined;
  }
}

const scaled = (of: Point | undefined, scale: (value: MathJson) => MathJson): Point | undefined =>
  of && { x: scale(of.x), y: scale(of.y) };
